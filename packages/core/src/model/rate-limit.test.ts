import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { T0 } from "../../../../test/support/builders.ts";
import type { Clock, RateLimit } from "../ports.ts";
import { createRateLimit } from "./rate-limit.ts";

const MINUTE_MS = 60_000;
const never = Number.POSITIVE_INFINITY;

/** A limiter whose callers all come at the time of the clock: waiting does not move it, as with concurrent callers. */
function withCallers(maximumConcurrency: number): {
  rate: RateLimit;
  advance(ms: number): void;
  now(): number;
  /** How long the call waited, or that it was too late. */
  waitOf(tokens: number, tokensPerMinute: number, untilMs?: number): Promise<number | "too-late">;
} {
  let nowMs = T0;
  let sleptMs = 0;
  const clock: Clock = {
    now: () => nowMs,
    sleep: async (ms) => {
      sleptMs += ms;
    },
  };
  const rate = createRateLimit(clock, maximumConcurrency);
  return {
    rate,
    advance: (ms) => {
      nowMs += ms;
    },
    now: () => nowMs,
    async waitOf(tokens, tokensPerMinute, untilMs = never) {
      sleptMs = 0;
      const taken = await rate.take(tokens, tokensPerMinute, untilMs);
      if (taken === "too-late") expect(sleptMs).toBe(0);
      return taken === "too-late" ? taken : sleptMs;
    },
  };
}

describe("an instance's share of the model's quota", () => {
  it("is there in full at the start, and is the quota by the number of instances", async () => {
    const { waitOf } = withCallers(5);
    expect(await waitOf(2_000, 10_000)).toBe(0);
    expect(await waitOf(1, 10_000)).toBe(30); // 2,000 a minute are 30 ms each
  });

  it("is waited for exactly as long as it takes, rounded up to a millisecond", async () => {
    const clock = createFakeClock();
    const rate = createRateLimit(clock, 1);
    await rate.take(60_000, 60_000, never);
    expect(clock.now()).toBe(T0);
    expect(await rate.take(1_500, 60_000, never)).toBe("taken");
    expect(clock.now()).toBe(T0 + 1_500);

    const uneven = withCallers(1);
    expect(await uneven.waitOf(70_000, 70_000)).toBe(0);
    expect(await uneven.waitOf(7, 70_000)).toBe(6);
    expect(await uneven.waitOf(1, 70_000)).toBe(7); // 6.86 ms
  });

  it("comes back while nobody asks, and counts for the wait", async () => {
    const { waitOf, advance } = withCallers(1);
    await waitOf(60_000, 60_000);
    advance(4_000);
    expect(await waitOf(10_000, 60_000)).toBe(6_000);
  });

  it("never grows beyond one minute's, however long nobody asks", async () => {
    const { waitOf, advance } = withCallers(2);
    await waitOf(500, 1_000);
    advance(24 * 60 * MINUTE_MS);
    expect(await waitOf(500, 1_000)).toBe(0);
    expect(await waitOf(500, 1_000)).toBe(MINUTE_MS);
  });

  it("does not shrink when the machine's clock is put back", async () => {
    const { waitOf, advance } = withCallers(1);
    expect(await waitOf(400, 1_000)).toBe(0);
    advance(-MINUTE_MS);
    expect(await waitOf(600, 1_000)).toBe(0);
    expect(await waitOf(500, 1_000)).toBe(MINUTE_MS / 2);
  });
});

describe("a call that would have to wait too long", () => {
  it("is told so at once, and takes nothing", async () => {
    const { waitOf, now } = withCallers(1);
    await waitOf(1_000, 1_000);
    for (let attempt = 1; attempt <= 20; attempt += 1) {
      expect(await waitOf(500, 1_000, now() + 29_999)).toBe("too-late");
    }
    expect(await waitOf(500, 1_000, now() + 30_000)).toBe(30_000);
  });

  it("does not need any time when there is enough, even in the last moment, but not after it", async () => {
    const { waitOf, now } = withCallers(1);
    expect(await waitOf(500, 1_000, now() - 1)).toBe("too-late");
    expect(await waitOf(500, 1_000, now())).toBe(0);
    expect(await waitOf(500, 1_000, now())).toBe(0);
    expect(await waitOf(1, 1_000, now())).toBe("too-late");
  });
});

