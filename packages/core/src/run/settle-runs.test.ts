import { describe, expect, it } from "vitest";

import { aBatch, aLead, aRun, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryRunStore, type MemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { createMemoryLeadStore, type MemoryLeadStore } from "../../../../test/support/memory-lead-store.ts";
import {
  createRecordedLog,
  createRecordedMetrics,
  createRecordedNotice,
  createRecordedProducers,
} from "../../../../test/support/recorders.ts";
import { NormalizerError } from "../errors.ts";
import { DAY_MS, LEASE_MS, QUEUE_MAX_RECEIVE_COUNT, RESTARTS_MAX, SILENT_MS } from "../limits.ts";
import { takeRun } from "./take-run.ts";
import { type BatchItem, emptyTally } from "./batch-item.ts";
import { reopenRun } from "./reopen-run.ts";
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

describe("a batch that nobody will finish", () => {
  const silent: Partial<BatchItem> = { leadIds: ["d", "e"], queuedAtMs: T0 - SILENT_MS };
  const leads = ["d", "e"].map((leadId) => aLead({ leadId }));
  const emptyQueue = { isEmpty: async () => true };

  function aSilentStage(batch: Partial<BatchItem> = silent, run: Partial<Run> = {}) {
    const stage = aStage(run, [...over.slice(0, 1), batch]);
    for (const lead of leads) stage.leads.leads.set(lead.leadId, lead);
    return stage;
  }

  it("as its sixth receive crashed ends dead, its leads are held, and the run closes with them accounted for", async () => {
    const attempt = {
      id: "invocation-6/m-2",
      receive: QUEUE_MAX_RECEIVE_COUNT,
      startedAtMs: T0 - 120_000,
      deadlineAtMs: T0,
      leadId: "d",
    };
    const stage = aSilentStage({ leadIds: ["d", "e"], queuedAtMs: T0 - 120_000, attempt });
    const [summary] = await settleRuns(stage);
    expect(summary).toMatchObject({
      selected: 5,
      normalized: 2,
      deadLettered: 2,
      errors: { "crash.unknown": 2 },
    });
    expect(summary && unaccounted(summary)).toBe(0);
    expect(stage.runs.batches.get("run-1/c-1")).toMatchObject({
      state: "dead",
      code: "crash.unknown",
      held: ["d", "e"],
    });
    expect(stage.runs.runs.get("run-1")).toMatchObject({ state: "closed", held: 2 });
    expect(stage.metrics.sums.get('NormalizationErrors{"code":"crash.unknown"}')).toBe(2);
    expect(stage.leads.written).toEqual([]);
  });

  it("as the queue is empty and it was silent ends dead; while messages wait it stays as it is", async () => {
    const stage = aSilentStage();
    const before = structuredClone(stage.runs.batches);
    expect(await settleRuns(stage)).toEqual([]);
    expect(stage.runs.batches).toEqual(before);
    expect(await settleRuns({ ...stage, queueDepth: emptyQueue })).toMatchObject([{ deadLettered: 2 }]);
    expect(stage.runs.batches.get("run-1/c-0")).toEqual(before.get("run-1/c-0"));
  });

  it("is counted once when two rounds overlap", async () => {
    const stage = { ...aSilentStage(), queueDepth: emptyQueue };
    const rounds = await Promise.all([settleRuns(stage), settleRuns(stage)]);
    expect(rounds.flat()).toMatchObject([{ deadLettered: 2 }]);
    expect(stage.metrics.sums.get('NormalizationErrors{"code":"crash.unknown"}')).toBe(2);
    expect(stage.log.lines.filter(({ event }) => event === "batch lost")).toHaveLength(1);
  });

  it("but that a consumer begins at this very moment is left to it", async () => {
    const stage = { ...aSilentStage(), queueDepth: emptyQueue };
    const attempt = {
      id: "invocation-1/m-2",
      receive: 1,
      startedAtMs: T0 + 60_000,
      deadlineAtMs: T0 + 180_000,
    };
    const read: typeof stage.leads.read = async (leadIds) => {
      const batch = aBatch({ batchId: "c-1", ...silent });
      await stage.runs.changeBatch(batch, (current) => ({ ...current, attempt }));
      return stage.leads.read(leadIds);
    };
    expect(await settleRuns({ ...stage, leads: { ...stage.leads, read } })).toEqual([]);
    expect(stage.runs.batches.get("run-1/c-1")).toMatchObject({ state: "queued", attempt });
    expect(stage.runs.runs.get("run-1")?.state).toBe("selected");
    expect(stage.metrics.sums.size).toBe(0);
  });

  it("because its producer was given up before it was sent is left to the next run", async () => {
    const stage = aSilentStage(
      { leadIds: ["d", "e"], state: "planned" },
      { state: "selecting", restarts: { count: RESTARTS_MAX, lastAtMs: T0 } },
    );
    stage.clock.advance(LEASE_MS);
    expect(await settleRuns(stage)).toEqual([]);
    expect(await settleRuns(stage)).toMatchObject([{ deferred: 2, errors: { "run.abandoned": 2 } }]);
    expect(stage.runs.batches.get("run-1/c-1")).toMatchObject({ state: "done", held: [] });
    expect(stage.producers.started).toEqual([]);
  });
});

describe("a run without a producer", () => {
  it.each([
    ["that was requested", { state: "requested" }],
    ["that its producer left half chosen", { state: "selecting", lease: { owner: "p", untilMs: T0 } }],
  ] as const)("%s is given one after the other, and then comes to its end without", async (_what, run) => {
    const stage = aStage(run, []);
    for (let round = 0; round < 100; round += 1) {
      stage.clock.advance(300_000);
      await settleRuns(stage);
    }
    expect(stage.producers.started).toEqual(Array.from({ length: RESTARTS_MAX }, () => "run-1"));
    expect(stage.runs.runs.get("run-1")?.state).toBe(run.state === "requested" ? "skipped" : "closed");
  });

  it("goes on where it was when the producer comes", async () => {
    const stage = aStage({ state: "selecting", lease: { owner: "p", untilMs: T0 } }, over);
    stage.clock.advance(LEASE_MS);
    await settleRuns(stage);
    const [runId = ""] = stage.producers.started;
    const taken = await takeRun(stage, { runId }, aRun().settings, { id: "producer-2" });
    expect(taken).toMatchObject({ kind: "taken", resumed: true });
    stage.clock.advance(LEASE_MS);
    expect(await settleRuns(stage)).toEqual([]);
    expect(stage.producers.started).toHaveLength(1);
  });

  it("that cannot even be started does not keep another from closing", async () => {
    const stage = aStage({ state: "requested", startedAtMs: T0 + 1 }, []);
    stage.runs.runs.set("run-0", aRun({ runId: "run-0", selection }));
    stage.clock.advance(2 * LEASE_MS);
    const producers = { start: async () => Promise.reject(new NormalizerError("store.unavailable", "No.")) };
    await settleRuns({ ...stage, producers }).catch(() => {});
    expect(stage.runs.runs.get("run-0")?.state).toBe("closed");
  });
});

describe("a summary", () => {
  it("is told as the run's first, and after a replay as one that replaces it", async () => {
    const stage = aStage({}, over);
    const [first] = await settleRuns(stage);
    const run = stage.runs.runs.get("run-1") ?? aRun();
    await reopenRun(stage, run);
    stage.clock.advance(300_000);
    const [second] = await settleRuns(stage);
    expect(stage.notice.summaries).toEqual([first, second]);
    expect(stage.notice.again).toEqual([false, true]);
    expect(stage.runs.runs.get("run-1")).toMatchObject({ state: "closed", reopenedAtMs: T0 + 60_000 });
  });

  it("of a run whose batch was replayed before it ever closed is its first", async () => {
    const stage = aStage({}, over);
    await reopenRun(stage, aRun());
    await settleRuns(stage);
    expect(stage.notice.again).toEqual([false]);
    expect(stage.runs.runs.get("run-1")).not.toHaveProperty("reopenedAtMs");
  });
});

describe("a summary that nobody could be told", () => {
  const deaf = { publish: async () => Promise.reject(new Error("SNS is away.")) };

  it("waits: the run is closed all the same, and the next round publishes it, once", async () => {
    const stage = aStage({}, over);
    await settleRuns({ ...stage, notice: deaf }).catch(() => {});
    const closed = structuredClone(stage.runs.runs.get("run-1"));
    expect(closed).toMatchObject({ state: "closed", unpublished: true, summary: { selected: 5 } });

    stage.clock.advance(300_000);
    expect(await settleRuns(stage)).toEqual([]);
    expect(stage.notice.summaries).toEqual([closed?.summary]);
    const { unpublished: _unpublished, version: _version, ...told } = closed ?? aRun();
    expect(stage.runs.runs.get("run-1")).toMatchObject(told);
    expect(stage.runs.runs.get("run-1")).not.toHaveProperty("unpublished");
    await settleRuns(stage);
    expect(stage.notice.summaries).toHaveLength(1);
  });

  it("does not go unnoticed: the round fails", async () => {
    await expect(settleRuns({ ...aStage({}, over), notice: deaf })).rejects.toThrow("SNS is away");
  });

  it("does not keep earlier runs from coming to their end, however long that lasts", async () => {
    const stage = aStage({ startedAtMs: T0 + 1 }, over);
    stage.runs.runs.set("run-0", aRun({ runId: "run-0", selection }));
    stage.runs.runs.set("run-00", aRun({ runId: "run-00", startedAtMs: T0 - 1, state: "requested" }));
    stage.clock.advance(LEASE_MS);
    await settleRuns({ ...stage, notice: deaf }).catch(() => {});
    expect(stage.runs.runs.get("run-0")?.state).toBe("closed");
    expect(stage.producers.started).toEqual(["run-00"]);
  });

  it("is not taken for told because an earlier one of the same run was", async () => {
    const stage = aStage({}, over);
    const slow = {
      async publish() {
        const run = stage.runs.runs.get("run-1");
        if (run?.summary === undefined) throw new Error("The run is not closed.");
        // Meanwhile a replay opened the run, and a round that could not publish closed it again.
        const summary = { ...run.summary, normalized: 9 };
        stage.runs.runs.set("run-1", { ...run, version: run.version + 2, closedAtMs: T0 + 99_000, summary });
      },
    };
    await settleRuns({ ...stage, notice: slow });
    await settleRuns(stage);
    expect(stage.notice.summaries).toMatchObject([{ normalized: 9 }]);
  });
});

it("a fault in one run does not keep another from coming to its end", async () => {
  const stage = aStage({ startedAtMs: T0 + 1 }, [{ leadIds: ["d"], queuedAtMs: T0 - 30 * DAY_MS }]);
  stage.runs.runs.set("run-0", aRun({ runId: "run-0", selection }));
  const leads = { ...stage.leads, read: async () => Promise.reject(new Error("Throttled.")) };
  await expect(settleRuns({ ...stage, leads })).rejects.toThrow("Throttled");
  expect(stage.runs.runs.get("run-0")?.state).toBe("closed");
  expect(stage.runs.runs.get("run-1")?.state).toBe("selected");
});

it("leads that no outcome accounts for are counted", async () => {
  const [summary] = await settleRuns(aStage({}, over.slice(0, 1)));
  expect(summary && unaccounted(summary)).toBe(2);
});
