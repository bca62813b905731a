import { expect, it } from "vitest";

import { readPlaceText } from "./read-place-text.ts";

it.each([
  ["Cali, Valle del Cauca", ["cali", "valle del cauca"]],
  ["COVEÑAS (SUCRE", ["covenas", "sucre"]],
  ["Bogotá D.C.", ["bogota d c"]],
  ["Sta.Marta", ["sta marta"]],
  ["B/quilla - Atlántico", ["b quilla", "atlantico"]],
  ["OCA?A", ["oca?a"]],
  ["MONTERM-!A", ["monter?a"]],
  ["MONTERM-^BA", ["monter?a"]],
  ["BogotÃ¡", ["bogot?"]],
  ["b0gota", ["b?gota"]],
  ["MEDELL'IN", ["medell?in"]],
  ['"Cali"', ["cali"]],
  ["Cali 😀 !", ["cali"]],
  ["Bogotá 110111", ["bogota 110111"]],
  ["??", []],
])("%j has the parts %j", (text, parts) => {
  expect(readPlaceText(text).map(({ words }) => words.join(" "))).toEqual(parts);
});

it("knows what stands in parentheses", () => {
  expect(readPlaceText("Espinal (Chicoral)").map((segment) => segment.inParentheses)).toEqual([false, true]);
});
