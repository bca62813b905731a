import { type ErrorCode, errorCodeOf, NormalizerError } from "../errors.ts";
import { spread } from "../queue/backoff.ts";

/**
 * Waits before the next attempt of the same call, in ms. What is not listed is not tried again within the invocation: the
 * message comes back later. A call that got no answer at all has taken its time already.
 */
const waitsMs: Partial<Record<ErrorCode, readonly number[]>> = {
  "model.throttled": [1_000, 4_000],
  "model.unavailable": [500, 2_000],
  "model.timeout": [1_000],
  // The ledger: many consumers write the same item.
  "store.unavailable": [50, 200, 800, 2_000],
};

/** Longer, and the queue waits better. */
const RETRY_AFTER_MAX_MS = 10_000;

/** How long to wait before trying again what failed for the nth time, ±20 %; undefined = not in this invocation. */
export function retryDelayMs(error: unknown, failures: number, seed: string): number | undefined {
  const waitMs = waitsMs[errorCodeOf(error)]?.[failures - 1];
  const retryAfterMs = error instanceof NormalizerError ? error.retryAfterMs : undefined;
  if (waitMs === undefined || (retryAfterMs ?? 0) > RETRY_AFTER_MAX_MS) return undefined;
  return Math.max(Math.round(spread(waitMs, `${seed}#${failures}`)), retryAfterMs ?? 0);
}
