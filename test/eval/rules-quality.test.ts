import { normalizeField } from "@lead-normalizer/core/fields/normalize-field.ts";
import { describe, expect, it } from "vitest";

import { devCases, ruleScores } from "./rule-scores.ts";
import { sampleShares } from "./sample-report.ts";

/** Shares that the rules must reach on the labelled sets; 1 = every row. */
const least: Record<string, number> = {
  "address: grid, parts": 0.98,
  "address: do no harm": 1,
  "address: cadastre, digits": 0.98,
  "address: same address": 0.98,
  "address: rejects": 1,
  city: 0.98,
  "person-name": 1,
  education: 1,
  occupation: 0.98,
  "occupation: noisy set": 0.95,
  "company: legal forms": 1,
  "company: noisy set": 0.95,
};

describe("the rules on the labelled sets", () => {
  const scores = ruleScores();

  it("are scored on each", () => {
    expect(Object.keys(scores)).toEqual(Object.keys(least));
  });

  it.each(Object.entries(least))("%s: at least %f", (set, share) => {
    const score = scores[set];
    expect(score?.total).toBeGreaterThan(0);
    expect(
      (score?.right ?? 0) / (score?.total ?? 1),
      JSON.stringify(score?.misses, null, 1),
    ).toBeGreaterThanOrEqual(share);
  });

  it("resolve at most one address of the grid wrongly", () => {
    expect(scores["address: grid, parts"]?.wrong).toBeLessThanOrEqual(1);
  });
});

it.each([
  [
    "address",
    ["direccion.geographicol", "direccion.otros", "direccion.snies_componentes", "direccion.snies_no_grid"],
  ],
  ["city", ["ciudad"]],
  ["person-name", ["nombres"]],
  ["education", ["educacion"]],
  ["occupation", ["ocupacion"]],
  ["company", ["empresa.raw", "empresa.sufijo"]],
] as const)(
  "what the rules of %s resolve of the development cases comes out unchanged when it is fed back",
  (kind, sets) => {
    let resolved = 0;
    for (const { input, field } of sets.flatMap((set) => devCases<{ input: string; field: string }>(set))) {
      const once = normalizeField(kind, input, { field });
      if (once.status !== "resolved") continue;
      resolved += 1;
      const { fired: _fired, flags: _flags, ...result } = once;
      const {
        fired: _firedAgain,
        flags: _flagsAgain,
        ...again
      } = normalizeField(kind, once.value, { field });
      expect(again).toEqual(result);
    }
    expect(resolved).toBeGreaterThan(10);
  },
);

describe("the rules on the sample of 652 leads", () => {
  const { leads, withoutModel, byField } = sampleShares();
  const share = (field: string): number => {
    const { resolved = 0, ask = 0, review = 0 } = byField[field] ?? {};
    return resolved / (resolved + ask + review);
  };

  it.each([
    ["nombres", 0.99],
    ["apellidos", 0.99],
    ["direccion", 0.85],
    ["ciudad", 0.97],
    ["nivelEducativo", 0.95],
    ["ocupacionActual", 0.85],
    ["empresa", 0.75],
  ])("resolve of %s at least %f", (field, atLeast) => {
    expect(share(field)).toBeGreaterThanOrEqual(atLeast);
  });

  it("leave at most 3 of 100 values to review, and need no model for more than half of the leads", () => {
    expect(leads).toBe(652);
    expect(withoutModel / leads).toBeGreaterThanOrEqual(0.55);
    const counts = Object.values(byField);
    const reviews = counts.reduce((sum, { review }) => sum + review, 0);
    const values = counts.reduce((sum, { resolved, ask, review }) => sum + resolved + ask + review, 0);
    expect(values).toBeGreaterThan(4_000);
    expect(reviews / values).toBeLessThanOrEqual(0.03);
  });
});
