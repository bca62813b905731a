import { describe, expect, it } from "vitest";

import { aBatch, aLead, aRun, someSettings, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryLeadStore } from "../../../../test/support/memory-lead-store.ts";
import { createMemoryQueue } from "../../../../test/support/memory-queue.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { createMemoryTombstones } from "../../../../test/support/memory-tombstones.ts";
import { type KillPoint, mortal } from "../../../../test/support/mortal.ts";
import {
  createRecordedLog,
  createRecordedMetrics,
  createRecordedProducers,
} from "../../../../test/support/recorders.ts";
import type { Lead } from "../lead.ts";
import { CHECKPOINT_BATCHES, DAY_MS, HAND_OVER_MS, LEASE_MS, SCAN_SEGMENTS } from "../limits.ts";
import { produce, type ProduceResult } from "./produce.ts";
import type { ProduceDeps } from "./produce-deps.ts";
import type { ProduceEvent } from "./produce-event.ts";
import type { Checkpoint, Run } from "./run.ts";

const event: ProduceEvent = { runId: "run-1", maxLeads: null };
/** Leads of one page of a segment. */
const PAGE = 30;

/** A table whose first segment holds most of its stale leads, in several pages; every segment has some. */
function aTable(inFirst: number, inOthers = 5): Lead[][] {
  return Array.from({ length: SCAN_SEGMENTS }, (_, segment) =>
    Array.from({ length: segment === 0 ? inFirst : inOthers }, (_lead, index) =>
      aLead({ leadId: `${segment}-${String(index).padStart(4, "0")}` }),
    ),
  );
}

function aStage(table: Lead[][], batchSize = 1) {
  const memory = createMemoryLeadStore(table.flat());
  const pages: string[] = [];
  const batchReads: string[] = [];
  const runs = createMemoryRunStore();
  const ports = {
    clock: createFakeClock(),
    queue: createMemoryQueue(),
    tombstones: createMemoryTombstones(),
    producers: createRecordedProducers(),
    log: createRecordedLog(),
  };
  const deps: ProduceDeps = {
    ...ports,
    leads: {
      ...memory,
      async *scanSegment(segment, _total, _attributes, after) {
        const leads = table[segment] ?? [];
        const first = after === undefined ? 0 : 1 + leads.findIndex(({ leadId }) => leadId === after);
        for (let start = first; start === first || start < leads.length; start += PAGE) {
          const page = leads.slice(start, start + PAGE);
          pages.push(`${segment} from ${start}`);
          yield { leads: page, next: start + PAGE < leads.length ? page.at(-1)?.leadId : undefined };
        }
      },
    },
    runs: {
      ...runs,
      readBatch: async (runId, batchId) => {
        batchReads.push(batchId);
        return runs.readBatch(runId, batchId);
      },
    },
    metrics: createRecordedMetrics(),
    loadSettings: async () => someSettings({ fieldsToNormalize: ["ciudad"], batchSize }),
  };
  return {
    ...ports,
    deps,
    runs,
    pages,
    batchReads,
    produce: (id: string, deadlineAtMs?: number, by: ProduceDeps = deps): Promise<ProduceResult> =>
      produce(by, event, { id, ...(deadlineAtMs !== undefined && { deadlineAtMs }) }),
    run(): Run {
      const run = runs.runs.get("run-1");
      if (run === undefined) throw new Error("There is no run.");
      return run;
    },
  };
}
type Stage = ReturnType<typeof aStage>;

/** Every stale lead is in exactly one batch, every batch is sent as it was planned, and the run says how many there are. */
function expectComplete(stage: Stage, table: Lead[][], at = ""): void {
  const batches = [...stage.runs.batches.values()];
  const all = table.flat().map(({ leadId }) => leadId);
  expect(batches.flatMap(({ leadIds }) => leadIds).toSorted(), at).toEqual(all.toSorted());
  expect(new Set(batches.map(({ state }) => state)), at).toEqual(new Set(["queued"]));
  const sent = new Map(stage.queue.messages.map(({ batchId, leadIds }) => [batchId, leadIds]));
  expect(Object.fromEntries(sent), at).toEqual(
    Object.fromEntries(batches.map(({ batchId, leadIds }) => [batchId, leadIds])),
  );
  expect(stage.run(), at).toMatchObject({
    state: "selected",
    selection: { selected: all.length, batches: batches.length, backlog: 0 },
  });
  expect(stage.run().lease, at).toBeUndefined();
}

