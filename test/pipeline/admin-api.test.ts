import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { LEASE_MS } from "@lead-normalizer/core/limits.ts";
import type { ProducerStarter } from "@lead-normalizer/core/ports.ts";
import type { Run } from "@lead-normalizer/core/run/run.ts";
import { unaccounted, type Summary } from "@lead-normalizer/core/run/summary.ts";
import { createAdminApiHandler } from "@lead-normalizer/functions/admin-api-handler.ts";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";

import { asRole } from "../support/as-role.ts";
import { aLead } from "../support/builders.ts";
import { anHttpEvent, read } from "../support/http-events.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";
import { createRecordedProducers } from "../support/recorders.ts";

const LEADS = 25;
let pipeline: Pipeline;
beforeEach(async () => {
  pipeline = await startPipeline();
  onTestFinished(() => pipeline.stop());
  await pipeline.load(Array.from({ length: LEADS }, (_, index) => aLead({ leadId: `lead-${index}` })));
});

/** The admin API over the pipeline's tables. */
function anApi(producers: ProducerStarter = createRecordedProducers()) {
  const { wiring, log, metrics } = pipeline;
  const handler = createAdminApiHandler({ ...wiring, log, metrics, producers });
  return {
    send: async (...request: Parameters<typeof anHttpEvent>) =>
      read(await asRole("admin-api", () => handler(anHttpEvent(...request)))),
  };
}

const runIdIn = ({ body }: { body: Readonly<Record<string, unknown>> }): string => body["runId"] as string;
const allRuns = (): Promise<Run[]> => pipeline.wiring.runs.recentRuns(100);

describe("a run that is asked for over HTTP", () => {
  test("is on record as requested before its producer is invoked, and is shown until it is closed", async () => {
    const seen: (Run | undefined)[] = [];
    const api = anApi({ start: async (runId) => void seen.push(await pipeline.wiring.runs.readRun(runId)) });
    const posted = await api.send("post-run", { query: { forceAll: "true" }, body: undefined });
    const runId = runIdIn(posted);
    expect(posted).toMatchObject({ status: 202, body: { state: "requested", isNew: true } });
    expect(seen).toMatchObject([
      { runId, state: "requested", trigger: "requested", event: { forceAll: true } },
    ]);
    expect(await api.send("show-run", { runId })).toMatchObject({
      status: 200,
      body: { state: "requested", asked: { forceAll: true }, open: { batches: 0, leads: 0 } },
    });

    expect(await pipeline.produce({ runId })).toMatchObject({ status: "queued" });
    const open = await api.send("show-run", { runId });
    expect(open.body).toMatchObject({
      state: "selected",
      sums: { selected: LEADS, normalized: 0 },
      open: { leads: LEADS },
    });

    const summary = await pipeline.consume(runId);
    const shown = await api.send("show-run", { runId });
    expect(shown.body).toMatchObject({
      state: "closed",
      sums: summary,
      open: { batches: 0, leads: 0 },
      held: 0,
    });
    expect(summary).toMatchObject({ selected: LEADS, normalized: LEADS });
    expect(unaccounted(shown.body["sums"] as Summary)).toBe(0);
    expect((await api.send("list-runs")).body["runs"]).toMatchObject([
      { runId, state: "closed", sums: summary },
    ]);
  });

  test("twice at the same moment with one key is one run with one producer", async () => {
    const producers = createRecordedProducers();
    const api = anApi(producers);
    const both = await Promise.all([api.send("post-run"), api.send("post-run"), api.send("post-run")]);
    expect(both.map(({ status }) => status)).toEqual([202, 202, 202]);
    expect(new Set(both.map(runIdIn)).size).toBe(1);
    expect(both.filter(({ body }) => body["isNew"] === true)).toHaveLength(1);
    expect(producers.started).toEqual(both.slice(0, 1).map(runIdIn));
    expect(await allRuns()).toHaveLength(1);
  });

  test("with a key that another request has, at the same moment, is refused: one of the two is done", async () => {
    const api = anApi();
    const two = [{ body: { maxLeads: 2 } }, { body: { maxLeads: 3 } }];
    const both = await Promise.all(two.map((request) => api.send("post-run", request)));
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([202, 422]));
    const [run, ...others] = await allRuns();
    expect(others).toEqual([]);
    const done = both.findIndex(({ status }) => status === 202);
    expect(run?.event).toMatchObject(two[done]!.body);
  });

  test("whose producer could not be invoked is found by the repeated request, and revived by settling", async () => {
    const error = new NormalizerError("producer.unavailable", "Lambda is away.");
    const away: ProducerStarter = { start: async () => Promise.reject(error) };
    expect(await anApi(away).send("post-run")).toMatchObject({
      status: 503,
      body: { code: "producer.unavailable" },
    });
    expect(await allRuns()).toMatchObject([{ state: "requested" }]);

    const producers = createRecordedProducers();
    const repeated = await anApi(producers).send("post-run");
    expect(repeated).toMatchObject({ status: 202, body: { state: "requested", isNew: false } });
    expect(producers.started).toEqual([]);

    pipeline.clock.advance(LEASE_MS + 1);
    await pipeline.settle();
    expect(pipeline.producers.started).toEqual([runIdIn(repeated)]);
    expect(await pipeline.produce({ runId: runIdIn(repeated) })).toMatchObject({ status: "queued" });
    expect(await pipeline.consume(runIdIn(repeated))).toMatchObject({ selected: 2, normalized: 2 });
  });

  test("while the night's run has open batches is not skipped, and takes none of its leads", async () => {
    const night = await pipeline.produce({ scheduledTime: "2026-11-22T07:00:00Z", maxLeads: 10 });
    expect(night).toMatchObject({ status: "queued", selection: { selected: 10 } });
    const runId = runIdIn(await anApi().send("post-run", { body: { forceAll: true } }));
    expect(await pipeline.produce({ runId })).toMatchObject({
      status: "queued",
      selection: { selected: LEADS - 10 },
    });
    expect(await pipeline.consume(runId)).toMatchObject({ normalized: LEADS - 10 });
  });

  test("while runs are disabled is refused, and nothing is written", async () => {
    await pipeline.saveSettings({ enabled: false });
    expect(await anApi().send("post-run")).toMatchObject({ status: 409, body: { code: "run.disabled" } });
    expect(await pipeline.items("RUNS_TABLE")).toEqual([]);
  });

  test("with settings that are not valid is a 500 that names key and rule, and nothing is written", async () => {
    await pipeline.saveSettings({ batchSize: 0 });
    const { status, body } = await anApi().send("post-run");
    expect({ status, code: body["code"] }).toEqual({ status: 500, code: "settings.invalid" });
    expect(body["detail"]).toContain("batchSize = 0");
    expect(await pipeline.items("RUNS_TABLE")).toEqual([]);
  });
});

