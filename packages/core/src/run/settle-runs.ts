import type { Clock, Log, RunStore } from "../ports.ts";
import { sumBatches, summarize, type Summary } from "./summary.ts";

export interface SettleDeps {
  runs: RunStore;
  clock: Clock;
  log: Log;
}

/**
 * Closes every run whose batches are all over with its summary. Batch items are the only truth that it reads.
 */
export async function settleRuns(deps: SettleDeps): Promise<Summary[]> {
  const closed: Summary[] = [];
  for (const run of await deps.runs.openRuns()) {
    if (run.state !== "selected") continue;
    const progress = await sumBatches(deps.runs.batchesOf(run.runId));
    if (progress.openBatches > 0) continue;
    const nowMs = deps.clock.now();
    const summary = summarize(run, progress, nowMs);
    await deps.runs.changeRun(run, (current) =>
      current.state === "selected" ? { ...current, state: "closed", closedAtMs: nowMs, summary } : undefined,
    );
    deps.log.info("run closed", { ...summary });
    closed.push(summary);
  }
  return closed;
}
