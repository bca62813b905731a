import { describe, expect, test } from "vitest";

import { aBatch, aMessage, aRun, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryDeadLetters } from "../../../../test/support/memory-dead-letters.ts";
import { createMemoryRunStore, type MemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { mortal } from "../../../../test/support/mortal.ts";
import { type BatchItem, emptyTally } from "../run/batch-item.ts";
import { takenLeads } from "../run/taken-leads.ts";
import { deadBatches } from "./dead-letters.ts";
import { discardSelected } from "./discard.ts";

const dead = (batchId: string, changes: Partial<BatchItem>): BatchItem =>
  aBatch({
    batchId,
    state: "dead",
    code: "crash",
    tally: { ...emptyTally, deadLettered: 2, errors: { crash: 2 } },
    ...changes,
  });

/** A closed run that holds three leads of two crashed batches; a third batch died of an outage and holds none. */
function aStage() {
  const clock = createFakeClock();
  const deadLetters = createMemoryDeadLetters(clock);
  const runs = createMemoryRunStore();
  runs.runs.set("run-1", aRun({ state: "closed", held: 3 }));
  const add = (batch: BatchItem): string => {
    runs.batches.set(`run-1/${batch.batchId}`, batch);
    return deadLetters.addBatch(batch.batchId);
  };
  const ids = {
    first: add(dead("first", { leadIds: ["a", "b"], held: ["a", "b"] })),
    second: add(dead("second", { leadIds: ["c", "d"], held: ["c"] })),
    outage: add(dead("outage", { leadIds: ["e", "f"], code: "model.unavailable" })),
  };
  return { clock, deadLetters, runs, ids };
}

const how = { max: 100, dryRun: false, by: "ana", reason: "test data" };
const discarded = { atMs: T0, by: "ana", reason: "test data" };
const takenBy = async (runs: MemoryRunStore): Promise<string[]> => [
  ...(await takenLeads({ runs, clock: createFakeClock() }, "run-2")),
];
const batchIn = (runs: MemoryRunStore, batchId: string) => runs.batches.get(`run-1/${batchId}`);
async function listed(runs: MemoryRunStore): Promise<string[]> {
  const batchIds: string[] = [];
  for await (const { batchId } of deadBatches({ runs, clock: createFakeClock() })) batchIds.push(batchId);
  return batchIds;
}

describe("a discard", () => {
  test("without a filter is refused, and nothing is touched", async () => {
    const { ids, ...stage } = aStage();
    const before = structuredClone([stage.runs.runs, stage.runs.batches]);
    await expect(discardSelected(stage, {}, how)).rejects.toMatchObject({ code: "filter.empty" });
    expect(stage.deadLetters.visible()).toEqual(Object.values(ids));
    expect([stage.runs.runs, stage.runs.batches]).toEqual(before);
  });

  test("frees the leads that were held, so that the next run chooses them, and sends nothing", async () => {
    const { ids, ...stage } = aStage();
    expect(await takenBy(stage.runs)).toEqual(["a", "b", "c"]);
    expect(await discardSelected(stage, { code: "crash" }, how)).toEqual({
      messages: 2,
      leads: 4,
      byCode: { crash: 2 },
    });
    expect(await takenBy(stage.runs)).toEqual([]);
    expect(stage.runs.runs.get("run-1")).toMatchObject({ state: "closed", held: 0 });
    expect(stage.deadLetters.all()).toEqual([ids.outage]);
    expect(stage.deadLetters.visible()).toEqual([ids.outage]);
    expect(stage.deadLetters.resent).toEqual([]);
  });

  test("of one batch notes who did it and why, keeps what is known of it, and holds the leads of the others", async () => {
    const stage = aStage();
    const [first, second] = [batchIn(stage.runs, "first"), batchIn(stage.runs, "second")];
    await discardSelected(stage, { batchId: "first" }, how);
    expect(batchIn(stage.runs, "first")).toEqual({ ...first, discarded, held: [], version: 2 });
    expect(batchIn(stage.runs, "second")).toEqual(second);
    expect(await takenBy(stage.runs)).toEqual(["c"]);
    expect(stage.runs.runs.get("run-1")).toMatchObject({ held: 1 });
  });

  test("takes its batches off the list of dead ones", async () => {
    const stage = aStage();
    stage.runs.runs.set("run-1", aRun());
    expect(await listed(stage.runs)).toEqual(["first", "second", "outage"]);
    await discardSelected(stage, { code: "crash" }, how);
    expect(await listed(stage.runs)).toEqual(["outage"]);
  });

  test("that is dry says what the true one then does, and changes nothing", async () => {
    const { ids, ...stage } = aStage();
    const before = structuredClone([stage.runs.runs, stage.runs.batches]);
    const said = await discardSelected(stage, { code: "crash" }, { ...how, dryRun: true });
    expect(stage.deadLetters.visible()).toEqual(Object.values(ids));
    expect([stage.runs.runs, stage.runs.batches]).toEqual(before);
    expect(await discardSelected(stage, { code: "crash" }, how)).toEqual(said);
  });

  test("gives up at most so many", async () => {
    const stage = aStage();
    await discardSelected(stage, { runId: "run-1" }, { ...how, max: 1 });
    expect(stage.deadLetters.visible()).toHaveLength(2);
    expect([...stage.runs.batches.values()].filter((batch) => batch.discarded !== undefined)).toHaveLength(1);
  });

  test("of a second copy leaves a batch that is done as it is", async () => {
    const stage = aStage();
    const done = dead("done", { state: "done", leadIds: ["g"] });
    stage.runs.batches.set("run-1/done", done);
    const copy = stage.deadLetters.addBatch("done", { code: "crash" });
    await discardSelected(stage, { batchId: "done" }, how);
    expect(batchIn(stage.runs, "done")).toEqual(done);
    expect(stage.deadLetters.all()).not.toContain(copy);
  });

  test("of what nobody can read, or no run knows, deletes the message and touches no batch", async () => {
    const { ids, ...stage } = aStage();
    const before = structuredClone([stage.runs.runs, stage.runs.batches]);
    stage.deadLetters.add("not JSON", { attributes: { code: "message.malformed" } });
    stage.deadLetters.add(aMessage({ runId: "forgotten" }), { attributes: { code: "message.malformed" } });
    expect(await discardSelected(stage, { code: "message.malformed" }, how)).toEqual({
      messages: 2,
      leads: 0,
      byCode: { "message.malformed": 2 },
    });
    expect(stage.deadLetters.visible()).toEqual(Object.values(ids));
    expect([stage.runs.runs, stage.runs.batches]).toEqual(before);
  });

  test("that fails in the middle leaves the rest visible, and a second one ends it", async () => {
    const stage = aStage();
    const failing = new Error("down");
    let discards = 0;
    const deadLetters = {
      ...stage.deadLetters,
      async discard(letter: Parameters<typeof stage.deadLetters.discard>[0]) {
        discards += 1;
        if (discards === 2) throw failing;
        await stage.deadLetters.discard(letter);
      },
    };
    await expect(discardSelected({ ...stage, deadLetters }, { code: "crash" }, how)).rejects.toBe(failing);
    expect(stage.deadLetters.visible()).toEqual([stage.ids.second, stage.ids.outage]);
    await discardSelected(stage, { code: "crash" }, how);
    expect(stage.deadLetters.all()).toEqual([stage.ids.outage]);
    expect(await takenBy(stage.runs)).toEqual([]);
    expect(stage.runs.runs.get("run-1")).toMatchObject({ held: 0 });
  });

  test("never lets a run say that it holds fewer leads than it does", async () => {
    const stage = aStage();
    const runs: MemoryRunStore = {
      ...stage.runs,
      async changeRun(run, change) {
        // Another batch died since its leads were counted, and its run was closed on that.
        const other = dead("other", { leadIds: ["x"], held: ["x"] });
        stage.runs.batches.set("run-1/other", other);
        await stage.runs.changeRun(stage.runs.runs.get("run-1")!, (current) => ({ ...current, held: 4 }));
        runs.changeRun = stage.runs.changeRun;
        return stage.runs.changeRun(run, change);
      },
    };
    await discardSelected({ ...stage, runs }, { code: "crash" }, how);
    expect(await takenBy(stage.runs)).toEqual(["x"]);
  });
});

test("a discard that is killed anywhere holds no lead for ever: a second one ends it", async () => {
  const lives = mortal(aStage());
  await discardSelected(lives.ports, { code: "crash" }, how);
  expect(lives.calls).toBeGreaterThan(8);
  for (let call = 1; call <= lives.calls; call += 1) {
    for (const takesEffect of [false, true]) {
      const { ids, ...stage } = aStage();
      const doomed = mortal(stage, { call, takesEffect });
      void discardSelected(doomed.ports, { code: "crash" }, how);
      await doomed.died;
      stage.clock.advance(300_000);
      await discardSelected(stage, { code: "crash" }, how);
      expect(stage.deadLetters.visible()).toEqual([ids.outage]);
      expect(await takenBy(stage.runs)).toEqual([]);
      expect(batchIn(stage.runs, "first")).toMatchObject({
        state: "dead",
        held: [],
        discarded: { by: "ana" },
      });
      expect(batchIn(stage.runs, "outage")).not.toHaveProperty("discarded");
    }
  }
});
