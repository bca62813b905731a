import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type FieldKind, fieldKinds } from "../fields/field-kind.ts";
import { guardAnswer } from "./guard.ts";

describe("an answer passes", () => {
  it.each<[FieldKind, string, string]>([
    ["city", "bogta", "Bogotá"],
    ["city", "ibage tolima", "Ibagué, Tolima"],
    ["education", "bachiller comercial", "Bachiller"],
    ["occupation", "ing sistemas", "Ingeniero de Sistemas"],
    ["occupation", "AUX. CONTABLE", "Auxiliar Contable"],
    ["company", "BANCOLOMBIA SA", "Bancolombia SA"],
    ["company", "almacenes exito sas", "Almacenes Éxito SAS"],
    ["address", "cra 15 # 100-25", "Cra. 15 # 100 - 25"],
    ["person-name", "PEREZ GOMEZ", "Perez Gomez"],
  ])("as %s: %s → %s", (kind, value, answer) => {
    expect(guardAnswer(kind, value, answer)).toEqual({ ok: true, text: answer });
  });

  it.each([
    ["cll 26 sur no 13a45 ap 501", "Cl. 26 Sur # 13A - 45, Apto. 501"],
    ["carrera 15 numero 100-25", "Cra. 15 # 100 - 25"],
    ["avenida calle 100 19-61", "Av. Cl. 100 # 19 - 61"],
    ["diagonal 5 bis 10-20", "Dg. 5 Bis # 10 - 20"],
  ])("as an address in the canonical form, by the expansions of the table: %s → %s", (value, answer) => {
    expect(guardAnswer("address", value, answer)).toEqual({ ok: true, text: answer });
  });

  it("when it repeats the value, for every kind but the closed scale", () => {
    for (const kind of fieldKinds.filter((one) => one !== "education")) {
      expect(guardAnswer(kind, "Luz Mar", "Luz Mar"), kind).toEqual({ ok: true, text: "Luz Mar" });
    }
  });
});

describe("an answer fails", () => {
  it.each<[string, FieldKind, string, string, string]>([
    ["when it invents a city", "city", "soacha", "Medellín", "guard.no-evidence"],
    ["when it invents a word", "occupation", "contador", "Contador Público", "guard.no-evidence"],
    ["when it is not on the scale", "education", "bachiller", "Bachillerato", "guard.not-on-scale"],
    ["when the level has no evidence", "education", "ing sistemas", "Profesional", "guard.no-evidence"],
    ["when it changes a number", "address", "cra 15 # 100-25", "Cra. 15 # 100 - 26", "guard.digits"],
    [
      "when it changes the order of numbers",
      "address",
      "cra 15 # 100-25",
      "Cra. 15 # 25 - 100",
      "guard.digits",
    ],
    ["when it drops a number", "company", "studio 54", "Studio", "guard.digits"],
    [
      "when it loses a word of an address",
      "address",
      "cra 15 # 100-25 porteria norte",
      "Cra. 15 # 100 - 25",
      "guard.word-lost",
    ],
    ["when it loses a name", "person-name", "JUAN CARLOS", "Juan", "guard.word-lost"],
    ["when it is empty", "city", "cali", "  ", "guard.characters"],
    ["when it holds a line break", "city", "cali valle", "Cali\nValle", "guard.characters"],
    ["when it holds something invisible", "city", "cali", "Ca\u200bli", "guard.characters"],
    ["when it holds markup", "company", "acme", "<b>Acme</b>", "guard.markup"],
    ["when it holds a link", "company", "acme", "https://acme", "guard.markup"],
    ["when it is far too long", "company", "acme", "acme ".repeat(20).trim(), "guard.length"],
  ])("%s", (_why, kind, value, answer, code) => {
    expect(guardAnswer(kind, value, answer)).toEqual({ ok: false, code });
  });

  it.each<[FieldKind, string, string]>([
    ["city", "bogta", "..."],
    ["company", "acme", "😀"],
    ["company", "acme", "—"],
    ["city", "bogta", "La"],
    ["occupation", "mecanico", "No"],
    ["company", "acme", "D.C."],
  ])(
    "when nothing in it comes from the input, only particles and signs: as %s, %s → %s",
    (kind, value, answer) => {
      expect(guardAnswer(kind, value, answer).ok).toBe(false);
    },
  );

  it("when it turns what was typed into its contrary", () => {
    expect(guardAnswer("occupation", "contador", "No Contador").ok).toBe(false);
  });

  it("when it takes one place for another that begins alike", () => {
    expect(guardAnswer("city", "san gil", "Santander").ok).toBe(false);
  });

  it.each([
    ["GONZALES", "Gonzalez"],
    ["CAÑAS", "Canas"],
    ["JOSE", "José"],
    ["ALEX", "Alexander"],
  ])("when it changes the letters of a name: %s → %s", (value, answer) => {
    expect(guardAnswer("person-name", value, answer).ok).toBe(false);
  });
});

it("the guard never throws, and what passes is tidy text with the input's numbers", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("a", "b", "1", "2", " ", "-", "\n", "á") }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...fieldKinds), text, text, (kind, value, answer) => {
      const verdict = guardAnswer(kind, value, answer);
      if (!verdict.ok) return;
      expect(verdict.text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|\s\s|^\s|\s$/u);
      expect(verdict.text.match(/\d+/g)).toEqual(value.match(/\d+/g));
      expect(verdict.text.length).toBeLessThanOrEqual(2 * value.length + 40);
    }),
    { numRuns: 2_000 },
  );
});