describe("hostile values", () => {
  test("of the largest body that is taken fit into the run's item, and come back as they are", async () => {
    // 124 ids of the longest kind and of odd characters: close to the body's limit.
    const leadIds = Array.from({ length: 124 }, (_, index) => `${index}-__proto__-💥-`.padEnd(1_990, "x"));
    const api = anApi();
    const posted = await api.send("post-run", { body: { leadIds } });
    expect(posted.status).toBe(202);
    const shown = await api.send("show-run", { runId: runIdIn(posted) });
    expect(shown.body["leadIds"]).toEqual(leadIds);
    expect(await pipeline.produce({ runId: runIdIn(posted) })).toMatchObject({ selection: { selected: 0 } });
  });

  test.each([
    [400, { headers: { "idempotency-key": "k\r\nset-cookie: a=b" } }],
    [400, { headers: { "idempotency-key": "k".repeat(10_000) } }],
    [400, { body: '{"__proto__":{"forceAll":true}}' }],
    [400, { query: JSON.parse('{"__proto__":"true"}') as Record<string, string> }],
    [400, { query: { constructor: "true" } }],
    [400, { body: { leadIds: Array.from({ length: 1_001 }, String) } }],
    [400, { body: { maxLeads: "5" } }],
    [400, { body: '{"leadIds":["\\udc00"]}' }],
    [413, { body: { leadIds: ["x".repeat(300_000)] } }],
  ])("are refused with a %i and leave nothing behind", async (status, request) => {
    expect((await anApi().send("post-run", request)).status).toBe(status);
    expect(await pipeline.items("RUNS_TABLE")).toEqual([]);
  });

  test.each(["a%2Fb", "a/../b", "r".repeat(10_240), "__proto__", "\u202e", "run#1"])(
    "as a run's id are a 404 (%j)",
    async (runId) => {
      expect(await anApi().send("show-run", { runId })).toMatchObject({
        status: 404,
        body: { code: "run.unknown" },
      });
    },
  );
});
