import { describe, expect, it } from "vitest";

import { aBatch, aLead, aRun, T0 } from "../../../../test/support/builders.ts";
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
import { LEASE_MS } from "../limits.ts";
import { cancelRun } from "./cancel-run.ts";
import { produce } from "./produce.ts";
import type { Run } from "./run.ts";
import { settleRuns } from "./settle-runs.ts";
import { takeRun } from "./take-run.ts";

const by = { by: "ana", reason: "wrong field" };
const leased = { owner: "producer-1", untilMs: T0 + LEASE_MS };

function aStage(changes: Partial<Run>, leads = [aLead()]) {
  const runs = createMemoryRunStore();
  runs.runs.set("run-1", aRun(changes));
  const stage = {
    runs,
    leads: createMemoryLeadStore(leads),
    queue: createMemoryQueue(),
    tombstones: createMemoryTombstones(),
    audit: createMemoryAudit(),
    producers: createRecordedProducers(),
    notice: createRecordedNotice(),
    clock: createFakeClock(),
    log: createRecordedLog(),
    metrics: createRecordedMetrics(),
    queueDepth: { isEmpty: async () => false },
    loadSettings: async () => aRun().settings,
  };
  return {
    ...stage,
    run: () => runs.runs.get("run-1"),
    cancel: (runId = "run-1") => cancelRun(stage, runId, by),
    settle: () => settleRuns(stage),
  };
}

describe("cancelling a run", () => {
  it.each([
    ["that is being selected", { state: "selecting", lease: leased }],
    ["that is selected", { state: "selected" }],
  ] as const)("%s ends its selection and says who did it, when and why", async (_what, changes) => {
    const stage = aStage(changes);
    stage.clock.advance(5);
    const { run, isNew } = await stage.cancel();
    expect(run).toEqual({ ...aRun(), state: "selected", version: 2, cancelled: { atMs: T0 + 5, ...by } });
    expect(isNew).toBe(true);
    expect(stage.run()).toEqual(run);
    expect(stage.audit.entries).toEqual([
      { atMs: T0 + 5, actor: "ana", action: "run.cancel", target: "run-1", reason: "wrong field" },
    ]);
  });

  it("that no producer has begun skips it: one that comes later finds nothing to do", async () => {
    const stage = aStage({ state: "requested" });
    await stage.cancel();
    expect(stage.run()).toMatchObject({ state: "skipped", reason: "wrong field", closedAtMs: T0 });
    expect(await takeRun(stage, { runId: "run-1" }, aRun().settings, { id: "producer-1" })).toMatchObject({
      kind: "skipped",
    });
    stage.clock.advance(99 * LEASE_MS);
    expect(await stage.settle()).toEqual([]);
    expect(stage.producers.started).toEqual([]);
  });

  it.each([
    ["requested", { state: "requested" }],
    ["being selected", { state: "selecting", lease: leased }],
    ["selected", { state: "selected" }],
  ] as const)("%s twice is as once: the first says who and why", async (_what, changes) => {
    const stage = aStage(changes);
    const { run } = await stage.cancel();
    stage.clock.advance(1_000);
    expect(await cancelRun(stage, "run-1", { by: "luz", reason: "me too" })).toEqual({ run, isNew: false });
    expect(stage.run()).toEqual(run);
    expect(stage.audit.entries).toMatchObject([{ actor: "ana" }]);
  });

  it("that was cancelled and has closed since is as once, too", async () => {
    const stage = aStage({ state: "selected" });
    await stage.cancel();
    await stage.settle();
    const closed = structuredClone(stage.run());
    expect(closed?.state).toBe("closed");
    await stage.cancel();
    expect(stage.run()).toEqual(closed);
  });

  it.each(["closed", "skipped"] as const)("that is %s is refused, and changes nothing", async (state) => {
    const stage = aStage({ state });
    await expect(stage.cancel()).rejects.toMatchObject({ code: "run.over", ids: { runId: "run-1" } });
    expect(stage.run()).toEqual(aRun({ state }));
    expect(stage.audit.entries).toEqual([]);
  });

  it("that does not exist is refused by name", async () => {
    const stage = aStage({});
    await expect(stage.cancel("run-9")).rejects.toMatchObject({
      code: "run.unknown",
      ids: { runId: "run-9" },
    });
    expect(stage.runs.runs.size).toBe(1);
    expect(stage.audit.entries).toEqual([]);
  });

  it("that closes at the same moment is refused, and the audit does not say otherwise", async () => {
    const stage = aStage({ state: "selected" });
    const { readRun } = stage.runs;
    const stale = await readRun("run-1");
    stage.runs.runs.set("run-1", aRun({ state: "closed", version: 2 }));
    stage.runs.readRun = async (runId) => {
      stage.runs.readRun = readRun;
      return runId === "run-1" ? stale : undefined;
    };
    await expect(stage.cancel()).rejects.toMatchObject({ code: "run.over" });
    expect(stage.run()).toEqual(aRun({ state: "closed", version: 2 }));
    expect(stage.audit.entries).toEqual([]);
  });

  it("touches no batch and no lead by itself", async () => {
    const stage = aStage({ state: "selected" });
    stage.runs.batches.set("run-1/c-000001", aBatch());
    await stage.cancel();
    expect(stage.runs.batches.get("run-1/c-000001")).toEqual(aBatch());
    expect(stage.leads.leads.get("lead-1")).toEqual(aLead());
  });
});

