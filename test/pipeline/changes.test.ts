import { defaultSettings } from "@lead-normalizer/core/run/settings.ts";
import { unaccounted } from "@lead-normalizer/core/run/summary.ts";
import { createChangesHandler } from "@lead-normalizer/functions/changes-handler.ts";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";

import { asRole } from "../support/as-role.ts";
import { aLead, normalizationIn, T0 } from "../support/builders.ts";
import { followLeads, type LeadsStream } from "../support/leads-stream.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";

const DAY = "changes-2026-11-22";
const TONIGHT = { scheduledTime: "2026-11-22T07:00:00Z" };
const MIDNIGHT = Date.UTC(2026, 10, 23, 5);
const LEADS = 12;
const leadIds = Array.from({ length: LEADS }, (_, index) => `lead-${index}`);
const success = { batchItemFailures: [] };

let pipeline: Pipeline;
let stream: LeadsStream;
let follow: (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;
beforeEach(async () => {
  pipeline = await startPipeline({ simulator: {} });
  onTestFinished(() => pipeline.stop());
  stream = followLeads(pipeline.stack);
  const { wiring, log } = pipeline;
  const handler = createChangesHandler({ ...wiring, log });
  follow = (event) => asRole("changes", () => handler(event));
});

/** Leads that are written by a form, and whatever comes of them. */
async function enterLeads(): Promise<void> {
  await pipeline.load(leadIds.map((leadId) => aLead({ leadId })));
  expect(await follow(await stream.next())).toEqual(success);
  await pipeline.consumeBatches(DAY);
}

const batchesOf = async (runId: string) => {
  const batches = [];
  for await (const batch of pipeline.wiring.runs.batchesOf(runId)) batches.push(batch);
  return batches;
};

describe("leads that are followed as they change", () => {
  test("are normalised without a night, and what was typed stays", async () => {
    await enterLeads();
    for (const leadId of leadIds) {
      const lead = await pipeline.lead(leadId);
      expect(lead).toMatchObject({
        normalizedData: { ciudad: "Bogotá D.C.", nombres: "Juan Carlos" },
        normalization: { runId: DAY, rev: 1 },
        normalizedAt: T0,
      });
      for (const field of defaultSettings.fieldsToNormalize) expect(lead?.[field]).toBe(aLead()[field]);
    }
    expect(await pipeline.wiring.runs.recentRuns(10)).toHaveLength(1);
  });

  test("come round no second time by our own writes", async () => {
    await enterLeads();
    const event = await stream.next();
    expect(event.Records).toHaveLength(LEADS);
    const before = await batchesOf(DAY);
    expect(await follow(event)).toEqual(success);
    expect(await batchesOf(DAY)).toEqual(before);
    expect(await pipeline.wiring.queueDepth.isEmpty()).toBe(true);
  });

  test("are normalised again when somebody edits them, that field alone", async () => {
    await enterLeads();
    await stream.next();
    await pipeline.edit("lead-3", { ciudad: "medellin" });
    const event = await stream.next();
    expect(event.Records).toHaveLength(1);
    expect(await follow(event)).toEqual(success);
    await pipeline.consumeBatches(DAY);
    const lead = await pipeline.lead("lead-3");
    expect(lead).toMatchObject({ ciudad: "medellin", normalizedData: { ciudad: "Medellín" } });
    expect(lead?.["normalizedData"]).toMatchObject({ nombres: "Juan Carlos" });
    expect(normalizationIn(await pipeline.lead("lead-2")).rev).toBe(1);
  });

  test("are not resurrected when they are deleted before or after their message", async () => {
    await pipeline.load([aLead()]);
    await follow(await stream.next());
    await pipeline.remove("lead-1");
    await pipeline.consumeBatches(DAY);
    expect(await follow(await stream.next())).toEqual(success);
    expect(await pipeline.lead("lead-1")).toBeUndefined();
    expect(await batchesOf(DAY)).toMatchObject([{ state: "done", tally: { deleted: 1 } }]);
  });

  test("make the same batches when their records come three times, once at the same moment", async () => {
    await pipeline.load(leadIds.map((leadId) => aLead({ leadId })));
    const event = await stream.next();
    expect(await Promise.all([follow(event), follow(event)])).toEqual([success, success]);
    expect(await follow(event)).toEqual(success);
    const batches = await batchesOf(DAY);
    expect(batches.flatMap((batch) => batch.leadIds).toSorted()).toEqual(leadIds.toSorted());
    await pipeline.consumeBatches(DAY);
    expect(normalizationIn(await pipeline.lead("lead-0")).rev).toBe(1);
  });
});

describe("the day's run", () => {
  test("keeps no night waiting, and closes after midnight, not before, with sums that add up", async () => {
    await enterLeads();
    await pipeline.load([aLead({ leadId: "quiet" })]); // one that the stream has not told of
    expect(await pipeline.produce(TONIGHT)).toMatchObject({ status: "queued", selection: { selected: 1 } });
    await pipeline.consume("scheduled-2026-11-22T070000Z");
    expect(await pipeline.settle()).toEqual([]);
    expect(await pipeline.wiring.runs.readRun(DAY)).toMatchObject({ state: "selected" });

    pipeline.clock.advance(MIDNIGHT - T0 - 1);
    expect(await pipeline.settle()).toEqual([]);
    pipeline.clock.advance(60_002);
    const [summary] = await pipeline.settle();
    expect(summary).toMatchObject({ runId: DAY, selected: LEADS, batches: 2, normalized: LEADS });
    expect(unaccounted(summary!)).toBe(0);
    expect(pipeline.notice.summaries.filter(({ runId }) => runId === DAY)).toEqual([summary]);

    await pipeline.edit("lead-0", { ciudad: "cali" });
    await stream.next().then(follow);
    expect(await pipeline.wiring.runs.readRun("changes-2026-11-23")).toMatchObject({ state: "selected" });
    expect(await pipeline.wiring.runs.readRun(DAY)).toMatchObject({ state: "closed", summary });
  });

  test("begins anew when settings change: what comes then has the new field", async () => {
    await pipeline.saveSettings({ fieldsToNormalize: ["ciudad"] });
    await pipeline.load([aLead()]);
    await follow(await stream.next());
    await pipeline.saveSettings({ fieldsToNormalize: ["ciudad", "nombres"] });
    await pipeline.load([aLead({ leadId: "lead-2" })]);
    await follow(await stream.next());
    const runs = await pipeline.wiring.runs.recentRuns(10);
    expect(runs.map(({ trigger }) => trigger)).toEqual(["changes", "changes"]);
    for (const { runId } of runs) await pipeline.consumeBatches(runId);
    expect((await pipeline.lead("lead-1"))?.["normalizedData"]).toEqual({ ciudad: "Bogotá D.C." });
    expect((await pipeline.lead("lead-2"))?.["normalizedData"]).toEqual({
      ciudad: "Bogotá D.C.",
      nombres: "Juan Carlos",
    });
  });

  test("holds no personal data, nor does its queue or its log", async () => {
    await pipeline.load([aLead({ empresa: "zqxwvk sin par" })]);
    await follow(await stream.next());
    const everything = JSON.stringify([await pipeline.items("RUNS_TABLE"), pipeline.log.lines]);
    expect(everything).toContain("lead-1");
    expect(everything).not.toContain("zqxwvk");
  });
});

test("what changes while producers are switched off is found by the next night", async () => {
  await pipeline.saveSettings({ enabled: false });
  await pipeline.load([aLead()]);
  expect(await follow(await stream.next())).toEqual(success);
  expect(await pipeline.items("RUNS_TABLE")).toEqual([]);
  await pipeline.saveSettings({});
  expect(await pipeline.night(TONIGHT)).toMatchObject({ selected: 1, normalized: 1 });
});
