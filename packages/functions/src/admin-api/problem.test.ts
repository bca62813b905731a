import { type ErrorCode, NormalizerError, retryPolicies } from "@lead-normalizer/core/errors.ts";
import { describe, expect, it } from "vitest";

import { problemOf } from "./problem.ts";

const codes = Object.keys(retryPolicies) as ErrorCode[];

describe("a problem", () => {
  it.each(codes)("of %s has one status, a title, and the message", (code) => {
    const reply = problemOf(new NormalizerError(code, "What to do."), "request/1=");
    expect([400, 401, 404, 409, 413, 415, 422, 500, 503]).toContain(reply.status);
    expect(reply.body).toEqual({
      type: `urn:lead-normalizer:problem:${code}`,
      title: expect.stringMatching(/^[A-Z].+[^.]$/),
      status: reply.status,
      detail: "What to do.",
      instance: "urn:lead-normalizer:request:request%2F1%3D",
      code,
    });
    expect("retry-after" in (reply.headers ?? {})).toBe(reply.status === 503);
    expect("www-authenticate" in (reply.headers ?? {})).toBe(reply.status === 401);
  });

  it.each<[ErrorCode, number]>([
    ["store.unavailable", 503],
    ["producer.unavailable", 503],
    ["settings.invalid", 500],
    ["settings.table-missing", 500],
    ["unknown", 500],
    ["message.malformed", 500],
  ])("of %s is a %i", (code, status) => {
    expect(problemOf(new NormalizerError(code, "x"), "1").status).toBe(status);
  });

  it("that says when to come back says so in whole seconds", () => {
    const error = new NormalizerError("store.unavailable", "x", { retryAfterMs: 1_200 });
    expect(problemOf(error, "1").headers).toMatchObject({ "retry-after": "2" });
  });

  it.each([new Error("JUAN PEREZ, cll 26"), new TypeError("x"), "JUAN PEREZ", undefined, null, 7])(
    "of what we do not know tells nothing of it",
    (thrown) => {
      const { status, body } = problemOf(thrown, "request-1");
      expect(status).toBe(500);
      expect(body).toEqual({
        type: "urn:lead-normalizer:problem:unknown",
        title: "Something is wrong here",
        status: 500,
        detail: "The log of the function has it under this instance.",
        instance: "urn:lead-normalizer:request:request-1",
        code: "unknown",
      });
    },
  );

  it("tells of the ids of an error the run's alone", () => {
    const ids = { runId: "run-1", error: "AccessDeniedException", pk: "runs" };
    const { body } = problemOf(new NormalizerError("producer.unavailable", "x", { ids }), "1");
    expect(body).toMatchObject({ runId: "run-1" });
    expect(JSON.stringify(body)).not.toMatch(/AccessDenied|"pk"/);
  });
});
