import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { problemOfText, WRITTEN_MAX_CHARS, writtenText } from "./written-text.ts";

describe("a text that a person hands in", () => {
  it.each([
    "La Unión, Valle del Cauca",
    "Cl. 26 Sur # 13A - 45, Apto. 501",
    "D'Angelo & Cía. S. en C.",
    "¿Qué?  <b>",
    "x",
    "x".repeat(WRITTEN_MAX_CHARS),
  ])("is stored as it was written: %s", (text) => {
    expect(problemOfText(text)).toBeUndefined();
    expect(writtenText(text)).toBe(text);
  });

  it("loses the space around it, and is composed", () => {
    expect(writtenText("  La Unio\u0301n\n")).toBe("La Uni\u00f3n");
  });

  it.each(["", " ", "\n\t", "\u00a0", "\ufeff"])("is refused when nothing is left of it: %j", (text) => {
    expect(problemOfText(text)).toBe("is blank");
  });

  it.each([
    ["a line break", "a\nb", "U+000A"],
    ["a line separator", "a\u2028b", "U+2028"],
    ["a tab", "a\tb", "U+0009"],
    ["an escape", "a\u001b[31mb", "U+001B"],
    ["an override of direction", "a\u202eb", "U+202E"],
    ["an isolate", "a\u2066b", "U+2066"],
    ["a space without width", "a\u200bb", "U+200B"],
    ["a joiner", "a\u200db", "U+200D"],
    ["a soft hyphen", "a\u00adb", "U+00AD"],
    ["a byte order mark", "a\ufeffb", "U+FEFF"],
    ["a space that does not break", "a\u00a0b", "U+00A0"],
    ["a variation selector", "a\ufe0fb", "U+FE0F"],
    ["a filler", "a\u3164b", "U+3164"],
    ["half a pair", "a\ud800b", "U+D800"],
  ])("is refused with %s, and told which", (_what, text, which) => {
    expect(problemOfText(text)).toBe(`holds a character that nobody sees: ${which}`);
  });

  it("is refused when it is too long", () => {
    expect(problemOfText("x".repeat(WRITTEN_MAX_CHARS + 1))).toBe("is longer than 300 characters");
  });

  it("is stored as it is shown, whatever it is: on one line, without a space at its ends, twice as once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (text) => {
        fc.pre(problemOfText(text) === undefined);
        const written = writtenText(text);
        expect(written).toMatch(/^\S(?:[^\p{C}\n]*\S)?$/u);
        expect(writtenText(written)).toBe(written);
        expect(problemOfText(written)).toBeUndefined();
      }),
    );
  });
});
