import { describe, expect, test } from "vitest";

import { readPage } from "./markdown.ts";

const english = readPage("README.md");
const spanish = readPage("README.es.md");

/** A command without what is explained beside it. */
const withoutComments = (block: string): string => block.replaceAll(/ +# .*$/gm, "").trimEnd();

const tablesOf = ({ text }: typeof english): number[] =>
  [...text.matchAll(/(?:^\|.*\n)+/gm)].map(([table]) => table.split("\n").length);

describe("README.md and README.es.md", () => {
  test("have the same sections in the same order", () => {
    expect(spanish.headings.map(({ level }) => level)).toEqual(english.headings.map(({ level }) => level));
    expect(english.headings.length).toBeGreaterThan(20);
  });

  test("have the same tables, row for row", () => {
    expect(tablesOf(spanish)).toEqual(tablesOf(english));
    expect(tablesOf(english).length).toBeGreaterThan(15);
  });

  test("show the same commands", () => {
    expect(spanish.blocks.map(withoutComments)).toEqual(english.blocks.map(withoutComments));
  });

  test("name the same codes, settings and files", () => {
    const namedIn = ({ prose }: typeof english): string[] =>
      [
        ...new Set([...prose.replaceAll("\n", " ").matchAll(/`([\w./-]+)`/g)].map(([, name = ""]) => name)),
      ].toSorted();
    expect(namedIn(spanish)).toEqual(namedIn(english));
  });
});
