import { expect, it } from "vitest";

import { NormalizerError } from "../errors.ts";
import { parseProduceEvent } from "./produce-event.ts";

it("an event without wishes starts a run by the settings", () => {
  expect(parseProduceEvent({})).toEqual({});
  expect(parseProduceEvent(undefined)).toEqual({});
});

it("every wish comes through as it is", () => {
  const event = {
    runId: "night.1",
    scheduledTime: "2026-11-22T07:00:00Z",
    forceAll: true,
    maxLeads: null,
    dryRun: true,
    leadIds: ["a"],
  };
  expect(parseProduceEvent(event)).toEqual(event);
});

it.each([
  [{ runId: "../x" }, "runId"],
  [{ runId: "a".repeat(129) }, "runId"],
  [{ runId: "changes-2026-11-23" }, "changes-"],
  [{ scheduledTime: "tonight" }, "scheduledTime"],
  [{ scheduledTime: "2026-11-22T07:00:00" }, "scheduledTime"],
  [{ maxLeads: 0 }, "maxLeads"],
  [{ leadIds: [] }, "leadIds"],
  [{ leadIds: Array.from({ length: 1_001 }, String) }, "leadIds"],
  [{ forceall: true }, "forceall"],
])("what cannot start a run is refused by name: %j", (event, key) => {
  expect(() => parseProduceEvent(event)).toThrow(NormalizerError);
  expect(() => parseProduceEvent(event)).toThrow(key);
});
