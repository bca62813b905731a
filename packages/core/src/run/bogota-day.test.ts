import { expect, it } from "vitest";

import { bogotaDay, bogotaDayEndMs } from "./bogota-day.ts";

it("the day of the budget begins at midnight in Bogotá, five hours after UTC's", () => {
  expect(bogotaDay(Date.parse("2026-11-22T04:59:59.999Z"))).toBe("2026-11-21");
  expect(bogotaDay(Date.parse("2026-11-22T05:00:00.000Z"))).toBe("2026-11-22");
});

it("in July the day begins at the same hour: there is no daylight saving time", () => {
  expect(bogotaDay(Date.parse("2026-07-01T04:59:59.999Z"))).toBe("2026-06-30");
  expect(bogotaDay(Date.parse("2026-07-01T05:00:00.000Z"))).toBe("2026-07-01");
});

it("the day ends where the next one begins, from its first millisecond to its last", () => {
  const midnightMs = Date.parse("2026-11-23T05:00:00.000Z");
  expect(bogotaDayEndMs(Date.parse("2026-11-22T05:00:00.000Z"))).toBe(midnightMs);
  expect(bogotaDayEndMs(midnightMs - 1)).toBe(midnightMs);
  expect(bogotaDayEndMs(midnightMs)).toBe(Date.parse("2026-11-24T05:00:00.000Z"));
  expect([bogotaDay(midnightMs - 1), bogotaDay(midnightMs)]).toEqual(["2026-11-22", "2026-11-23"]);
});
