import { describe, expect, it } from "vitest";

import { aLead, someSettings, T0 } from "../../../../test/support/builders.ts";
import type { Lead, Provenance } from "../lead.ts";
import { DAY_MS } from "../limits.ts";
import { sourceHash } from "../normalize/source-hash.ts";
import { type StalenessRule, staleSinceMs, stalenessAttributes, stalenessOf } from "./staleness.ts";

const fields = ["ciudad", "empresa"];
const rule: StalenessRule = {
  fields,
  staleBeforeMs: T0 - 7 * DAY_MS,
  nowMs: T0,
  settings: someSettings(),
};

/** A lead that was normalised a day ago; its bookkeeping answers the values that it has. */
function freshLead(
  attributes: Partial<Record<string, unknown>> = {},
  provenance: Partial<Provenance> = {},
  bookkeeping: Record<string, unknown> = {},
): Lead {
  const lead = aLead({ ciudad: "bogota", empresa: "sena", normalizedAt: T0 - DAY_MS, ...attributes });
  const answered = fields.filter((field) => lead[field] !== undefined);
  const entries = answered.map((field) => [
    field,
    { by: "rules", sourceHash: sourceHash(lead[field]), writtenBy: "run-0", ...provenance },
  ]);
  const normalization = {
    rev: 1,
    runId: "run-0",
    batchId: "c-000001",
    checkedRunId: "run-0",
    rulesVersion: "1",
    fields: Object.fromEntries(entries) as unknown,
    ...bookkeeping,
  };
  return { ...lead, normalization };
}

describe("a lead is stale", () => {
  it("not while its values are answered and its time to live runs", () => {
    expect(stalenessOf(freshLead(), rule)).toBe("fresh");
  });

  it("when it was never normalised", () => {
    expect(stalenessOf(aLead(), rule)).toBe("never");
  });

  it("while a field waits for the model, although it was normalised once", () => {
    expect(stalenessOf(freshLead({}, {}, { pending: ["empresa"] }), rule)).toBe("never");
  });

  it.each([
    ["absent", undefined],
    ["before the edit", T0 - 90 * DAY_MS],
    ["in the future", T0 + 90 * DAY_MS],
    ["a text", "yesterday"],
  ])("when a value was edited, with updatedAt %s", (_how, updatedAt) => {
    expect(stalenessOf({ ...freshLead({ updatedAt }), ciudad: "cali" }, rule)).toBe("edited");
  });

  it("when a value was cleared, or typed where there was none", () => {
    expect(stalenessOf({ ...freshLead(), empresa: "  " }, rule)).toBe("edited");
    expect(stalenessOf({ ...freshLead({ empresa: undefined }), empresa: "sena" }, rule)).toBe("edited");
  });

  it("not when an empty value stays empty in another way", () => {
    expect(stalenessOf({ ...freshLead({ empresa: undefined }), empresa: null }, rule)).toBe("fresh");
  });

  it("not when updatedAt alone, or a field that nobody asked for, changed", () => {
    expect(stalenessOf({ ...freshLead(), updatedAt: T0, direccion: "cra 7" }, rule)).toBe("fresh");
  });

  it("when a model may be asked again about a value that it did not know", () => {
    const due = { by: "unresolved", askedAt: T0 - 30 * DAY_MS } as const;
    expect(stalenessOf(freshLead({}, due), rule)).toBe("retry");
    expect(stalenessOf(freshLead({}, { ...due, askedAt: due.askedAt + 1 }), rule)).toBe("fresh");
  });

  it("when its time to live is over", () => {
    expect(stalenessOf(freshLead({ normalizedAt: rule.staleBeforeMs - 1 }), rule)).toBe("expired");
    expect(stalenessOf(freshLead({ normalizedAt: rule.staleBeforeMs }), rule)).toBe("fresh");
  });

  it("when it claims to be normalised in the future, which would never expire", () => {
    expect(stalenessOf(freshLead({ normalizedAt: T0 + 1 }), rule)).toBe("expired");
  });

  it.each([
    ["a text", { normalizedAt: "2026-11-21" }],
    ["negative", { normalizedAt: -1 }],
    ["not a number", { normalizedAt: Number.NaN }],
  ])("as never normalised when normalizedAt is %s", (_what, attributes) => {
    expect(stalenessOf(freshLead(attributes), rule)).toBe("never");
  });

  it.each([
    ["a text", "done"],
    ["a list", []],
    ["null", null],
    ["a map without a revision", { fields: {} }],
  ])("as never normalised when its bookkeeping is %s", (_what, normalization) => {
    expect(stalenessOf({ ...freshLead(), normalization }, rule)).toBe("never");
  });

  it("for one field whose provenance nobody can read, while the others keep theirs", () => {
    const lead = freshLead();
    const normalization = lead["normalization"] as { fields: Record<string, unknown> };
    const stored = { ...normalization.fields, ciudad: { by: "?" } };
    const damaged = { ...lead, normalization: { ...normalization, fields: stored } };
    expect(stalenessOf(damaged, rule)).toBe("edited");
    expect(stalenessOf(damaged, { ...rule, fields: rule.fields.filter((field) => field !== "ciudad") })).toBe(
      "fresh",
    );
  });

  it("no matter of what type a value is: a list answered is fresh, another list is an edit", () => {
    const lead = freshLead({ ciudad: ["bogota", 7] });
    expect(stalenessOf(lead, rule)).toBe("fresh");
    expect(stalenessOf({ ...lead, ciudad: ["bogota", 8] }, rule)).toBe("edited");
  });
});

describe("since when it waits", () => {
  it("is the later of its last edit and its last normalisation", () => {
    expect(staleSinceMs(aLead({ updatedAt: 5, normalizedAt: 9 }))).toBe(9);
    expect(staleSinceMs(aLead({ updatedAt: 9, normalizedAt: 5 }))).toBe(9);
  });

  it("is unknown when neither tells", () => {
    expect(staleSinceMs(aLead({ updatedAt: "soon" }))).toBe(0);
  });
});

it("every attribute that the answer depends on is read from the table", () => {
  const lead = freshLead({ normalizedAt: T0 - 30 * DAY_MS });
  const wanted = stalenessAttributes(fields);
  const projected = Object.fromEntries(
    Object.entries(lead).filter(([name]) => wanted.includes(name)),
  ) as Lead;
  expect(stalenessOf(projected, rule)).toBe("expired");
  expect(staleSinceMs(projected)).toBe(staleSinceMs(lead));
  expect(wanted).not.toContain("direccion");
});
