import { DAY_MS, LEASE_MS } from "@lead-normalizer/core/limits.ts";
import { cancelRun } from "@lead-normalizer/core/run/cancel-run.ts";
import { requestRun } from "@lead-normalizer/core/run/request-run.ts";
import { unaccounted } from "@lead-normalizer/core/run/summary.ts";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";

import { aLead, T0 } from "../support/builders.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";
import { createRecordedProducers } from "../support/recorders.ts";

const LEADS = 25;
let pipeline: Pipeline;
beforeEach(async () => {
  pipeline = await startPipeline();
  onTestFinished(() => pipeline.stop());
  await pipeline.load(Array.from({ length: LEADS }, (_, index) => aLead({ leadId: `lead-${index}` })));
});

const nightOf = (day: number): { scheduledTime: string } => ({
  scheduledTime: new Date(T0 + day * DAY_MS).toISOString(),
});

describe("one run", () => {
  test("comes of a scheduled event that is delivered three times", async () => {
    const results = [];
    for (let delivery = 1; delivery <= 3; delivery += 1) results.push(await pipeline.produce(nightOf(0)));
    expect(results.map(({ status }) => status)).toEqual(["queued", "already-selected", "already-selected"]);
    const summary = await pipeline.consume("scheduled-2026-11-22T070000Z");
    expect(summary).toMatchObject({ selected: LEADS, normalized: LEADS });
    expect(await pipeline.produce(nightOf(0))).toMatchObject({ status: "already-selected" });
    expect(await pipeline.wiring.runs.recentRuns(10)).toHaveLength(1);
  });

  test("comes of the same event delivered to three producers at once", async () => {
    const results = await Promise.all([1, 2, 3].map(() => pipeline.produce(nightOf(0))));
    expect(results.filter(({ status }) => status === "queued")).toHaveLength(1);
    const summary = await pipeline.consume("scheduled-2026-11-22T070000Z");
    expect(summary).toMatchObject({ selected: LEADS, normalized: LEADS });
    expect(await pipeline.wiring.runs.recentRuns(10)).toHaveLength(1);
  });

  test("comes of a request that is repeated with the same key, also when its first producer never came", async () => {
    const producers = createRecordedProducers();
    const ask = () =>
      requestRun({ ...pipeline.wiring, producers }, {}, { subject: "ana", idempotencyKey: "monday" });
    const { run, isNew } = await ask();
    expect(isNew).toBe(true);
    expect(await ask()).toMatchObject({ run: { runId: run.runId }, isNew: false });
    expect(producers.started).toEqual([run.runId]);

    expect(await pipeline.settle()).toEqual([]);
    pipeline.clock.advance(LEASE_MS + 1);
    await pipeline.settle();
    expect(pipeline.producers.started).toEqual([run.runId]);
    expect(await pipeline.produce({ runId: run.runId })).toMatchObject({ status: "queued" });
    expect(await pipeline.consume(run.runId)).toMatchObject({ normalized: LEADS });
  });
});

describe("a mapping that is paused for four nights", () => {
  test("leaves one open run; later nights are skipped and say so; resuming finishes it", async () => {
    const first = "scheduled-2026-11-22T070000Z";
    expect(await pipeline.produce(nightOf(0))).toMatchObject({ status: "queued", runId: first });
    for (let night = 1; night < 4; night += 1) {
      pipeline.clock.advance(DAY_MS);
      expect(await pipeline.settle()).toEqual([]);
      expect(await pipeline.produce(nightOf(night))).toMatchObject({ status: "skipped", openRunId: first });
    }
    expect(pipeline.log.lines.filter(({ event }) => event === "run skipped")).toHaveLength(3);
    const states = (await pipeline.wiring.runs.recentRuns(10)).map(({ state }) => state);
    expect(states.toSorted()).toEqual(["selected", "skipped", "skipped", "skipped"]);

    const summary = await pipeline.consume(first);
    expect(summary).toMatchObject({ selected: LEADS, normalized: LEADS });
    pipeline.clock.advance(DAY_MS);
    expect(await pipeline.produce(nightOf(4))).toMatchObject({
      status: "queued",
      selection: { selected: 0 },
    });
  });

  test("defers as expired what outlives the queue's retention, and the next night takes it up", async () => {
    await pipeline.produce(nightOf(0));
    pipeline.clock.advance(10 * DAY_MS);
    expect(await pipeline.settle()).toEqual([]);
    pipeline.clock.advance(DAY_MS + 1);
    const [summary] = await pipeline.settle();
    expect(summary).toMatchObject({ selected: LEADS, deferred: LEADS, errors: { expired: LEADS } });
    expect(await pipeline.produce(nightOf(12))).toMatchObject({ selection: { selected: LEADS } });
  });
});

describe("a cancelled run", () => {
  test("keeps what is done, defers the rest, and its messages do nothing any more", async () => {
    const { runId } = (await pipeline.produce(nightOf(0))) as { runId: string };
    await cancelRun(pipeline.wiring, runId, { by: "ana", reason: "wrong table" });
    const [summary] = await pipeline.settle();
    expect(summary).toMatchObject({ selected: LEADS, deferred: LEADS, errors: { "run.cancelled": LEADS } });
    expect(unaccounted(summary!)).toBe(0);

    const next = await pipeline.night({ ...nightOf(1) }); // its consumers meet the old messages too
    expect(next).toMatchObject({ selected: LEADS, normalized: LEADS });
    expect((await pipeline.wiring.runs.readRun(runId))?.summary).toEqual(summary);
    expect(await pipeline.lead("lead-0")).toMatchObject({ normalization: { runId: next.runId, rev: 1 } });
  });
});
