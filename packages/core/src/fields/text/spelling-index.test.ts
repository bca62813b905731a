import fc from "fast-check";
import { expect, it } from "vitest";

import { countEdits, createSpellingIndex } from "./spelling-index.ts";

const index = createSpellingIndex(["medellin", "manizales", "mani", "neiva", "nieva"], 2);

it.each([
  ["medellin", 1, ["medellin"], 0],
  ["medelin", 1, ["medellin"], 1],
  ["medlelin", 1, ["medellin"], 1],
  ["manisalez", 2, ["manizales"], 2],
  ["nevia", 1, ["neiva"], 1],
])("%s is within %i edits of %j", (word, maxEdits, words, edits) => {
  expect(index.nearest(word, maxEdits)).toEqual({ words, edits });
});

it("a word that is as close to two is close to both, and one that is too far off to none", () => {
  expect(index.nearest("niva", 1)).toEqual({ words: ["neiva", "nieva"], edits: 1 });
  expect(index.nearest("manisalez", 1)).toBeUndefined();
  expect(index.nearest("x".repeat(100_000), 2)).toBeUndefined();
});

it("edits are those of comparing with every word", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), word, (known, typed) => {
      const closest = Math.min(...known.map((one) => countEdits(typed, one)));
      const nearest = createSpellingIndex(known, 2).nearest(typed, 2);
      expect(nearest?.edits).toBe(closest <= 2 ? closest : undefined);
      expect(nearest?.words.toSorted() ?? []).toEqual(
        closest <= 2 ? known.filter((one) => countEdits(typed, one) === closest).toSorted() : [],
      );
    }),
    { numRuns: 1_000 },
  );
});
