import { setImmediate } from "node:timers/promises";

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
import type { Lead } from "../lead.ts";
import { DAY_MS, LEASE_MS } from "../limits.ts";
import { sourceHash } from "../normalize/source-hash.ts";
import { produce, type ProduceResult } from "./produce.ts";
import type { ProduceDeps } from "./produce-deps.ts";
import type { ProduceEvent } from "./produce-event.ts";
import type { Settings } from "./settings.ts";
import { settleRuns } from "./settle-runs.ts";

const tonight: ProduceEvent = { scheduledTime: "2026-11-22T07:00:00Z" };
const tonightId = "scheduled-2026-11-22T070000Z";
const fields = ["ciudad"];

const staleLeads = (count: number): Lead[] =>
  Array.from({ length: count }, (_, index) =>
    aLead({ leadId: `lead-${index}`, updatedAt: T0 - DAY_MS + index }),
  );

/** Normalised a day before the first run, or earlier. */
const normalizedLeads = (count: number, normalizedAt = T0 - DAY_MS): Lead[] =>
  Array.from({ length: count }, (_, index) =>
    aLead({
      leadId: `old-${index}`,
      normalizedAt,
      updatedAt: normalizedAt,
      normalization: {
        rev: 1,
        runId: "run-0",
        batchId: "c-000001",
        rulesVersion: "1",
        fields: { ciudad: { by: "rules", sourceHash: sourceHash("bogota"), writtenBy: "run-0" } },
      },
    }),
  );

function aStage(leads: Iterable<Lead>, settings: Partial<Settings> = {}) {
  const stage = {
    leads: createMemoryLeadStore(leads),
    runs: createMemoryRunStore(),
    queue: createMemoryQueue(),
    tombstones: createMemoryTombstones(),
    clock: createFakeClock(),
    log: createRecordedLog(),
    metrics: createRecordedMetrics(),
    producers: createRecordedProducers(),
    loadSettings: async () => someSettings({ fieldsToNormalize: fields, ...settings }),
  };
  return {
    ...stage,
    produce: (event: ProduceEvent = tonight, producerId = "producer-1") =>
      produce(stage, event, { id: producerId }),
    settle: () =>
      settleRuns({ ...stage, notice: createRecordedNotice(), queueDepth: { isEmpty: async () => false } }),
    plannedLeadIds: () => [...stage.runs.batches.values()].flatMap(({ leadIds }) => leadIds),
    queuedLeadIds: () => stage.queue.messages.flatMap(({ leadIds }) => leadIds),
  };
}

function selectionOf(result: ProduceResult) {
  if (result.status !== "queued" && result.status !== "dry-run") {
    throw new Error(`Nothing was selected: ${result.status}`);
  }
  return result.selection;
}

