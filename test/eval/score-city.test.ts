import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { normalizeCity } from "../../packages/core/src/fields/city/normalize-city.ts";
import { resolved, review } from "../../packages/core/src/fields/field-kind.ts";
import { type CityRow, scoreCity } from "./score-city.ts";

const rows = ["ciudad", "departamento"].flatMap((name) =>
  readFileSync(new URL(`../fixtures/dev-cases/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line): CityRow => JSON.parse(line) as CityRow),
);

it("the rules get the development cases of cities right, and take no trap", () => {
  const { right, total, misses } = scoreCity(rows, (input) => normalizeCity(input, { field: "ciudad" }));
  expect(misses).toEqual([]);
  expect(right).toBe(total);
  expect(total).toBeGreaterThan(60);
});

it("a normaliser that knows one city only misses nearly all, each with what it got, and takes the traps", () => {
  const { right, total, misses } = scoreCity(rows, () => resolved("Cali", { code: "76001" }));
  expect(right).toBeLessThan(total / 10);
  expect(misses).toContainEqual({ id: "c-trap/6", input: "BARRANCA", expected: "unresolved", got: "76001" });
  expect(misses).toContainEqual({ id: "c-trap/0", input: "FLORIDA", expected: "76275", got: "76001" });
});

it("a normaliser that resolves nothing is right about traps and codes of two letters only", () => {
  const { right, total } = scoreCity(rows, (input) => review(input, ["city.unknown"]));
  const free = rows.filter((row) => row.kind === "trap" || row.input.length <= 2);
  expect(right).toBe(free.length);
  expect(total).toBe(rows.length);
});
