import fc from "fast-check";
import { expect, it } from "vitest";

import { fold } from "./fold.ts";
import { tidy } from "./tidy.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({
    unit: fc.constantFrom("a", "\u0301", "\u200b", " ", "\u00a0", "\t", "\n", "\0", "\ud800", "n\u0303"),
  }),
);

it("tidy text is one line of well-formed NFC with single spaces, and tidying it again changes nothing", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = tidy(text);
      expect(tidy(once)).toBe(once);
      expect(once).toBe(once.normalize("NFC"));
      expect(once.isWellFormed()).toBe(true);
      expect(once).not.toMatch(/[\p{Cc}\p{Cf}]|\s\s|^\s|\s$|[^\S ]/u);
    }),
    { numRuns: 2_000 },
  );
});

it.each([
  ["  Ana\t\n María ", "Ana María"],
  ["Bogota\u0301", "Bogotá"],
  ["a\u00a0b\u2003c", "a b c"],
  ["Jo\u200bsé\ufeff", "José"],
  ["a\u0000b\u0007c", "a b c"],
  ["a \u200b b", "a b"],
  ["x\ud800", "x\ufffd"],
  ["😀 ok", "😀 ok"],
])("%j becomes %j", (text, tidied) => {
  expect(tidy(text)).toBe(tidied);
});

it("folded text forgets accents, case and surplus space, and folding it again changes nothing", () => {
  expect(fold("  BOGOTÁ   D.C. ")).toBe("bogota d.c.");
  expect(fold("Bogota\u0301")).toBe(fold("bogotá"));
  expect(fold("Ñ")).toBe("n");
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 2_000 },
  );
});
