import { describeError } from "../errors.ts";
import { HOUR_MS } from "../limits.ts";
import type { Clock, Log, Metrics, Pause, PauseNotice, RunStore, SpendLedger } from "../ports.ts";
import { allOrThrow } from "./all-or-throw.ts";
import { bogotaDay } from "./bogota-day.ts";
import { isOverdue } from "./overdue.ts";
import type { Settings } from "./settings.ts";

export interface WatchDeps {
  runs: RunStore;
  spend: SpendLedger;
  pauseNotice: Pick<PauseNotice, "read">;
  clock: Clock;
  log: Log;
  metrics: Metrics;
  loadSettings(): Promise<Settings>;
}

/**
 * Emits what alarms look at, zeros as well, so that they recover. What cannot be found out keeps nothing else from being
 * emitted; each error is in the log, and the first is thrown when all has been looked at.
 */
export async function watch(deps: WatchDeps): Promise<void> {
  const looks = { ledger: watchLedger(deps), pause: watchPause(deps), runs: watchRuns(deps) };
  const logged = Object.entries(looks).map(async ([what, look]) => {
    try {
      await look;
    } catch (error) {
      deps.log.warn("not watched", { what, ...describeError(error) });
      throw error;
    }
  });
  await allOrThrow(logged);
}

/** The budget of this moment, which may be another than a run's. */
async function watchLedger({ spend, clock, metrics, loadSettings }: WatchDeps): Promise<void> {
  const committedUsd = (await spend.committed(bogotaDay(clock.now()))) / 1_000_000;
  metrics.add("LedgerPercent", percentOf(committedUsd, (await loadSettings()).dailyBudgetUsd));
}

/** Without a budget nobody means to spend: there is nothing to be warned of until something is spent. */
function percentOf(committedUsd: number, budgetUsd: number): number {
  if (budgetUsd === 0) return committedUsd > 0 ? 100 : 0;
  return (100 * committedUsd) / budgetUsd;
}

async function watchPause({ pauseNotice, clock, metrics }: WatchDeps): Promise<void> {
  const pause = await pauseNotice.read();
  const hours = pause === undefined ? 0 : Math.max(0, (clock.now() - beginningOf(pause)) / HOUR_MS);
  metrics.add("PausedHours", hours);
  // An alarm acts when it is raised, not while it stands: it is raised anew every day.
  metrics.add("PauseReminders", hours >= 24 && hours % 24 < 1 ? 1 : 0);
}

/** Epoch ms since which consumers stand: the first of the pauses that followed each other. */
export function beginningOf({ atMs, earlier }: Pause): number {
  return earlier === undefined ? atMs : Math.min(atMs, beginningOf(earlier));
}

async function watchRuns({ runs, clock, metrics }: WatchDeps): Promise<void> {
  const nowMs = clock.now();
  const overdue = await runs.findRuns((run) => isOverdue(run, nowMs));
  metrics.add("RunsUnfinished", overdue.length);
}
