import { describe, expect, it } from "vitest";

import { aLead, someSettings, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryLeadStore } from "../../../../test/support/memory-lead-store.ts";
import { memoryModelTier } from "../../../../test/support/memory-model-tier.ts";
import { createMemoryLedger } from "../../../../test/support/memory-ledger.ts";
import { createMemoryQueue } from "../../../../test/support/memory-queue.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { createMemoryTombstones } from "../../../../test/support/memory-tombstones.ts";
import {
  createRecordedLog,
  createRecordedMessages,
  createRecordedMetrics,
  createRecordedNotice,
  createRecordedProducers,
  createRecordedSwitch,
} from "../../../../test/support/recorders.ts";
import { NormalizerError } from "../errors.ts";
import type { Lead } from "../lead.ts";
import { DAY_MS, SQS_BATCH_ENTRIES } from "../limits.ts";
import { consumeBatches } from "../normalize/consume-batches.ts";
import { produce } from "./produce.ts";
import type { Settings } from "./settings.ts";
import { settleRuns } from "./settle-runs.ts";
import { type Summary, unaccounted } from "./summary.ts";

/** A whole stage in memory: each night a scheduled run is produced, consumed without a model, and settled. */
function aStage(leads: Iterable<Lead>, settings: Partial<Settings>) {
  const snapshot = someSettings({ fieldsToNormalize: ["ciudad"], ...settings });
  const ports = {
    leads: createMemoryLeadStore(leads),
    runs: createMemoryRunStore(),
    queue: createMemoryQueue(),
    tombstones: createMemoryTombstones(),
    messages: createRecordedMessages(),
    consumers: createRecordedSwitch(),
    spend: createMemoryLedger(),
    clock: createFakeClock(),
    log: createRecordedLog(),
    metrics: createRecordedMetrics(),
    producers: createRecordedProducers(),
    notice: createRecordedNotice(),
    model: undefined,
    ...memoryModelTier(),
    loadSettings: async () => snapshot,
  };
  let nights = 0;

  const consume = async (): Promise<void> => {
    for (let delivery = 1; ports.queue.messages.length > 0; delivery += 1) {
      const records = ports.queue.messages.splice(0, SQS_BATCH_ENTRIES).map((message, index) => ({
        messageId: `${message.runId}/${message.batchId}`,
        receiptHandle: `${delivery}/${index}`,
        body: JSON.stringify(message),
        receiveCount: 1,
      }));
      const nowMs = ports.clock.now();
      const invocation = { id: `${nights}/${delivery}`, startedAtMs: nowMs, deadlineAtMs: nowMs + 120_000 };
      const { retryMessageIds } = await consumeBatches(ports, records, invocation);
      if (retryMessageIds.length > 0) throw new Error(`Messages came back: ${retryMessageIds.join(", ")}`);
    }
  };

  return {
    ...ports,
    /** One night, and then the day after it. */
    async night(): Promise<Summary> {
      nights += 1;
      const scheduledTime = new Date(ports.clock.now()).toISOString();
      const { status } = await produce(ports, { scheduledTime }, { id: `producer-${nights}` });
      if (status !== "queued") throw new Error(`Night ${nights} was ${status}.`);
      await consume();
      const [summary] = await settleRuns({ ...ports, queueDepth: ports.queue });
      if (summary === undefined) throw new Error(`Night ${nights} did not close.`);
      ports.runs.runs.clear();
      ports.runs.batches.clear();
      ports.clock.advance(DAY_MS);
      return summary;
    },
    add(more: Iterable<Lead>): void {
      for (const lead of more) ports.leads.leads.set(lead.leadId, lead);
    },
    /** How many of these leads wait for their first normalisation. */
    waiting: (prefix: string): number => {
      const mine = [...ports.leads.leads.values()].filter(({ leadId }) => leadId.startsWith(prefix));
      return mine.filter((lead) => lead["normalizedAt"] === undefined).length;
    },
  };
}

const someLeads = (count: number, prefix: string, updatedAt: (index: number) => number | undefined): Lead[] =>
  Array.from({ length: count }, (_, index) =>
    aLead({ leadId: `${prefix}-${index}`, updatedAt: updatedAt(index) }),
  );

/** Nights until every lead of the first day is normalised, with this inflow every day. */
async function nightsToFirstDayDone(
  stage: ReturnType<typeof aStage>,
  inflow: (day: number) => Iterable<Lead>,
  atMost: number,
): Promise<number> {
  for (let night = 1; night <= atMost; night += 1) {
    await stage.night();
    if (stage.waiting("first") === 0) return night;
    stage.add(inflow(night));
  }
  return Infinity;
}

