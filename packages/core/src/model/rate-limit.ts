import type { Clock, RateLimit } from "../ports.ts";

const MINUTE_MS = 60_000;

/**
 * A token bucket for one instance: its share of the model's tokens per minute, one share for each of the instances that may
 * work at the same time. It holds one minute's share at most, begins full, and may run into debt for a single call that is
 * larger than the bucket. What it does not know: instances that are not there leave their share unused.
 */
export function createRateLimit(clock: Clock, maximumConcurrency: number): RateLimit {
  let level: number | undefined;
  let atMs = 0;

  return {
    async take(tokens, tokensPerMinute, untilMs) {
      const capacity = tokensPerMinute / maximumConcurrency;
      const nowMs = clock.now();
      level = level === undefined ? capacity : refilled(level, nowMs - atMs, capacity);
      atMs = nowMs;
      const missing = Math.min(tokens, capacity) - level;
      const waitMs = Math.max(0, Math.ceil((missing / capacity) * MINUTE_MS));
      if (nowMs + waitMs > untilMs) return "too-late";
      level -= tokens; // whoever comes meanwhile waits behind this one
      if (waitMs > 0) await clock.sleep(waitMs);
      return "taken";
    },
  };
}

function refilled(level: number, elapsedMs: number, capacity: number): number {
  return Math.min(capacity, level + (Math.max(0, elapsedMs) / MINUTE_MS) * capacity);
}