describe("a run", () => {
  it("queues the stale leads in batches that its batch items stand for, and ends its selection", async () => {
    const stage = aStage([...staleLeads(25), ...normalizedLeads(5)], { batchSize: 10 });
    const result = await stage.produce();
    expect(result).toMatchObject({
      status: "queued",
      runId: tonightId,
      selection: { selected: 25, batches: 3 },
    });
    expect(stage.queue.messages.map(({ leadIds }) => leadIds.length)).toEqual([10, 10, 5]);
    expect(stage.queue.messages[0]).toMatchObject({
      v: 1,
      runId: tonightId,
      staleBeforeMs: T0 - 7 * DAY_MS,
      force: false,
      fields,
    });
    expect(stage.queuedLeadIds().toSorted()).toEqual(
      staleLeads(25)
        .map(({ leadId }) => leadId)
        .toSorted(),
    );
    for (const message of stage.queue.messages) {
      expect(stage.runs.batches.get(`${tonightId}/${message.batchId}`)).toMatchObject({
        state: "queued",
        leadIds: message.leadIds,
      });
    }
    expect(stage.runs.runs.get(tonightId)).toMatchObject({ state: "selected", trigger: "scheduled" });
    expect(stage.runs.runs.get(tonightId)?.lease).toBeUndefined();
    expect(stage.leads.written).toEqual([]);
  });

  it("reports the whole backlog and the nights that it takes", async () => {
    const stage = aStage([...staleLeads(602), ...normalizedLeads(3, T0 - 9 * DAY_MS)]);
    const selection = selectionOf(await stage.produce());
    expect(selection).toEqual({
      selected: 53,
      batches: 6,
      stale: { never: 602, edited: 0, retry: 0, expired: 3 },
      backlog: 552,
      nights: 13,
    });
    expect(stage.metrics.sums.get("StaleBacklog")).toBe(552);
    expect(stage.metrics.sums.get("OldestStaleAgeHours")).toBeCloseTo(9 * 24);
  });

  it("chooses no more leads than the cap, but rechecks beside it", async () => {
    const stage = aStage([...staleLeads(30), ...normalizedLeads(20, T0 - 9 * DAY_MS)], {
      maxLeadsPerRun: 10,
    });
    await stage.produce();
    const ids = stage.queuedLeadIds();
    expect(ids.filter((id) => id.startsWith("lead-"))).toHaveLength(10);
    expect(ids.filter((id) => id.startsWith("old-"))).toHaveLength(20);
  });

  it("keeps to the cap of its event rather than to that of the settings", async () => {
    const stage = aStage(staleLeads(30), { maxLeadsPerRun: 10 });
    await stage.produce({ ...tonight, maxLeads: 3 });
    expect(stage.queuedLeadIds()).toHaveLength(3);
  });

  it("without a cap queues every stale lead once, however many pages there are", async () => {
    const stage = aStage([...staleLeads(1_950), ...normalizedLeads(50)], { maxLeadsPerRun: null });
    const selection = selectionOf(await stage.produce());
    expect(selection).toMatchObject({ selected: 1_950, backlog: 0, nights: 1 });
    expect(stage.queuedLeadIds().toSorted()).toEqual(
      staleLeads(1_950)
        .map(({ leadId }) => leadId)
        .toSorted(),
    );
    expect(selection.batches).toBe(stage.queue.messages.length);
  });

  it("forced takes fresh leads too, whatever their time to live", async () => {
    const stage = aStage(normalizedLeads(5));
    await stage.produce({ ...tonight, forceAll: true });
    expect(stage.queuedLeadIds()).toHaveLength(5);
    expect(stage.queue.messages[0]).toMatchObject({ force: true, staleBeforeMs: T0 });
  });

  it("with named leads takes the stale ones of them, each once, and no other", async () => {
    const stage = aStage([...staleLeads(3), ...normalizedLeads(1)]);
    await stage.produce({ leadIds: ["lead-2", "lead-2", "old-0", "nobody"], runId: "mine" });
    expect(stage.queuedLeadIds()).toEqual(["lead-2"]);
    expect(stage.runs.runs.get("mine")).toMatchObject({ state: "selected", trigger: "direct" });
  });

  it("of a table without stale leads is selected with nothing in it", async () => {
    const stage = aStage(normalizedLeads(3));
    expect(selectionOf(await stage.produce())).toMatchObject({
      selected: 0,
      batches: 0,
      backlog: 0,
      nights: 0,
    });
    expect(stage.queue.messages).toEqual([]);
    expect(stage.runs.runs.get(tonightId)?.state).toBe("selected");
  });

  it("does not start when producers are disabled, and says why", async () => {
    const stage = aStage(staleLeads(3), { enabled: false });
    expect(await stage.produce()).toEqual({ status: "disabled" });
    expect(stage.runs.runs.size + stage.runs.batches.size + stage.queue.messages.length).toBe(0);
    expect(stage.log.lines).toMatchObject([{ level: "warn", event: "run not started" }]);
  });

  it.each([
    ["capped", tonight],
    ["uncapped", { ...tonight, maxLeads: null }],
    ["forced", { ...tonight, forceAll: true }],
    ["of named leads", { leadIds: ["lead-1", "old-1"], runId: "mine" }],
  ])("that is tried out dry and %s writes nothing and foretells the true one", async (_what, event) => {
    const stage = aStage([...staleLeads(60), ...normalizedLeads(5), ...normalizedLeads(3, T0 - 9 * DAY_MS)]);
    const dry = await stage.produce({ ...event, dryRun: true });
    expect(dry.status).toBe("dry-run");
    expect(stage.runs.runs.size + stage.runs.batches.size + stage.queue.messages.length).toBe(0);
    expect(stage.metrics.sums.size).toBe(0);
    const { batches, ...foretold } = selectionOf(dry);
    const { batches: trueBatches, ...selection } = selectionOf(await stage.produce(event));
    expect(foretold).toEqual(selection);
    expect(batches).toBeLessThanOrEqual(trueBatches);
  });
});

