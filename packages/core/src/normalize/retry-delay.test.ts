import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type ErrorCode, NormalizerError, retryPolicies } from "../errors.ts";
import { retryDelayMs } from "./retry-delay.ts";

/** The wait after the nth failure with this code. */
const delayMs = (code: ErrorCode, failures: number, retryAfterMs: number | undefined, seed: string) =>
  retryDelayMs(
    new NormalizerError(code, "No.", retryAfterMs === undefined ? {} : { retryAfterMs }),
    failures,
    seed,
  );

const codes = Object.keys(retryPolicies) as ErrorCode[];
/** The waits of a code one after the other, until there is none. */
function waitsOf(code: ErrorCode, seed = "city:bogta"): number[] {
  const waits: number[] = [];
  for (let failures = 1; failures < 20; failures += 1) {
    const wait = delayMs(code, failures, undefined, seed);
    if (wait === undefined) break;
    waits.push(wait);
  }
  return waits;
}

describe("a call that failed", () => {
  it.each([
    ["model.throttled", [1_000, 4_000]],
    ["model.unavailable", [500, 2_000]],
    ["model.timeout", [1_000]],
    ["store.unavailable", [50, 200, 800, 2_000]],
  ] as const)("with %s is tried again after about %j ms, and then no more", (code, about) => {
    const waits = waitsOf(code);
    expect(waits).toHaveLength(about.length);
    for (const [index, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(about[index]! * 0.8);
      expect(wait).toBeLessThanOrEqual(about[index]! * 1.2);
    }
  });

  it("for any other reason is not tried again in this invocation", () => {
    const again = ["model.throttled", "model.unavailable", "model.timeout", "store.unavailable"];
    const others = codes.filter((code) => !again.includes(code));
    expect(others.length).toBeGreaterThan(20);
    for (const code of others) expect([code, waitsOf(code)]).toEqual([code, []]);
    for (const code of others) expect(delayMs(code, 1, 1_000, "x")).toBeUndefined();
  });

  it("waits together with others, and does not come back together with them", () => {
    const waits = Array.from({ length: 50 }, (_, index) => waitsOf("model.throttled", `city:${index}`)[0]);
    expect(new Set(waits).size).toBeGreaterThan(30);
    expect(waitsOf("model.throttled", "city:1")).toEqual(waitsOf("model.throttled", "city:1"));
  });
});

describe("a wait that the service asks for", () => {
  it("is kept when it is longer than ours, and ours when that is longer", () => {
    expect(delayMs("model.throttled", 1, 7_000, "x")).toBe(7_000);
    expect(delayMs("model.throttled", 1, 10_000, "x")).toBe(10_000);
    expect(delayMs("model.throttled", 2, 1_000, "x")).toBe(delayMs("model.throttled", 2, undefined, "x"));
    expect(delayMs("model.throttled", 2, 0, "x")).toBe(delayMs("model.throttled", 2, undefined, "x"));
  });

  it("of more than ten seconds is the queue's to wait", () => {
    expect(delayMs("model.throttled", 1, 10_001, "x")).toBeUndefined();
    expect(delayMs("model.unavailable", 1, 3_600_000, "x")).toBeUndefined();
  });

  it("adds no attempt", () => {
    expect(delayMs("model.throttled", 3, 10, "x")).toBeUndefined();
    expect(delayMs("model.error", 1, 10, "x")).toBeUndefined();
  });
});

it("every wait is a whole number of milliseconds, never longer than ten seconds, never shorter than asked for", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...codes),
      fc.integer({ min: 1, max: 8 }),
      fc.option(fc.nat(20_000), { nil: undefined }),
      fc.string(),
      (code, failures, retryAfterMs, seed) => {
        const wait = delayMs(code, failures, retryAfterMs, seed);
        if (wait === undefined) return;
        expect(Number.isInteger(wait)).toBe(true);
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(10_000);
        expect(wait).toBeGreaterThanOrEqual(retryAfterMs ?? 0);
      },
    ),
  );
});
