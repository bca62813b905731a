import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { describe, expect, it } from "vitest";

import { anAdminStage } from "../../../../test/support/admin-stage.ts";
import { someSettings, T0 } from "../../../../test/support/builders.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { BODY_BYTES_MAX } from "./read-body.ts";

const client = "3n4b5urk1ft4fl3mg5e62d9ado";
const withoutKey = { headers: { "idempotency-key": undefined } };

/** Nothing was put on record, and no producer started. */
function expectNothingDone({ runs, producers }: ReturnType<typeof anAdminStage>): void {
  expect(runs.runs.size).toBe(0);
  expect(producers.started).toEqual([]);
}

describe("POST /admin/normalize-leads", () => {
  it("puts a run on record, starts its producer, and tells where to look", async () => {
    const stage = anAdminStage();
    const { status, headers, body } = await stage.send("post-run");
    const { runId } = body as { runId: string };
    expect(status).toBe(202);
    expect(body).toEqual({ runId, state: "requested", isNew: true });
    expect(headers).toEqual({
      "content-type": "application/json",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      location: `/admin/runs/${runId}`,
    });
    expect(stage.producers.started).toEqual([runId]);
    expect([...stage.runs.runs.values()]).toMatchObject([
      {
        runId,
        trigger: "requested",
        state: "requested",
        requestedBy: client,
        startedAtMs: T0,
        event: { runId, maxLeads: 2 },
      },
    ]);
    expect(stage.log.lines).toEqual([
      { level: "info", event: "run requested", fields: { runId, subject: client, isNew: true } },
    ]);
  });

  it.each([
    ["no body", { body: undefined }, {}],
    ["an empty body of any type", { body: "", headers: { "content-type": "text/plain" } }, {}],
    ["an empty object", { body: {} }, {}],
    ["forceAll in the query", { query: { forceAll: "true" }, body: undefined }, { forceAll: true }],
    [
      "forceAll in query and body alike",
      { query: { forceAll: "true" }, body: { forceAll: true } },
      { forceAll: true },
    ],
    ["no cap", { body: { maxLeads: null } }, { maxLeads: null }],
    [
      "a body with its charset",
      { body: { maxLeads: 3 }, headers: { "content-type": "Application/JSON; charset=utf-8" } },
      { maxLeads: 3 },
    ],
    [
      "a body in base64",
      { body: Buffer.from('{"leadIds":["ñ-1"]}').toString("base64"), isBase64Encoded: true },
      { leadIds: ["ñ-1"] },
    ],
    [
      "a thousand leads",
      { body: { leadIds: Array.from({ length: 1_000 }, String) } },
      { leadIds: Array.from({ length: 1_000 }, String) },
    ],
    ["dryRun: false", { body: { dryRun: false } }, { dryRun: false }],
  ])("takes %s", async (_name, request, wishes) => {
    const stage = anAdminStage();
    const { status, body } = await stage.send("post-run", request);
    expect(status).toBe(202);
    const { event } = stage.runs.runs.get(body["runId"] as string)!;
    expect(event).toEqual({ ...wishes, runId: body["runId"] });
  });

  it.each([
    [400, "request.invalid", "another key of the body", { body: { maxLead: 5 } }, /"maxLead"/],
    [400, "request.invalid", "the run's id", { body: { runId: "mine" } }, /"runId"/],
    [
      400,
      "request.invalid",
      "the schedule's time",
      { body: { scheduledTime: "2026-11-22T07:00:00Z" } },
      /"scheduledTime"/,
    ],
    [400, "request.invalid", "a number as text", { body: { maxLeads: "5" } }, /maxLeads: .*number/],
    [400, "request.invalid", "zero leads", { body: { maxLeads: 0 } }, /maxLeads/],
    [400, "request.invalid", "more than a number can hold", { body: '{"maxLeads":1e999}' }, /maxLeads/],
    [400, "request.invalid", "true as text", { body: { forceAll: "true" } }, /forceAll: .*boolean/],
    [400, "request.invalid", "an empty list", { body: { leadIds: [] } }, /leadIds/],
    [
      400,
      "request.invalid",
      "1,001 leads",
      { body: { leadIds: Array.from({ length: 1_001 }, String) } },
      /leadIds: .*1000/,
    ],
    [
      400,
      "request.invalid",
      "an id that no table can hold",
      { body: { leadIds: ["a", "x".repeat(2_049)] } },
      /leadIds: 1: .*2048 bytes/,
    ],
    [400, "request.invalid", "half a character", { body: '{"leadIds":["\\ud800"]}' }, /well-formed/],
    [400, "request.invalid", "null", { body: "null" }, /body/],
    [400, "request.invalid", "a list", { body: "[]" }, /body/],
    [
      400,
      "request.invalid",
      "what is not JSON",
      { body: "{'maxLeads': 5}" },
      /^The body is not JSON in UTF-8\.$/,
    ],
    [400, "request.invalid", "a blank body", { body: " " }, /not JSON/],
    [
      400,
      "request.invalid",
      "what is not UTF-8",
      { body: Buffer.from([0x22, 0xff, 0x22]).toString("base64"), isBase64Encoded: true },
      /UTF-8/,
    ],
    [400, "request.invalid", "another key of the query", { query: { maxLeads: "5" } }, /query: .*"maxLeads"/],
    [400, "request.invalid", "another word than true or false", { query: { forceAll: "1" } }, /forceAll/],
    [400, "request.invalid", "both words", { query: { forceAll: "true,false" } }, /forceAll/],
    [
      400,
      "request.invalid",
      "a query that its body contradicts",
      { query: { forceAll: "true" }, body: { forceAll: false } },
      /say it once/,
    ],
    [400, "event.invalid", "a dry run", { body: { dryRun: true } }, /invoke the producer/],
    [
      415,
      "request.media-type",
      "a form",
      { headers: { "content-type": "application/x-www-form-urlencoded" } },
      /json/,
    ],
    [415, "request.media-type", "a body of no type", { headers: { "content-type": undefined } }, /json/],
    [
      413,
      "request.too-large",
      "a body of a byte too many",
      { body: `{"leadIds":["${"x".repeat(BODY_BYTES_MAX - 15)}"]}` },
      /262144/,
    ],
  ])("answers %i %s to %s, and does nothing", async (status, code, _name, request, detail) => {
    const stage = anAdminStage();
    const reply = await stage.send("post-run", request);
    expect(reply).toMatchObject({ status, body: { status, code } });
    expect(reply.body["detail"]).toMatch(detail);
    expect(reply.headers["content-type"]).toBe("application/problem+json");
    expectNothingDone(stage);
  });

  it("repeats of what somebody sent no more than needed, and logs none of it", async () => {
    const stage = anAdminStage();
    const body = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`JUAN-PEREZ-${index}`, 1]));
    const reply = await stage.send("post-run", { body });
    expect(reply.status).toBe(400);
    expect((reply.body["detail"] as string).length).toBeLessThanOrEqual(1_000);
    expect(JSON.stringify(stage.log.lines)).not.toContain("JUAN");
    expect(stage.log.lines).toMatchObject([
      { level: "info", event: "request refused", fields: { status: 400, code: "request.invalid" } },
    ]);
    expect(stage.metrics.sums.size).toBe(0);
  });

  it("names the first wrong keys, and counts the others", async () => {
    const leadIds = Array.from({ length: 30 }, () => 7);
    const { body } = await anAdminStage().send("post-run", { body: { leadIds } });
    expect(body["detail"]).toMatch(/leadIds: 0: .*leadIds: 9: .*and 20 more\.$/);
    expect(body["detail"]).not.toContain("leadIds: 10:");
  });

  it("answers 409 while runs are disabled, and does nothing", async () => {
    const stage = anAdminStage({ enabled: false });
    expect(await stage.send("post-run")).toMatchObject({
      status: 409,
      body: { code: "run.disabled", type: "urn:lead-normalizer:problem:run.disabled" },
    });
    expectNothingDone(stage);
  });
});