describe("the schedule's dead man's switch", () => {
  const told = (stage: ReturnType<typeof aStage>) => stage.metrics.sums.get("ScheduledRuns");

  it("hears of a run of the schedule once, and of no second delivery", async () => {
    const stage = aStage(staleLeads(3));
    await stage.produce();
    await stage.produce(tonight, "producer-2");
    expect(told(stage)).toBe(1);
  });

  it("hears of the producer that takes the night's run over when the first was killed before it could tell", async () => {
    const stage = aStage(staleLeads(3));
    const lease = { owner: "killed", untilMs: T0 - 1 };
    await stage.runs.createRun(aRun({ runId: tonightId, state: "selecting", lease, event: tonight }));
    await stage.produce({ runId: tonightId }, "producer-2");
    expect(told(stage)).toBe(1);
  });

  it.each([
    ["that a setting switched off", { enabled: false }, []],
    ["that was skipped because of an open run", {}, [aRun({ runId: "open", trigger: "direct" })]],
  ])("hears that there was none in a night %s", async (_what, settings, open) => {
    const stage = aStage(staleLeads(3), settings);
    for (const run of open) stage.runs.runs.set(run.runId, run);
    await stage.produce();
    expect(told(stage)).toBe(0);
  });

  it("hears nothing of runs that people start, nor of a dry one", async () => {
    const stage = aStage(staleLeads(3));
    await stage.produce({ ...tonight, dryRun: true });
    await stage.produce({ runId: "mine" });
    expect(told(stage)).toBeUndefined();
  });
});

describe("the age of leads that were never normalised", () => {
  const told = (stage: ReturnType<typeof aStage>) => stage.metrics.sums.get("OldestNeverNormalizedHours");

  it("is that of the oldest of them, whatever else is stale, chosen or not", async () => {
    const leads = [
      ...normalizedLeads(3, T0 - 9 * DAY_MS),
      aLead({ leadId: "waits", updatedAt: T0 - 3 * DAY_MS }),
      ...staleLeads(5),
    ];
    const stage = aStage(leads, { maxLeadsPerRun: 1 });
    await stage.produce();
    expect(told(stage)).toBeCloseTo(72);
    expect(stage.metrics.sums.get("OldestStaleAgeHours")).toBeCloseTo(9 * 24);
  });

  it.each([
    ["when there is none", normalizedLeads(3, T0 - 9 * DAY_MS)],
    ["when none of them tells since when it waits", [aLead({ updatedAt: undefined })]],
    ["when its time is still to come", [aLead({ updatedAt: T0 + DAY_MS })]],
    ["of an empty table", []],
  ])("is zero %s, so that its alarm recovers", async (_what, leads) => {
    const stage = aStage(leads);
    await stage.produce();
    expect(told(stage)).toBe(0);
  });

  it("is not told by a run that looked at some leads only", async () => {
    const stage = aStage(staleLeads(3));
    await stage.produce({ leadIds: ["lead-1"], runId: "mine" });
    expect(told(stage)).toBeUndefined();
  });

  it("is told for what it has seen by a producer that hands over, too", async () => {
    const stage = aStage(staleLeads(1_000), { maxLeadsPerRun: null });
    const late = { id: "producer-1", deadlineAtMs: T0 };
    expect(await produce(stage, tonight, late)).toMatchObject({ status: "handed-over" });
    expect(told(stage)).toBeCloseTo(24);
  });
});

