import { expect, it } from "vitest";

import { refuseUpdatedAt, updatedAtFrom } from "./updated-at.ts";

it.each([
  ["1767225600000", 1_767_225_600_000],
  [1_767_225_600_000, 1_767_225_600_000],
  [0, 0],
])("%j is epoch ms", (value, ms) => {
  expect(updatedAtFrom(value)).toBe(ms);
});

it.each([
  "1767225600",
  "2026-01-01",
  "20260101",
  " 1767225600000",
  "",
  "1e12",
  -1,
  Number.NaN,
  null,
  undefined,
  true,
])("%j is not guessed to be epoch ms", (value) => {
  expect(updatedAtFrom(value)).toBeUndefined();
});

it("lines with anything else are refused", () => {
  expect(() => refuseUpdatedAt("leads.csv", [3, 9])).toThrow(/epoch milliseconds[^]*line 3[^]*line 9/);
  expect(() => refuseUpdatedAt("leads.csv", [])).not.toThrow();
});
