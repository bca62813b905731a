import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { FieldResult } from "../field-kind.ts";
import { gazetteer } from "./gazetteer.ts";
import { normalizeCity } from "./normalize-city.ts";

const of = (value: string): FieldResult => normalizeCity(value, { field: "ciudad" });
const municipalities = [...gazetteer().municipalities.values()];

describe("a city is resolved", () => {
  it.each([
    ["by its everyday name", "CUCUTA", "Cúcuta", "54001"],
    ["by its official name", "Santiago de Cali", "Cali", "76001"],
    ["by its official name", "san andres de tumaco", "Tumaco", "52835"],
    ["by its official name", "Guadalajara de Buga", "Buga", "76111"],
    ["by the name of its seat", "San Juan de Pasto", "Pasto", "52001"],
    ["by the name of its seat", "El Espinal", "Espinal", "73268"],
    ["with its honours", "BOGOTÁ, D.C.", "Bogotá D.C.", "11001"],
    ["with its honours", "bogota distrito capital", "Bogotá D.C.", "11001"],
    ["with its honours", "SANTA MARTA D.T.C.H", "Santa Marta", "47001"],
    ["with its honours", "Cartagena D.T. y C.", "Cartagena", "13001"],
    ["with the country", "Bogota Colombia", "Bogotá D.C.", "11001"],
    ["with the country", "Puerto Colombia, Atlántico, Colombia", "Puerto Colombia, Atlántico", "08573"],
    ["with the country before it", "Colombia - Cali", "Cali", "76001"],
    ["with its department", "Cali, Valle", "Cali", "76001"],
    ["with its department", "Cali - Valle del Cauca", "Cali", "76001"],
    ["with its department", "COVEÑAS (SUCRE)", "Coveñas", "70221"],
    ["with its department", "BELLO ANTIOQUIA", "Bello", "05088"],
    ["with its department", "Cucuta - N. de Santander", "Cúcuta", "54001"],
    ["with its department", "BALBOA (CAUCA", "Balboa, Cauca", "19075"],
    ["with its department before it", "Antioquia, Medellín", "Medellín", "05001"],
    ["in Cundinamarca, whose capital it is", "Bogotá, Cundinamarca", "Bogotá D.C.", "11001"],
    ["with a department of the same name", "Sucre, Sucre", "Sucre, Sucre", "70771"],
    ["with a department called like a city", "Caldas, Boyacá", "Caldas, Boyacá", "15131"],
    ["with the name of a country", "Colombia, Huila", "Colombia, Huila", "41206"],
    [
      "with a department whose name holds a comma",
      "San Andrés, Archipiélago de San Andrés, Providencia y Santa Catalina",
      "San Andrés",
      "88001",
    ],
    ["of several in the department that is named", "la union valle", "La Unión, Valle del Cauca", "76400"],
    ["by a shortened name in a department", "Santa Rosa, Risaralda", "Santa Rosa de Cabal", "66682"],
    ["by a name that needs a department", "Génova, Nariño", "Colón, Nariño", "52203"],
    ["with its seat in parentheses", "Bajo Baudó (Pizarro)", "Bajo Baudó", "27077"],
    ["with dashes in its name", "Piendamó - Tunía (Cauca)", "Piendamó", "19548"],
    ["before others of its name, as the capital", "Armenia", "Armenia", "63001"],
    ["before its department, as the capital", "Arauca", "Arauca", "81001"],
    ["without articles", "carmen viboral", "El Carmen de Viboral", "05148"],
    ["with spaces where none belong", "VALLE DUPAR", "Valledupar", "20001"],
    ["by an abbreviation", "Sta. Marta", "Santa Marta", "47001"],
    ["by an abbreviation", "BTA", "Bogotá D.C.", "11001"],
    ["by an abbreviation", "B/quilla", "Barranquilla", "08001"],
    ["by an abbreviation", "Bquilla", "Barranquilla", "08001"],
    ["by an abbreviation", "B/manga", "Bucaramanga", "68001"],
    ["by an abbreviation", "C/gena", "Cartagena", "13001"],
    ["by an abbreviation", "M/llin", "Medellín", "05001"],
    ["by a popular name", "Villavo", "Villavicencio", "50001"],
    ["by an abbreviation", "Sder de Quilichao", "Santander de Quilichao", "19698"],
    ["by a usual misspelling", "POPALLAN", "Popayán", "19001"],
    ["by a usual misspelling", "Neyva", "Neiva", "41001"],
    ["by an older name", "San Martín de los Llanos", "San Martín, Meta", "50689"],
    ["with spaces where none belong", "Entre Rios", "Entrerríos", "05264"],
    [
      "by a short name beside the department of a capital",
      "San José, Guaviare",
      "San José del Guaviare",
      "95001",
    ],
    ["by its airport", "PPN", "Popayán", "19001"],
    ["by its airport, which is also short for a word", "NVA", "Neiva", "41001"],
    ["by its code", "05001", "Medellín", "05001"],
  ])("%s: %j", (_how, typed, name, code) => {
    const result = of(typed);
    expect(result).toMatchObject({ value: name, status: "resolved", code, flags: [] });
    expect(result.parts?.["departmentCode"]).toBe(code.slice(0, 2));
  });

  it.each([
    ["MONTERM-!A", "Montería", "city.damaged"],
    ["OCA?A", "Ocaña", "city.damaged"],
    ["MONTER?A, C?RDOBA", "Montería", "city.damaged"],
    ["Medell\u00c3\u00adn", "Medellín", "city.damaged"],
    ["BOGOTÃ", "Bogotá D.C.", "city.damaged"],
    ["B0gota", "Bogotá D.C.", "city.damaged"],
    ["SANTA FE DE ANTIOQU", "Santa Fé de Antioquia", "city.truncated"],
    ["BOGOTS", "Bogotá D.C.", "city.spelling"],
    ["medelin antioquia", "Medellín", "city.spelling"],
    ["V/vicencio", "Villavicencio", "city.contraction"],
    ["Kennedy", "Bogotá D.C.", "city.locality"],
    ["Suba, Bogotá", "Bogotá D.C.", "city.locality"],
    ["Ciudad Bolívar, Bogotá", "Bogotá D.C.", "city.locality"],
    ["ESPINAL (CHICORAL)", "Espinal", "city.place-inside"],
    ["Madrid", "Madrid", "city.also-abroad"],
  ])("with a flag where a reader should know more: %j", (typed, name, flag) => {
    expect(of(typed)).toMatchObject({ value: name, status: "resolved", flags: [flag] });
  });
});

