import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anAdminStage } from "../../../test/support/admin-stage.ts";
import { anHttpEvent, read } from "../../../test/support/http-events.ts";

describe("the admin API", () => {
  it.each(["post-run", "list-runs", "show-run"] as const)(
    "is closed to %s without a subject",
    async (name) => {
      const stage = anAdminStage();
      const event = anHttpEvent(name);
      for (const claims of [{}, { sub: "" }, { sub: 7 }, { sub: ["a"] }]) {
        event.requestContext.authorizer.jwt.claims = claims;
        const { status, headers, body } = read(await stage.handler(event));
        expect({ status, code: body["code"] }).toEqual({ status: 401, code: "request.unauthenticated" });
        expect(headers["www-authenticate"]).toBe("Bearer");
      }
      expect(stage.runs.runs.size).toBe(0);
    },
  );

  it("is closed where a route was left without its authoriser", async () => {
    const event = anHttpEvent("post-run");
    delete (event.requestContext as { authorizer?: unknown }).authorizer;
    const stage = anAdminStage();
    expect(read(await stage.handler(event)).status).toBe(401);
    expect(stage.producers.started).toEqual([]);
  });

  it.each(["$default", "DELETE /admin/runs", "__proto__", "constructor"])(
    "answers 404 to the route %s, and names those that there are",
    async (routeKey) => {
      const stage = anAdminStage();
      const reply = read(await stage.handler({ ...anHttpEvent("list-runs"), routeKey }));
      expect(reply).toMatchObject({ status: 404, body: { code: "request.no-route" } });
      expect(reply.body["detail"]).toContain("GET /admin/runs/{runId}");
    },
  );

  it("answers an error that nobody expected with a 500, logs what is safe of it, and counts it", async () => {
    const loadSettings = async () => Promise.reject(new TypeError("JUAN PEREZ is not a function"));
    const stage = anAdminStage({}, { loadSettings });
    const reply = await stage.send("post-run");
    expect(reply).toMatchObject({ status: 500, body: { code: "unknown" } });
    expect(stage.log.lines).toEqual([
      {
        level: "warn",
        event: "request failed",
        fields: expect.objectContaining({
          apiRequestId: "JKJaXmPLvHcESHA=",
          status: 500,
          code: "unknown",
          class: "TypeError",
        }),
      },
    ]);
    expect(stage.metrics.sums).toEqual(new Map([['NormalizationErrors{"code":"unknown"}', 1]]));
    expect(JSON.stringify([reply, stage.log.lines])).not.toContain("JUAN");
  });

  it("answers a fault of configuration with a 500 that names it, and counts it", async () => {
    const message = 'batchSize = 0 (item "normalization-settings"): must be 1 at least';
    const loadSettings = async () => Promise.reject(new NormalizerError("settings.invalid", message));
    const stage = anAdminStage({}, { loadSettings });
    expect(await stage.send("post-run")).toMatchObject({
      status: 500,
      body: { code: "settings.invalid", detail: message },
    });
    expect(stage.metrics.sums).toEqual(new Map([['NormalizationErrors{"code":"settings.invalid"}', 1]]));
    expect(stage.runs.runs.size).toBe(0);
  });

  it("answers a store that is away with a 503, logs it, and counts no error", async () => {
    const stage = anAdminStage();
    stage.runs.recentRuns = async () =>
      Promise.reject(new NormalizerError("store.unavailable", "DynamoDB did not serve a request."));
    expect(await stage.send("list-runs")).toMatchObject({
      status: 503,
      headers: { "retry-after": "5", "content-type": "application/problem+json" },
      body: { code: "store.unavailable" },
    });
    expect(stage.log.lines).toMatchObject([{ level: "warn", event: "request failed" }]);
    expect(stage.metrics.sums.size).toBe(0);
  });

  it("answers whatever somebody sends with JSON and a status of the caller's, and starts at most one run", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.constantFrom(
        "__proto__",
        "true",
        "{",
        "null",
        '{"__proto__":{"forceAll":true}}',
        "[".repeat(50_000),
      ),
    );
    const keys = fc.constantFrom("forceAll", "maxLeads", "leadIds", "limit", "__proto__", "toString");
    const request = fc.record(
      {
        query: fc.dictionary(fc.oneof(keys, fc.string()), text, { maxKeys: 3 }),
        headers: fc.record({
          "idempotency-key": text,
          "content-type": fc.constantFrom("application/json", "x"),
        }),
        body: fc.oneof(text, fc.json(), fc.dictionary(keys, fc.jsonValue(), { maxKeys: 3 })),
        isBase64Encoded: fc.boolean(),
        runId: text,
      },
      { requiredKeys: [] },
    );
    const name = fc.constantFrom("post-run", "list-runs", "show-run");
    await fc.assert(
      fc.asyncProperty(name, request, async (route, changes) => {
        const stage = anAdminStage();
        const reply = await stage.handler(anHttpEvent(route, changes));
        const { status, body } = read(reply);
        expect(status).toBeLessThan(500);
        expect(Object.values(reply.headers ?? {}).join()).toMatch(/^[\x20-\x7e]*$/);
        expect(stage.runs.runs.size).toBe(status === 202 ? 1 : 0);
        expect(stage.producers.started).toHaveLength(stage.runs.runs.size);
        expect(({} as { forceAll?: unknown }).forceAll).toBeUndefined();
        expect(body["status"] ?? 200).toBe(status === 202 ? 200 : status);
      }),
      { numRuns: 500 },
    );
  });
});
