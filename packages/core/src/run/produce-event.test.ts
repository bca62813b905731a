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

it("a lead's id may be as long as a key of the table, whatever it consists of", () => {
  const leadIds = ["x".repeat(2_048), "ñ".repeat(1_024), "\u0000", "__proto__", "😀"];
  expect(parseProduceEvent({ leadIds })).toEqual({ leadIds });
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
  [{ leadIds: ["a", "x".repeat(2_049)] }, "leadIds[1]"],
  [{ leadIds: ["ñ".repeat(1_025)] }, "2048 bytes"],
  [{ leadIds: ["\ud800"] }, "well-formed"],
  [{ forceall: true }, "forceall"],
])("what cannot start a run is refused by name: %j", (event, key) => {
  expect(() => parseProduceEvent(event)).toThrow(NormalizerError);
  expect(() => parseProduceEvent(event)).toThrow(key);
});
