import { describe, expect, it } from "vitest";

import { aBatch, aRun, T0 } from "../../../../test/support/builders.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { emptyTally } from "./batch-item.ts";
import { describeRun } from "./describe-run.ts";
import { inspectRun } from "./inspect-run.ts";
import { sumBatches, summarize } from "./summary.ts";

const selection = { selected: 30, batches: 3, stale: { new: 40 }, backlog: 10, nights: 2 };
const done = { ...emptyTally, normalized: 8, deadLettered: 2, errors: { crash: 2 } };
const usage = { modelCalls: 3, inputTokens: 900, outputTokens: 90, costMicroUsd: 1_500 };
const ids = (from: number): string[] => Array.from({ length: 10 }, (_, index) => `lead-${from + index}`);

async function aStoreWithOpenRun() {
  const runs = createMemoryRunStore();
  const run = aRun({ selection });
  await runs.createRun(run);
  const over = { state: "done", tally: done, usage: { a: usage }, held: ["lead-1"] } as const;
  await runs.createBatch(aBatch({ batchId: "c-000001", leadIds: ids(0), ...over, held: ["lead-1"] }));
  await runs.createBatch(aBatch({ batchId: "c-000002", leadIds: ids(10) }));
  await runs.createBatch(aBatch({ batchId: "c-000003", leadIds: ids(20), state: "planned" }));
  return { runs, run };
}

describe("the facts of a run", () => {
  it("tell who asked for what, when, and why it ended early", () => {
    const run = aRun({
      runId: "requested-1",
      trigger: "requested",
      state: "skipped",
      reason: "wrong table",
      requestedBy: "client-1",
      event: { runId: "requested-1", forceAll: true, maxLeads: null },
      restarts: { count: 2, lastAtMs: T0 },
      cancelled: { atMs: T0 + 1_000, by: "ana", reason: "wrong table" },
      closedAtMs: T0 + 1_000,
    });
    expect(describeRun(run, T0)).toEqual({
      runId: "requested-1",
      state: "skipped",
      reason: "wrong table",
      trigger: "requested",
      requestedBy: "client-1",
      startedAt: "2026-11-22T07:00:00.000Z",
      closedAt: "2026-11-22T07:00:01.000Z",
      modelId: "simulated",
      asked: { forceAll: true, maxLeads: null },
      cancelled: { at: "2026-11-22T07:00:01.000Z", by: "ana", reason: "wrong table" },
      restarts: 2,
    });
  });

  it("do not grow with the leads that were named", () => {
    const facts = describeRun(aRun({ event: { leadIds: ids(0) } }), T0);
    expect(facts.asked).toEqual({ leads: 10 });
    expect(JSON.stringify(facts)).not.toContain("lead-0");
  });

  it("hold no lease, checkpoint or version, which are the producers' own", () => {
    const facts = describeRun(
      aRun({
        lease: { owner: "producer-1", untilMs: T0 },
        checkpoints: { "0": { after: "lead-9", done: false, sequence: 1, selected: 1, batches: 1 } },
      }),
      T0,
    );
    expect(JSON.stringify(facts)).not.toMatch(/producer-1|lead-9|version/);
  });

  it("tell until when changes may join it, and nothing of it when that is over", () => {
    const run = aRun({ trigger: "changes", takesChangesUntilMs: T0 + 60_000 });
    expect(describeRun(run, T0 + 59_999).takesChangesUntil).toBe("2026-11-22T07:01:00.000Z");
    const reopened = { ...run, reopenedAtMs: T0 + 60_000 };
    expect(describeRun(reopened, T0 + 60_000)).not.toHaveProperty("takesChangesUntil");
    const cancelled = { ...run, cancelled: { atMs: T0, by: "ana", reason: "an import" } };
    for (const over of [cancelled, { ...run, state: "closed" as const }]) {
      expect(describeRun(over, T0)).not.toHaveProperty("takesChangesUntil");
    }
  });

  it("have no sums while nobody has read the batches of an open run", () => {
    const facts = describeRun(aRun({ selection }), T0);
    expect(facts.selection).toEqual(selection);
    expect(facts).not.toHaveProperty("sums");
    expect(facts).not.toHaveProperty("open");
  });
});

describe("an inspected run", () => {
  it("that is open tells its outcomes so far, and what is left", async () => {
    const { runs, run } = await aStoreWithOpenRun();
    const facts = await inspectRun(runs, run, T0 + 60_000);
    expect(facts).toMatchObject({
      state: "selected",
      held: 1,
      open: { batches: 2, leads: 20 },
      sums: {
        selected: 30,
        batches: 3,
        normalized: 8,
        deadLettered: 2,
        errors: { crash: 2 },
        modelCalls: 3,
        costUsd: 0.0015,
        durationMs: 60_000,
        backlog: 10,
      },
    });
    expect(runs.runs.get(run.runId)).toEqual(run);
  });

  it("that is closed tells what was published, also when its batches are gone by now", async () => {
    const { runs, run } = await aStoreWithOpenRun();
    const summary = summarize(run, await sumBatches(runs.batchesOf(run.runId)), T0 + 90_000);
    runs.batches.clear();
    const closed = { ...run, state: "closed", summary, held: 1, closedAtMs: T0 + 90_000 } as const;
    expect(await inspectRun(runs, closed, T0 + 999_000)).toMatchObject({
      state: "closed",
      closedAt: "2026-11-22T07:01:30.000Z",
      held: 1,
      sums: summary,
      open: { batches: 0, leads: 0 },
    });
  });

  it("that was skipped has sums of nothing, and lasted until it was skipped", async () => {
    const runs = createMemoryRunStore();
    const run = aRun({ state: "skipped", reason: "run-0", closedAtMs: T0 });
    expect(await inspectRun(runs, run, T0 + 999_000)).toMatchObject({
      open: { batches: 0, leads: 0 },
      sums: { selected: 0, batches: 0, durationMs: 0 },
    });
  });
});