describe("another run", () => {
  it("does not choose leads that wait in another run's open batches, nor counts them as backlog", async () => {
    const stage = aStage(staleLeads(10), { maxLeadsPerRun: 4 });
    await stage.produce({ runId: "first" });
    const selection = selectionOf(await stage.produce({ runId: "second" }, "producer-2"));
    expect(selection).toMatchObject({ selected: 4, backlog: 2 });
    expect(new Set(stage.plannedLeadIds()).size).toBe(8);
  });

  it("may choose leads again whose batch is over", async () => {
    const stage = aStage(staleLeads(1));
    stage.runs.runs.set("first", aRun({ runId: "first" }));
    stage.runs.batches.set("first/c-000001", aBatch({ runId: "first", leadIds: ["lead-0"], state: "done" }));
    await stage.produce({ runId: "second" });
    expect(stage.queuedLeadIds()).toEqual(["lead-0"]);
  });

  it("that is scheduled is skipped while an earlier one is open, says so, and stays skipped", async () => {
    const stage = aStage(staleLeads(5));
    await stage.produce({ runId: "first", maxLeads: 2 });
    const sent = stage.queue.messages.length;
    const skipped = { status: "skipped", runId: tonightId, openRunId: "first" };
    expect(await stage.produce(tonight, "producer-2")).toEqual(skipped);
    expect(stage.runs.runs.get(tonightId)).toMatchObject({ state: "skipped", reason: "first" });
    expect(stage.log.lines.at(-1)).toMatchObject({
      level: "warn",
      event: "run skipped",
      fields: { openRunId: "first" },
    });

    for (const [key, batch] of stage.runs.batches) stage.runs.batches.set(key, { ...batch, state: "done" });
    await stage.settle();
    expect(await stage.produce(tonight, "producer-3")).toEqual(skipped);
    expect(stage.queue.messages).toHaveLength(sent);
  });

  it("that a person starts goes on beside an open one", async () => {
    const stage = aStage(staleLeads(5));
    await stage.produce({ runId: "first", maxLeads: 2 });
    expect((await stage.produce({ runId: "second" }, "producer-2")).status).toBe("queued");
  });
});

describe("a second delivery of the same event", () => {
  it("does nothing once the selection is over", async () => {
    const stage = aStage(staleLeads(60));
    await stage.produce();
    const batches = structuredClone(stage.runs.batches);
    expect(await stage.produce(tonight, "producer-2")).toEqual({
      status: "already-selected",
      runId: tonightId,
    });
    expect(stage.runs.batches).toEqual(batches);
    expect(stage.queue.messages).toHaveLength(batches.size);
  });

  it("does nothing while the first is at it", async () => {
    const stage = aStage(staleLeads(60));
    const [first, second] = await Promise.all([
      stage.produce(tonight, "producer-1"),
      stage.produce(tonight, "producer-2"),
    ]);
    expect([first.status, second.status].toSorted()).toEqual(["queued", "taken-by-another"]);
    expect(stage.plannedLeadIds()).toHaveLength(50);
  });

  it("takes over from a producer whose lease ran out, and that one stops as soon as it notices", async () => {
    const stage = aStage(staleLeads(1_000), { maxLeadsPerRun: null });
    let other: Promise<ProduceResult> | undefined;
    const slow: ProduceDeps = {
      ...stage,
      leads: {
        ...stage.leads,
        async *scanSegment(...args) {
          for await (const page of stage.leads.scanSegment(...args)) {
            if (other === undefined) {
              stage.clock.advance(LEASE_MS + 1);
              other = stage.produce(tonight, "producer-2");
            }
            await other;
            yield page;
          }
        },
      },
    };
    await expect(produce(slow, tonight, { id: "producer-1" })).rejects.toMatchObject({
      code: "run.lease-lost",
    });
    expect((await other)?.status).toBe("queued");
    expect(stage.plannedLeadIds()).toHaveLength(1_000);
    expect(new Set(stage.queuedLeadIds()).size).toBe(1_000);
    expect(stage.runs.runs.get(tonightId)?.state).toBe("selected");
  });

  it("takes over while a slow producer is sending, and still no lead is in two batches", async () => {
    const stage = aStage(staleLeads(200), { maxLeadsPerRun: 200, batchSize: 1 });
    let other: Promise<ProduceResult> | undefined;
    const slow: ProduceDeps = {
      ...stage,
      queue: {
        async send(messages) {
          if (other === undefined) {
            stage.clock.advance(LEASE_MS + 1);
            other = stage.produce(tonight, "producer-2");
            await other;
          }
          return stage.queue.send(messages);
        },
      },
    };
    await expect(produce(slow, tonight, { id: "producer-1" })).rejects.toMatchObject({
      code: "run.lease-lost",
    });
    expect(stage.plannedLeadIds()).toHaveLength(200);
    expect(new Set(stage.plannedLeadIds()).size).toBe(200);
  });
});

