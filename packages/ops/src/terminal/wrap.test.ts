import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fitted, shownOn, WIDTH, wrap } from "./wrap.ts";

describe("wrap", () => {
  it("a command in backquotes stays on one line, to be copied", () => {
    const text = `${"word ".repeat(14)}see \`ops run show X\`.`;
    expect(wrap(text, 0)).toEqual([`${"word ".repeat(14)}see`, "`ops run show X`."]);
  });
});

describe("fitted", () => {
  it("a line that fits is left alone, its blanks included", () => {
    const table = `  a${" ".repeat(20)}b\n\nc`;
    expect(fitted(table)).toBe(table);
  });

  it("a line that is too long goes on below, as far in as its text begins", () => {
    const lines = fitted(`first\n  - ${"word ".repeat(30)}end`).split("\n");
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(/^ {2}- word/);
    expect(lines.slice(2).every((line) => /^ {4}\w/.test(line))).toBe(true);
    expect(lines.every((line) => line.length <= WIDTH)).toBe(true);
  });

  it("is for terminals: behind a pipe lines stay whole", () => {
    const text = "word ".repeat(30);
    expect(shownOn({}, text)).toBe(text);
    expect(shownOn({ isTTY: true }, text)).toBe(fitted(text));
  });

  it("no word is lost, and none is too many", () => {
    const text = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "`", " ", "\n"), maxLength: 120 }));
    fc.assert(
      fc.property(text, (parts) => {
        const words = (one: string): string[] => one.split(/\s+/).filter((word) => word !== "");
        expect(words(fitted(parts.join(" ")))).toEqual(words(parts.join(" ")));
      }),
    );
  });
});
