import { describe, expect, it } from "vitest";

import { aLead, aMessage, aRecord, aRun, someSettings, T0 } from "../../../../test/support/builders.ts";
import { NormalizerError } from "../errors.ts";
import { DAY_MS, MAX_RECEIVES, SILENT_MS } from "../limits.ts";
import type { NormalizationModel } from "../ports.ts";
import { settleRuns } from "../run/settle-runs.ts";
import { type Summary, unaccounted } from "../run/summary.ts";
import type { ConsumeDeps } from "./work.ts";
import { accountedFor, aStage, down, knowing } from "../../../../test/support/consume-stage.ts";

describe("five deliveries of one message at the same moment", () => {
  const fiveTimes = async (stage: ReturnType<typeof aStage>): Promise<unknown[]> =>
    Promise.all(Array.from({ length: 5 }, () => stage.consume()));

  it("are accounted for once, with the spend of each", async () => {
    const model = knowing();
    const leads = [aLead({ leadId: "a" }), aLead({ leadId: "b", ocupacionActual: "oficio raro" })];
    const stage = aStage(leads, { model });
    expect(await fiveTimes(stage)).toEqual(Array.from({ length: 5 }, () => ({ retryMessageIds: [] })));
    expect(stage.leads.written).toHaveLength(2);
    const batch = stage.batch();
    expect(batch).toMatchObject({
      state: "done",
      tally: { normalized: 2, upToDate: 0, deferred: 0 },
      held: [],
      crashes: 0,
    });
    expect(accountedFor(batch)).toBe(2);
    expect(batch.attempt?.endedAtMs).toBe(T0);
    expect(Object.keys(batch.usage)).toHaveLength(5);
    const spent = Object.values(batch.usage).reduce((sum, { costMicroUsd }) => sum + costMicroUsd, 0);
    expect(model.requests).toHaveLength(5);
    expect([...stage.spend.days.values()]).toEqual([spent]);

    const [summary] = await stage.settle();
    expect(summary).toMatchObject({ normalized: 2, modelCalls: 5, costUsd: spent / 1_000_000 });
  });

  it("count their leads once on the dashboard", async () => {
    const stage = aStage([aLead()], { fields: ["ciudad"] });
    await fiveTimes(stage);
    expect(stage.metrics.sums.get("LeadsProcessed")).toBe(1);
    expect(stage.metrics.sums.get("FieldsNormalized")).toBe(1);
  });

  it("that all come back are no crash: the next receive is like any other", async () => {
    const stage = aStage([aLead()], { model: down("model.throttled") });
    await fiveTimes(stage);
    expect(stage.batch()).toMatchObject({ state: "queued", crashes: 0, suspects: {} });
    expect(stage.batch().tally).toBeUndefined();
    stage.clock.advance(DAY_MS);
    const { events, now } = stage.recorded();
    await stage.consume({ receiveCount: 2 }, { ...now, model: knowing() });
    expect(events[0]).toBe("c-000001 at all");
    expect(stage.batch()).toMatchObject({ state: "done", tally: { normalized: 1 } });
  });

  it("of which one gives up and a later one succeeds end done, and say nothing of the failure", async () => {
    const stage = aStage([aLead()]);
    const model = knowing();
    const late: NormalizationModel = {
      async ask(request) {
        await stage.consume({ receiveCount: MAX_RECEIVES }, { model: down("model.unavailable") });
        expect(stage.batch()).toMatchObject({ state: "dead", code: "model.unavailable" });
        return model.ask(request);
      },
    };
    await stage.consume({ receiveCount: MAX_RECEIVES }, { model: late });
    const batch = stage.batch();
    expect(batch).toMatchObject({
      state: "done",
      held: [],
      tally: { normalized: 1, deadLettered: 0, errors: {} },
    });
    expect(batch).not.toHaveProperty("code");
  });

  it("of which one succeeds and a later one fails end done", async () => {
    const stage = aStage([aLead()]);
    const late: NormalizationModel = {
      async ask() {
        await stage.consume({ receiveCount: MAX_RECEIVES }, { model: knowing() });
        throw new NormalizerError("model.unavailable", "No.");
      },
    };
    await stage.consume({ receiveCount: MAX_RECEIVES }, { model: late });
    expect(stage.messages.dead).toEqual([]);
    expect(stage.batch()).toMatchObject({ state: "done", tally: { normalized: 1, deadLettered: 0 } });
    expect(stage.batch()).not.toHaveProperty("code");
  });
});

