import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { levels } from "../../packages/core/src/fields/education/levels.ts";
import { normalizeEducation } from "../../packages/core/src/fields/education/normalize-education.ts";
import { ask, type FieldRules, resolved } from "../../packages/core/src/fields/field-kind.ts";
import { type EducationRow, scoreEducation } from "./score-education.ts";

const rows = readFileSync(new URL("../fixtures/dev-cases/educacion.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as EducationRow);

it("every level of the development cases is right", () => {
  const { right, total, misses } = scoreEducation(rows, normalizeEducation);
  expect(misses).toEqual([]);
  expect(total).toBeGreaterThanOrEqual(18);
  expect(right).toBe(total);
});

it.each<[string, FieldRules]>([
  ["returns what was typed", (value) => resolved(value)],
  ["resolves nothing", (value) => ask(value)],
  ...levels.map(({ name }): [string, FieldRules] => [`says ${name} to all`, () => resolved(name)]),
])("a normaliser that %s is told with its misses", (_what, wrong) => {
  const { right, total, misses } = scoreEducation(rows, wrong);
  expect(right).toBeLessThan(total / 2);
  expect(misses).toHaveLength(total - right);
});

it("rows that other scales decide otherwise do not count, and a label that nobody mapped is a miss", () => {
  const row = {
    id: "1",
    field: "nivelEducativo",
    kind: "pair",
    scale: "s",
    input: "posgrado",
    expected: "x",
  };
  expect(scoreEducation([row], normalizeEducation).total).toBe(0);
  expect(scoreEducation([{ ...row, input: "maestria" }], normalizeEducation).misses).toEqual([
    { id: "1", input: "maestria", expected: "unknown label x", got: "Maestría (resolved)" },
  ]);
});
