import type { ErrorCode } from "../errors.ts";
import { DAY_MS, QUEUE_RETENTION_SECONDS } from "../limits.ts";
import type { Clock, Log, RunStore } from "../ports.ts";
import { type BatchItem, emptyTally, isOpen } from "./batch-item.ts";
import type { Run } from "./run.ts";
import { sumBatches, summarize, type Summary } from "./summary.ts";

export interface SettleDeps {
  runs: RunStore;
  clock: Clock;
  log: Log;
}

/** A message may be received at the very end of its retention, and be worked on for a while. */
const EXPIRY_MARGIN_MS = DAY_MS;

/**
 * Closes every run whose batches are all over with its summary. Batch items are the only truth that it reads.
 */
export async function settleRuns(deps: SettleDeps): Promise<Summary[]> {
  const closed: Summary[] = [];
  for (const run of await deps.runs.openRuns()) {
    if (run.state !== "selected") continue;
    await expireLostBatches(deps, run);
    const progress = await sumBatches(deps.runs.batchesOf(run.runId));
    if (progress.openBatches > 0) continue;
    const nowMs = deps.clock.now();
    const summary = summarize(run, progress, nowMs);
    let isOurs = false;
    await deps.runs.changeRun(run, (current) => {
      isOurs = current.state === "selected";
      return isOurs ? { ...current, state: "closed", closedAtMs: nowMs, summary } : undefined;
    });
    if (!isOurs) continue;
    deps.log.info("run closed", { ...summary });
    closed.push(summary);
  }
  return closed;
}

/** Ends batches whose message the queue has dropped: it outlived the queue's retention, so nobody will receive it. */
async function expireLostBatches({ runs, clock, log }: SettleDeps, run: Run): Promise<void> {
  const nowMs = clock.now();
  const lostBeforeMs = nowMs - 1_000 * QUEUE_RETENTION_SECONDS - EXPIRY_MARGIN_MS;
  if (run.startedAtMs > lostBeforeMs) return;
  const code = "message.expired" satisfies ErrorCode;
  const isLost = (batch: BatchItem): boolean =>
    isOpen(batch) && (batch.queuedAtMs ?? batch.plannedAtMs) < lostBeforeMs;
  for await (const batch of runs.batchesOf(run.runId)) {
    if (!isLost(batch)) continue;
    await runs.changeBatch(batch, (current) => {
      if (!isLost(current)) return undefined;
      const count = current.leadIds.length;
      const tally = { ...emptyTally, deferred: count, errors: { [code]: count } };
      return { ...current, state: "done", endedAtMs: nowMs, tally };
    });
    log.warn("batch expired", { runId: run.runId, batchId: batch.batchId, code });
  }
}
