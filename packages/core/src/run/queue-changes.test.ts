import { describe, expect, it } from "vitest";

import { aLead, someSettings, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryLeadStore } from "../../../../test/support/memory-lead-store.ts";
import { createMemoryAudit } from "../../../../test/support/memory-model-tier.ts";
import { createMemoryQueue } from "../../../../test/support/memory-queue.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { createMemoryTombstones } from "../../../../test/support/memory-tombstones.ts";
import {
  createRecordedLog,
  createRecordedMetrics,
  createRecordedNotice,
  createRecordedProducers,
} from "../../../../test/support/recorders.ts";
import { NormalizerError } from "../errors.ts";
import { DAY_MS, LEASE_MS } from "../limits.ts";
import { cancelRun } from "./cancel-run.ts";
import type { LeadChange } from "./changed-leads.ts";
import { produce } from "./produce.ts";
import { type ChangesDeps, queueChanges } from "./queue-changes.ts";
import type { Settings } from "./settings.ts";
import { settleRuns } from "./settle-runs.ts";
import { emptyTally } from "./batch-item.ts";
import { unaccounted } from "./summary.ts";

const DAY = "changes-2026-11-22";
const MIDNIGHT = Date.UTC(2026, 10, 23, 5);
const newLeads = (count: number, from = 0): LeadChange[] =>
  Array.from({ length: count }, (_, index) => ({
    leadId: `lead-${from + index}`,
    sequenceNumber: String(1_000 + from + index),
    before: undefined,
    after: aLead({ leadId: `lead-${from + index}` }),
  }));

function aStage(settings: Partial<Settings> = {}) {
  const stage = {
    leads: createMemoryLeadStore(),
    runs: createMemoryRunStore(),
    queue: createMemoryQueue(),
    tombstones: createMemoryTombstones(),
    audit: createMemoryAudit(),
    clock: createFakeClock(),
    log: createRecordedLog(),
    metrics: createRecordedMetrics(),
    producers: createRecordedProducers(),
    notice: createRecordedNotice(),
    queueDepth: { isEmpty: async () => false },
    settings: someSettings({ batchSize: 2, ...settings }),
    loadSettings: async () => stage.settings,
    batches: () => [...stage.runs.batches.values()],
    sentIds: () => stage.queue.messages.map(({ batchId }) => batchId),
    /** Every batch that is queued ends well. */
    async finishBatches() {
      for (const batch of stage.batches()) {
        if (batch.state !== "queued") continue;
        const tally = { ...emptyTally, normalized: batch.leadIds.length };
        await stage.runs.changeBatch(batch, (current) => ({ ...current, state: "done", tally }));
      }
    },
  };
  return stage satisfies ChangesDeps;
}

describe("changes", () => {
  it("are queued in batches of the day's run, a batch item for each message", async () => {
    const stage = aStage();
    expect(await queueChanges(stage, newLeads(5))).toEqual({
      status: "queued",
      runId: DAY,
      leads: 5,
      batches: 3,
    });
    expect(stage.queue.messages.map(({ leadIds }) => leadIds)).toEqual([
      ["lead-0", "lead-1"],
      ["lead-2", "lead-3"],
      ["lead-4"],
    ]);
    expect(stage.queue.messages[0]).toMatchObject({
      v: 1,
      runId: DAY,
      staleBeforeMs: T0 - 7 * DAY_MS,
      force: false,
      fields: stage.settings.fieldsToNormalize,
    });
    expect(stage.batches().map(({ batchId, state }) => [batchId, state])).toEqual(
      stage.sentIds().map((batchId) => [batchId, "queued"]),
    );
  });

  it("that touch no source field open no run, and a day without changes has none", async () => {
    const stage = aStage();
    const [change] = newLeads(1);
    const ours = { ...change!, before: aLead(), after: aLead({ normalizedAt: T0, normalizedData: {} }) };
    expect(await queueChanges(stage, [ours])).toEqual({ status: "unchanged" });
    expect(await queueChanges(stage, [])).toEqual({ status: "unchanged" });
    expect(stage.runs.runs.size + stage.runs.batches.size + stage.queue.messages.length).toBe(0);
  });

  it("of the same lead in two deliveries make two batches: the second edit may come after the first was read", async () => {
    const stage = aStage();
    const [change] = newLeads(1);
    await queueChanges(stage, [change!]);
    await queueChanges(stage, [{ ...change!, sequenceNumber: "2000", before: aLead({ ciudad: "cali" }) }]);
    expect(new Set(stage.sentIds()).size).toBe(2);
  });

  it("are left to the next night while producers are switched off, and say so", async () => {
    const stage = aStage({ enabled: false });
    expect(await queueChanges(stage, newLeads(3))).toEqual({ status: "disabled" });
    expect(stage.runs.runs.size + stage.queue.messages.length).toBe(0);
    expect(stage.log.lines).toMatchObject([{ event: "changes not queued", fields: { changes: 3 } }]);
  });
});