describe("a queue that refuses batches", () => {
  it("is asked again for those alone", async () => {
    const stage = aStage(staleLeads(50), { batchSize: 10 });
    let refusals = 2;
    stage.queue.refuse = ({ batchId }) => batchId === "c-000002" && refusals-- > 0;
    expect((await stage.produce()).status).toBe("queued");
    expect(stage.queue.messages.map(({ batchId }) => batchId)).toEqual([
      "c-000001",
      "c-000003",
      "c-000004",
      "c-000005",
      "c-000002",
    ]);
    expect([...stage.runs.batches.values()].every(({ state }) => state === "queued")).toBe(true);
  });

  it("for good ends the producer by name; its batches stay planned, and the next producer sends them at once", async () => {
    const stage = aStage(staleLeads(80), { batchSize: 10 });
    stage.queue.refuse = ({ batchId }) => batchId === "c-000002";
    await expect(stage.produce()).rejects.toMatchObject({
      code: "queue.send-failed",
      ids: { runId: tonightId, batchId: "c-000002" },
    });
    const planned = [...stage.runs.batches.values()].filter(({ state }) => state === "planned");
    expect(planned.map(({ batchId }) => batchId)).toEqual(["c-000002"]);
    expect(stage.runs.runs.get(tonightId)?.state).toBe("selecting");

    stage.queue.refuse = () => false;
    const selection = selectionOf(await stage.produce(tonight, "producer-2"));
    expect(selection).toMatchObject({ selected: 50, batches: 5 });
    expect(stage.queuedLeadIds()).toHaveLength(50);
    expect(new Set(stage.queuedLeadIds()).size).toBe(50);
    expect([...stage.runs.batches.values()].every(({ state }) => state === "queued")).toBe(true);
  });

  it("stops all segments of an uncapped run: a producer that gave up plans no more batches behind the next one's back", async () => {
    const stage = aStage(staleLeads(8_000), { maxLeadsPerRun: null, batchSize: 10 });
    stage.queue.refuse = ({ batchId }) => batchId.startsWith("s0-");
    await expect(stage.produce()).rejects.toMatchObject({ code: "queue.send-failed" });
    const planned = stage.runs.batches.size;
    await setImmediate();
    expect(stage.runs.batches.size).toBe(planned);

    stage.queue.refuse = () => false;
    await stage.produce(tonight, "producer-2");
    expect(stage.plannedLeadIds()).toHaveLength(8_000);
    expect(new Set(stage.plannedLeadIds()).size).toBe(8_000);
  });
});

