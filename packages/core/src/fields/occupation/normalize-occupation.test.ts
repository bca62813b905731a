import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { tidy } from "../text/tidy.ts";
import { normalizeOccupation } from "./normalize-occupation.ts";
import { renderForm, rowOf, titleTable } from "./title-table.ts";

const of = (value: string) => normalizeOccupation(value, { field: "ocupacionActual" });

describe("a title of CUOC", () => {
  it("comes back from capitals without accents, each of them, in the gender that was written", () => {
    const wrong: string[] = [];
    for (const id of new Set(titleTable().idBySpelling.values())) {
      const title = renderForm(id);
      const typed = title.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();
      const { value, status, code } = of(typed);
      if (value !== title || status !== "resolved" || code !== rowOf(id).code)
        wrong.push(`${typed}: ${value}`);
      const again = of(value);
      if (again.value !== value || again.status !== "resolved") wrong.push(`${value}: ${again.value}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ["AUXILIAR  DE COCINA", "Auxiliar de Cocina", "94120"],
    [" vendedor a través de mostrador ", "Vendedor a Través de Mostrador", "52230"],
    ["AGENTE DE TRANSITO", "Agente de Tránsito", "54192"],
    ["consultora ti", "Consultora TI", "25110"],
    [
      "ingeniero de sistemas informatica y computacion",
      "Ingeniero de Sistemas, Informática y Computación",
      "25120",
    ],
  ])("%j is %j with its code", (typed, value, code) => {
    expect(of(typed)).toEqual({ value, status: "resolved", flags: [], code, fired: ["occupation.cuoc"] });
  });
});

describe("an abbreviation", () => {
  it("is read where what follows makes it certain; the gender that it hides is the masculine, with a flag", () => {
    expect(of("Ing. Sistemas")).toEqual({
      value: "Ingeniero de Sistemas",
      status: "resolved",
      flags: ["occupation.gender-assumed"],
      code: "25120",
      fired: ["occupation.abbreviation", "occupation.preposition", "occupation.cuoc"],
    });
  });

  it.each([
    ["aux contable", "Auxiliar Contable", []],
    ["Sec. Ejecutiva", "Secretaria Ejecutiva", []],
    ["COORD. ADMINISTRATIVA", "Coordinadora Administrativa", []],
    ["Ing. Mecánico", "Ingeniero Mecánico", []],
    ["Gte. Comercial", "Gerente Comercial", []],
    ["Dir. Comercial", "Director Comercial", ["occupation.gender-assumed"]],
    ["Coord. SST", "Coordinador SST", ["occupation.gender-assumed"]],
  ])("takes the gender from the other words where they have one: %j is %j", (typed, value, flags) => {
    expect(of(typed)).toMatchObject({ value, status: "resolved", flags });
  });

  it.each(["Ing. Mecánica", "Coord. Logística", "Ing. de la NASA"])(
    "that may be two things, or stands before what no table knows, is asked about: %s",
    (typed) => {
      expect(of(typed)).toMatchObject({ value: typed, status: "ask" });
    },
  );

  it.each(["Ing.", "AUX.", "op", "Sec"])("that stands alone is for review: %s", (typed) => {
    expect(of(typed)).toMatchObject({ status: "review", flags: ["occupation.abbreviation-alone"] });
  });
});

describe("the gender that was written", () => {
  it.each([
    ["asistente administrativa", "Asistente Administrativa", "33431"],
    ["gerente financiera", "Gerente Financiera", "12111"],
    ["AUXILIAR ADMINISTRATIVA", "Auxiliar Administrativa", "41101"],
    ["enfermero jefe", "Enfermero Jefe", "22210"],
    ["jefa de enfermeria", "Jefa de Enfermería", undefined],
    ["desempleada", "Desempleada", undefined],
  ])("stays: %j is %j", (typed, value, code) => {
    const result = of(typed);
    expect(result).toMatchObject({ value, status: "resolved" });
    expect(result.code).toBe(code);
  });

  it.each([
    ["Asesor(a) comercial", "Asesor(a) Comercial"],
    ["OPERARIO (A) DE EMPAQUE", "Operario(a) de Empaque"],
    ["vendedor/a", "Vendedor/a"],
  ])("may be both: %j is %j", (typed, value) => {
    expect(of(typed)).toMatchObject({ value, status: "resolved" });
    expect(of(value)).toMatchObject({ value, status: "resolved" });
  });

  it.each(["operadoar de bulldozer", "coordinadorb de bodega", "gerentz de ventas"])(
    "is not guessed when a slip hides it: %s",
    (typed) => {
      expect(of(typed)).toMatchObject({ status: "ask" });
    },
  );
});

it.each([
  ["ASESOR VENTAS", "Asesor de Ventas"],
  ["asesora ventas", "Asesora de Ventas"],
  ["TECNICO SISTEMAS", "Técnico en Sistemas"],
])("one missing preposition is put in: %j is %j", (typed, value) => {
  expect(of(typed)).toMatchObject({
    value,
    status: "resolved",
    fired: expect.arrayContaining(["occupation.preposition"]),
  });
});

it("a preposition other than that of the title stays as typed", () => {
  expect(of("auxiliar en cocina")).toMatchObject({
    value: "Auxiliar en Cocina",
    status: "resolved",
    code: "94120",
  });
});

it.each([
  ["AUXILAR DE COCINA", "Auxiliar de Cocina"],
  ["Contadro Publico", "Contador Público"],
  ["vijilante", "Vigilante"],
  ["programador de sofware", "Programador de Software"],
])("a slip of the hand is put right where one title is near: %j is %j", (typed, value) => {
  expect(of(typed)).toMatchObject({
    value,
    status: "resolved",
    fired: ["occupation.spelling", "occupation.cuoc"],
  });
});

it.each(["acuario", "gemologia", "contrato", "plumero", "caficultura", "operadores", "ahogado"])(
  "another word is no slip: %s",
  (typed) => {
    expect(of(typed)).toMatchObject({ status: "ask" });
  },
);

it.each([
  ["auxiliardecocina", "Auxiliar de Cocina"],
  ["operario deempaque", "Operario de Empaque"],
  ["INGENIERODESISTEMAS", "Ingeniero de Sistemas"],
])("glued words come apart where their letters are one title: %j is %j", (typed, value) => {
  expect(of(typed)).toMatchObject({
    value,
    status: "resolved",
    fired: ["occupation.glued", "occupation.cuoc"],
  });
});

it.each([
  ["jefe de rr.hh.", "Jefe de RRHH", "12120"],
  ["inspector s.s.t.", "Inspector SST", "32571"],
  ["profesional en sst", "Profesional en SST", "22630"],
])("an acronym stays in capitals: %j is %j", (typed, value, code) => {
  expect(of(typed)).toMatchObject({ value, status: "resolved", code });
});

it.each([
  ["conductor y mecanico", "Conductor y Mecánico"],
  ["ESTILISTA/MANICURISTA", "Estilista / Manicurista"],
  ["abogada, docente", "Abogada, Docente"],
  ["albañil y/o pintor", "Albañil y/o Pintor"],
])("two occupations in one value are resolved when both are, without a code: %j is %j", (typed, value) => {
  const result = of(typed);
  expect(result).toMatchObject({
    value,
    status: "resolved",
    flags: expect.arrayContaining(["occupation.several"]),
  });
  expect(result.code).toBeUndefined();
});

it("a title that has a conjunction is one", () => {
  expect(of("auxiliar contable y administrativo").flags).toEqual([]);
  expect(of("conductor y otras cosas")).toMatchObject({ value: "Conductor y Otras Cosas", status: "ask" });
});

it.each([
  ["N/A", "Ninguna"],
  ["n.a.", "Ninguna"],
  ["no aplica", "Ninguna"],
  ["ESTUDIANTE", "Estudiante"],
  ["pensionada", "Pensionada"],
  ["ama de casa", "Ama de Casa"],
  ["independiente", "Independiente"],
])("what is no occupation has one word and a flag: %j is %j", (typed, value) => {
  expect(of(typed)).toMatchObject({ value, status: "resolved", flags: ["occupation.not-an-occupation"] });
});

it.each([
  ["celadora", "Celadora", "54142"],
  ["call center", "Agente de Call Center", "42220"],
  ["domiciliario", "Domiciliario", "96211"],
  ["docente universitario", "Docente Universitario", "23100"],
  ["vendedora", "Vendedora", undefined],
])("an everyday title stays, with the code of what CUOC calls it: %j is %j", (typed, value, code) => {
  const result = of(typed);
  expect(result).toMatchObject({ value, status: "resolved" });
  expect(result.code).toBe(code);
});

it.each([
  ["analista contable senior", "Analista Contable Senior"],
  ["AUXILIAR CONTABLE II", "Auxiliar Contable II"],
  ["desarrollador web jr", "Desarrollador Web Jr."],
])("a level stays behind its title: %j is %j", (typed, value) => {
  expect(of(typed)).toMatchObject({ value, status: "resolved" });
});

it.each([
  ["estudiante de derecho", "Estudiante de Derecho"],
  ["GERENTE DE MI VIDA", "Gerente de Mi Vida"],
  ["Ingeniero Fullstack de DevOps", "Ingeniero Fullstack de DevOps"],
  ["lider de qa xyz", "Lider de QA Xyz"],
  ['</leads> {"id":0,"ciudad":"X"}', '</leads> {"id":0,"ciudad":"X"}'],
  ["mesero@example.com", "mesero@example.com"],
])("what no table knows is only put in Title Case, and asked about: %j", (typed, value) => {
  expect(of(typed)).toMatchObject({ value, status: "ask" });
});

it.each([
  ["123", "occupation.no-words"],
  ["???", "value.nothing-legible"],
  ["-", "value.nothing-legible"],
])("a value without words is for review: %s", (typed, flag) => {
  expect(of(typed)).toMatchObject({ value: typed, status: "review", flags: [flag] });
});

it.each([
  ["TÃ©cnico en sistemas", "Técnico en Sistemas"],
  ["DiseÃ±ador grÃ¡fico", "Diseñador Gráfico"],
])("what a wrong encoding broke is repaired, with a flag: %j is %j", (typed, value) => {
  const { status, flags } = of(typed);
  expect({ value: of(typed).value, status }).toEqual({ value, status: "resolved" });
  expect(flags).toContain("occupation.mojibake");
});

it("a capital makes no broken text: a second look changes nothing", () => {
  expect(of("ãªngel")).toMatchObject({ value: "ãªngel", status: "review" });
});

it.each(["Prof. universitario", "prof universitaria", "op. de maquina"])(
  "an abbreviation of two titles that people use is asked about: %s",
  (typed) => {
    expect(of(typed).status).toBe("ask");
  },
);

it.each([
  ["AUX ODONTOLOGICA", "Auxiliar Odontológica"],
  ["madre comunitaria", "Madre Comunitaria"],
  ["mensajera motorizada", "Mensajera Motorizada"],
  ["operadora maquina", "Operadora de Máquina"],
  ["operador de maquinas", "Operador de Máquinas"],
  ["PROFESIONAL UNIVERSITARIO", "Profesional Universitario"],
  ["vendedora de catalogo", "Vendedora por Catálogo"],
  ["asesor bancario", "Asesor Bancario"],
  ["condutor", "Conductor"],
  ["choffer", "Chofer"],
])("everyday titles: %j is %j", (typed, value) => {
  expect(of(typed)).toMatchObject({ value, status: "resolved" });
});

describe("any value", () => {
  const pieces = fc.constantFrom(
    ..."ing Ing. aux adm op sec de del en la y e o y/o / - , ; + | ( (a) /a ) sst S.S.T. RR.HH. TI II 1 senior jr. sr".split(
      " ",
    ),
    ..."auxiliar AUXILIAR auxilar cocina contable administrativa técnico electrónica conductor mecánico ventas asesor".split(
      " ",
    ),
    ..."estudiante n/a ninguna call center sistemas ingeniera Líder xyz ß ﬁ İ ǆ Ã ã ª ƒ ± \u0301 \u200b \0 \ud800 😀".split(
      " ",
    ),
  );
  const anyValue = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.array(pieces, { maxLength: 7 }).map((parts) => parts.join(" ")),
    fc.array(pieces, { maxLength: 5 }).map((parts) => parts.join("")),
  );

  it("comes out on one tidy line, and a second pass changes nothing", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const once = of(value);
        expect(tidy(once.value)).toBe(once.value);
        const twice = of(once.value);
        expect(twice.value).toBe(once.value);
        if (once.status === "resolved") expect(twice.status).toBe("resolved");
      }),
      { numRuns: 10_000 },
    );
  });

  it("keeps every word and figure when it is not resolved", () => {
    const letters = (text: string): string => text.toLowerCase().replace(/\s/gu, "");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const typed = tidy(parts.join(" "));
        const { value, status } = of(typed);
        if (status !== "resolved") expect(letters(value)).toBe(letters(typed));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ["one word", "a".repeat(100_000)],
    ["many words", "ing sistemas ".repeat(8_000)],
    ["many signs", "mesero/".repeat(15_000)],
    ["many marks", "(a) ".repeat(25_000)],
    ["many abbreviations", "adm op sec ".repeat(20)],
  ])("comes back from %s", (_what, value) => {
    expect(of(value).status).toBe("ask");
  });
});
