import { describeError } from "../errors.ts";
import type { Clock, LeadStore, Log, Metrics, ProducerStarter, QueueDepth, RunStore } from "../ports.ts";
import type { SummaryNotice } from "../ports.ts";
import { endLost, whyLost } from "./lost-batches.ts";
import { reviveRun } from "./revive-run.ts";
import type { BatchItem } from "./batch-item.ts";
import { isOpenRun, type Run, takesChanges } from "./run.ts";
import { sumBatches, summarize, type Summary } from "./summary.ts";

export interface SettleDeps {
  leads: LeadStore;
  runs: RunStore;
  queueDepth: QueueDepth;
  producers: ProducerStarter;
  notice: SummaryNotice;
  clock: Clock;
  log: Log;
  metrics: Metrics;
}

/**
 * Brings every run to its end: starts a producer for one that lost its own, ends batches that nobody will finish, closes
 * runs whose batches are all over, and publishes their summaries. Returns those that it closed. A fault in one run does
 * not keep another from its end; the first is thrown when all have been looked at.
 */
export async function settleRuns(deps: SettleDeps): Promise<Summary[]> {
  const closed: Summary[] = [];
  const failures: unknown[] = [];
  const isUnsettled = (run: Run): boolean =>
    isOpenRun(run) || run.state === "requested" || run.unpublished === true;
  for (const run of await deps.runs.findRuns(isUnsettled)) {
    try {
      await settle(deps, run, closed);
    } catch (error) {
      deps.log.warn("run not settled", { runId: run.runId, ...describeError(error) });
      failures.push(error);
    }
  }
  for (const failure of failures) throw failure;
  return closed;
}

async function settle(deps: SettleDeps, run: Run, closed: Summary[]): Promise<void> {
  if (run.state === "requested" || run.state === "selecting") await reviveRun(deps, run);
  if (run.state === "closed") await publish(deps, run);
  if (run.state !== "selected") return;
  const ended = await closeRun(deps, run);
  if (ended?.summary === undefined) return;
  closed.push(ended.summary);
  await publish(deps, ended);
}

/** Ends lost batches, and closes the run if none is open and none may come: undefined = not now, or another was faster. */
async function closeRun(deps: SettleDeps, run: Run): Promise<Run | undefined> {
  const progress = await sumBatches(withoutLost(deps, run));
  const nowMs = deps.clock.now();
  if (progress.openBatches > 0 || takesChanges(run, nowMs)) return undefined;
  const summary = summarize(run, progress, nowMs);
  const closed = { state: "closed" as const, closedAtMs: nowMs, held: progress.held, unpublished: true };
  let isOurs = false;
  const settled = await deps.runs.changeRun(run, (current) => {
    // A replay that began meanwhile has changed the run: then these sums are old.
    isOurs = current.version === run.version;
    return isOurs ? { ...current, ...closed, summary } : undefined;
  });
  if (!isOurs) return undefined;
  deps.log.info("run closed", { ...summary });
  return settled;
}

/** The run's batches, those ended that nobody will finish. */
async function* withoutLost(deps: SettleDeps, run: Run): AsyncGenerator<BatchItem> {
  const now = { nowMs: deps.clock.now(), queueIsEmpty: await deps.queueDepth.isEmpty() };
  for await (const batch of deps.runs.batchesOf(run.runId)) {
    const code = whyLost(batch, run, now);
    if (code === undefined) {
      yield batch;
      continue;
    }
    const ended = await endLost(deps.leads, batch, run, code, now.nowMs);
    let isOurs = false;
    const changed = await deps.runs.changeBatch(batch, (current) => {
      isOurs = current.version === batch.version;
      return isOurs ? ended : undefined;
    });
    yield changed;
    if (!isOurs) continue;
    deps.log.warn("batch lost", { runId: run.runId, batchId: batch.batchId, code });
    const dead = changed.tally?.deadLettered ?? 0;
    if (dead > 0) deps.metrics.add("NormalizationErrors", dead, { code });
  }
}

/** At least once: the mark goes when everyone has been told. A run that was opened again keeps it for its next end. */
async function publish({ runs, notice }: SettleDeps, run: Run): Promise<void> {
  if (run.summary !== undefined) {
    await notice.publish(run.summary, { again: run.reopenedAtMs !== undefined });
  }
  await runs.changeRun(run, ({ unpublished: _unpublished, ...told }) =>
    told.state === "closed" && told.closedAtMs === run.closedAtMs ? told : undefined,
  );
}
