import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { cuocTitles } from "./cuoc-titles.ts";
import { packTitles } from "./pack-titles.ts";
import { packedTitles } from "./packed-titles.ts";
import { unpackTitles } from "./unpack-titles.ts";

const letters = fc.constantFrom(..."abcñóüÑ/(),&-.0".split(""));
const word = fc.string({ unit: letters, minLength: 1, maxLength: 30 });
const title = fc
  .tuple(fc.constantFrom(..."ABCÁÑ".split("")), fc.array(word, { minLength: 1, maxLength: 12 }))
  .map(([first, words]) => first + words.join(" "));
const occupation = fc.tuple(fc.stringMatching(/^\d{5}$/), fc.array(title, { minLength: 1, maxLength: 20 }));
/** Neighbours that begin alike, as in the true table. */
const rows = fc
  .array(occupation, { minLength: 1, maxLength: 20 })
  .map((all) => all.flatMap(([code, titles]) => titles.map((one, at) => `${at === 0 ? code : ""}|${one}`)));

describe("packed titles", () => {
  it("are those of cuoc-titles.ts", () => {
    expect(
      unpackTitles(packedTitles) === cuocTitles,
      "The titles have changed. Run `node scripts/pack-titles.ts`.",
    ).toBe(true);
  });

  it("are a fourth of their letters, and need no escaping", () => {
    const { words, titles } = packedTitles;
    expect(words.length + titles.length).toBeLessThan(cuocTitles.length / 4);
    expect(`${words}${titles}`).not.toMatch(/[\\`$]/u);
  });

  it("are read back as they were, whatever they are", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const text = all.join("\n");
        expect(unpackTitles(packTitles(text))).toBe(text);
      }),
    );
  });

  it("are read back where there are more words than signs", () => {
    const many = Array.from({ length: 5_000 }, (_, at) => `|Oficio n${at} de n${at % 700} y n${at % 90}`);
    const text = `10000${many.join("\n")}`;
    expect(unpackTitles(packTitles(text))).toBe(text);
  });
});