describe("a city is for review, as it was typed", () => {
  it.each([
    ["La Unión", "city.shared-name"],
    ["BARBOSA", "city.shared-name"],
    ["La Candelaria", "city.shared-name"],
    ["Ciudad Bolívar", "city.shared-name"],
    ["San José, Nariño", "city.shared-name"],
    ["San José", "city.shared-name"],
    ["Leyva", "city.needs-department"],
    ["Antioquia", "city.department-only"],
    ["Caldas", "city.department-only"],
    ["Huila, Colombia", "city.department-only"],
    ["Colombia", "city.country-only"],
    ["Barranca", "city.needs-department"],
    ["San Vicente", "city.needs-department"],
    ["Cali, Antioquia", "city.contradicts-department"],
    ["FLORIDA SANTANDER", "city.contradicts-department"],
    ["Cali / Palmira", "city.two-places"],
    ["BQTO", "city.abroad"],
    ["Miami, Florida", "city.abroad"],
    ["Madrid, España", "city.abroad"],
    ["Perú", "city.abroad"],
    ["No aplica", "city.not-a-place"],
    ["110111", "city.not-a-place"],
  ])("%j: %s", (typed, flag) => {
    expect(of(typed)).toMatchObject({ value: typed, status: "review", flags: [flag] });
  });

  it("with the candidates, and the department where one is named", () => {
    expect(of("la victoria").candidates).toEqual([
      "La Victoria, Boyacá",
      "La Victoria, Valle del Cauca",
      "La Victoria, Amazonas",
    ]);
    expect(of("ATCO").parts).toEqual({ department: "Atlántico", departmentCode: "08" });
  });
});

describe("a city is asked about", () => {
  it.each([
    ["what no table knows", "villa rosa"],
    ["two letters", "Ib"],
    ["a misspelling below five letters", "Clai"],
    ["a beginning of several", "Puerto"],
    ["something in a city after a comma", "Bogotá, Barrio Chicó"],
    ["a misspelling of two", "Aupía"],
  ])("%s: %j", (_what, typed) => {
    expect(of(typed)).toMatchObject({ value: typed, status: "ask" });
  });
});

