import { expect, it } from "vitest";

import { normalizeCompany } from "../../packages/core/src/fields/company/normalize-company.ts";
import { type LegalFormRow, type NormalizeCompany, scoreLegalForms } from "./score-company.ts";
import { checkNoisySet } from "./check-noisy-set.ts";
import { fixtureRows } from "./fixture-rows.ts";
import { type NoisyRow, scoreNoisyRows } from "./score-rows.ts";

const legalForms = fixtureRows<LegalFormRow>("dev-cases/empresa.sufijo");
const noisy = fixtureRows<NoisyRow>("noisy-companies");
const rules: NormalizeCompany = (value) => normalizeCompany(value, { field: "empresa" });

it("every labelled legal form comes out in our spelling", () => {
  const { total, misses } = scoreLegalForms(legalForms, rules);
  expect(total).toBe(legalForms.length);
  expect(total).toBeGreaterThan(30);
  expect(misses).toEqual([]);
});

checkNoisySet(noisy, rules);

it.each<[string, NormalizeCompany]>([
  ["returns what was typed", (value) => ({ value, status: "resolved" })],
  ["loses the legal form", (value) => ({ value: value.split(" ")[0] ?? "", status: "resolved" })],
  ["answers nothing", () => ({ value: "", status: "review" })],
])("a normaliser that %s is told with its misses", (_what, wrong) => {
  const forms = scoreLegalForms(legalForms, wrong);
  expect(forms.right).toBeLessThan(forms.total / 2);
  expect(forms.misses).toHaveLength(forms.total - forms.right);
  const names = scoreNoisyRows(noisy, wrong);
  expect(names.right).toBeLessThan(names.total / 2);
  expect(names.misses).toHaveLength(names.total - names.right);
});

it("the right value with the wrong status is a miss, and rows of another kind do not count", () => {
  const [row] = noisy;
  if (row === undefined) throw new Error("No rows.");
  const other = row.status === "ask" ? "resolved" : "ask";
  expect(scoreNoisyRows([row], () => ({ value: row.expected, status: other })).misses).toEqual([
    expect.objectContaining({ id: row.id, input: row.input }),
  ]);
  expect(scoreLegalForms([{ ...legalForms[0]!, kind: "raw" }], rules).total).toBe(0);
});
