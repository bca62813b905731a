import { describe, expect, it } from "vitest";

import { aLead, normalizationIn, someSettings, T0 } from "../../../../test/support/builders.ts";
import { createMemoryLeadStore, type MemoryLeadStore } from "../../../../test/support/memory-lead-store.ts";
import { NormalizerError } from "../errors.ts";
import type { Lead } from "../lead.ts";
import { DAY_MS } from "../limits.ts";
import type { LeadStore } from "../ports.ts";
import type { LeadResult } from "./lead-result.ts";
import { planLead } from "./plan-lead.ts";
import { sourceHash } from "./source-hash.ts";
import { writeLead } from "./write-lead.ts";

const fields = ["ciudad", "nivelEducativo"];
const origin = { runId: "run-1", batchId: "c-000001", nowMs: T0 };
const settings = someSettings();
const rule = { fields, staleBeforeMs: T0 - 7 * DAY_MS, nowMs: T0, settings };

/** Plans the lead as it is stored, and writes it after `meanwhile` has happened to it. */
async function writeAfter(
  lead: Lead,
  meanwhile: (lead: Lead) => Lead | undefined,
  times = 1,
): Promise<{ result: LeadResult | "pending"; store: MemoryLeadStore; stored: Lead | undefined }> {
  const store = createMemoryLeadStore([lead]);
  const plan = planLead(lead, { settings, fields, modelId: undefined, overrides: new Map(), nowMs: T0 });
  let left = times;
  store.onWrite = ({ leadId }) => {
    if (left-- <= 0) return;
    const now = meanwhile(store.leads.get(leadId) ?? lead);
    if (now === undefined) store.leads.delete(leadId);
    else store.leads.set(leadId, now);
  };
  const result = await writeLead(store, plan, new Map(), origin, rule);
  return { result, store, stored: store.leads.get(lead.leadId) };
}

/** The lead with bookkeeping of another writer. */
function writtenBy(
  runId: string,
  lead: Lead,
  changes: Record<string, unknown> = {},
  batchId = "c-000009",
): Lead {
  const provenance = (field: string): unknown => ({
    by: "rules",
    sourceHash: sourceHash(lead[field]),
    writtenBy: runId,
  });
  return {
    ...lead,
    normalizedData: { ciudad: "Bogotá D.C.", nivelEducativo: "Bachiller" },
    normalization: {
      rev: 5,
      runId,
      batchId,
      checkedRunId: runId,
      rulesVersion: "1",
      fields: Object.fromEntries(fields.map((field) => [field, provenance(field)])),
    },
    normalizedAt: T0,
    updatedAt: T0,
    ...changes,
  };
}

describe("when nobody interferes", () => {
  it("the lead is written, and all that is not ours stays as it was", async () => {
    const lead = aLead({ telefono: "300" });
    const { result, stored } = await writeAfter(lead, (same) => same);
    expect(result).toMatchObject({ kind: "written", outcome: "normalized" });
    expect(stored).toMatchObject({
      ...lead,
      updatedAt: T0,
      normalizedAt: T0,
      normalizedData: { ciudad: "Bogotá D.C.", nivelEducativo: "Bachiller" },
    });
  });

  it("a lead of which nothing changed is rechecked", async () => {
    const lead = writtenBy("run-0", aLead(), { normalizedAt: T0 - 8 * DAY_MS });
    const once = await writeAfter(lead, (same) => same);
    const expired: Lead = { ...(once.stored ?? lead), normalizedAt: T0 - 8 * DAY_MS };
    const { result, stored } = await writeAfter(expired, (same) => same);
    expect(result).toMatchObject({ kind: "written", outcome: "rechecked" });
    expect(stored?.["normalizedData"]).toEqual(expired["normalizedData"]);
    expect(stored?.["normalizedAt"]).toBe(T0);
  });
});

