import { CHANGES_TIMEOUT_SECONDS } from "../limits.ts";
import { sourceHash } from "../normalize/source-hash.ts";
import type { Clock, RunStore } from "../ports.ts";
import { bogotaDay, bogotaDayEndMs } from "./bogota-day.ts";
import { CHANGES_RUN_PREFIX } from "./produce-event.ts";
import type { Run } from "./run.ts";
import type { Settings } from "./settings.ts";
import { newRun } from "./take-run.ts";

/**
 * The run that changes join now: the Bogotá day's, or, when the settings were changed since that began, another one of the
 * same day. So every batch works with the settings that it was queued under, and new settings hold for the next change.
 */
export async function openChangesRun(
  { runs, clock }: { runs: RunStore; clock: Clock },
  settings: Settings,
): Promise<Run> {
  const nowMs = clock.now();
  const runId = `${CHANGES_RUN_PREFIX}${bogotaDay(nowMs)}`;
  const run = await findOrCreate(runs, newChangesRun(runId, settings, nowMs));
  const hash = snapshotHash(settings);
  if (snapshotHash(run.settings) === hash) return run;
  return findOrCreate(runs, newChangesRun(`${runId}-${hash.slice(0, 8)}`, settings, nowMs));
}

async function findOrCreate(runs: RunStore, run: Run): Promise<Run> {
  const existing = await runs.readRun(run.runId);
  if (existing !== undefined || (await runs.createRun(run)) === "created") return existing ?? run;
  return (await runs.readRun(run.runId)) ?? run;
}

/** A function that began before midnight may still add to its day. */
function newChangesRun(runId: string, settings: Settings, nowMs: number): Run {
  const { lease: _lease, ...run } = newRun({}, settings, { id: runId }, nowMs);
  const takesChangesUntilMs = bogotaDayEndMs(nowMs) + 1_000 * CHANGES_TIMEOUT_SECONDS;
  return { ...run, runId, trigger: "changes", state: "selected", takesChangesUntilMs };
}

/** Stands for what consumers take from a run's own settings. The rest is live, or is for choosing. */
function snapshotHash(settings: Settings): string {
  return sourceHash({
    ...settings,
    enabled: true,
    maxLeadsPerRun: null,
    modelId: "",
    dailyBudgetUsd: 0,
    tokensPerMinute: null,
  });
}