describe("a cancelled run", () => {
  it("closes at the next settling: what was open is deferred, what was done stands", async () => {
    const stage = aStage({ state: "selected" }, [aLead(), aLead({ leadId: "lead-2" })]);
    const done = aBatch({ batchId: "c-000002", leadIds: ["lead-3"], state: "done" });
    stage.runs.batches.set("run-1/c-000001", aBatch());
    stage.runs.batches.set("run-1/c-000002", done);
    stage.runs.batches.set(
      "run-1/c-000003",
      aBatch({ batchId: "c-000003", leadIds: ["lead-2"], state: "planned" }),
    );
    await stage.cancel();
    expect(await stage.settle()).toMatchObject([
      { deferred: 2, deadLettered: 0, errors: { "run.cancelled": 2 } },
    ]);
    expect(stage.run()).toMatchObject({ state: "closed", held: 0, cancelled: by });
    expect(stage.runs.batches.get("run-1/c-000002")).toEqual(done);
    expect(stage.metrics.sums.has('NormalizationErrors{"code":"run.cancelled"}')).toBe(false);
  });

  it("waits for what a consumer is at, so that its summary tells what became of it", async () => {
    const stage = aStage({ state: "selected" });
    const attempt = { id: "invocation-1/m-1", receive: 1, startedAtMs: T0, deadlineAtMs: T0 + 120_000 };
    stage.runs.batches.set("run-1/c-000001", aBatch({ attempt }));
    await stage.cancel();
    expect(await stage.settle()).toEqual([]);
    expect(stage.run()?.state).toBe("selected");
    stage.clock.advance(120_001);
    expect(await stage.settle()).toMatchObject([{ deferred: 1 }]);
  });

  it("leaves its leads to the next run", async () => {
    const stage = aStage({ state: "selected" });
    stage.runs.batches.set("run-1/c-000001", aBatch());
    await stage.cancel();
    await stage.settle();
    expect(await produce(stage, { runId: "run-2" }, { id: "producer-2" })).toMatchObject({
      selection: { selected: 1 },
    });
  });

  it("stops its producer when that wants to end the selection", async () => {
    const stage = aStage({ state: "closed" });
    const queue = {
      send: async (messages: Parameters<typeof stage.queue.send>[0]) => {
        await cancelRun(stage, "run-2", by);
        return stage.queue.send(messages);
      },
    };
    const producing = produce({ ...stage, queue }, { runId: "run-2" }, { id: "producer-2" });
    await expect(producing).rejects.toMatchObject({ code: "run.lease-lost" });
    expect(stage.runs.runs.get("run-2")).toMatchObject({ state: "selected", cancelled: by });
    expect(await stage.settle()).toMatchObject([{ runId: "run-2", selected: 1, deferred: 1 }]);
  });
});
