import fc from "fast-check";
import { expect, it } from "vitest";

import { capitalize, isSingleCase, titleCase } from "./title-case.ts";

it.each([
  ["AUXILIAR DE ENFERMERÍA", "Auxiliar de Enfermería"],
  ["de la calle", "De la Calle"],
  ["jefe de compras y ventas", "Jefe de Compras y Ventas"],
  ["técnico-administrativo", "Técnico-Administrativo"],
  ["o'brien", "O'Brien"],
  ["", ""],
])("%j in Title Case is %j", (text, titled) => {
  expect(titleCase(text)).toBe(titled);
});

it("only text in one case says nothing by its capitals", () => {
  expect(["ANA", "ana", "12 - 3", ""].every(isSingleCase)).toBe(true);
  expect(["Ana", "aNA", "McDonald"].some(isSingleCase)).toBe(false);
});

it.each(["ß", "ﬁ", "ŉ", "ǰ", "ᾳ", "ﬃ"])(
  "a letter whose capital is several letters stays one letter, so that doing it again changes nothing: %s",
  (letter) => {
    expect(Array.from(capitalize(letter))).toHaveLength(1);
    expect(capitalize(capitalize(letter))).toBe(capitalize(letter));
  },
);

it("capitalising twice is as once, and no letter is lost", () => {
  const word = fc.string({ unit: fc.constantFrom(...Array.from("aáñüzÀÉNÑøßﬁŉǅİıσςΣ'’.-")) });
  fc.assert(
    fc.property(word, (text) => {
      const once = capitalize(text);
      expect(capitalize(once)).toBe(once);
      expect(Array.from(once)).toHaveLength(Array.from(text).length);
    }),
    { numRuns: 1_000 },
  );
});
