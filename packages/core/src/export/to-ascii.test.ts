import fc from "fast-check";
import { expect, it } from "vitest";

import { toAscii } from "./to-ascii.ts";

it.each([
  ["Peñón Güépsa ÑÁ", "Penon Guepsa NA"],
  ["Cl. 26 Sur # 13A - 45, 2ª", "Cl. 26 Sur # 13A - 45, 2a"],
  ["“D’Acosta” – Ltda.", '"D\'Acosta" - Ltda.'],
  ["日本", "??"],
  ["a\tb", "a\tb"],
])("%s without accents is %s", (text, ascii) => {
  expect(toAscii(text)).toBe(ascii);
});

it("leaves nothing but ASCII, and what is ASCII as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const ascii = toAscii(text);
      return /^[\0-\x7f]*$/.test(ascii) && toAscii(ascii) === ascii;
    }),
    { numRuns: 500 },
  );
});
