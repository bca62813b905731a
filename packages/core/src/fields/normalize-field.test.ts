import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type FieldKind, fieldKinds, type FieldResult } from "./field-kind.ts";
import { normalizeField } from "./normalize-field.ts";

/** The result but for the rules that fired. */
const of = (kind: FieldKind, value: string): Omit<FieldResult, "fired"> => {
  const { fired: _fired, ...result } = normalizeField(kind, value, { field: "f" });
  return result;
};

/** Pieces of which real values are made, and those that break programs. */
const realWords =
  "cll CRA no # 13a45 Bogotá bogota d.c. SENA s.a.s ing de DEL la y PÉREZ ñáñez O'brien McDonald bachiller";
const oddities = [
  " ",
  "  ",
  "\n",
  "\t",
  "\u00a0",
  "\u200b",
  "\0",
  "\u0301",
  "\ud800",
  "😀",
  "-",
  ".",
  ",",
  "12",
];
const oddLetters = ["ß", "ﬁ", "ŉ", "İ", "ǆ", "Σ"];
const pieces = fc.constantFrom(...realWords.split(" "), ...oddities, ...oddLetters);
const anyValue = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(...Array.from("abÑñáÀßﬁŉİıǅς -'’.1")) }),
  fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join("")),
  fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(" ")),
);

describe.each(fieldKinds)("the rules of %s", (kind) => {
  it("never throw, and their own output comes out unchanged", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const once = of(kind, value);
        expect(of(kind, once.value).value).toBe(once.value);
      }),
      { numRuns: 2_000 },
    );
  });

  it("keep to one tidy line, and to what they resolved", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const { value: out, status } = of(kind, value);
        expect(out).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|\s\s|^\s|\s$|[^\S ]/u);
        if (status === "resolved") expect(of(kind, out).status).toBe("resolved");
        if (out === "") expect(status).toBe("review");
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["one endless word", "a".repeat(100_000)],
    ["endless spaces", `a${" ".repeat(100_000)}b`],
    ["endless marks", `a${"\u0301".repeat(100_000)}`],
    ["endless hyphens", "-'".repeat(50_000)],
    ["endless words", "de la 1 ".repeat(12_500)],
    ["endless signs", "\u200b\0".repeat(50_000)],
  ])("come back from %s", (_what, value) => {
    expect(typeof of(kind, value).value).toBe("string");
  });

  it.each(["\u200b", "\0\0", "\u200e \u200f", " \n "])(
    "leave a value without anything legible to review: %j",
    (value) => {
      expect(of(kind, value)).toEqual({ value: "", status: "review", flags: ["value.nothing-legible"] });
    },
  );
});

describe("a person's name", () => {
  it.each([
    ["JUAN CARLOS", "Juan Carlos"],
    ["  maría   josé ", "María José"],
    ["DE LA CRUZ", "De la Cruz"],
    ["PEREZ DE LOS RIOS", "Perez de los Rios"],
    ["garcía-márquez", "García-Márquez"],
    ["O'BRIEN", "O'Brien"],
    ["McDonald", "McDonald"],
    ["mARIA", "Maria"],
    ["jose a.", "Jose A."],
    ["nun\u0303ez", "Nuñez"],
    ["La Rotta", "La Rotta"],
  ])("%j is %j", (typed, name) => {
    expect(of("person-name", typed)).toEqual({ value: name, status: "resolved", flags: [] });
  });

  it.each(["Juan2", "Juan & Ana", "juan@example.com", "???", "Ana (mamá)"])(
    "that is none is only tidied and goes to review: %s",
    (typed) => {
      expect(of("person-name", typed)).toEqual({
        value: typed,
        status: "review",
        flags: ["name.unusual-characters"],
      });
    },
  );

  it("keeps its letters, whatever their case", () => {
    const letters = (text: string): string =>
      text.normalize("NFC").toLowerCase().toUpperCase().normalize("NFC").replace(/\s/gu, "");
    const name = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...Array.from("aAáÁñÑüïçøßﬁİı '-")),
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }).filter((one) => /^\p{L}+$/u.test(one)),
      ),
    });
    fc.assert(
      fc.property(name, (typed) => {
        expect(letters(of("person-name", typed).value)).toBe(letters(typed));
      }),
      { numRuns: 1_000 },
    );
  });
});

it("an address keeps every group of digits, in order, and every word", () => {
  const groups = (text: string): string[] => text.match(/\d+/g) ?? [];
  const words = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];
  const address = fc.array(
    fc.oneof(
      fc.constantFrom("cll", "Cra.", "#", "no", "-", "bis", "sur", ",", " ", "\n", "apto"),
      fc.nat(999).map(String),
    ),
  );
  fc.assert(
    fc.property(address, (parts) => {
      const typed = parts.join(" ");
      const { value } = of("address", typed);
      expect(groups(value)).toEqual(groups(typed));
      expect(words(value).length).toBeGreaterThanOrEqual(words(typed).length);
    }),
    { numRuns: 1_000 },
  );
});

describe("a city", () => {
  it.each([
    ["bogota", "Bogotá D.C.", "11001"],
    ["BOGOTÁ, D.C.", "Bogotá D.C.", "11001"],
    ["  santa   fe de bogota", undefined, undefined],
    ["santiago de cali", "Cali", "76001"],
    ["b/quilla", "Barranquilla", "08001"],
    ["CUCUTA", "Cúcuta", "54001"],
    ["Cartagena de Indias", "Cartagena", "13001"],
  ])("%j is %j with its DIVIPOLA code %j, or asked about", (typed, name, code) => {
    const result = of("city", typed);
    if (name === undefined) expect(result).toMatchObject({ status: "ask" });
    else expect(result).toEqual({ value: name, status: "resolved", flags: [], code });
  });

  it("that the table does not know is tidied only", () => {
    expect(of("city", " villa  rosa")).toEqual({ value: "villa rosa", status: "ask", flags: [] });
  });
});

describe("an education level", () => {
  it.each([
    ["BACHILLERATO", "Bachiller", "4"],
    ["tecnologa", "Tecnólogo", "8"],
    ["Magíster", "Maestría", "11"],
    ["sin estudios", "Sin estudios", "0"],
  ])("%j is %j, rank %s on the scale", (typed, level, rank) => {
    expect(of("education", typed)).toEqual({ value: level, status: "resolved", flags: [], code: rank });
  });

  it.each(["posgrado", "Secundaria", "NORMALISTA"])("that nobody can know goes to review: %s", (typed) => {
    expect(of("education", typed)).toMatchObject({
      value: typed,
      status: "review",
      flags: ["education.ambiguous"],
    });
  });
});

describe("a company", () => {
  it.each([
    ["sena", "SENA", []],
    ["Bancolombia", "Bancolombia", []],
    ["DESEMPLEADA", "Desempleado", ["company.not-an-employer"]],
    ["n/a", "Ninguna", ["company.not-an-employer"]],
  ])("%j is %j", (typed, name, flags) => {
    expect(of("company", typed)).toEqual({ value: name, status: "resolved", flags });
  });

  it("that the table does not know is asked about", () => {
    expect(of("company", "acme andina")).toMatchObject({ status: "ask" });
  });
});

describe("an occupation", () => {
  it.each([
    ["AUXILIAR DE COCINA", "Auxiliar de Cocina"],
    ["ing sistemas", "Ing Sistemas"],
    ["Líder QA", "Líder QA"],
  ])("%j is put in Title Case when its capitals say nothing: %j", (typed, titled) => {
    expect(of("occupation", typed)).toMatchObject({ value: titled, status: "ask" });
  });
});
