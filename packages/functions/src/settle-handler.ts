import { describeError } from "@lead-normalizer/core/errors.ts";
import { settleRuns, type SettleDeps } from "@lead-normalizer/core/run/settle-runs.ts";
import type { Summary } from "@lead-normalizer/core/run/summary.ts";
import { watch, type WatchDeps } from "@lead-normalizer/core/run/watch.ts";

/**
 * The settling Lambda: closes the runs that are over, then tells alarms how things stand. Neither keeps the other from
 * being done; when one fails the invocation fails, with each failure in the log.
 */
export function createSettleHandler(deps: SettleDeps & WatchDeps): () => Promise<{ closed: Summary[] }> {
  return async () => {
    const failures: unknown[] = [];
    const closed = await settleRuns(deps).catch((error: unknown) => {
      failures.push(error);
      return [];
    });
    await watch(deps).catch((error: unknown) => failures.push(error));
    for (const failure of failures) deps.log.warn("settling failed", describeError(failure));
    for (const failure of failures) throw failure;
    return { closed };
  };
}