describe("a dead batch that is replayed", () => {
  /** A closed run of which one of two batches died of an outage. */
  async function aDeadBatch() {
    const stage = aStage(
      [aLead({ leadId: "a" }), aLead({ leadId: "b", ocupacionActual: "", direccion: "" })],
      {
        model: down("model.unavailable"),
        batches: { "c-000001": ["a"], "c-000002": ["b"] },
      },
    );
    await stage.consume({ receiveCount: MAX_RECEIVES });
    const [first] = await stage.settle();
    const [dead] = stage.records;
    if (dead === undefined) throw new Error("Nothing died.");
    stage.records.splice(0, 2, { ...dead, messageId: "m-redriven", receiveCount: 1 });
    stage.clock.advance(DAY_MS);
    return { stage, first, run: () => stage.runs.runs.get("run-1") };
  }

  it("opens itself and its run again, and a second settling closes both with new sums", async () => {
    const { stage, first, run } = await aDeadBatch();
    expect(first).toMatchObject({
      selected: 2,
      normalized: 1,
      deadLettered: 1,
      modelCalls: 0,
      errors: { "model.unavailable": 1 },
    });
    expect(run()).toMatchObject({ state: "closed", summary: first });
    const other = structuredClone(stage.batch("c-000002"));

    const model = knowing();
    const watching: NormalizationModel = {
      async ask(request) {
        expect(stage.batch()).toMatchObject({ state: "queued", returns: 0, attempt: { receive: 1 } });
        expect(run()?.state).toBe("selected");
        for (const gone of ["summary", "closedAtMs"]) expect(run()).not.toHaveProperty(gone);
        expect(await stage.settle(true)).toEqual([]);
        return model.ask(request);
      },
    };
    expect(await stage.consume({}, { model: watching })).toEqual({ retryMessageIds: [] });
    expect(stage.batch()).toMatchObject({
      state: "done",
      held: [],
      tally: { normalized: 1, deadLettered: 0 },
    });
    expect(stage.batch()).not.toHaveProperty("code");
    expect(stage.batch("c-000002")).toEqual(other);

    const [second] = await stage.settle();
    expect(second).toMatchObject({ selected: 2, normalized: 2, deadLettered: 0, modelCalls: 1, errors: {} });
    expect(second && unaccounted(second)).toBe(0);
    expect(run()).toMatchObject({ state: "closed", summary: second, held: 0 });
    expect(stage.notice.summaries).toEqual([first, second]);
    expect(await stage.settle()).toEqual([]);
  });

  it("and comes back in order keeps its run open until it is over", async () => {
    const { stage, run } = await aDeadBatch();
    await stage.consume({}, { model: down("model.throttled") });
    expect(stage.batch()).toMatchObject({ state: "queued", returns: 1 });
    expect(await stage.settle()).toEqual([]);
    expect(run()?.state).toBe("selected");
    await stage.consume({ receiveCount: 2 }, { model: knowing() });
    expect(await stage.settle()).toMatchObject([{ normalized: 2, deadLettered: 0 }]);
  });

  it("and dies again closes its run with the sums of that", async () => {
    const { stage, run } = await aDeadBatch();
    await stage.consume({ receiveCount: MAX_RECEIVES }, { model: down("model.timeout") });
    expect(await stage.settle()).toMatchObject([
      { normalized: 1, deadLettered: 1, errors: { "model.timeout": 1 } },
    ]);
    expect(run()?.state).toBe("closed");
  });

  it("cannot be closed on sums that were made before it opened", async () => {
    const { stage, run } = await aDeadBatch();
    const stale = run();
    if (stale === undefined) throw new Error("There is no run.");
    stage.runs.runs.set("run-1", { ...stale, state: "selected" });
    const runs: ConsumeDeps["runs"] = {
      ...stage.runs,
      async *batchesOf(runId) {
        yield* stage.runs.batchesOf(runId);
        await stage.consume({}, { model: down("model.throttled") });
      },
    };
    await settleRuns({ ...stage, runs, queueDepth: { isEmpty: async () => false } });
    expect(run()?.state).toBe("selected");
    expect(stage.batch().state).toBe("queued");
  });

  it("opens its run also when it was declared dead between two looks at it", async () => {
    const stage = aStage([aLead()], { fields: ["ciudad"] });
    stage.clock.advance(2 * SILENT_MS);
    let settled: Summary[] | undefined;
    const runs: ConsumeDeps["runs"] = {
      ...stage.runs,
      async readBatch(...ids) {
        const batch = await stage.runs.readBatch(...ids);
        settled ??= await settleRuns({ ...stage, queueDepth: { isEmpty: async () => true } });
        return batch;
      },
    };
    expect(await stage.consume({}, { runs })).toEqual({ retryMessageIds: [] });
    expect(settled).toMatchObject([{ deadLettered: 1, errors: { "crash.unknown": 1 } }]);
    expect(stage.batch()).toMatchObject({ state: "done", held: [], tally: { normalized: 1 } });
    expect(await stage.settle()).toMatchObject([{ normalized: 1, deadLettered: 0, errors: {} }]);
  });

  it("of a forced run changes nothing that a newer run has written", async () => {
    const stage = aStage([aLead()], { fields: ["ciudad"] });
    const newer = aStage([aLead()], { fields: ["ciudad"] });
    newer.runs.runs.set(
      "run-2",
      aRun({ runId: "run-2", settings: someSettings({ fieldsToNormalize: ["ciudad"] }) }),
    );
    newer.records.splice(0, 1, aRecord(aMessage({ runId: "run-2", fields: ["ciudad"] })));
    newer.clock.advance(DAY_MS);
    await newer.consume();
    stage.leads.leads.set("lead-1", newer.lead());
    stage.clock.advance(2 * DAY_MS);

    stage.runs.batches.set("run-1/c-000001", {
      ...stage.batch(),
      state: "dead",
      code: "crash",
      held: ["lead-1"],
      crashes: 3,
    });
    stage.records.splice(0, 1, aRecord(aMessage({ fields: ["ciudad"], force: true, staleBeforeMs: T0 })));
    expect(await stage.consume()).toEqual({ retryMessageIds: [] });
    expect(stage.lead()).toEqual(newer.lead());
    expect(stage.leads.written).toEqual([]);
    expect(stage.batch()).toMatchObject({
      state: "done",
      held: [],
      crashes: 3,
      tally: { upToDate: 1, normalized: 0, rechecked: 0 },
    });
  });
});
