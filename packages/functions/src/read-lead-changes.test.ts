import { changedLeads } from "@lead-normalizer/core/run/changed-leads.ts";
import { defaultSettings } from "@lead-normalizer/core/run/settings.ts";
import { describe, expect, it } from "vitest";

import { joinEvents, readStreamEvent, sequenceNumberOf } from "../../../test/support/stream-events.ts";
import { readLeadChanges } from "./read-lead-changes.ts";

const idsIn = (name: string): string[] =>
  changedLeads(
    readLeadChanges(readStreamEvent(name)).stretches.flat(),
    defaultSettings.fieldsToNormalize,
  ).map(({ leadId }) => leadId);

describe("an event of the leads table's stream", () => {
  it("tells what a lead was and is, its text as typed", () => {
    const { stretches, unreadable, firstSequenceNumber } = readLeadChanges(readStreamEvent("edit"));
    const [changes = []] = stretches;
    expect(changes).toMatchObject([
      { leadId: "lead-1", before: { ciudad: "bogota" }, after: { ciudad: "medellin", empresa: "sena" } },
    ]);
    expect(unreadable).toBeUndefined();
    expect(changes[0]?.sequenceNumber).toBe(firstSequenceNumber);
  });

  it.each([
    ["insert", ["lead-1"]],
    ["edit", ["lead-1"]],
    ["own-write", []],
    ["expired", []],
  ])("stream-%s is about %j", (name, leadIds) => {
    expect(idsIn(name)).toEqual(leadIds);
  });

  it("is compared to the last digit of numbers that JavaScript cannot hold, in source fields alone", () => {
    const { stretches, unreadable } = readLeadChanges(readStreamEvent("odd-values"));
    const changes = stretches.flat();
    expect(unreadable).toBeUndefined();
    expect(changes).toHaveLength(2);
    const [elsewhere, inAField] = changes;
    expect(changedLeads([elsewhere!], defaultSettings.fieldsToNormalize)).toEqual([]);
    expect(changedLeads([inAField!], defaultSettings.fieldsToNormalize)).toEqual([inAField]);
  });

  it("counts null and empty text as nothing typed", () => {
    const [odd] = readLeadChanges(readStreamEvent("odd-values")).stretches.flat();
    const inserted = { ...odd!, before: undefined };
    expect(changedLeads([inserted], ["nombres", "apellidos"])).toEqual([]);
    expect(changedLeads([inserted], ["empresa"])).toHaveLength(1);
  });

  it("may bring a type of value that nobody knows yet", () => {
    const event = readStreamEvent("edit");
    const images = event.Records[0]?.dynamodb;
    images!.OldImage!["ciudad"] = { VECTOR: [1, 2] } as never;
    images!.NewImage!["ciudad"] = { VECTOR: [1, 2] } as never;
    const { stretches, unreadable } = readLeadChanges(event);
    expect(unreadable).toBeUndefined();
    expect(changedLeads(stretches.flat(), ["ciudad"])).toEqual([]);
    images!.NewImage!["ciudad"] = { VECTOR: [1, 3] } as never;
    expect(changedLeads(readLeadChanges(event).stretches.flat(), ["ciudad"])).toHaveLength(1);
  });
});

describe("a record that is not of a stream of leads with both images", () => {
  it("costs no other record of its event, and is named without its values", () => {
    const event = readStreamEvent("other-table");
    const { stretches, unreadable, firstSequenceNumber } = readLeadChanges(event);
    expect(stretches.flat().map(({ leadId }) => leadId)).toEqual(["lead-2", "lead-3"]);
    expect(unreadable).toEqual({
      sequenceNumber: sequenceNumberOf(event.Records[1]),
      problems: "dynamodb.Keys.leadId: invalid_type",
    });
    expect(firstSequenceNumber).toBe(sequenceNumberOf(event.Records[0]));
  });

  it("cuts its event: what lies behind it reads the same when the event begins with it", () => {
    const insert = readStreamEvent("insert");
    const alien = joinEvents({ Records: [readStreamEvent("other-table").Records[1]!] });
    const event = joinEvents(insert, readStreamEvent("edit"), alien, alien, readStreamEvent("edit"), insert);
    const { stretches } = readLeadChanges(event);
    expect(stretches.map((changes) => changes.length)).toEqual([2, 2]);
    expect(readLeadChanges({ Records: event.Records.slice(2) }).stretches).toEqual(stretches.slice(1));
  });

  it("is the first of several, and has an undefined number when it has none", () => {
    const several = joinEvents(readStreamEvent("keys-only"), readStreamEvent("other-table"));
    expect(readLeadChanges(several).unreadable?.sequenceNumber).toBe(sequenceNumberOf(several.Records[0]));
    for (const record of [null, "text", {}, { eventName: "INSERT" }]) {
      expect(readLeadChanges({ Records: [record] })).toMatchObject({
        stretches: [],
        unreadable: { sequenceNumber: undefined },
      });
    }
  });

  it.each([undefined, null, "text", {}, { Records: "none" }])(
    "an event without records is refused: %j",
    (event) => {
      expect(() => readLeadChanges(event)).toThrow("The event has no records.");
    },
  );
});
