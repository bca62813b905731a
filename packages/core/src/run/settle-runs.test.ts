import { describe, expect, it } from "vitest";

import { aBatch, aRun, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryRunStore, type MemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { createMemoryLeadStore, type MemoryLeadStore } from "../../../../test/support/memory-lead-store.ts";
import {
  createRecordedLog,
  createRecordedMetrics,
  createRecordedNotice,
  createRecordedProducers,
} from "../../../../test/support/recorders.ts";
import { DAY_MS } from "../limits.ts";
import { type BatchItem, emptyTally } from "./batch-item.ts";
import type { Run } from "./run.ts";
import { settleRuns } from "./settle-runs.ts";
import { unaccounted } from "./summary.ts";

const selection = { selected: 5, batches: 2, stale: { never: 9 }, backlog: 4, nights: 2 };
const call = { modelCalls: 1, inputTokens: 100, outputTokens: 10, costMicroUsd: 15 };

function aStage(
  run: Partial<Run>,
  batches: Partial<BatchItem>[],
): {
  runs: MemoryRunStore;
  clock: ReturnType<typeof createFakeClock>;
  log: ReturnType<typeof createRecordedLog>;
  metrics: ReturnType<typeof createRecordedMetrics>;
  leads: MemoryLeadStore;
  producers: ReturnType<typeof createRecordedProducers>;
  notice: ReturnType<typeof createRecordedNotice>;
  queueDepth: { isEmpty(): Promise<boolean> };
} {
  const runs = createMemoryRunStore();
  runs.runs.set("run-1", aRun({ selection, ...run }));
  for (const [index, changes] of batches.entries()) {
    const batch = aBatch({ batchId: `c-${index}`, ...changes });
    runs.batches.set(`run-1/${batch.batchId}`, batch);
  }
  const clock = createFakeClock();
  clock.advance(60_000);
  return {
    runs,
    clock,
    log: createRecordedLog(),
    metrics: createRecordedMetrics(),
    leads: createMemoryLeadStore(),
    producers: createRecordedProducers(),
    notice: createRecordedNotice(),
    queueDepth: { isEmpty: async () => false },
  };
}

const over: Partial<BatchItem>[] = [
  {
    leadIds: ["a", "b", "c"],
    state: "done",
    tally: { ...emptyTally, normalized: 2, deleted: 1, fieldsNormalized: 12, fieldsUnresolved: 2 },
    usage: { "invocation-1/m-1": call, "invocation-2/m-1": call },
  },
  {
    leadIds: ["d", "e"],
    state: "dead",
    tally: {
      ...emptyTally,
      deferred: 1,
      deadLettered: 1,
      errors: { "model.unavailable": 1, "lead.edited": 1 },
    },
    usage: { "invocation-1/m-2": call },
  },
];

describe("a run", () => {
  it("closes with the sum over its batches when all are over, and every selected lead is accounted for", async () => {
    const stage = aStage({}, over);
    const [summary] = await settleRuns(stage);
    expect(summary).toEqual({
      runId: "run-1",
      selected: 5,
      batches: 2,
      normalized: 2,
      rechecked: 0,
      upToDate: 0,
      deferred: 1,
      deadLettered: 1,
      deleted: 1,
      fieldsNormalized: 12,
      fieldsUnresolved: 2,
      fieldsChanged: 0,
      modelCalls: 3,
      inputTokens: 300,
      outputTokens: 30,
      costUsd: 0.000_045,
      durationMs: 60_000,
      backlog: 4,
      errors: { "model.unavailable": 1, "lead.edited": 1 },
    });
    expect(summary && unaccounted(summary)).toBe(0);
    expect(stage.runs.runs.get("run-1")).toMatchObject({ state: "closed", closedAtMs: T0 + 60_000, summary });
  });

  it.each(["planned", "queued"] as const)("stays open while one batch is %s", async (state) => {
    const stage = aStage({}, [...over, { state }]);
    expect(await settleRuns(stage)).toEqual([]);
    expect(stage.runs.runs.get("run-1")?.state).toBe("selected");
  });

  it("stays open while its producer may still add batches", async () => {
    const stage = aStage({ state: "selecting" }, over);
    expect(await settleRuns(stage)).toEqual([]);
    expect(stage.runs.runs.get("run-1")?.state).toBe("selecting");
  });

  it("does not stay open for ever because of a message that the queue lost: its leads are accounted for", async () => {
    const stage = aStage({}, [...over.slice(0, 1), { leadIds: ["d", "e"], state: "queued", queuedAtMs: T0 }]);
    stage.clock.advance(15 * DAY_MS);
    const [summary] = await settleRuns(stage);
    expect(summary && unaccounted(summary)).toBe(0);
    expect(stage.runs.runs.get("run-1")?.state).toBe("closed");
  });

  it("that selected nothing closes at once", async () => {
    const stage = aStage({ selection: { ...selection, selected: 0, batches: 0 } }, []);
    expect(await settleRuns(stage)).toMatchObject([{ selected: 0, batches: 0, costUsd: 0 }]);
  });

  it("is summed up once: the next round finds nothing to close", async () => {
    const stage = aStage({}, over);
    await settleRuns(stage);
    const closed = structuredClone(stage.runs.runs.get("run-1"));
    stage.clock.advance(300_000);
    expect(await settleRuns(stage)).toEqual([]);
    expect(stage.runs.runs.get("run-1")).toEqual(closed);
  });

  it("is published once, even when two rounds overlap", async () => {
    const stage = aStage({}, over);
    const rounds = await Promise.all([settleRuns(stage), settleRuns(stage)]);
    expect(rounds.flat()).toHaveLength(1);
  });

  it("does not keep another from closing", async () => {
    const stage = aStage({}, [{ state: "queued" }]);
    stage.runs.runs.set("run-2", aRun({ runId: "run-2", selection }));
    expect(await settleRuns(stage)).toMatchObject([{ runId: "run-2" }]);
  });
});

it("leads that no outcome accounts for are counted", async () => {
  const [summary] = await settleRuns(aStage({}, over.slice(0, 1)));
  expect(summary && unaccounted(summary)).toBe(2);
});