describe("a producer that dies", () => {
  /** The n-th call of any port kills the process: it and every later call fails, with or without having taken effect. */
  function mortal(
    deps: ProduceDeps,
    diesAtCall: number,
    takesEffect: boolean,
  ): { deps: ProduceDeps; calls: () => number } {
    let calls = 0;
    const deadly =
      <Args extends unknown[], Result>(method: (...args: Args) => Promise<Result>) =>
      async (...args: Args): Promise<Result> => {
        calls += 1;
        const isLast = calls === diesAtCall;
        if (calls > diesAtCall || (isLast && !takesEffect)) throw new Error("The process is gone.");
        const result = await method(...args);
        if (isLast) throw new Error("The process is gone.");
        return result;
      };
    const { runs, leads, queue } = deps;
    return {
      calls: () => calls,
      deps: {
        ...deps,
        leads: {
          ...leads,
          read: deadly(leads.read),
          async *scanSegment(...args) {
            const next = deadly(async () => {});
            for await (const page of leads.scanSegment(...args)) {
              await next();
              yield page;
            }
          },
        },
        runs: {
          ...runs,
          createRun: deadly(runs.createRun),
          readRun: deadly(runs.readRun),
          changeRun: deadly(runs.changeRun),
          findRuns: deadly(runs.findRuns),
          readBatch: deadly(runs.readBatch),
          createBatch: deadly(runs.createBatch),
          changeBatch: deadly(runs.changeBatch),
        },
        queue: { send: deadly(queue.send) },
      },
    };
  }

  const cases = [
    { what: "capped", event: { ...tonight, maxLeads: 45 }, selected: 45 + 8 },
    { what: "uncapped", event: { ...tonight, maxLeads: null }, selected: 60 + 8 },
    {
      what: "of named leads",
      event: { runId: tonightId, leadIds: ["lead-1", "lead-2", "old-3"] },
      selected: 3,
    },
  ].flatMap((one) => [
    { ...one, takesEffect: false, when: "before" },
    { ...one, takesEffect: true, when: "after" },
  ]);

  it.each(cases)(
    "$when any of its calls in a $what run leaves the next one a run in which every lead is in exactly one batch",
    async ({ event, selected, takesEffect }) => {
      const table = [...staleLeads(60), ...normalizedLeads(8, T0 - 9 * DAY_MS)];
      const settings = { batchSize: 3 };
      const unharmed = aStage(table, settings);
      const { deps, calls } = mortal(unharmed, Infinity, false);
      await produce(deps, event, { id: "producer-1" });
      expect(unharmed.queuedLeadIds()).toHaveLength(selected);

      for (let call = 1; call <= calls(); call += 1) {
        const stage = aStage(table, settings);
        await produce(mortal(stage, call, takesEffect).deps, event, { id: "producer-1" }).catch(() => {});
        stage.clock.advance(LEASE_MS + 1);
        const result = await stage.produce(event, "producer-2");

        const at = `call ${call} of ${calls()}`;
        expect(["queued", "already-selected"], at).toContain(result.status);
        const leadIds = stage.plannedLeadIds();
        expect(leadIds, at).toHaveLength(selected);
        expect(new Set(leadIds).size, at).toBe(selected);
        const batchIds = [...stage.runs.batches.values()].map(({ batchId }) => batchId);
        expect(new Set(stage.queue.messages.map(({ batchId }) => batchId)), at).toEqual(new Set(batchIds));
        for (const { batchId, leadIds: sent } of stage.queue.messages) {
          expect(sent, at).toEqual(stage.runs.batches.get(`${tonightId}/${batchId}`)?.leadIds);
        }
        expect(
          [...stage.runs.batches.values()].every(({ state }) => state === "queued"),
          at,
        ).toBe(true);
        expect(stage.runs.runs.get(tonightId), at).toMatchObject({
          state: "selected",
          selection: { selected, batches: batchIds.length },
        });
      }
    },
  );

  it("between batches does not let its rechecks take the places of leads that need work", async () => {
    const stage = aStage([...staleLeads(30), ...normalizedLeads(30, T0 - 9 * DAY_MS)], {
      batchSize: 10,
      maxLeadsPerRun: 30,
    });
    let refused = false;
    const throttled: ProduceDeps = {
      ...stage,
      runs: {
        ...stage.runs,
        async createBatch(batch) {
          if (refused) return stage.runs.createBatch(batch);
          refused = true;
          throw new Error("One of ten parallel writes was throttled.");
        },
      },
    };
    await expect(produce(throttled, tonight, { id: "producer-1" })).rejects.toThrow("throttled");
    await setImmediate();
    await stage.produce(tonight, "producer-2");
    expect(stage.queuedLeadIds().filter((id) => id.startsWith("lead-"))).toHaveLength(30);
  });

  it("for good does not cost the nights after it", async () => {
    const stage = aStage(staleLeads(5));
    const { deps } = mortal(stage, 4, false);
    await expect(produce(deps, tonight, { id: "producer-1" })).rejects.toThrow("gone");
    expect(stage.queue.messages).toEqual([]);

    stage.clock.advance(DAY_MS);
    await stage.settle();
    await stage.produce({ scheduledTime: "2026-11-23T07:00:00Z" }, "producer-2");
    expect(stage.queuedLeadIds()).toHaveLength(5);
  });
});
