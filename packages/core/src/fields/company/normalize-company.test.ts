import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { FieldResult } from "../field-kind.ts";
import { fold } from "../text/fold.ts";
import { normalizeCompany } from "./normalize-company.ts";

const of = (value: string): FieldResult => normalizeCompany(value, { field: "empresa" });

describe("legal forms", () => {
  it.each([
    ["Inversiones Esteban Y Cia S En Cs", "Inversiones Esteban y Cía. S. en C.S."],
    ["Aguas Regionales EPM S.A. E.S.P", "Aguas Regionales EPM S.A. E.S.P."],
    ["Alpina Productos Alimenticios S.A. BIC", "Alpina Productos Alimenticios S.A. BIC"],
    ["PETROLAND SAS EN REORGANIZACION ", "Petroland S.A.S. En Reorganización"],
    ["IBM De Colombia & CIA S.C.A.", "IBM de Colombia & Cía. S.C.A."],
    ["ci flores sabanera ltda", "C.I. Flores Sabanera Ltda."],
    ["ESE HOSPITAL SAN RAFAEL", "E.S.E. Hospital San Rafael"],
    ["bancolombia s a", "Bancolombia S.A."],
  ])("%j is %j", (typed, name) => {
    expect(of(typed)).toMatchObject({ value: name, status: "resolved", flags: [] });
  });

  it.each(["S.A.", "s a", "LTDA", "S.A.S. E.S.P."])(
    "without a name nobody knows whose they are: %s",
    (typed) => {
      expect(of(typed)).toMatchObject({ status: "review", flags: ["company.no-name"] });
    },
  );

  it.each([
    ["Forero Lara Sas Ingenieros Civiles", "Forero Lara S.A.S. Ingenieros Civiles"],
    ["Arauco Sas Inversiones Arauco Sas", "Arauco S.A.S. Inversiones Arauco S.A.S."],
    ["Proyectos S. A. Proing S. A.", "Proyectos S. A. Proing S.A."],
  ])("inside a name are asked about, and nothing is dropped: %j", (typed, name) => {
    expect(of(typed)).toMatchObject({ value: name, status: "ask", flags: ["company.form-inside"] });
  });

  it.each([
    ["ALPINAS.A.", "Alpina S.A.", "resolved"],
    ["KROMIA-SAS", "Kromia S.A.S.", "resolved"],
    ["PLANTIOSS.A.S", "Plantios S.A.S.", "resolved"],
    ["INVERSIONES.A.S", "Inversiones.A.S", "ask"],
  ])("glued to the name come off only when the name is certain: %s", (typed, name, status) => {
    expect(of(typed)).toMatchObject({ value: name, status });
  });
});

describe("casing", () => {
  it.each([
    ["INVERSIONES LA LOLITA S.A.S", "Inversiones La Lolita S.A.S."],
    ["servicios eventuales de la costa sas", "Servicios Eventuales de la Costa S.A.S."],
    ["JORGE E. JARAMILLO V. Y CIA SAS", "Jorge E. Jaramillo V. y Cía. S.A.S."],
    ["a&m colombia s.a.s", "A&M Colombia S.A.S."],
    ["solinsa g.c. s.a.s.", "Solinsa G.C. S.A.S."],
    ["ALURA ANIMAL HEALTH AND NUTRITION SAS", "Alura Animal Health and Nutrition S.A.S."],
    ["DISTRIBUIDORA DE LLANTAS - DILLANCOL SA", "Distribuidora de Llantas - Dillancol S.A."],
    ["INVERSIONES LOPEZ y HERMANOS sas", "Inversiones Lopez y Hermanos S.A.S."],
    ["SECRETARIA DE EDUCACION DE CALI", "Secretaría de Educación de Cali"],
  ])("of one-case input is Title Case with certain accents: %j is %j", (typed, name) => {
    expect(of(typed)).toMatchObject({ value: name, status: "resolved" });
  });

  it.each(["MercaPlaza Supermercados S.A.S.", "Hotel GHL Capital S.A.", "Flores De La Sabana Ltda."])(
    "of mixed-case input stays as typed: %s",
    (typed) => {
      expect(of(typed)).toMatchObject({ value: typed, status: "resolved" });
    },
  );

  it.each([
    ["GRUPO HVR SAS", "Grupo HVR S.A.S."],
    ["nahosan op sas", "Nahosan Op S.A.S."],
    ["Cmx S.A.S.", "Cmx S.A.S."],
    ["GRUPO AL SAS", "Grupo Al S.A.S."],
    ["maria e gomez sas", "Maria E Gomez S.A.S."],
  ])("of a short token that nobody knows is asked about, never lowered: %j", (typed, name) => {
    expect(of(typed)).toMatchObject({ value: name, status: "ask", flags: ["company.maybe-acronym"] });
  });

  it.each(["AGUA SOL Y LUZ SAS", "club gran casa real sas", "la voz de colombia s.a."])(
    "of ordinary short words is certain: %s",
    (typed) => {
      expect(of(typed).status).toBe("resolved");
    },
  );
});

