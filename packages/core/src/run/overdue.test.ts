import { describe, expect, it } from "vitest";

import { aRun, T0 } from "../../../../test/support/builders.ts";
import { DAY_MS } from "../limits.ts";
import { isOverdue } from "./overdue.ts";
import type { Run } from "./run.ts";

/** 02:00 in Bogotá, when the builder's run starts, and 06:30 of that day. */
const NIGHT = T0;
const MORNING = Date.UTC(2026, 10, 22, 11, 30);

describe("a run of the schedule", () => {
  it.each(["selecting", "selected"] as const)(
    "that is %s is overdue from 06:30 in Bogotá of its day on, not a moment before, and stays so for days",
    (state) => {
      const run = aRun({ state, startedAtMs: NIGHT });
      expect(isOverdue(run, NIGHT)).toBe(false);
      expect(isOverdue(run, MORNING - 1)).toBe(false);
      expect(isOverdue(run, MORNING)).toBe(true);
      expect(isOverdue(run, MORNING + 17.5 * 3_600_000)).toBe(true); // after midnight
      expect(isOverdue(run, MORNING + 5 * DAY_MS)).toBe(true);
    },
  );

  it("belongs to the Bogotá day, also where the day of UTC is another", () => {
    const run = aRun({ startedAtMs: Date.UTC(2026, 10, 23, 3) }); // 22:00 on the 22nd in Bogotá
    expect(isOverdue(run, Date.UTC(2026, 10, 23, 4))).toBe(true);
  });

  it.each(["closed", "skipped"] as const)("that is %s is never overdue", (state) => {
    expect(isOverdue(aRun({ state }), MORNING + DAY_MS)).toBe(false);
  });

  it.each([
    ["by night has until the same morning", MORNING + 3 * DAY_MS - 60_000, MORNING + 3 * DAY_MS],
    ["by day has until the next morning", MORNING + 3 * DAY_MS + 60_000, MORNING + 4 * DAY_MS],
    ["at the very moment has a day", MORNING + 3 * DAY_MS, MORNING + 4 * DAY_MS],
  ])("that a replay opened again %s, however old it is", (_what, reopenedAtMs, dueAtMs) => {
    const run = aRun({ reopenedAtMs });
    expect(isOverdue(run, reopenedAtMs)).toBe(false);
    expect(isOverdue(run, dueAtMs - 1)).toBe(false);
    expect(isOverdue(run, dueAtMs)).toBe(true);
    expect(isOverdue(run, dueAtMs + 2 * DAY_MS)).toBe(true);
  });
});

it.each(["requested", "direct"] as const satisfies Run["trigger"][])(
  "a run that is %s has no morning to be done by",
  (trigger) => {
    expect(isOverdue(aRun({ trigger }), MORNING + DAY_MS)).toBe(false);
  },
);
