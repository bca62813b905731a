import { describe, expect, it } from "vitest";

import { aBatch, aLead, aRun, someSettings, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryLeadStore } from "../../../../test/support/memory-lead-store.ts";
import { createMemoryQueue } from "../../../../test/support/memory-queue.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { createMemoryTombstones } from "../../../../test/support/memory-tombstones.ts";
import {
  createRecordedLog,
  createRecordedMetrics,
  createRecordedNotice,
  createRecordedProducers,
} from "../../../../test/support/recorders.ts";
import { DLQ_RETENTION_SECONDS, QUEUE_MAX_RECEIVE_COUNT } from "../limits.ts";
import { startAttempt } from "../queue/attempt.ts";
import { type BatchItem, emptyTally } from "./batch-item.ts";
import { produce } from "./produce.ts";
import type { Run } from "./run.ts";
import { settleRuns } from "./settle-runs.ts";
import { takenLeads } from "./taken-leads.ts";

/** The leads that a new run may not take, when another run is as given and has these batches. */
async function takenBeside(
  run: Partial<Run>,
  batches: Partial<BatchItem>[],
  runId = "run-2",
): Promise<string[]> {
  const runs = createMemoryRunStore();
  runs.runs.set("run-1", aRun(run));
  for (const [index, batch] of batches.entries()) {
    runs.batches.set(`run-1/c-${index}`, aBatch({ batchId: `c-${index}`, ...batch }));
  }
  return [...(await takenLeads({ runs, clock: createFakeClock() }, runId))];
}

const all: Partial<BatchItem>[] = [
  { leadIds: ["planned"], state: "planned" },
  { leadIds: ["queued"], state: "queued" },
  { leadIds: ["done"], state: "done" },
  { leadIds: ["outage", "outage-2"], state: "dead" },
  { leadIds: ["crashed", "beside"], state: "dead", held: ["crashed"] },
];

describe("a new run may not take", () => {
  it.each(["selecting", "selected"] as const)(
    "leads of open batches, and held ones, of a run that is %s",
    async (state) => {
      expect(await takenBeside({ state }, all)).toEqual(["planned", "queued", "crashed"]);
    },
  );

  it("held leads of a run that is closed, for as long as it says that it has some", async () => {
    const over = all.slice(2);
    expect(await takenBeside({ state: "closed", held: 1 }, over)).toEqual(["crashed"]);
    expect(await takenBeside({ state: "closed", held: 0 }, over)).toEqual([]);
    expect(await takenBeside({ state: "closed" }, over)).toEqual([]);
  });

  it("what a replay works on; and when that has succeeded it is free, even before its run is closed again", async () => {
    const attempt = { id: "invocation-9/m-9", receive: 1, startedAtMs: T0, deadlineAtMs: T0 + 120_000 };
    const dead = aBatch({ leadIds: ["crashed", "beside"], state: "dead", held: ["crashed"], crashes: 6 });
    const replayed = startAttempt(dead, attempt);
    expect(await takenBeside({ held: 1 }, [replayed])).toEqual(["crashed", "beside"]);
    expect(await takenBeside({ held: 1 }, [{ ...replayed, state: "done" }])).toEqual([]);
  });

  it("no lead because of a batch of its own", async () => {
    expect(await takenBeside({ held: 1 }, all, "run-1")).toEqual([]);
  });
});

it("leads that died with their consumer are not chosen by the next run, leads of an outage are", async () => {
  const stage = {
    runs: createMemoryRunStore(),
    leads: createMemoryLeadStore(
      ["held-1", "held-2", "outage", "waiting", "free"].map((leadId) => aLead({ leadId })),
    ),
    queue: createMemoryQueue(),
    tombstones: createMemoryTombstones(),
    producers: createRecordedProducers(),
    notice: createRecordedNotice(),
    clock: createFakeClock(),
    log: createRecordedLog(),
    metrics: createRecordedMetrics(),
    queueDepth: { isEmpty: async () => false },
    loadSettings: async () => someSettings(),
  };
  const put = (batch: BatchItem): void => void stage.runs.batches.set(`run-1/${batch.batchId}`, batch);
  stage.runs.runs.set("run-1", aRun());
  put(
    aBatch({
      batchId: "c-1",
      leadIds: ["held-1", "held-2"],
      attempt: { id: "i/m", receive: QUEUE_MAX_RECEIVE_COUNT, startedAtMs: T0 - 2, deadlineAtMs: T0 - 1 },
    }),
  );
  put(
    aBatch({ batchId: "c-2", leadIds: ["outage"], state: "dead", tally: { ...emptyTally, deadLettered: 1 } }),
  );
  put(aBatch({ batchId: "c-3", leadIds: ["waiting"] }));
  const chosenBy = async (runId: string): Promise<string[]> => {
    const result = await produce(stage, { runId }, { id: runId });
    expect(result).toMatchObject({ status: "queued" });
    const sent = stage.queue.messages.filter((message) => message.runId === runId);
    for (const { batchId } of sent) {
      const batch = stage.runs.batches.get(`${runId}/${batchId}`);
      if (batch !== undefined) stage.runs.batches.set(`${runId}/${batchId}`, { ...batch, state: "done" });
    }
    return sent.flatMap(({ leadIds }) => leadIds).toSorted();
  };

  await settleRuns(stage);
  expect(stage.runs.runs.get("run-1")?.state).toBe("selected");
  expect(await chosenBy("run-2")).toEqual(["free", "outage"]);

  put(aBatch({ batchId: "c-3", leadIds: ["waiting"], state: "done" }));
  await settleRuns(stage);
  expect(stage.runs.runs.get("run-1")).toMatchObject({ state: "closed", held: 2 });
  expect(await chosenBy("run-3")).toEqual(["free", "outage", "waiting"]);
  const dry = await produce(stage, { dryRun: true, leadIds: ["held-1", "free"] }, { id: "dry" });
  expect(dry).toMatchObject({ selection: { selected: 1 } });
});

it("leads are held no longer than the dead-letter queue keeps their message", async () => {
  const run: Partial<Run> = { state: "closed", held: 1 };
  const dead: Partial<BatchItem> = { state: "dead", leadIds: ["a"], held: ["a"] };
  const keptMs = 1_000 * DLQ_RETENTION_SECONDS;
  expect(await takenBeside(run, [{ ...dead, endedAtMs: T0 - keptMs + 1 }])).toEqual(["a"]);
  expect(await takenBeside(run, [{ ...dead, endedAtMs: T0 - keptMs }])).toEqual([]);
});