describe("what the first version got wrong", () => {
  it.each([
    ["Luis Perez", "Luis Perez"],
    ["LUIS PEREZ", "Luis Perez"],
    ["Confecciones Luisa", "Confecciones Luisa"],
    ["CONFECCIONES LUISA", "Confecciones Luisa"],
    ["Senado", "Senado"],
    ["Hotel Rosario", "Hotel Rosario"],
    ["IBM", "IBM"],
    ["S.A.", "S.A."],
    ["Acme Colombia S.A.", "Acme Colombia S.A."],
  ])("%j stays %j", (typed, name) => {
    expect(of(typed).value).toBe(name);
  });

  it("an acronym is the whole word, wherever it stands", () => {
    expect(of("sena")).toMatchObject({ value: "SENA", status: "resolved" });
    expect(of("SENA REGIONAL VALLE").value).toBe("SENA Regional Valle");
    expect(of("aguas epm s.a.").value).toBe("Aguas EPM S.A.");
    expect(of("uis").value).toBe("UIS");
  });
});

describe("what is no employer", () => {
  it.each([
    ["INDEPENDIENTE", "Independiente"],
    ["trabajo por mi cuenta", "Independiente"],
    ["independinte", "Independiente"],
    ["Desempleada", "Desempleado"],
    ["sin empleo", "Desempleado"],
    ["N/A", "Ninguna"],
    ["n.a.", "Ninguna"],
    ["ama de casa", "Hogar"],
    ["ESTUDIANTE", "Estudiante"],
    ["jubilada", "Pensionado"],
  ])("%j is %j, with a flag", (typed, word) => {
    expect(of(typed)).toMatchObject({ value: word, status: "resolved", flags: ["company.not-an-employer"] });
  });

  it.each(["Independiente Santa Fe", "Hogar Infantil Los Pitufos SAS", "Estudiantes Tolima Ltda"])(
    "is so as a whole value only: %s",
    (typed) => {
      expect(of(typed).flags).not.toContain("company.not-an-employer");
    },
  );
});

it.each(["Pensionado Colpensiones", "Estudiante Universidad del Valle", "Estudiante SENA"])(
  "who has no employer is not the company that is named behind: %s is asked about",
  (typed) => {
    expect(of(typed)).toMatchObject({
      value: typed,
      status: "ask",
      flags: ["company.maybe-not-an-employer"],
    });
  },
);

it.each(["Empresa S.A.S.", "Laboratorio Clínico", "Alcaldía Municipal", "Colegio Distrital"])(
  "a name that any number of organisations share is for review: %s",
  (typed) => {
    expect(of(typed)).toMatchObject({ value: typed, status: "review", flags: ["company.unnamed"] });
  },
);

it.each([
  ["MarÃ\u00ada Modas SAS", "María Modas S.A.S."],
  ["COMPAÃ‘IA DE SEGUROS BOLIVAR", "Compañía de Seguros Bolívar"],
])("what a wrong encoding broke is repaired, with a flag: %j is %j", (typed, name) => {
  expect(of(typed)).toMatchObject({ value: name, status: "resolved", flags: ["company.mojibake"] });
  expect(of(name)).toMatchObject({ value: name, status: "resolved", flags: [] });
});

it("a capital makes no broken text: a second look changes nothing", () => {
  const once = of("ã±ame sas");
  expect(once).toMatchObject({ value: "ã±ame sas", status: "review" });
});

