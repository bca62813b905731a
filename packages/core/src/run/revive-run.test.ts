import { describe, expect, it } from "vitest";

import { aBatch, aRun, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { createRecordedLog, createRecordedProducers } from "../../../../test/support/recorders.ts";
import { LEASE_MS, RESTARTS_MAX } from "../limits.ts";
import { reviveRun } from "./revive-run.ts";
import type { Run } from "./run.ts";
import { takeRun } from "./take-run.ts";

const requested: Partial<Run> = { state: "requested", trigger: "requested" };
/** Its producer was last heard of when it renewed its lease. */
const abandoned: Partial<Run> = {
  state: "selecting",
  lease: { owner: "producer-1", untilMs: T0 + LEASE_MS },
};

function aStage(changes: Partial<Run>) {
  const runs = createMemoryRunStore();
  runs.runs.set("run-1", aRun(changes));
  const stage = {
    runs,
    producers: createRecordedProducers(),
    clock: createFakeClock(),
    log: createRecordedLog(),
  };
  const run = (): Run => {
    const found = runs.runs.get("run-1");
    if (found === undefined) throw new Error("The run is gone.");
    return structuredClone(found);
  };
  return { ...stage, run, revive: () => reviveRun(stage, run()) };
}

describe.each([
  ["requested, but no producer came for it", requested, T0 + LEASE_MS],
  ["left by a producer whose lease ran out", abandoned, T0 + 2 * LEASE_MS],
  ["handed over, but the next producer never came", { state: "selecting" } as const, T0 + LEASE_MS],
])("a run that was %s", (_what, changes, patientUntilMs) => {
  it("gets a producer when it has waited for the time of a lease, and not before", async () => {
    const stage = aStage(changes);
    stage.clock.advance(patientUntilMs - T0);
    await stage.revive();
    expect(stage.producers.started).toEqual([]);
    expect(stage.run()).toEqual(aRun(changes));

    stage.clock.advance(1);
    await stage.revive();
    expect(stage.producers.started).toEqual(["run-1"]);
    expect(stage.run()).toEqual({
      ...aRun(changes),
      version: 2,
      restarts: { count: 1, lastAtMs: patientUntilMs + 1 },
    });
  });

  it("gives each producer the time to come", async () => {
    const stage = aStage(changes);
    stage.clock.advance(patientUntilMs - T0 + 1);
    await stage.revive();
    stage.clock.advance(LEASE_MS);
    await stage.revive();
    expect(stage.producers.started).toHaveLength(1);
    stage.clock.advance(1);
    await stage.revive();
    expect(stage.producers.started).toHaveLength(2);
    expect(stage.run().restarts?.count).toBe(2);
  });

  it("gets no more than so many, and then goes on without", async () => {
    const stage = aStage(changes);
    for (let round = 0; round < RESTARTS_MAX + 3; round += 1) {
      stage.clock.advance(2 * LEASE_MS + 1);
      await stage.revive();
    }
    expect(stage.producers.started).toHaveLength(RESTARTS_MAX);
    expect(stage.run().state).toBe(changes.state === "requested" ? "skipped" : "selected");
    expect(stage.run().lease).toBeUndefined();
    expect(stage.log.lines.filter(({ event }) => event === "run given up")).toHaveLength(1);
  });

  it("gets one producer when two rounds overlap", async () => {
    const stage = aStage(changes);
    stage.clock.advance(2 * LEASE_MS + 1);
    const seen = stage.run();
    await Promise.all([reviveRun(stage, seen), reviveRun(stage, seen)]);
    expect(stage.producers.started).toEqual(["run-1"]);
    expect(stage.run().restarts?.count).toBe(1);
  });

  it("is left alone when its producer comes at this very moment, and nobody says that it was given up", async () => {
    const stage = aStage(changes);
    stage.clock.advance(2 * LEASE_MS + 1);
    const seen = stage.run();
    const { runId, settings } = seen;
    expect((await takeRun(stage, { runId }, settings, { id: "producer-2" })).kind).toBe("taken");
    await reviveRun(stage, seen);
    expect(stage.producers.started).toEqual([]);
    expect(stage.run()).toMatchObject({ state: "selecting", lease: { owner: "producer-2" } });
    expect(stage.run()).not.toHaveProperty("restarts");
    expect(stage.log.lines).toEqual([]);
  });

  it("is not revived once the producer that it got is at it", async () => {
    const stage = aStage(changes);
    stage.clock.advance(2 * LEASE_MS + 1);
    await stage.revive();
    const { runId, settings } = stage.run();
    await takeRun(stage, { runId }, settings, { id: "producer-2" });
    stage.clock.advance(LEASE_MS);
    await stage.revive();
    expect(stage.producers.started).toHaveLength(1);
  });

  it("whose producer cannot even be started is tried again in a later round", async () => {
    const stage = aStage(changes);
    stage.clock.advance(2 * LEASE_MS + 1);
    const away = { start: async () => Promise.reject(new Error("Lambda is away.")) };
    await expect(reviveRun({ ...stage, producers: away }, stage.run())).rejects.toThrow("away");
    stage.clock.advance(LEASE_MS + 1);
    await stage.revive();
    expect(stage.producers.started).toEqual(["run-1"]);
  });
});

describe("a run that is given up", () => {
  const restarts = { count: RESTARTS_MAX, lastAtMs: T0 };

  it("before any producer came is skipped, and says why", async () => {
    const stage = aStage({ ...requested, restarts });
    stage.clock.advance(LEASE_MS + 1);
    await stage.revive();
    expect(stage.run()).toMatchObject({
      state: "skipped",
      closedAtMs: T0 + LEASE_MS + 1,
      reason: expect.stringMatching(/./) as string,
    });
    expect(stage.producers.started).toEqual([]);
  });

  it("half chosen goes on with what is queued, and a producer that comes after all finds it selected", async () => {
    const stage = aStage({ ...abandoned, restarts });
    stage.runs.batches.set("run-1/c-000001", aBatch());
    stage.clock.advance(LEASE_MS + 2);
    await stage.revive();
    expect(stage.run().state).toBe("selected");
    expect(stage.runs.batches.get("run-1/c-000001")).toEqual(aBatch());
    const late = await takeRun(stage, { runId: "run-1" }, stage.run().settings, { id: "producer-9" });
    expect(late.kind).toBe("already-selected");
  });
});

it.each([
  [
    "whose producer is at it",
    { state: "selecting", lease: { owner: "producer-1", untilMs: T0 + 99 * LEASE_MS } },
  ],
  ["that is selected", { state: "selected" }],
  ["that is closed", { state: "closed" }],
  ["that was skipped", { state: "skipped" }],
  ["that was cancelled", { state: "selected", cancelled: { atMs: T0, by: "ana", reason: "wrong field" } }],
] as const)("a run %s is never revived", async (_what, changes) => {
  const stage = aStage(changes);
  stage.clock.advance(50 * LEASE_MS);
  await stage.revive();
  expect(stage.producers.started).toEqual([]);
  expect(stage.run()).toEqual(aRun(changes));
});
