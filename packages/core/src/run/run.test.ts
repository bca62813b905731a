import { expect, it } from "vitest";

import { aRun } from "../../../../test/support/builders.ts";
import { isOpenRun, requestedRunId, scheduledRunId } from "./run.ts";

it("the same scheduled time is the same run, whatever its offset", () => {
  const id = scheduledRunId(Date.parse("2026-11-22T02:00:00-05:00"));
  expect(id).toBe("scheduled-2026-11-22T070000Z");
  expect(scheduledRunId(Date.parse("2026-11-22T07:00:00Z"))).toBe(id);
  expect(scheduledRunId(Date.parse("2026-11-23T07:00:00Z"))).not.toBe(id);
});

it("one caller's Idempotency-Key is one run, and never another caller's", () => {
  const id = requestedRunId("ana", "key-1");
  expect(requestedRunId("ana", "key-1")).toBe(id);
  expect(new Set([id, requestedRunId("ana", "key-2"), requestedRunId("luz", "key-1")]).size).toBe(3);
  expect(requestedRunId("ana-k", "ey")).not.toBe(requestedRunId("ana-", "key"));
});

it("the id of a requested run does not give its caller away", () => {
  expect(requestedRunId("ana@example.com", "key-1")).toMatch(/^requested-[0-9a-f]{24}$/);
});

it("a run is open until it is closed or skipped", () => {
  const states = ["selecting", "selected", "closed", "skipped"] as const;
  expect(states.filter((state) => isOpenRun(aRun({ state })))).toEqual(["selecting", "selected"]);
});