it.each([
  ["policia nacional - meval", "Policía Nacional - MEVAL"],
  ["FUNDACION UNICEF", "Fundación UNICEF"],
  ["dominos pizza", "Domino's Pizza"],
  ["industrias haceb", "Industrias Haceb"],
])("names have their own spelling: %j is %j", (typed, name) => {
  expect(of(typed)).toMatchObject({ value: name, status: "resolved", flags: [] });
});

it.each(["empresa privada", "COLEGIO", "colegio privado", "empresa de seguridad", "no sabe", "xxx", "---"])(
  "nobody can know the employer: %s",
  (typed) => {
    expect(of(typed)).toMatchObject({ value: typed, status: "review", flags: ["company.unnamed"] });
  },
);

it.each([
  ["acme andina", "company.unknown-name"],
  ["vendedor ambulante", "company.maybe-occupation"],
  ["secretaria ejecutiva", "company.maybe-occupation"],
  ["bancolonbia", "company.maybe-typo"],
  ["construtora del norte sas", "company.maybe-typo"],
  ["Contacto <b>Acme</b> SAS", "company.odd-characters"],
  ["=cmd()", "company.odd-characters"],
])("a model may know: %s (%s)", (typed, flag) => {
  const result = of(typed);
  expect(result.status).toBe("ask");
  expect(result.flags).toContain(flag);
});

const pieces = fc.constantFrom(
  ..."SENA sena Sas S A s.a.s. S.A. E.S.P. esp Ltda en liquidación LIQUIDACION y Y e E & cia Cía. IBM a&M de DE la La".split(
    " ",
  ),
  ..."Hospital hospital ESE ese ci C.I. alcaldia COMPANIA Secretaria educacion (Colombia) - , . ' \" “ grupo iNNpulsa".split(
    " ",
  ),
  ..."op OP Hvr ferretería d'Arte O'Neill 3M 54 4x4 II S.A.Oc&H construtora ß İı ıps ſena ıbague ﬁ Ǆ ς Ã ã ª ƒ ± \u0301 \0 \ud800 \u200b independiente no".split(
    " ",
  ),
);
const anyValue = fc.oneof(
  { weight: 4, arbitrary: fc.array(pieces, { maxLength: 7 }).map((words) => words.join(" ")) },
  fc.array(pieces, { maxLength: 5 }).map((words) => words.join("")),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...Array.from("sSaA.eEpPnNcC &-yYíÍñ(1ßİ")), maxLength: 14 }),
);

describe("whatever was typed", () => {
  it("comes out as one tidy line that comes out unchanged again, and what is resolved stays so", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const once = of(value);
        const twice = of(once.value);
        expect(twice.value).toBe(once.value);
        if (once.status === "resolved") expect(twice.status).toBe("resolved");
        expect(once.value).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|\s\s|^\s|\s$|[^\S ]/u);
      }),
      { numRuns: 10_000 },
    );
  });

  it("keeps its digits, and its words when no legal form or non-employer is in it", () => {
    const word = fc.constantFrom(
      ..."Alfa OMEGA torres 24 7 niños AVILA D1x Ñandú de la (Cali) & A.B.".split(" "),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const typed = words.join(" ");
        expect(fold(of(typed).value)).toBe(fold(typed));
      }),
      { numRuns: 2_000 },
    );
  });
});

it.each([
  ["one word", (size: number) => "a".repeat(size)],
  ["legal forms", (size: number) => "S.A.S. ".repeat(size / 7)],
  ["letters", (size: number) => "S A ".repeat(size / 4)],
  ["dots", (size: number) => "s.a.".repeat(size / 4)],
  ["words that are nearly known", (size: number) => "construtora ".repeat(size / 12)],
  ["signs", (size: number) => "&.-(".repeat(size / 4)],
])("the time for a hostile value grows as its length: %s", (_what, build) => {
  const timeOf = (value: string): number => {
    const start = performance.now();
    of(value);
    return performance.now() - start;
  };
  const best = (size: number): number => Math.min(...Array.from({ length: 5 }, () => timeOf(build(size))));
  best(1_000);
  expect(best(100_000)).toBeLessThan(4 * best(50_000) + 5);
});
