import { describe, expect, it } from "vitest";

import { aLead, T0 } from "../../../../test/support/builders.ts";
import { questionsIn } from "../../../../test/support/scripted-model.ts";
import { createCrashSwitch, createSimulatedMapping } from "../../../../test/support/simulated-mapping.ts";
import { createSimulatedQueue } from "../../../../test/support/simulated-queue.ts";
import { NormalizerError } from "../errors.ts";
import {
  CONSUMER_TIMEOUT_SECONDS,
  DAY_MS,
  MAX_RECEIVES,
  QUEUE_MAX_RECEIVE_COUNT,
  QUEUE_RETENTION_SECONDS,
  QUEUE_VISIBILITY_SECONDS,
} from "../limits.ts";
import { consumeBatches } from "./consume-batches.ts";
import type { ConsumeDeps } from "./work.ts";
import { aStage, down, knowing, received } from "../../../../test/support/consume-stage.ts";

describe("a message that may have crashed its consumer", () => {
  const leads = ["a", "b", "c"].map((leadId) => aLead({ leadId }));
  const batches = { "c-000001": ["a"], "c-000002": ["b"], "c-000003": ["c"] };

  it("is worked on alone, after those without a past are committed", async () => {
    const model = knowing();
    const stage = aStage(leads, { model, batches });
    const { events, now } = stage.recorded();
    stage.records.splice(0, 3, ...received(stage.records, 2));
    expect(await stage.consume({}, now)).toEqual({ retryMessageIds: [] });
    expect(events).toEqual([
      "c-000002 at all",
      "c-000003 at all",
      "write b",
      "write c",
      "c-000002 done",
      "c-000003 done",
      "c-000001 at all",
      "write a",
      "c-000001 done",
    ]);
    expect(model.requests.map((request) => questionsIn(request).length)).toEqual([2, 2]);
  });

  it("on the third receive is worked on lead by lead, each noted on the batch before it is touched", async () => {
    const model = knowing();
    const stage = aStage(leads, { model });
    const { events, now } = stage.recorded();
    await stage.consume({ receiveCount: 3 }, now);
    expect(events).toEqual([
      "c-000001 at all",
      ...["a", "b", "c"].flatMap((leadId) => [`c-000001 at ${leadId}`, `write ${leadId}`]),
      "c-000001 done",
    ]);
    expect(model.requests).toHaveLength(3);
    expect(stage.batch()).toMatchObject({
      state: "done",
      tally: { normalized: 3 },
      usage: { "invocation-1/m-c-000001": { modelCalls: 3 } },
    });
  });

  it("comes after those that are less suspect", async () => {
    const stage = aStage(leads, { fields: ["ciudad"], batches });
    const { events, now } = stage.recorded();
    stage.records.splice(0, 3, ...received(stage.records, 4, 2, 3));
    await stage.consume({}, now);
    expect(events.filter((event) => event.startsWith("write"))).toEqual(["write b", "write c", "write a"]);
  });

  it.each([2, 3, 4, 5])("is not taken for one because it came back in order: receive %i", async (times) => {
    const model = knowing();
    const stage = aStage(leads, { model, batches });
    for (const [key, batch] of stage.runs.batches)
      stage.runs.batches.set(key, { ...batch, returns: times - 1 });
    const { events, now } = stage.recorded();
    await stage.consume({ receiveCount: times }, now);
    expect(events.slice(0, 3)).toEqual(["c-000001 at all", "c-000002 at all", "c-000003 at all"]);
    expect(model.requests).toHaveLength(1);
  });

  it("and waits for its turn returns at a time of its own if the one before it crashes; first-timers stay put", async () => {
    const ids = Array.from({ length: 10 }, (_, index) => `lead-${index}`);
    const stage = aStage(
      ids.map((leadId) => aLead({ leadId })),
      { fields: ["ciudad"], batches: Object.fromEntries(ids.map((id, index) => [`c-${index}`, [id]])) },
    );
    stage.records.splice(0, 10, ...received(stage.records, 2, 2, 2, 2, 2, 2, 2, 2, 2));
    const { events, now } = stage.recorded();
    let begunBefore: string[] | undefined;
    const messages = {
      ...stage.messages,
      postpone: async (receiptHandle: string, seconds: number) => {
        begunBefore ??= [...events];
        await stage.messages.postpone(receiptHandle, seconds);
      },
    };
    expect(await stage.consume({}, { ...now, messages })).toEqual({ retryMessageIds: [] });
    const { postponed } = stage.messages;
    expect(postponed.map(({ receiptHandle }) => receiptHandle)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((index) => `r-c-${index}`),
    );
    expect(new Set(postponed.map(({ seconds }) => seconds)).size).toBe(8);
    for (const { seconds } of postponed) {
      expect(seconds).toBeGreaterThan(CONSUMER_TIMEOUT_SECONDS);
      expect(seconds).toBeLessThan(QUEUE_VISIBILITY_SECONDS);
    }
    expect(begunBefore).toEqual(["c-9 at all", "write lead-9", "c-9 done"]);
    expect([...stage.runs.batches.values()].every(({ state }) => state === "done")).toBe(true);
  });

  it("is still worked on when its return cannot be put off", async () => {
    const stage = aStage(leads, { fields: ["ciudad"], batches });
    const messages = { ...stage.messages, postpone: async () => Promise.reject(new Error("SQS is away.")) };
    expect(await stage.consume({ receiveCount: 2 }, { messages })).toEqual({ retryMessageIds: [] });
    expect([...stage.runs.batches.values()].every(({ state }) => state === "done")).toBe(true);
  });

  it("does not call the model once another has paused the consumers", async () => {
    const model = down("model.access-denied");
    const stage = aStage(leads, { model, batches });
    stage.records.splice(0, 3, ...received(stage.records, 2, 3, 4));
    const { retryMessageIds } = await stage.consume();
    expect(retryMessageIds.toSorted()).toEqual(["m-c-000001", "m-c-000002", "m-c-000003"]);
    expect(model.requests).toHaveLength(1);
    expect(stage.consumers.pauses).toHaveLength(1);
    expect(stage.messages.dead).toEqual([]);
    for (const batchId of Object.keys(batches)) {
      expect(stage.batch(batchId), batchId).toMatchObject({
        state: "queued",
        returns: 1,
        attempt: { code: "model.access-denied" },
      });
    }
  });

  it("twice with the same lead gives that lead up untouched; its companions are normalised", async () => {
    const stage = aStage(leads, { model: knowing() });
    stage.runs.batches.set("run-1/c-000001", { ...stage.batch(), crashes: 4, suspects: { b: 2 } });
    const { events, now } = stage.recorded();
    expect(await stage.consume({ receiveCount: MAX_RECEIVES }, now)).toEqual({ retryMessageIds: [] });
    // After the fourth death the last lead is the first to be tried.
    expect(events.filter((event) => event.startsWith("write"))).toEqual(["write c", "write a"]);
    expect(stage.lead("b")).toEqual(aLead({ leadId: "b" }));
    expect(stage.batch()).toMatchObject({
      state: "dead",
      code: "crash",
      held: ["b"],
      tally: { normalized: 2, deadLettered: 1, errors: { crash: 1 } },
    });
    expect(stage.messages.dead).toMatchObject([{ reason: { code: "crash", batchId: "c-000001" } }]);
    expect(stage.metrics.sums.get('NormalizationErrors{"code":"crash"}')).toBe(1);
  });

  it("once with a lead takes that lead last", async () => {
    const stage = aStage(leads, { fields: ["ciudad"] });
    stage.runs.batches.set("run-1/c-000001", { ...stage.batch(), crashes: 3, suspects: { a: 1 } });
    const { events, now } = stage.recorded();
    await stage.consume({ receiveCount: 4 }, now);
    expect(events.filter((event) => event.startsWith("write"))).toEqual(["write b", "write c", "write a"]);
    expect(stage.batch()).toMatchObject({ state: "done", held: [], tally: { normalized: 3 } });
  });

  it("keeps what its first leads cost when a later one cannot be read", async () => {
    const stage = aStage(leads, { model: knowing() });
    const store = {
      ...stage.leads,
      read: async (leadIds: readonly string[]) => {
        if (leadIds.includes("b")) throw new NormalizerError("store.unavailable", "Throttled.");
        return stage.leads.read(leadIds);
      },
    };
    expect(await stage.consume({ receiveCount: 3 }, { leads: store })).toEqual({
      retryMessageIds: ["m-c-000001"],
    });
    expect(stage.batch()).toMatchObject({
      state: "queued",
      returns: 1,
      attempt: { code: "store.unavailable" },
      usage: { "invocation-1/m-c-000001": { modelCalls: 1 } },
    });
    expect(stage.lead("a")["normalizedAt"]).toBe(T0);
  });

  it("dies of one lead alone: everything else of its delivery is normalised, and that lead is held", async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `lead-${index}`);
    const lots = Array.from({ length: 10 }, (_, index) => [
      `c-${index}`,
      ids.slice(3 * index, 3 * index + 3),
    ]);
    const stage = aStage(
      ids.map((leadId) => aLead({ leadId })),
      { fields: ["ciudad"], batches: Object.fromEntries(lots) as Record<string, string[]> },
    );
    const queue = createSimulatedQueue(stage.clock, {
      visibilitySeconds: QUEUE_VISIBILITY_SECONDS,
      maxReceiveCount: QUEUE_MAX_RECEIVE_COUNT,
      retentionSeconds: QUEUE_RETENTION_SECONDS,
    });
    for (const { body } of stage.records) queue.sendBody(body);
    const { crash, stoppedByCrash } = createCrashSwitch();
    const store = stoppedByCrash(stage.leads);
    const deps: ConsumeDeps = {
      ...stage.deps,
      leads: {
        ...store,
        read: (leadIds) => store.read(leadIds),
        write: async (write) => (write.leadId === "lead-13" ? crash() : store.write(write)),
      },
      runs: stoppedByCrash(stage.runs),
      messages: stoppedByCrash(queue),
    };
    const mapping = createSimulatedMapping({
      queue,
      clock: stage.clock,
      invoke: (records, invocation) => consumeBatches(deps, records, invocation),
      batchSize: 10,
      maximumConcurrency: 1,
      timeoutSeconds: CONSUMER_TIMEOUT_SECONDS,
    });
    await mapping.run({ untilMs: T0 + DAY_MS });

    for (const batchId of stage.records.map((_, index) => `c-${index}`)) {
      if (batchId !== "c-4")
        expect(stage.batch(batchId), batchId).toMatchObject({ state: "done", tally: { normalized: 3 } });
    }
    expect(stage.batch("c-4")).toMatchObject({
      state: "dead",
      code: "crash",
      held: ["lead-13"],
      tally: { normalized: 2, deadLettered: 1 },
    });
    expect(queue.deadLetters).toMatchObject([
      { native: false, attributes: { code: "crash", batchId: "c-4" } },
    ]);
    expect(queue.counts()).toEqual({ visible: 0, hidden: 0, dead: 1 });
    expect(stage.leads.written).toHaveLength(29);
    expect(mapping.invocations.filter(({ end }) => end.kind === "died")).toHaveLength(4);
    const [summary] = await stage.settle(true);
    expect(summary).toMatchObject({ normalized: 29, deadLettered: 1, errors: { crash: 1 } });
    expect(stage.runs.runs.get("run-1")?.held).toBe(1);
  });
});