it.each([
  ["Florida", "Florida"],
  ["Since", "Sincé"],
  ["Mani", "Maní"],
])("a short name is not the beginning of a longer one: %s", (typed, name) => {
  expect(of(typed)).toMatchObject({ value: name, status: "resolved" });
});

it.each([
  ["bogota", ["city.alias"]],
  ["Cali, Valle, Colombia", ["city.country", "city.name", "city.department"]],
  ["La Unión", ["city.shared-name"]],
  ["villa rosa", []],
  ["BARRANQUILA", ["city.spelling", "city.name"]],
])("the result tells which rules fired: %j", (typed, fired) => {
  expect(of(typed).fired).toEqual(fired);
});

describe("every municipality", () => {
  it("is found beside its department, however that is written, and what is shown is read back as the same", () => {
    for (const { code, name, department } of municipalities) {
      const written = [
        `${name}, ${department.name}`,
        `${name} - ${department.name.toUpperCase()}, Colombia`,
        `${name.toUpperCase()} (${department.name})`,
        `${name} ${department.name}`.normalize("NFD").replace(/\p{M}/gu, ""),
      ];
      for (const typed of written) {
        const { value, ...rest } = of(typed);
        expect(rest, typed).toMatchObject({ status: "resolved", code });
        expect(of(value), value).toMatchObject({ value, status: "resolved", code });
      }
    }
  });

  it("alone is itself or for review, unless a capital bears the name", () => {
    const taken = municipalities.filter(({ code, name }) => {
      const result = of(name);
      expect(result.status, name).not.toBe("ask");
      return result.status === "resolved" && result.code !== code;
    });
    expect(taken.map(({ code }) => code)).toEqual(["05059", "19290", "68669"]);
    const clear = municipalities.filter(({ code, name }) => of(name).code === code);
    expect(clear.length).toBeGreaterThan(950);
  });

  it("with one letter changed is never another, unless that is what was typed, or a capital", () => {
    const letter = fc.constantFrom(...Array.from("abcdefghijlmnopqrstuvyz"));
    fc.assert(
      fc.property(fc.constantFrom(...municipalities), fc.nat(), letter, (municipality, place, other) => {
        const { name, code } = municipality;
        const at = place % name.length;
        const result = of(name.slice(0, at) + other + name.slice(at + 1));
        if (result.status !== "resolved" || result.code === code) return;
        expect(["city.name", "city.alias", "city.locality", "city.particles"], name).toContain(
          result.fired.includes("city.capital") ? "city.name" : result.fired[0],
        );
      }),
      { numRuns: 5_000 },
    );
  });
});

describe("anything at all", () => {
  const pieces = fc.constantFrom(
    ..."Bogotá|cali|SUCRE|valle|la|de|san|santa|union|D.C.|Colombia|b/|?|M-!|Ã|(|)|,| - |/|.|1|\ud800|\0|😀|ß|İ".split(
      "|",
    ),
  );
  const anyValue = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 8 }).map((some) => some.join("")),
    fc.array(pieces, { maxLength: 8 }).map((some) => some.join(" ")),
    fc
      .tuple(fc.constantFrom(...municipalities), pieces, fc.nat(20))
      .map(([{ name }, piece, at]) => name.slice(0, at) + piece + name.slice(at)),
  );

  it("is one tidy line, and what comes out is read back as the same", () => {
    fc.assert(
      fc.property(anyValue, (typed) => {
        const once = of(typed);
        expect(once.value).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|\s\s|^\s|\s$|[^\S ]/u);
        const again = of(once.value);
        expect(again.value).toBe(once.value);
        if (once.status === "resolved") expect(again).toMatchObject({ status: "resolved", code: once.code });
      }),
      { numRuns: 10_000 },
    );
  });

  it.each(["a", "? ", "b/", "(", "Ã¡", "cali ", "M-!"])("comes back from an endless value: %j", (piece) => {
    const [short, long] = [50_000, 100_000].map((length) => {
      const startedAt = performance.now();
      expect(of(piece.repeat(length / piece.length)).status).not.toBe("resolved");
      return performance.now() - startedAt;
    });
    expect(long).toBeLessThan(10 * (short ?? 0) + 50);
  });
});