describe("a call that is larger than a minute's share", () => {
  it("goes through when the share is whole, and those after it wait for its debt", async () => {
    const { waitOf } = withCallers(4);
    expect(await waitOf(3_000, 4_000)).toBe(0); // of a share of 1,000
    expect(await waitOf(500, 4_000)).toBe(2.5 * MINUTE_MS);
  });

  it("waits for the whole share, and no longer", async () => {
    const { waitOf } = withCallers(4);
    await waitOf(400, 4_000);
    expect(await waitOf(5_000, 4_000)).toBe(0.4 * MINUTE_MS);
  });

  it("can always be made, however small the share", async () => {
    const { waitOf } = withCallers(100);
    expect(await waitOf(1_000_000, 1)).toBe(0);
  });
});

describe("callers at the same time", () => {
  it("queue up: each waits behind those that came before it", async () => {
    const { waitOf } = withCallers(1);
    const waits: unknown[] = [];
    for (let caller = 1; caller <= 5; caller += 1) waits.push(await waitOf(500, 1_000));
    expect(waits).toEqual([0, 0, 30_000, 60_000, 90_000]);
  });

  it("queue up too when none of them waits for another to come back", async () => {
    const slept: number[] = [];
    const gates: (() => void)[] = [];
    const clock: Clock = {
      now: () => T0,
      sleep: (ms) => {
        slept.push(ms);
        return new Promise<void>((resolve) => gates.push(resolve));
      },
    };
    const rate = createRateLimit(clock, 1);
    const taken = Promise.all(Array.from({ length: 4 }, () => rate.take(1_000, 1_000, never)));
    expect(slept).toEqual([60_000, 120_000, 180_000]);
    for (const open of gates) open();
    expect(await taken).toEqual(["taken", "taken", "taken", "taken"]);
  });

  it("are not held up by one that was too late", async () => {
    const { waitOf, now } = withCallers(1);
    await waitOf(1_000, 1_000);
    expect(await waitOf(1_000, 1_000, now() + 1)).toBe("too-late");
    expect(await waitOf(100, 1_000)).toBe(6_000);
  });
});

describe("a quota that changes between calls", () => {
  it("refills at the new rate when it was raised", async () => {
    const { waitOf, advance } = withCallers(1);
    await waitOf(1_000, 1_000);
    advance(MINUTE_MS / 4);
    expect(await waitOf(1_000, 2_000)).toBe(MINUTE_MS / 4); // a quarter of a minute brought 500
  });

  it("holds no more than the new minute's when it was lowered", async () => {
    const { waitOf } = withCallers(1);
    await waitOf(1, 10_000);
    expect(await waitOf(500, 500)).toBe(0);
    expect(await waitOf(500, 500)).toBe(MINUTE_MS);
  });
});

describe("any sequence of calls", () => {
  const calls = fc.array(
    fc.record({
      gapMs: fc.oneof(fc.constant(0), fc.nat(5_000), fc.nat(3 * MINUTE_MS)),
      tokens: fc.oneof({ weight: 4, arbitrary: fc.nat(1_500) }, { weight: 1, arbitrary: fc.nat(5_000) }),
      patienceMs: fc.oneof(fc.constant(never), fc.nat(2 * MINUTE_MS)),
    }),
    { maxLength: 60 },
  );

  it("gets in no minute more than two shares, and what one oversized call is larger than its share", async () => {
    await fc.assert(
      fc.asyncProperty(calls, fc.integer({ min: 1, max: 7 }), async (sequence, concurrency) => {
        const share = 1_000;
        const { waitOf, advance, now } = withCallers(concurrency);
        const grants: { atMs: number; tokens: number }[] = [];
        for (const { gapMs, tokens, patienceMs } of sequence) {
          advance(gapMs);
          const wait = await waitOf(tokens, share * concurrency, now() + patienceMs);
          if (wait === "too-late") continue;
          expect(wait).toBeLessThanOrEqual(patienceMs);
          grants.push({ atMs: now() + wait, tokens });
        }
        for (const { atMs } of grants) {
          const inMinute = grants.filter((grant) => grant.atMs >= atMs && grant.atMs < atMs + MINUTE_MS);
          const granted = inMinute.reduce((sum, { tokens }) => sum + tokens, 0);
          const excess = Math.max(0, ...inMinute.map(({ tokens }) => tokens - share));
          expect(granted).toBeLessThanOrEqual(2 * share + excess + 1e-6);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is served in the order in which it came", async () => {
    await fc.assert(
      fc.asyncProperty(calls, async (sequence) => {
        const { waitOf, advance, now } = withCallers(1);
        let lastMs = 0;
        for (const { gapMs, tokens } of sequence.filter((call) => call.tokens > 0)) {
          advance(gapMs);
          const wait = await waitOf(tokens, 1_000);
          const grantedMs = now() + Number(wait);
          expect(grantedMs).toBeGreaterThanOrEqual(lastMs);
          lastMs = grantedMs;
        }
      }),
      { numRuns: 300 },
    );
  });
});