const sequenceOf = (batchId: string): number => Number(batchId.split("-")[1]);

describe("a streaming run", () => {
  it("notes for every segment that it is over, with what it queued", async () => {
    const table = aTable(130);
    const stage = aStage(table);
    await stage.produce("producer-1");
    expectComplete(stage, table);
    const { checkpoints = {} } = stage.run();
    expect(Object.keys(checkpoints)).toHaveLength(SCAN_SEGMENTS);
    for (const [segment, checkpoint] of Object.entries(checkpoints)) {
      const count = segment === "0" ? 130 : 5;
      expect(checkpoint).toEqual({ done: true, sequence: count, selected: count, batches: count });
    }
  });

  it("notes where it is on the way, but only after that is queued, and not at every page", async () => {
    const table = aTable(300);
    const stage = aStage(table);
    const noted: Checkpoint[] = [];
    const runs: ProduceDeps["runs"] = {
      ...stage.deps.runs,
      async changeRun(run, change) {
        const changed = await stage.runs.changeRun(run, change);
        const checkpoint = changed.checkpoints?.["0"];
        if (checkpoint === undefined || noted.at(-1)?.sequence === checkpoint.sequence) return changed;
        noted.push(checkpoint);
        const queued = stage.queue.messages.filter(({ batchId }) => batchId.startsWith("s0-"));
        expect(queued.length).toBeGreaterThanOrEqual(checkpoint.batches);
        const last = queued.find(({ batchId }) => sequenceOf(batchId) === checkpoint.sequence);
        if (checkpoint.after !== undefined) expect(last?.leadIds).toEqual([checkpoint.after]);
        return changed;
      },
    };
    await stage.produce("producer-1", undefined, { ...stage.deps, runs });
    const batches = noted.map((checkpoint) => checkpoint.batches);
    expect(batches).toEqual([60, 120, 180, 240, 300]);
    expect(CHECKPOINT_BATCHES).toBeLessThanOrEqual(60);
  });

  it("of an empty table is over at once", async () => {
    const stage = aStage(aTable(0, 0));
    expect(await stage.produce("producer-1")).toMatchObject({
      status: "queued",
      selection: { selected: 0, batches: 0 },
    });
    expect(Object.values(stage.run().checkpoints ?? {}).every(({ done }) => done)).toBe(true);
  });
});

