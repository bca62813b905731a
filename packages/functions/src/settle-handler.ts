import { settleRuns, type SettleDeps } from "@lead-normalizer/core/run/settle-runs.ts";
import type { Summary } from "@lead-normalizer/core/run/summary.ts";

/** The settling Lambda: closes the runs that are over. */
export function createSettleHandler(deps: SettleDeps): () => Promise<{ closed: Summary[] }> {
  return async () => ({ closed: await settleRuns(deps) });
}
