import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { type FieldRules, resolved, review } from "../../packages/core/src/fields/field-kind.ts";
import { normalizePersonName } from "../../packages/core/src/fields/person-name/normalize-person-name.ts";
import { titleCase } from "../../packages/core/src/fields/text/title-case.ts";
import { type PersonNameRow, scorePersonName } from "./score-person-name.ts";

const rows = readFileSync(new URL("../fixtures/dev-cases/nombres.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as PersonNameRow);

it("every name of the development cases is right", () => {
  const { right, total, misses } = scorePersonName(rows, normalizePersonName);
  expect(misses).toEqual([]);
  expect(total).toBeGreaterThanOrEqual(23);
  expect(right).toBe(total);
});

it.each<[string, FieldRules]>([
  ["returns what was typed", (value) => resolved(value)],
  ["writes every word with a capital", (value) => resolved(titleCase(value.trim()))],
  ["resolves nothing", (value, context) => review(normalizePersonName(value, context).value, ["name.any"])],
])("a normaliser that %s is told with its misses", (_what, wrong) => {
  const { right, total, misses } = scorePersonName(rows, wrong);
  expect(right).toBeLessThan(total);
  expect(misses).toHaveLength(total - right);
});

it("accents are forgiven where a row says so, capitals never; rows of other fields do not count", () => {
  const row = {
    id: "1",
    field: "nombres",
    kind: "pair",
    input: "ana maría",
    expected: "Ana Maria",
    compare: "accent-insensitive",
  };
  expect(scorePersonName([row], () => resolved("Ana María")).right).toBe(1);
  expect(scorePersonName([row], () => resolved("ana maria")).right).toBe(0);
  expect(scorePersonName([{ ...row, field: "empresa" }], () => resolved("")).total).toBe(0);
  expect(scorePersonName([{ ...row, kind: "conflict" }], () => resolved("")).total).toBe(0);
});
