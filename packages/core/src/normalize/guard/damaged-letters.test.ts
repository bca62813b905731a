import { expect, it } from "vitest";

import { isDamagedWord, markDamage, mendsTo } from "./damaged-letters.ts";

it.each([
  ["producci¿n", "produccion"],
  ["log?stica", "logistica"],
  ["dise\ufffdos", "disenos"],
  ["ma¿ana", "manana"],
  ["r\ufffd\ufffdo", "rio"],
  ["t¿cnico", "tecnico"],
  ["\ufffdngel", "angel"],
  ["v¿a", "via"],
])("a lost letter is a vowel or an ñ: %s is %s", (typed, word) => {
  const marked = markDamage(typed);
  expect(isDamagedWord(marked)).toBe(true);
  expect(mendsTo(marked, word)).toBe(true);
});

it.each([
  ["ca¿a", "cama"],
  ["ca¿a", "caa"],
  ["ca¿a", "canoa"],
  ["pe?a", "perra"],
  ["¿¿¿¿", "casa"],
  ["a¿", "an"],
])("and no other letter, and never the most of a word: %s is not %s", (typed, word) => {
  expect(mendsTo(markDamage(typed), word)).toBe(false);
});

it("a question is no damage", () => {
  expect(markDamage("¿bogota?")).toBe("¿bogota?");
});
