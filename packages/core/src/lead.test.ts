import { describe, expect, it } from "vitest";

import { aLead } from "../../../test/support/builders.ts";
import { epochMsOf, isBlank, normalizationOf, normalizedDataOf, revOf } from "./lead.ts";

const bookkeeping = { rev: 3, runId: "run-0", batchId: "c-000001", rulesVersion: "1", fields: {} };

describe("a lead's bookkeeping", () => {
  it("is read as it was written", () => {
    expect(normalizationOf(aLead({ normalization: bookkeeping }))).toEqual(bookkeeping);
  });

  it.each([undefined, null, "x", [], {}, { ...bookkeeping, rev: "3" }, { ...bookkeeping, fields: null }])(
    "is none when we could not have written it: %j",
    (normalization) => {
      expect(normalizationOf(aLead({ normalization }))).toBeUndefined();
    },
  );

  it("gives up its revision whatever else is wrong with it, so that a write stays conditional", () => {
    expect(revOf(aLead({ normalization: { rev: "3" } }))).toBe("3");
    expect(revOf(aLead({ normalization: "x" }))).toBeUndefined();
    expect(revOf(aLead())).toBeUndefined();
  });
});

it.each(["x", [], null, 7])("stored values that are no map read as empty: %j", (normalizedData) => {
  expect(normalizedDataOf(aLead({ normalizedData }))).toEqual({});
});

it("nothing typed is absent, null or white space; zero, false and an empty list are values", () => {
  const values = [undefined, null, "", " \t\u00a0\n", 0, false, [], "x"];
  expect(values.map(isBlank)).toEqual([true, true, true, true, false, false, false, false]);
});

it("a time is a finite number of ms since 1970, anything else is none", () => {
  const times = [0, 5.5, -1, Number.NaN, Infinity, "5", null, undefined];
  expect(times.map((updatedAt) => epochMsOf(aLead({ updatedAt }), "updatedAt"))).toEqual([
    0,
    5.5,
    ...Array.from({ length: 6 }, () => undefined),
  ]);
});
