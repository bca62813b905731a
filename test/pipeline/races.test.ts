import type { LeadStore } from "@lead-normalizer/core/ports.ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { aLead, normalizationIn, T0 } from "../support/builders.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";

const HOUR_MS = 3_600_000;

let pipeline: Pipeline;
beforeEach(async () => {
  pipeline = await startPipeline();
});
afterEach(() => pipeline.stop());

/** The store, with something that someone else does between the consumer's read and its first write. */
function withIntruder(leads: LeadStore, intrude: () => Promise<void>): LeadStore {
  let done = false;
  return {
    ...leads,
    async write(write) {
      if (!done) {
        done = true;
        await intrude();
      }
      return leads.write(write);
    },
  };
}

describe("leads that change while a run is under way", () => {
  it("a lead deleted between queueing and consuming ends deleted and is not recreated", async () => {
    await pipeline.load([aLead({ leadId: "kept" }), aLead({ leadId: "erased" })]);
    const result = await pipeline.produce();
    expect(result).toMatchObject({ status: "queued", selection: { selected: 2 } });
    await pipeline.remove("erased");

    const summary = await pipeline.consume("runId" in result ? result.runId : "");

    expect(summary).toMatchObject({ selected: 2, normalized: 1, deleted: 1, deferred: 0, deadLettered: 0 });
    expect(await pipeline.lead("erased")).toBeUndefined();
    expect(await pipeline.lead("kept")).toMatchObject({ normalizedData: { ciudad: "Bogotá D.C." } });
  });

  it("a lead deleted between the consumer's read and its write ends deleted and is not recreated", async () => {
    await pipeline.load([aLead()]);
    const leads = withIntruder(pipeline.wiring.leads, () => pipeline.remove("lead-1"));

    expect(await pipeline.night({}, { leads })).toMatchObject({ selected: 1, deleted: 1 });
    expect(await pipeline.items("LEADS_TABLE")).toEqual([]);
  });

  it("a lead edited between the consumer's read and its write is not overwritten, and is chosen next time", async () => {
    await pipeline.load([aLead()]);
    const edit = { ciudad: "cali", direccion: "otra parte" };
    const leads = withIntruder(pipeline.wiring.leads, () => pipeline.edit("lead-1", edit));

    const summary = await pipeline.night({}, { leads });

    expect(summary).toMatchObject({ selected: 1, deferred: 1, normalized: 0, errors: { "lead.edited": 1 } });
    const edited = await pipeline.lead("lead-1");
    expect(edited).toEqual({ ...aLead(), ...edit });

    pipeline.clock.advance(HOUR_MS);
    expect(await pipeline.night()).toMatchObject({ selected: 1, normalized: 1 });
    expect(await pipeline.lead("lead-1")).toMatchObject({ ...edit, normalizedData: { ciudad: "Cali" } });
  });

  it("a correction that a steward makes between the consumer's read and its write stands", async () => {
    await pipeline.load([aLead()]);
    await pipeline.night();
    await pipeline.edit("lead-1", { ciudad: "Cali" });
    const correction = { normalizedData: { ciudad: "Cali, corregida" } };
    const leads = withIntruder(pipeline.wiring.leads, () => pipeline.edit("lead-1", correction));

    pipeline.clock.advance(HOUR_MS);
    expect(await pipeline.night({}, { leads })).toMatchObject({ deferred: 1, errors: { "lead.edited": 1 } });
    expect(await pipeline.lead("lead-1")).toMatchObject(correction);
  });

  it.each([
    ["is absent", { updatedAt: undefined }],
    ["is wrong", { updatedAt: 1 }],
    ["is no number", { updatedAt: "ayer" }],
  ])(
    "a lead edited after the run is chosen next time even when updatedAt %s",
    async (_case, { updatedAt }) => {
      await pipeline.load([aLead(), aLead({ leadId: "untouched" })]);
      await pipeline.night();
      expect(await pipeline.produce({ dryRun: true })).toMatchObject({ selection: { selected: 0 } });

      await pipeline.edit("lead-1", { empresa: "rappi", updatedAt: updatedAt ?? null });
      pipeline.clock.advance(HOUR_MS);
      const summary = await pipeline.night();

      expect(summary).toMatchObject({ selected: 1, normalized: 1 });
      const lead = await pipeline.lead("lead-1");
      expect(lead).toMatchObject({ normalizedData: { empresa: "Rappi" }, normalizedAt: T0 + HOUR_MS });
      expect(normalizationIn(lead)).toMatchObject({ rev: 2, runId: summary.runId });
      expect(await pipeline.lead("untouched")).toMatchObject({ normalizedAt: T0 });
    },
  );

  it("a field cleared after the run loses its normalised value and its provenance, and nothing else does", async () => {
    await pipeline.load([aLead()]);
    await pipeline.night();
    const before = await pipeline.lead("lead-1");

    await pipeline.edit("lead-1", { empresa: " " });
    pipeline.clock.advance(HOUR_MS);
    await pipeline.night();

    const after = await pipeline.lead("lead-1");
    const { empresa: _value, ...otherValues } = (before?.["normalizedData"] ?? {}) as Record<string, unknown>;
    const { empresa: _provenance, ...otherProvenance } = normalizationIn(before).fields;
    expect(after?.["normalizedData"]).toEqual(otherValues);
    expect(normalizationIn(after).fields).toEqual(otherProvenance);
  });
});