describe("ten thousand leads under a cap of five hundred", () => {
  it("are all normalised within twenty nights, every lead accounted for every night", async () => {
    const stage = aStage(
      someLeads(10_000, "lead", (index) => T0 - index * 1_000),
      { maxLeadsPerRun: 500, batchSize: 50 },
    );
    const summaries: Summary[] = [];
    while (summaries.length < 20) summaries.push(await stage.night());

    expect(stage.waiting("lead")).toBe(0);
    expect(summaries.map(({ normalized }) => normalized)).toEqual(Array.from({ length: 20 }, () => 500));
    expect(summaries.map(unaccounted)).toEqual(Array.from({ length: 20 }, () => 0));
    expect(summaries.map(({ deadLettered, deferred }) => deadLettered + deferred)).toEqual(
      Array.from({ length: 20 }, () => 0),
    );
    // From the ninth night on the first ones are a week old: they are rechecked beside the cap, not inside it.
    expect(summaries.slice(0, 8).every(({ rechecked }) => rechecked === 0)).toBe(true);
    expect(summaries.slice(8).every(({ rechecked }) => rechecked >= 500)).toBe(true);
    expect(summaries.map(({ modelCalls }) => modelCalls)).toEqual(Array.from({ length: 20 }, () => 0));
  });
});

describe("sixty new leads a day under a cap of fifty", () => {
  const settings = { maxLeadsPerRun: 50, batchSize: 25, normalizationTTLDays: 3_650 };
  const first = 200;

  it("keep no lead of the first day waiting for more than the nights that it takes to get through them", async () => {
    const stage = aStage(
      someLeads(first, "first", (index) => T0 - DAY_MS + index),
      settings,
    );
    const inflow = (day: number): Lead[] => someLeads(60, `day-${day}`, (index) => T0 + day * DAY_MS + index);
    expect(await nightsToFirstDayDone(stage, inflow, 20)).toBeLessThanOrEqual(5);
  });

  it.each([
    ["no lead tells since when it waits", () => undefined],
    ["every lead tells nonsense", (index: number) => (index % 2 === 0 ? -index : Number.NaN)],
    ["every lead claims the same time", () => T0],
  ])("keep no lead of the first day waiting for ever although %s", async (_how, updatedAt) => {
    const stage = aStage(someLeads(first, "first", updatedAt), settings);
    const inflow = (day: number): Lead[] => someLeads(60, `day-${day}`, updatedAt);
    expect(await nightsToFirstDayDone(stage, inflow, 90)).toBeLessThanOrEqual(90);
  });

  it.each([
    ["only the newcomers do not tell", (index: number) => T0 - DAY_MS + index, () => undefined],
    ["only the newcomers tell", () => undefined, (index: number) => T0 + index],
  ])("keep no lead of the first day waiting for ever when %s", async (_how, ofFirst, ofInflow) => {
    const stage = aStage(someLeads(first, "first", ofFirst), settings);
    const inflow = (day: number): Lead[] => someLeads(60, `day-${day}`, ofInflow);
    expect(await nightsToFirstDayDone(stage, inflow, 90)).toBeLessThanOrEqual(90);
  });
});

describe("a place every night", () => {
  it("is left for healthy leads although more than the cap fail every night and have waited longest", async () => {
    const poison = someLeads(60, "poison", (index) => T0 - 100 * DAY_MS + index);
    const healthy = someLeads(100, "healthy", (index) => T0 - DAY_MS + index);
    const stage = aStage([...poison, ...healthy], { maxLeadsPerRun: 50, normalizationTTLDays: 3_650 });
    stage.leads.onWrite = ({ leadId }) => {
      if (leadId.startsWith("poison")) throw new NormalizerError("lead.too-large", "Over 400 KB.");
    };
    let nights = 0;
    for (; stage.waiting("healthy") > 0 && nights < 100; nights += 1) {
      const summary = await stage.night();
      expect(unaccounted(summary)).toBe(0);
      expect(summary.deadLettered).toBeGreaterThan(0);
    }
    expect(stage.waiting("healthy")).toBe(0);
    expect(stage.waiting("poison")).toBe(60);
  });

  it("belongs to new leads however many old ones are due for a recheck", async () => {
    const stage = aStage(
      someLeads(300, "old", () => T0 - DAY_MS),
      { maxLeadsPerRun: 300, batchSize: 50 },
    );
    await stage.night();
    stage.clock.advance(30 * DAY_MS);
    stage.add(someLeads(300, "new", () => T0 + 30 * DAY_MS));
    expect(await stage.night()).toMatchObject({ normalized: 300, rechecked: 300 });
    expect(stage.waiting("new")).toBe(0);
  });
});
