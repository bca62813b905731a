import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type ErrorCode, retryPolicies } from "../errors.ts";
import { MAX_RECEIVES } from "../limits.ts";
import { decideDisposition, unfinishedOutcome } from "./disposition.ts";

const table: Record<ErrorCode, [first: string, last: string, unfinished: string]> = {
  "message.malformed": ["deadLetter", "deadLetter", "deadLettered"],
  expired: ["defer", "defer", "deferred"],
  "event.invalid": ["deadLetter", "deadLetter", "deadLettered"],
  "request.invalid": ["deadLetter", "deadLetter", "deadLettered"],
  "request.too-large": ["deadLetter", "deadLetter", "deadLettered"],
  "request.media-type": ["deadLetter", "deadLetter", "deadLettered"],
  "request.unauthenticated": ["deadLetter", "deadLetter", "deadLettered"],
  "request.no-route": ["deadLetter", "deadLetter", "deadLettered"],
  "settings.invalid": ["pause", "pause", "deadLettered"],
  "settings.table-missing": ["pause", "pause", "deadLettered"],
  "settings.changed": ["deadLetter", "deadLetter", "deadLettered"],
  "run.lease-lost": ["retry", "deadLetter", "deadLettered"],
  "run.unknown": ["deadLetter", "deadLetter", "deadLettered"],
  "run.over": ["deadLetter", "deadLetter", "deadLettered"],
  "run.open": ["deadLetter", "deadLetter", "deadLettered"],
  "run.disabled": ["deadLetter", "deadLetter", "deadLettered"],
  "run.key-reused": ["deadLetter", "deadLetter", "deadLettered"],
  "run.cancelled": ["defer", "defer", "deferred"],
  "run.abandoned": ["defer", "defer", "deferred"],
  "run.taken": ["retry", "deadLetter", "deadLettered"],
  "lead.edited": ["defer", "defer", "deferred"],
  "lead.too-large": ["deadLetter", "deadLetter", "deadLettered"],
  "producer.unavailable": ["retry", "deadLetter", "deadLettered"],
  "queue.send-failed": ["retry", "deadLetter", "deadLettered"],
  "queue.unavailable": ["retry", "deadLetter", "deadLettered"],
  "queue.move-active": ["deadLetter", "deadLetter", "deadLettered"],
  "filter.empty": ["deadLetter", "deadLetter", "deadLettered"],
  "consent.missing": ["deadLetter", "deadLetter", "deadLettered"],
  "store.unavailable": ["retry", "deadLetter", "deadLettered"],
  "budget.spent": ["defer", "defer", "deferred"],
  "spend.stopped": ["pause", "pause", "deadLettered"],
  "spend.alarm-raised": ["deadLetter", "deadLetter", "deadLettered"],
  "delivery.busy": ["retry", "deadLetter", "deadLettered"],
  "delivery.no-room": ["deadLetter", "deadLetter", "deadLettered"],
  "delivery.paused-again": ["deadLetter", "deadLetter", "deadLettered"],
  "invocation.deadline": ["retry", "defer", "deferred"],
  "model.throttled": ["retry", "defer", "deferred"],
  "model.unavailable": ["retry", "deadLetter", "deadLettered"],
  "model.timeout": ["retry", "deadLetter", "deadLettered"],
  "model.silent": ["retry", "deadLetter", "deadLettered"],
  "model.error": ["retry", "deadLetter", "deadLettered"],
  "rate.limited": ["retry", "defer", "deferred"],
  "model.access-denied": ["pause", "pause", "deadLettered"],
  "model.retired": ["pause", "pause", "deadLettered"],
  "model.invalid-request": ["pause", "pause", "deadLettered"],
  "account.no-credentials": ["deadLetter", "deadLetter", "deadLettered"],
  "account.denied": ["deadLetter", "deadLetter", "deadLettered"],
  "account.unanswered": ["retry", "deadLetter", "deadLettered"],
  crash: ["deadLetter", "deadLetter", "deadLettered"],
  "crash.unknown": ["deadLetter", "deadLetter", "deadLettered"],
  unknown: ["retry", "deadLetter", "deadLettered"],
};

const codes = Object.keys(retryPolicies) as ErrorCode[];

describe("what becomes of a message", () => {
  it.each(Object.entries(table))(
    "kept by %s: %j on the first receive, the last, and for its leads",
    (code, row) => {
      const problems = new Set([code as ErrorCode]);
      const [first, last, unfinished] = row;
      expect(decideDisposition(problems, 1)).toEqual({ kind: first, code });
      expect(decideDisposition(problems, MAX_RECEIVES - 1)).toEqual({ kind: first, code });
      expect(decideDisposition(problems, MAX_RECEIVES)).toEqual({ kind: last, code });
      expect(decideDisposition(problems, MAX_RECEIVES + 7)).toEqual({ kind: last, code });
      expect(unfinishedOutcome(code as ErrorCode)).toBe(unfinished);
    },
  );

  it("without a problem is its acknowledgement, on any receive", () => {
    expect(decideDisposition(new Set(), 1)).toEqual({ kind: "ack" });
    expect(decideDisposition(new Set(), MAX_RECEIVES)).toEqual({ kind: "ack" });
  });

  it.each<[string, ErrorCode[], number, ReturnType<typeof decideDisposition>]>([
    [
      "a fault of configuration pauses, whatever else happened",
      ["unknown", "model.retired", "lead.too-large"],
      1,
      { kind: "pause", code: "model.retired" },
    ],
    [
      "one lead that may still succeed brings the message back",
      ["lead.too-large", "model.timeout", "budget.spent"],
      1,
      { kind: "retry", code: "model.timeout" },
    ],
    [
      "one lead that never will be written dead-letters it when the rest is deferred",
      ["budget.spent", "lead.too-large"],
      1,
      { kind: "deadLetter", code: "lead.too-large" },
    ],
    [
      "an outage weighs more than a throttle on the last receive",
      ["model.throttled", "model.unavailable"],
      MAX_RECEIVES,
      { kind: "deadLetter", code: "model.unavailable" },
    ],
    [
      "throttled leads alone are deferred on the last receive",
      ["model.throttled", "invocation.deadline", "lead.edited"],
      MAX_RECEIVES,
      { kind: "defer", code: "invocation.deadline" },
    ],
  ])("%s", (_what, problems, receiveCount, disposition) => {
    expect(decideDisposition(new Set(problems), receiveCount)).toEqual(disposition);
  });

  it("is decided alike in whatever order problems came, and names one of them", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1 }),
        fc.integer({ min: 1, max: 7 }),
        (problems, receives) => {
          const disposition = decideDisposition(new Set(problems), receives);
          expect(decideDisposition(new Set(problems.toReversed()), receives)).toEqual(disposition);
          expect(disposition).toHaveProperty("code", expect.toBeOneOf(problems));
        },
      ),
    );
  });

  it("never is an end without a copy for a lead that must be dead-lettered, whatever else kept it", () => {
    for (const one of codes) {
      for (const other of codes) {
        const { kind } = decideDisposition(new Set([one, other]), MAX_RECEIVES);
        const mustBeKept = [one, other].some((code) => unfinishedOutcome(code) === "deadLettered");
        expect(["deadLetter", "pause"].includes(kind), `${one} and ${other}`).toBe(mustBeKept);
      }
    }
  });
});