describe("changes that come again", () => {
  it("plan nothing and send nothing when all of them are queued, even when their batches are over", async () => {
    const stage = aStage();
    await queueChanges(stage, newLeads(3));
    const before = structuredClone([...stage.runs.runs.values()]);
    expect(await queueChanges(stage, newLeads(3))).toEqual({ status: "already-queued", runId: DAY });
    await stage.finishBatches();
    expect(await queueChanges(stage, newLeads(3))).toEqual({ status: "already-queued", runId: DAY });
    expect(stage.queue.messages).toHaveLength(2);
    expect(stage.batches()).toHaveLength(2);
    expect([...stage.runs.runs.values()]).toEqual(before);
  });

  it("send exactly what was planned and not queued", async () => {
    const stage = aStage();
    stage.queue.refuse = ({ leadIds }) => leadIds.includes("lead-2");
    await expect(queueChanges(stage, newLeads(5))).rejects.toMatchObject({ code: "queue.send-failed" });
    expect(stage.queue.messages).toHaveLength(2);

    stage.queue.refuse = () => false;
    expect(await queueChanges(stage, newLeads(5))).toMatchObject({ status: "queued", leads: 2, batches: 1 });
    expect(stage.queue.messages.map(({ leadIds }) => leadIds[0])).toEqual(["lead-0", "lead-4", "lead-2"]);
    expect(stage.batches()).toHaveLength(3);
  });

  it("send a batch that settling had given up meanwhile, and its lead is accounted for once", async () => {
    const stage = aStage();
    stage.queue.refuse = () => true;
    await expect(queueChanges(stage, newLeads(1))).rejects.toBeInstanceOf(NormalizerError);
    stage.clock.advance(LEASE_MS + 1);
    await settleRuns(stage);
    expect(stage.batches()).toMatchObject([{ state: "done", code: "run.abandoned", tally: { deleted: 1 } }]);

    stage.queue.refuse = () => false;
    expect(await queueChanges(stage, newLeads(1))).toMatchObject({ status: "queued", leads: 1 });
    expect(stage.batches()).toMatchObject([{ state: "queued", leadIds: ["lead-0"] }]);
    expect(stage.batches()[0]).not.toHaveProperty("tally");
    await stage.finishBatches();
    stage.clock.advance(DAY_MS);
    const [summary] = await settleRuns(stage);
    expect(summary).toMatchObject({ selected: 1, batches: 1, normalized: 1, deferred: 0, deleted: 0 });
  });

  it("are not given up while their batch is sent, however long ago it was planned", async () => {
    const stage = aStage();
    stage.leads.leads.set("lead-0", aLead({ leadId: "lead-0" }));
    stage.queue.refuse = () => true;
    await expect(queueChanges(stage, newLeads(1))).rejects.toBeInstanceOf(NormalizerError);
    stage.queue.refuse = () => false;
    stage.clock.advance(LEASE_MS + 1);
    const { changeRun } = stage.runs;
    const settledMeanwhile = {
      ...stage.runs,
      changeRun: async (...change: Parameters<typeof changeRun>) => {
        const run = await changeRun(...change);
        await settleRuns(stage);
        return run;
      },
    };
    expect(await queueChanges({ ...stage, runs: settledMeanwhile }, newLeads(1))).toMatchObject({
      status: "queued",
      leads: 1,
    });
    expect(stage.batches()).toMatchObject([{ state: "queued", plannedAtMs: T0 + LEASE_MS + 1 }]);
    expect(stage.batches()[0]).not.toHaveProperty("tally");
    expect(stage.queue.messages).toHaveLength(1);
  });

  it("after midnight, when they were planned before it, are queued in the new day; the old day gives them up", async () => {
    const stage = aStage();
    stage.leads.leads.set("lead-0", aLead({ leadId: "lead-0" }));
    stage.queue.refuse = () => true;
    stage.clock.advance(MIDNIGHT - T0 - 1_000);
    await expect(queueChanges(stage, newLeads(1))).rejects.toBeInstanceOf(NormalizerError);
    stage.queue.refuse = () => false;
    stage.clock.advance(LEASE_MS + 1_000);
    expect(await queueChanges(stage, newLeads(1))).toMatchObject({ runId: "changes-2026-11-23", leads: 1 });
    const [summary] = await settleRuns(stage);
    expect(summary).toMatchObject({ runId: DAY, selected: 1, deferred: 1, errors: { "run.abandoned": 1 } });
  });
});