describe("a producer of a streaming run whose time runs out", () => {
  it("queues what it has, hands the run over, and starts the next producer", async () => {
    const table = aTable(200);
    const stage = aStage(table, 7);
    expect(await stage.produce("producer-1", T0 + HAND_OVER_MS - 1)).toEqual({
      status: "handed-over",
      runId: "run-1",
    });
    expect(stage.producers.started).toEqual(["run-1"]);
    expect(stage.run()).toMatchObject({
      state: "selecting",
      checkpoints: {
        0: { done: false, after: "0-0029", selected: PAGE, batches: 5, sequence: 5 },
        1: { done: true },
      },
    });
    expect(stage.run()).not.toHaveProperty("lease");
    expect(stage.run()).not.toHaveProperty("selection");
    expect([...stage.runs.batches.values()].every(({ state }) => state === "queued")).toBe(true);
  });

  it("does so again and again: every lead in exactly one batch, and no page is scanned twice", async () => {
    const table = aTable(200, 40);
    const stage = aStage(table, 7);
    const statuses: string[] = [];
    do {
      const nowMs = stage.clock.now();
      statuses.push((await stage.produce(`producer-${statuses.length}`, nowMs + HAND_OVER_MS - 1)).status);
      stage.clock.advance(1);
    } while (statuses.at(-1) === "handed-over" && statuses.length < 20);
    expect(statuses).toEqual([...Array.from({ length: 6 }, () => "handed-over"), "queued"]);
    expect(stage.producers.started).toHaveLength(6);
    expectComplete(stage, table);
    expect(new Set(stage.pages).size).toBe(stage.pages.length);
  });

  it("goes on to the end when there is just enough", async () => {
    const table = aTable(200);
    const stage = aStage(table);
    expect((await stage.produce("producer-1", T0 + HAND_OVER_MS)).status).toBe("queued");
    expect(stage.producers.started).toEqual([]);
    expectComplete(stage, table);
  });

  it("does not hand over when every segment ended in its last page", async () => {
    const table = aTable(PAGE);
    const stage = aStage(table);
    expect((await stage.produce("producer-1", T0)).status).toBe("queued");
    expectComplete(stage, table);
  });

  it("leaves the run free when the next one cannot be started: whoever comes goes on", async () => {
    const table = aTable(200);
    const stage = aStage(table);
    const producers = { start: async () => Promise.reject(new Error("Lambda is away.")) };
    await expect(stage.produce("producer-1", T0, { ...stage.deps, producers })).rejects.toThrow("away");
    expect(stage.run()).not.toHaveProperty("lease");
    stage.clock.advance(1);
    expect((await stage.produce("producer-2")).status).toBe("queued");
    expectComplete(stage, table);
  });

  it("has a next one that does not read batches before the checkpoint again, nor list any", async () => {
    const table = aTable(300);
    const stage = aStage(table);
    await stage.produce("producer-1", T0);
    stage.clock.advance(1);
    stage.batchReads.length = 0;
    const listed: string[] = [];
    const runs: ProduceDeps["runs"] = {
      ...stage.deps.runs,
      batchesOf(runId) {
        listed.push(runId);
        return stage.runs.batchesOf(runId);
      },
    };
    const { checkpoints = {} } = structuredClone(stage.run());
    await stage.produce("producer-2", undefined, { ...stage.deps, runs });
    expect(listed).toEqual([]);
    expect(stage.batchReads.length).toBeGreaterThan(0);
    for (const batchId of stage.batchReads) {
      const checkpoint = checkpoints[batchId.slice(1, 2)];
      expect(checkpoint?.done, batchId).toBe(false);
      expect(sequenceOf(batchId), batchId).toBeGreaterThan(checkpoint?.sequence ?? 0);
    }
    expectComplete(stage, table);
  });

  it("has a next one that leaves alone what consumers have done meanwhile", async () => {
    const table = aTable(200);
    const stage = aStage(table);
    await stage.produce("producer-1", T0);
    for (const [key, batch] of stage.runs.batches)
      stage.runs.batches.set(key, { ...batch, state: "done", endedAtMs: T0 });
    const done = structuredClone([...stage.runs.batches.values()]);
    stage.clock.advance(1);
    expect(await stage.produce("producer-2")).toMatchObject({
      selection: { selected: table.flat().length, batches: table.flat().length },
    });
    expect([...stage.runs.batches.values()].slice(0, done.length)).toEqual(done);
    const sent = stage.queue.messages.flatMap(({ leadIds }) => leadIds);
    expect(sent).toHaveLength(table.flat().length);
  });

  it("has a next one that knows which leads other runs have taken since", async () => {
    const table = aTable(100);
    const stage = aStage(table);
    await stage.produce("producer-1", T0);
    stage.runs.runs.set("run-2", aRun({ runId: "run-2" }));
    stage.runs.batches.set(
      "run-2/named-000001",
      aBatch({ runId: "run-2", batchId: "named-000001", leadIds: ["0-0099"] }),
    );
    stage.clock.advance(1);
    expect(await stage.produce("producer-2")).toMatchObject({
      selection: { selected: table.flat().length - 1 },
    });
    const mine = [...stage.runs.batches.values()].filter(({ runId }) => runId === "run-1");
    expect(mine.flatMap(({ leadIds }) => leadIds)).not.toContain("0-0099");
  });
});

