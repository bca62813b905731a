import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { aLead, T0 } from "../../../../test/support/builders.ts";
import { changedLeads, type LeadChange } from "./changed-leads.ts";
import { defaultSettings } from "./settings.ts";

const fields = defaultSettings.fieldsToNormalize;
const aChange = (changes: Partial<LeadChange> = {}): LeadChange => ({
  leadId: "lead-1",
  sequenceNumber: "100",
  before: aLead(),
  after: aLead(),
  ...changes,
});
const idsOf = (...changes: LeadChange[]): string[] =>
  changedLeads(changes, fields).map(({ leadId }) => leadId);

describe("a lead has changed when it", () => {
  it("is new and something is typed in it", () => {
    expect(idsOf(aChange({ before: undefined }))).toEqual(["lead-1"]);
    expect(idsOf(aChange({ before: undefined, after: { leadId: "lead-1", ciudad: "cali" } }))).toEqual([
      "lead-1",
    ]);
  });

  it.each(fields)("has %s edited, added, or emptied", (field) => {
    const { [field]: _field, ...without } = aLead();
    expect(idsOf(aChange({ after: aLead({ [field]: "other" }) }))).toEqual(["lead-1"]);
    expect(idsOf(aChange({ before: without }))).toEqual(["lead-1"]);
    expect(idsOf(aChange({ after: without }))).toEqual(["lead-1"]);
    expect(idsOf(aChange({ after: aLead({ [field]: "" }) }))).toEqual(["lead-1"]);
  });

  it("gets a value of another type, or one that differs deep inside", () => {
    const before = aLead({ direccion: { via: ["calle", 26] } });
    expect(idsOf(aChange({ before, after: aLead({ direccion: { via: ["calle", 27] } }) }))).toEqual([
      "lead-1",
    ]);
    const number = aLead({ empresa: { N: "1" } });
    expect(idsOf(aChange({ before: number, after: aLead({ empresa: "1" }) }))).toEqual(["lead-1"]);
  });
});

describe("a lead has not changed when it", () => {
  it("is new and empty, or gains or loses nothing but white space", () => {
    const empty = { leadId: "lead-1", nombres: "  ", ciudad: null };
    expect(idsOf(aChange({ before: undefined, after: empty }))).toEqual([]);
    expect(idsOf(aChange({ before: { leadId: "lead-1" }, after: empty }))).toEqual([]);
    expect(idsOf(aChange({ before: empty, after: { leadId: "lead-1" } }))).toEqual([]);
  });

  it("is deleted", () => {
    expect(idsOf(aChange({ after: undefined }))).toEqual([]);
  });

  it("differs in attributes that are not asked for", () => {
    const after = aLead({ correo: "otro@example.com", updatedAt: T0 });
    expect(idsOf(aChange({ after }))).toEqual([]);
    expect(changedLeads([aChange({ after: aLead({ ciudad: "cali" }) })], ["empresa"])).toEqual([]);
  });

  it("has the same values, stored in another order", () => {
    const before = aLead({ direccion: { via: "calle", numero: 26 } });
    expect(idsOf(aChange({ before, after: aLead({ direccion: { numero: 26, via: "calle" } }) }))).toEqual([]);
  });

  it("was written by us alone, whatever its values are and whatever we write", () => {
    const source = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue());
    const ours = fc.dictionary(
      fc.constantFrom("normalizedData", "normalization", "normalizedAt", "updatedAt"),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(source, ours, ours, (typed, before, after) => {
        const change = aChange({
          before: { ...structuredClone(typed), ...before },
          after: { ...typed, ...after },
        });
        expect(changedLeads([change], fields)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});

it("of several changes of a lead the first counts, in the order of the stream", () => {
  const edited = aLead({ ciudad: "cali" });
  const changes = [
    aChange({ leadId: "b", sequenceNumber: "1", after: aLead({ updatedAt: T0 }) }),
    aChange({ leadId: "b", sequenceNumber: "2", after: edited }),
    aChange({ leadId: "a", sequenceNumber: "3", after: edited }),
    aChange({ leadId: "b", sequenceNumber: "4", before: edited }),
  ];
  expect(changedLeads(changes, fields).map(({ leadId, sequenceNumber }) => [leadId, sequenceNumber])).toEqual(
    [
      ["b", "2"],
      ["a", "3"],
    ],
  );
});