describe("the run of a day's changes", () => {
  it("stays open all day although its batches are over, and closes after midnight with one summary", async () => {
    const stage = aStage();
    await queueChanges(stage, newLeads(3));
    await stage.finishBatches();
    expect(await settleRuns(stage)).toEqual([]);
    stage.clock.advance(MIDNIGHT - T0 - 1);
    expect(await settleRuns(stage)).toEqual([]);
    await queueChanges(stage, newLeads(1, 3));
    await stage.finishBatches();
    stage.clock.advance(60_000); // a function that began before midnight may still be at it
    expect(await settleRuns(stage)).toEqual([]);

    stage.clock.advance(1);
    const [summary] = await settleRuns(stage);
    expect(summary).toMatchObject({ runId: DAY, selected: 4, batches: 3, normalized: 4, backlog: 0 });
    expect(unaccounted(summary!)).toBe(0);
    expect(await settleRuns(stage)).toEqual([]);
    expect(stage.notice.summaries).toEqual([summary]);
    expect(stage.producers.started).toEqual([]); // nobody revives it
  });

  it("waits after midnight for batches that are still open", async () => {
    const stage = aStage();
    await queueChanges(stage, newLeads(1));
    stage.clock.advance(DAY_MS);
    expect(await settleRuns(stage)).toEqual([]);
    await stage.finishBatches();
    expect(await settleRuns(stage)).toHaveLength(1);
  });

  it("opens again for a batch that joins while it is being closed, and closes once more with that batch", async () => {
    const stage = aStage();
    await queueChanges(stage, newLeads(1));
    await stage.finishBatches();
    // The function hangs between its look at the clock and its first write, until the day is over and settled.
    const { createBatch } = stage.runs;
    const late = {
      ...stage.runs,
      createBatch: async (...args: Parameters<typeof createBatch>) => {
        stage.clock.advance(DAY_MS);
        expect(await settleRuns(stage)).toMatchObject([{ runId: DAY, selected: 1 }]);
        return createBatch(...args);
      },
    };
    expect(await queueChanges({ ...stage, runs: late }, newLeads(1, 1))).toMatchObject({ runId: DAY });
    expect(stage.runs.runs.get(DAY)).toMatchObject({ state: "selected" });
    await stage.finishBatches();
    expect(await settleRuns(stage)).toMatchObject([{ runId: DAY, selected: 2, normalized: 2 }]);
  });

  it("does not close on sums that were made before a batch joined", async () => {
    const stage = aStage();
    await queueChanges(stage, newLeads(1));
    await stage.finishBatches();
    stage.clock.advance(MIDNIGHT - T0 - 1);
    const { batchesOf } = stage.runs;
    let joined = false;
    const slow = {
      ...stage.runs,
      async *batchesOf(runId: string) {
        yield* batchesOf(runId);
        if (joined) return;
        joined = true;
        await queueChanges(stage, newLeads(1, 1));
        stage.clock.advance(DAY_MS);
      },
    };
    expect(await settleRuns({ ...stage, runs: slow })).toEqual([]);
    expect(stage.runs.runs.get(DAY)).toMatchObject({ state: "selected" });
    await stage.finishBatches();
    expect(await settleRuns(stage)).toMatchObject([{ selected: 2, normalized: 2 }]);
    expect(stage.notice.summaries).toHaveLength(1);
  });

  it("keeps no night waiting; only leads of its open batches are not chosen", async () => {
    const stage = aStage({ maxLeadsPerRun: null });
    for (const { leadId } of newLeads(3)) stage.leads.leads.set(leadId, aLead({ leadId }));
    await queueChanges(stage, newLeads(1));
    const night = { scheduledTime: "2026-11-22T07:00:00Z" };
    expect(await produce(stage, night, { id: "producer-1" })).toMatchObject({
      status: "queued",
      runId: "scheduled-2026-11-22T070000Z",
      selection: { selected: 2 },
    });
    expect(stage.runs.runs.get(DAY)).toMatchObject({ state: "selected", trigger: "changes" });

    // And a night that has open batches is still one that the next night waits for.
    const next = { scheduledTime: "2026-11-23T07:00:00Z" };
    expect(await produce(stage, next, { id: "producer-2" })).toMatchObject({
      status: "skipped",
      openRunId: "scheduled-2026-11-22T070000Z",
    });
  });

  it("takes nothing more once it is cancelled: it closes at once, and the nights find the leads", async () => {
    const stage = aStage();
    for (const { leadId } of newLeads(2)) stage.leads.leads.set(leadId, aLead({ leadId }));
    await queueChanges(stage, newLeads(1));
    await cancelRun(stage, DAY, { by: "ana", reason: "a bulk import" });
    expect(await queueChanges(stage, newLeads(1, 1))).toEqual({ status: "cancelled", runId: DAY });
    expect(stage.queue.messages).toHaveLength(1);
    const [summary] = await settleRuns(stage);
    expect(summary).toMatchObject({ selected: 1, deferred: 1, errors: { "run.cancelled": 1 } });
    expect(await queueChanges(stage, newLeads(1, 1))).toEqual({ status: "cancelled", runId: DAY });
    expect(stage.runs.runs.get(DAY)).toMatchObject({ state: "closed" });

    const night = { scheduledTime: "2026-11-23T07:00:00Z" };
    expect(await produce(stage, night, { id: "producer-1" })).toMatchObject({ selection: { selected: 2 } });
  });

  it("that is cancelled while a batch joins defers that batch too, and nothing is sent for it", async () => {
    const stage = aStage();
    stage.leads.leads.set("lead-1", aLead({ leadId: "lead-1" }));
    await queueChanges(stage, newLeads(1));
    await stage.finishBatches();
    const { createBatch } = stage.runs;
    const late = {
      ...stage.runs,
      createBatch: async (...args: Parameters<typeof createBatch>) => {
        await cancelRun(stage, DAY, { by: "ana", reason: "a bulk import" });
        await settleRuns(stage);
        return createBatch(...args);
      },
    };
    expect(await queueChanges({ ...stage, runs: late }, newLeads(1, 1))).toMatchObject({
      status: "cancelled",
    });
    expect(stage.queue.messages).toHaveLength(1);
    expect(await settleRuns(stage)).toMatchObject([{ selected: 2, normalized: 1, deferred: 1 }]);
  });
});
