import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { MAX_RECEIVES, SQS_VISIBILITY_SECONDS_MAX } from "../limits.ts";
import { backoffBasesSeconds, backoffSeconds } from "./backoff.ts";

describe("the wait before a message returns", () => {
  it("is 1, 4, 16 and 60 minutes, give or take a fifth, and stays at the last", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.string(), (receiveCount, messageId) => {
        const base = backoffBasesSeconds[Math.min(receiveCount, backoffBasesSeconds.length) - 1] ?? NaN;
        const seconds = backoffSeconds(receiveCount, messageId);
        expect(Number.isInteger(seconds)).toBe(true);
        expect(seconds).toBeGreaterThanOrEqual(0.8 * base - 1);
        expect(seconds).toBeLessThanOrEqual(1.2 * base + 1);
        expect(seconds).toBeLessThanOrEqual(SQS_VISIBILITY_SECONDS_MAX);
      }),
    );
    expect(backoffBasesSeconds).toEqual([60, 240, 960, 3_600]);
    expect(backoffBasesSeconds).toHaveLength(MAX_RECEIVES - 1);
  });

  it("is the same for the same message and receive, and spread over a run's messages", () => {
    const waits = Array.from({ length: 100 }, (_, index) => backoffSeconds(4, `message-${index}`));
    expect(waits).toEqual(Array.from({ length: 100 }, (_, index) => backoffSeconds(4, `message-${index}`)));
    expect(new Set(waits).size).toBeGreaterThan(80);
    expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(0.3 * 3_600);
  });

  it("is one second at least, also when the bases are tiny or there are none", () => {
    expect(backoffSeconds(1, "m", [0.1])).toBe(1);
    expect(backoffSeconds(3, "m", [])).toBe(1);
  });
});
