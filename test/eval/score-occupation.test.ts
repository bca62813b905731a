import { expect, it } from "vitest";

import { normalizeOccupation } from "../../packages/core/src/fields/occupation/normalize-occupation.ts";
import { type NormalizeOccupation, type OccupationRow, scoreOccupation } from "./score-occupation.ts";
import { checkNoisySet } from "./check-noisy-set.ts";
import { fixtureRows } from "./fixture-rows.ts";
import { type NoisyRow, scoreNoisyRows } from "./score-rows.ts";

const titles = fixtureRows<OccupationRow>("dev-cases/ocupacion");
const noisy = fixtureRows<NoisyRow>("noisy-occupations");
const rules: NormalizeOccupation = (value) => normalizeOccupation(value, { field: "ocupacionActual" });

it("every labelled title comes out with its code", () => {
  const { total, misses } = scoreOccupation(titles, rules);
  expect(total).toBe(titles.length);
  expect(total).toBeGreaterThanOrEqual(200);
  expect(misses).toEqual([]);
});

checkNoisySet(noisy, rules);

it.each<[string, NormalizeOccupation]>([
  ["returns what was typed", (value) => ({ value, status: "ask" })],
  ["loses all but the first word", (value) => ({ ...rules(value), value: value.split(" ")[0] ?? "" })],
  [
    "gives every title one code and a wrong end",
    (value) => ({ value: `${value} x`, status: "resolved", code: "00000" }),
  ],
  ["answers nothing", () => ({ value: "", status: "review" })],
])("a normaliser that %s is told with its misses", (_what, wrong) => {
  for (const score of [scoreOccupation(titles, wrong), scoreNoisyRows(noisy, wrong)]) {
    expect(score.right).toBeLessThan(score.total / 2);
    expect(score.misses).toHaveLength(score.total - score.right);
  }
});

it("the right title with the wrong code, and the right value with the wrong status, are misses", () => {
  const code: NormalizeOccupation = (value) => ({ ...rules(value), code: "99999" });
  expect(scoreOccupation(titles, code).right).toBe(0);
  const status: NormalizeOccupation = (value) => ({ value: rules(value).value, status: "ask" });
  expect(scoreNoisyRows(noisy, status).right).toBeLessThan(noisy.length / 2);
});

it("rows that are no pair do not count", () => {
  expect(scoreOccupation([{ ...titles[0]!, kind: "raw" }], rules)).toEqual({
    right: 0,
    total: 0,
    misses: [],
  });
});