describe("an Idempotency-Key", () => {
  it("repeated is the same run, with one producer, in the state that it has by then", async () => {
    const stage = anAdminStage();
    const first = await stage.send("post-run");
    const runId = first.body["runId"] as string;
    const run = stage.runs.runs.get(runId)!;
    stage.runs.runs.set(runId, { ...run, state: "selected" });
    const second = await stage.send("post-run", { requestId: "another-request" });
    expect(second).toEqual({
      status: 202,
      headers: first.headers,
      body: { runId, state: "selected", isNew: false },
    });
    expect(stage.producers.started).toEqual([runId]);
    expect(stage.runs.runs.size).toBe(1);
  });

  it("repeated after runs were disabled still finds its run", async () => {
    let enabled = true;
    const stage = anAdminStage({}, { loadSettings: async () => someSettings({ enabled }) });
    const { body } = await stage.send("post-run");
    enabled = false;
    expect(await stage.send("post-run")).toMatchObject({ status: 202, body: { runId: body["runId"] } });
    expect(await stage.send("post-run", { headers: { "idempotency-key": "k2" } })).toMatchObject({
      status: 409,
    });
  });

  it("for another request is refused, names the run that it belongs to, and changes nothing", async () => {
    const stage = anAdminStage();
    const { body } = await stage.send("post-run");
    const before = structuredClone(stage.runs.runs);
    const reply = await stage.send("post-run", { body: { maxLeads: 3 } });
    expect(reply).toMatchObject({
      status: 422,
      body: { code: "run.key-reused", runId: body["runId"] },
    });
    expect(stage.runs.runs).toEqual(before);
    expect(stage.producers.started).toHaveLength(1);
  });

  it("written otherwise for the same wish is the same request", async () => {
    const stage = anAdminStage();
    const first = await stage.send("post-run", { body: { maxLeads: 2, leadIds: ["a"] } });
    const body = '{ "leadIds": ["a"], "maxLeads": 2, "forceAll": false }';
    const second = await stage.send("post-run", { body });
    expect(second).toMatchObject({ status: 202, body: { runId: first.body["runId"], isNew: false } });
  });

  it("of somebody else is another run", async () => {
    const stage = anAdminStage();
    await stage.send("post-run");
    await stage.send("post-run", { subject: "somebody-else" });
    expect(stage.producers.started).toHaveLength(2);
    expect(new Set(stage.producers.started).size).toBe(2);
  });

  it("that is missing makes every request another run", async () => {
    const stage = anAdminStage();
    await stage.send("post-run", withoutKey);
    await stage.send("post-run", { ...withoutKey, requestId: "another-request" });
    expect(new Set(stage.producers.started).size).toBe(2);
  });

  it.each(["k", '"8e03978e"', "k".repeat(255), " ", "a, b", "__proto__", "constructor"])(
    "%j is a key",
    async (key) => {
      const stage = anAdminStage();
      const headers = { "idempotency-key": key };
      const [first, second] = [
        await stage.send("post-run", { headers }),
        await stage.send("post-run", { headers }),
      ];
      expect(first.status).toBe(202);
      expect(second.body).toMatchObject({ runId: first.body["runId"], isNew: false });
    },
  );

  it.each([
    "",
    "k".repeat(256),
    "k".repeat(100_000),
    "a\r\nlocation: https://evil.example",
    "a\u0000",
    "ñ",
    "\ud800",
  ])("%j is none: 400, and nothing is done", async (key) => {
    const stage = anAdminStage();
    const { status, headers, body } = await stage.send("post-run", { headers: { "idempotency-key": key } });
    expect(status).toBe(400);
    expect(body["detail"]).toBe(
      "In the header Idempotency-Key: must be 1 to 255 printable ASCII characters.",
    );
    expect(JSON.stringify(headers)).not.toContain("evil");
    expectNothingDone(stage);
  });
});

describe("a producer that cannot be invoked", () => {
  it("is a 503 with the run, which is on record; the repeated request finds it and starts nothing", async () => {
    const runs = createMemoryRunStore();
    const away = new NormalizerError("producer.unavailable", "It is on record.", { ids: { runId: "run-x" } });
    const producers = { start: async () => Promise.reject(away) };
    const stage = anAdminStage({}, { runs, producers });
    const reply = await stage.send("post-run");
    expect(reply).toMatchObject({
      status: 503,
      headers: { "retry-after": "5" },
      body: { code: "producer.unavailable", runId: "run-x", detail: "It is on record." },
    });
    expect(stage.metrics.sums.size).toBe(0);
    expect(await stage.send("post-run")).toMatchObject({
      status: 202,
      body: { state: "requested", isNew: false },
    });
    expect(runs.runs.size).toBe(1);
  });
});
