import { describe, expect, it } from "vitest";

import { guardScores } from "./guard-scores.ts";

/** Share of right answers that the guard must let pass, in each field of each set. */
const RIGHT_LEAST = 0.97;

describe.each(Object.entries(guardScores()))("the guard on labelled answers, %s", (_set, fields) => {
  it("has seen answers to five fields", () => {
    expect(Object.keys(fields).toSorted()).toEqual([
      "ciudad",
      "direccion",
      "empresa",
      "nivelEducativo",
      "ocupacionActual",
    ]);
  });

  it.each(Object.entries(fields))("%s: right ones pass, and no wrong one does", (_field, score) => {
    expect(score.right).toBeGreaterThan(40);
    expect(score.wrong).toBeGreaterThan(40);
    expect(score.wrongAccepted, score.misses.join("\n")).toBe(0);
    expect(score.rightAccepted / score.right, score.misses.join("\n")).toBeGreaterThanOrEqual(RIGHT_LEAST);
  });

  it.each(Object.entries(fields))(
    "%s: every value is one that a model would be asked about",
    (_field, score) => {
      expect(score.notAsked).toEqual([]);
    },
  );
});
