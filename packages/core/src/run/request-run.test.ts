import { describe, expect, it } from "vitest";

import { aLead, someSettings, T0 } from "../../../../test/support/builders.ts";
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
import { DAY_MS, LEASE_MS } from "../limits.ts";
import { produce } from "./produce.ts";
import { requestRun } from "./request-run.ts";
import { Run } from "./run.ts";
import type { Settings } from "./settings.ts";
import { settleRuns } from "./settle-runs.ts";

const ana = { subject: "ana", idempotencyKey: "key-1" };

function aStage(settings: Partial<Settings> = {}) {
  const stage = {
    runs: createMemoryRunStore(),
    leads: createMemoryLeadStore(["a", "b", "c"].map((leadId) => aLead({ leadId }))),
    queue: createMemoryQueue(),
    tombstones: createMemoryTombstones(),
    producers: createRecordedProducers(),
    notice: createRecordedNotice(),
    clock: createFakeClock(),
    log: createRecordedLog(),
    metrics: createRecordedMetrics(),
    queueDepth: { isEmpty: async () => false },
    loadSettings: async () => someSettings(settings),
  };
  return {
    ...stage,
    request: (event: Parameters<typeof requestRun>[1] = {}, who = ana) => requestRun(stage, event, who),
    /** What a started producer does: it is told the id of the run, and no more. */
    produce: (runId: string) => produce(stage, { runId }, { id: `producer of ${runId}` }),
    settle: () => settleRuns(stage),
  };
}

describe("a run that somebody asks for", () => {
  it("is on record before its producer is started", async () => {
    const stage = aStage();
    let known: unknown;
    const producers = { start: async (runId: string) => void (known = await stage.runs.readRun(runId)) };
    const { run, isNew } = await requestRun({ ...stage, producers }, { maxLeads: 2 }, ana);
    expect(isNew).toBe(true);
    expect(known).toEqual(run);
    expect(run).toMatchObject({
      trigger: "requested",
      state: "requested",
      startedAtMs: T0,
      staleBeforeMs: T0 - 7 * DAY_MS,
      force: false,
      event: { maxLeads: 2 },
      requestedBy: "ana",
      settings: someSettings(),
    });
    expect(run).not.toHaveProperty("lease");
    expect(Run.parse(run)).toEqual(run);
  });

  it("asked for twice with the same key is one run with one producer, whatever the second asks for", async () => {
    const stage = aStage();
    const first = await stage.request({ maxLeads: 2 });
    stage.clock.advance(60_000);
    const second = await stage.request({ forceAll: true });
    expect(second).toEqual({ run: first.run, isNew: false });
    expect(stage.producers.started).toEqual([first.run.runId]);
    expect(stage.runs.runs.size).toBe(1);
  });

  it("asked for twice at the same moment is one run", async () => {
    const stage = aStage();
    const both = await Promise.all([stage.request(), stage.request()]);
    expect(both.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(both[0]?.run).toEqual(both[1]?.run);
    expect(stage.producers.started).toHaveLength(1);
  });

  it("asked for again when it is under way or over comes back as it is by then, and is not started again", async () => {
    const stage = aStage();
    const { run } = await stage.request();
    await stage.produce(run.runId);
    expect(await stage.request()).toMatchObject({ isNew: false, run: { state: "selected" } });
    expect(stage.producers.started).toHaveLength(1);
  });

  it("with another key, or by somebody else, is another run", async () => {
    const stage = aStage();
    const ids = [
      await stage.request(),
      await stage.request({}, { ...ana, idempotencyKey: "key-2" }),
      await stage.request({}, { ...ana, subject: "luz" }),
    ].map(({ run }) => run.runId);
    expect(new Set(ids).size).toBe(3);
    expect(stage.producers.started).toEqual(ids);
  });

  it("does what was asked for, although its producer is told its id alone", async () => {
    const stage = aStage();
    const { run } = await stage.request({ leadIds: ["a", "c"], forceAll: true });
    expect(await stage.produce(run.runId)).toMatchObject({ status: "queued", selection: { selected: 2 } });
    expect(stage.queue.messages).toMatchObject([{ leadIds: ["a", "c"], force: true, staleBeforeMs: T0 }]);
    expect(stage.runs.runs.get(run.runId)).toMatchObject({ state: "selected", trigger: "requested" });
  });

  it("works by the settings of the moment at which it was asked for", async () => {
    const stage = aStage({ maxLeadsPerRun: 1 });
    const { run } = await stage.request();
    const producing = produce(
      { ...stage, loadSettings: async () => someSettings({ maxLeadsPerRun: 3 }) },
      { runId: run.runId },
      { id: "producer-1" },
    );
    expect(await producing).toMatchObject({ selection: { selected: 1 } });
  });

  it("dry is refused: a run on record is a true one", async () => {
    const stage = aStage();
    await expect(stage.request({ dryRun: true })).rejects.toMatchObject({ code: "event.invalid" });
    expect(stage.runs.runs.size).toBe(0);
    expect(stage.producers.started).toEqual([]);
  });

  it("is refused while the setting enabled is false, and nothing is put on record", async () => {
    const stage = aStage({ enabled: false });
    await expect(stage.request()).rejects.toMatchObject({ code: "run.disabled", retryPolicy: "reject" });
    expect(stage.runs.runs.size).toBe(0);
    expect(stage.producers.started).toEqual([]);
  });

  it("asked for again after enabled was set to false, or the settings broke, is still found", async () => {
    const stage = aStage();
    const { run } = await stage.request();
    const disabled = { ...stage, loadSettings: async () => someSettings({ enabled: false }) };
    expect(await requestRun(disabled, {}, ana)).toEqual({ run, isNew: false });
    const broken = { ...stage, loadSettings: async () => Promise.reject(new Error("Not these.")) };
    expect(await requestRun(broken, {}, ana)).toEqual({ run, isNew: false });
    expect(stage.producers.started).toEqual([run.runId]);
  });

  it("is not put on record when the settings are not valid", async () => {
    const stage = aStage();
    const loadSettings = async () => Promise.reject(new Error("Not these."));
    await expect(requestRun({ ...stage, loadSettings }, {}, ana)).rejects.toThrow("Not these");
    expect(stage.runs.runs.size).toBe(0);
  });
});

describe("a producer that never comes", () => {
  it("because it could not be started is started anew when runs are settled; asking again finds the run", async () => {
    const stage = aStage();
    const producers = { start: async () => Promise.reject(new Error("Lambda is away.")) };
    await expect(requestRun({ ...stage, producers }, {}, ana)).rejects.toThrow("away");
    const { run, isNew } = await stage.request();
    expect(isNew).toBe(false);
    expect(stage.producers.started).toEqual([]);

    stage.clock.advance(LEASE_MS + 1);
    await stage.settle();
    expect(stage.producers.started).toEqual([run.runId]);
    expect(await stage.produce(run.runId)).toMatchObject({ status: "queued", selection: { selected: 3 } });
  });

  it("does not hold up the nightly run", async () => {
    const stage = aStage();
    await stage.request();
    const night = { scheduledTime: "2026-11-22T07:00:00Z" };
    expect(await produce(stage, night, { id: "producer-1" })).toMatchObject({ status: "queued" });
  });
});
