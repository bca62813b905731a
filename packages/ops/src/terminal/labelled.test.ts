import { expect, test } from "vitest";

import { labelled } from "./labelled.ts";

test("names stand in a column, and what is too long goes on below its own text", () => {
  const long = Array.from({ length: 20 }, (_, index) => `word-${index}`).join(" ");
  const lines = labelled([
    ["run", "night-1"],
    ["leads", long],
  ]).split("\n");
  expect(lines[0]).toBe("run       night-1");
  expect(lines[1]).toMatch(/^leads     word-0 word-1 /);
  expect(lines[2]).toMatch(/^ {10}word-/);
  expect(lines.every((line) => line.length <= 80)).toBe(true);
  expect(lines.slice(1).join(" ").replaceAll(/ +/g, " ")).toBe(`leads ${long}`);
});

test("a word that no line can hold stays whole, and lines of a text stay lines", () => {
  const id = "x".repeat(100);
  expect(labelled([["id", `${id}\nsecond`]])).toBe(`id        ${id}\n          second`);
});