describe("a producer of a streaming run that dies", () => {
  async function untilDeath(
    stage: Stage,
    id: string,
    killPoint: KillPoint,
    deadlineAtMs?: number,
  ): Promise<void> {
    const doomed = mortal(stage.deps, killPoint);
    await Promise.race([doomed.died, stage.produce(id, deadlineAtMs, doomed.ports)]);
  }

  const cases = [
    { what: "with checkpoints", table: aTable(130, 3), batchSize: 1, timeLeftMs: undefined },
    { what: "that hands over", table: aTable(70, 31), batchSize: 3, timeLeftMs: HAND_OVER_MS - 1 },
  ].flatMap((one) => [
    { ...one, takesEffect: false, when: "before" },
    { ...one, takesEffect: true, when: "after" },
  ]);

  it.each(cases)(
    "$when any of its calls, in a run $what, leaves the next one a run in which every lead is in exactly one batch",
    async ({ table, batchSize, takesEffect, timeLeftMs }) => {
      const deadlineAtMs = timeLeftMs === undefined ? undefined : T0 + timeLeftMs;
      const unharmed = aStage(table, batchSize);
      const counted = mortal(unharmed.deps);
      await unharmed.produce("producer-1", deadlineAtMs, counted.ports);
      expect(counted.calls).toBeGreaterThan(100);
      expect(Object.keys(unharmed.run().checkpoints ?? {})).toHaveLength(SCAN_SEGMENTS);

      for (let call = 1; call <= counted.calls; call += 1) {
        const stage = aStage(table, batchSize);
        await untilDeath(stage, "producer-1", { call, takesEffect }, deadlineAtMs);
        stage.clock.advance(LEASE_MS + 1);
        const result = await stage.produce("producer-2");
        const at = `call ${call} of ${counted.calls}`;
        expect(["queued", "already-selected"], at).toContain(result.status);
        expectComplete(stage, table, at);
      }
    },
  );

  it("again and again, a little later each time, still comes to the same end", async () => {
    const table = aTable(130, 3);
    for (let step = 7; step <= 97; step += 10) {
      const stage = aStage(table);
      for (let life = 1; life <= 6; life += 1) {
        await untilDeath(stage, `producer-${life}`, { call: step * life, takesEffect: life % 2 === 0 });
        stage.clock.advance(LEASE_MS + 1);
      }
      const { status } = await stage.produce("the-last-one");
      expect(["queued", "already-selected"]).toContain(status);
      expectComplete(stage, table, `step ${step}`);
    }
  });

  it("does not make the next one read the table again from its beginning", async () => {
    const table = aTable(300);
    const stage = aStage(table);
    let sends = 0;
    const queue: ProduceDeps["queue"] = {
      async send(messages) {
        sends += 1;
        if (sends > 30) throw new Error("The process is gone.");
        return stage.queue.send(messages);
      },
    };
    await expect(stage.produce("producer-1", undefined, { ...stage.deps, queue })).rejects.toThrow("gone");
    const after = stage.run().checkpoints?.["0"]?.after;
    expect(after).toBeDefined();
    stage.pages.length = 0;
    stage.clock.advance(LEASE_MS + 1);
    await stage.produce("producer-2");
    expectComplete(stage, table);
    const first = 1 + Number(after?.split("-")[1]);
    expect(stage.pages[0]).toBe(`0 from ${first}`);
  });
});

it("a streaming run that waited for a day between two producers still takes each lead once", async () => {
  const table = aTable(200);
  const stage = aStage(table);
  await stage.produce("producer-1", T0);
  stage.clock.advance(DAY_MS);
  await stage.produce("producer-2");
  expectComplete(stage, table);
  expect(stage.run()).toMatchObject({ startedAtMs: T0, staleBeforeMs: T0 - 7 * DAY_MS });
});