describe("when something happens between read and write", () => {
  it("a deleted lead stays deleted", async () => {
    const { result, store } = await writeAfter(aLead(), () => undefined);
    expect(result).toEqual({ kind: "over", outcome: "deleted" });
    expect(store.leads.size).toBe(0);
  });

  it("an edit is not overwritten, and the lead is left for the next run", async () => {
    const { result, stored, store } = await writeAfter(aLead(), (lead) => ({ ...lead, ciudad: "cali" }));
    expect(result).toEqual({ kind: "over", outcome: "deferred", code: "lead.edited" });
    expect(stored).toEqual({ ...aLead(), ciudad: "cali" });
    expect(store.written).toEqual([]);
  });

  it("an edit of a field that nobody asked for is no conflict", async () => {
    const { result, stored } = await writeAfter(aLead(), (lead) => ({ ...lead, direccion: "cra 7 # 1-2" }));
    expect(result).toMatchObject({ kind: "written", outcome: "normalized" });
    expect(stored?.["direccion"]).toBe("cra 7 # 1-2");
  });

  it("another run that was faster is up to date, and its work stands", async () => {
    const { result, stored } = await writeAfter(aLead(), (lead) => writtenBy("run-9", lead));
    expect(result).toEqual({ kind: "over", outcome: "upToDate" });
    expect(stored && normalizationIn(stored)).toMatchObject({ runId: "run-9", rev: 5 });
  });

  it("a second delivery of the same batch that was faster counts as this one", async () => {
    const { result, stored } = await writeAfter(aLead(), (lead) => writtenBy("run-1", lead, {}, "c-000001"));
    expect(result).toMatchObject({ kind: "written", outcome: "normalized" });
    expect(stored && normalizationIn(stored).rev).toBe(5);
  });

  it("another batch of the same run that was faster counts the lead, and this one does not", async () => {
    const { result, stored } = await writeAfter(aLead(), (lead) => writtenBy("run-1", lead, {}, "c-000002"));
    expect(result).toEqual({ kind: "over", outcome: "upToDate" });
    expect(stored && normalizationIn(stored).rev).toBe(5);
  });

  it("a value corrected by hand, without our bookkeeping, stands", async () => {
    const lead = writtenBy("run-0", aLead(), { normalizedAt: T0 - 8 * DAY_MS });
    const correction = { ciudad: "Bogotá (Suba)", nivelEducativo: "Bachiller" };
    const { result, stored } = await writeAfter(lead, (now) => ({ ...now, normalizedData: correction }));
    expect(result).toEqual({ kind: "over", outcome: "deferred", code: "lead.edited" });
    expect(stored?.["normalizedData"]).toEqual(correction);
  });

  it("a correction that is taken back meanwhile is not written again: the lead waits for the next run", async () => {
    const corrected = writtenBy("run-0", aLead());
    const { normalization } = corrected as { normalization?: { fields: Record<string, unknown> } };
    const correction = {
      by: "override",
      sourceHash: sourceHash(corrected["ciudad"]),
      writtenBy: "override:luis",
    };
    const lead: Lead = {
      ...corrected,
      normalizedAt: T0 - 8 * DAY_MS,
      normalizedData: { ciudad: "Cali", nivelEducativo: "Bachiller" },
      normalization: { ...normalization, fields: { ...normalization?.fields, ciudad: correction } },
    };
    const { result, stored } = await writeAfter(lead, (now) => ({
      ...now,
      normalizedData: { nivelEducativo: "Bachiller" },
      normalization: {
        ...normalization,
        rev: 6,
        fields: { nivelEducativo: normalization?.fields["nivelEducativo"] },
      },
    }));
    expect(result).toEqual({ kind: "over", outcome: "deferred", code: "lead.edited" });
    expect(stored?.["normalizedData"]).toEqual({ nivelEducativo: "Bachiller" });
    expect(normalizationIn(stored).fields).not.toHaveProperty("ciudad");
  });

  it("a steward's correction that left the lead stale stands, and the other fields are written", async () => {
    const { stored } = await writeAfter(aLead(), (lead) => ({
      ...lead,
      normalizedData: { ciudad: "Soacha" },
      normalization: {
        rev: 1,
        runId: "steward",
        batchId: "steward",
        rulesVersion: "1",
        fields: { ciudad: { by: "override", sourceHash: sourceHash("bogota"), writtenBy: "ana" } },
      },
    }));
    expect(stored?.["normalizedData"]).toMatchObject({ ciudad: "Soacha" });
    if (stored?.["normalizedAt"] !== undefined) {
      expect(stored["normalizedData"]).toEqual({ ciudad: "Soacha", nivelEducativo: "Bachiller" });
      expect(normalizationIn(stored).fields["ciudad"]).toMatchObject({ by: "override", writtenBy: "ana" });
    }
  });

  it("a revision that was only counted on is written over", async () => {
    const { result, stored } = await writeAfter(aLead(), (lead) => ({ ...lead, normalization: { rev: 8 } }));
    expect(result).toMatchObject({ kind: "written", outcome: "normalized" });
    expect(stored && normalizationIn(stored).rev).toBe(9);
  });

  it("a lead that keeps changing is given up for now, unharmed", async () => {
    let rev = 0;
    const busy = writeAfter(aLead(), (lead) => ({ ...lead, normalization: { rev: (rev += 1) } }), Infinity);
    await expect(busy).rejects.toMatchObject({ code: "store.unavailable", ids: { leadId: "lead-1" } });
    expect(rev).toBe(3);
  });
});

describe("when the store fails", () => {
  const failing = (error: Error): LeadStore => ({
    ...createMemoryLeadStore([aLead()]),
    async write() {
      throw error;
    },
  });
  const plan = planLead(aLead(), { settings, fields, modelId: undefined, overrides: new Map(), nowMs: T0 });

  it("a lead that is too large for it is named as that", async () => {
    const store = failing(new NormalizerError("lead.too-large", "Over 400 KB."));
    expect(await writeLead(store, plan, new Map(), origin, rule)).toEqual({
      kind: "unfinished",
      code: "lead.too-large",
    });
  });

  it("every other error is the caller's", async () => {
    const store = failing(new NormalizerError("store.unavailable", "Throttled."));
    await expect(writeLead(store, plan, new Map(), origin, rule)).rejects.toMatchObject({
      code: "store.unavailable",
    });
  });
});

it("a lead that still waits for the same fields is not written again and again", async () => {
  const store = createMemoryLeadStore([aLead({ ciudad: "villa rosa" })]);
  const write = async (): Promise<LeadResult | "pending"> => {
    const lead = store.leads.get("lead-1") ?? aLead();
    return writeLead(
      store,
      planLead(lead, { settings, fields, modelId: "simulated", overrides: new Map(), nowMs: T0 }),
      new Map(),
      origin,
      rule,
    );
  };
  expect([await write(), await write(), await write()]).toEqual(["pending", "pending", "pending"]);
  expect(store.written).toHaveLength(1);
  expect(store.leads.get("lead-1")?.["normalizedData"]).toEqual({ nivelEducativo: "Bachiller" });
});
