import { HOUR_MS } from "../limits.ts";
import { isKnownModel } from "../model/models.ts";
import { excludedLeads } from "./excluded-leads.ts";
import type { StaleCount } from "./find-stale.ts";
import { holdLease, type Lease } from "./lease.ts";
import { previewRun } from "./preview-run.ts";
import type { ProduceDeps } from "./produce-deps.ts";
import type { ProduceEvent } from "./produce-event.ts";
import type { Run, Selection } from "./run.ts";
import { capOf, selectLeads } from "./select-leads.ts";
import { selectionOf } from "./selection-of.ts";
import { streamLeads } from "./stream-leads.ts";
import { type Producer, takeRun } from "./take-run.ts";

export type ProduceResult =
  /** The setting `enabled` is false. */
  | { status: "disabled" }
  | { status: "queued" | "dry-run"; runId: string; selection: Selection }
  /** This producer's time ran out: another one was started, and goes on. */
  | { status: "handed-over"; runId: string }
  /** Another producer is at it, or a second delivery of the same event came: nothing to do. */
  | { status: "taken-by-another" | "already-selected"; runId: string }
  /** An earlier run still has open batches. */
  | { status: "skipped"; runId: string; openRunId: string };

/**
 * Starts a run: takes its lease, chooses stale leads and queues them in batches. Doing it again with the same event
 * does nothing, or finishes what a producer that died began: no lead is in two of its batches.
 */
export async function produce(
  deps: ProduceDeps,
  event: ProduceEvent,
  producer: Producer,
): Promise<ProduceResult> {
  const settings = await deps.loadSettings();
  if (!settings.enabled) {
    deps.log.warn("run not started", {
      reason: "the setting enabled is false; nothing was queued",
    });
    await skipRequested(deps, event.runId);
    reportScheduledInVain(deps, event);
    return { status: "disabled" };
  }
  if (event.dryRun === true) {
    const { runId, selection } = await previewRun(deps, event, settings, producer);
    return { status: "dry-run", runId, selection };
  }

  const taken = await takeRun(deps, event, settings, producer);
  const { runId } = taken.run;
  if (taken.kind === "skipped") {
    deps.log.warn("run skipped", {
      runId,
      openRunId: taken.openRunId,
      reason: "an earlier run has open batches",
    });
    reportScheduledInVain(deps, event);
    return { status: "skipped", runId, openRunId: taken.openRunId };
  }
  if (taken.kind !== "taken") {
    deps.log.info("run already under way", { runId, state: taken.run.state });
    return { status: taken.kind, runId };
  }

  if (!isKnownModel(settings.modelId)) {
    deps.log.warn("model not in the model table: asked in the plainest way", {
      modelId: settings.modelId,
    });
  }
  if (taken.run.trigger === "scheduled") deps.metrics.add("ScheduledRuns", 1);
  if (taken.resumed) deps.log.warn("run taken over", { runId, reason: "its producer died" });
  const lease = holdLease(deps, taken.run, producer.id);
  try {
    return await select(deps, taken.run, lease, producer);
  } finally {
    await lease.giveUp();
  }
}

/** A night without a run is missed, whether a setting or an open run is why: somebody hears of it all the same. */
function reportScheduledInVain({ metrics }: ProduceDeps, { scheduledTime }: ProduceEvent): void {
  if (scheduledTime !== undefined) metrics.add("ScheduledRuns", 0);
}

/** Nobody starts producers for it again and again. */
async function skipRequested({ runs, clock }: ProduceDeps, runId: string | undefined): Promise<void> {
  const run = runId === undefined ? undefined : await runs.readRun(runId);
  if (run?.state !== "requested") return;
  await runs.changeRun(run, (current) =>
    current.state === "requested"
      ? { ...current, state: "skipped", reason: "the setting enabled is false", closedAtMs: clock.now() }
      : undefined,
  );
}

/** Queues the run's leads and ends its selection, or hands it over to the next producer. */
async function select(
  deps: ProduceDeps,
  run: Run,
  lease: Lease,
  { deadlineAtMs = Infinity }: Producer,
): Promise<ProduceResult> {
  const { runId, event } = run;
  const excluded = await excludedLeads(deps, runId);
  const cap = capOf(event, run.settings);
  const selected =
    cap === null && event.leadIds === undefined
      ? await streamLeads(deps, run, excluded, lease, deadlineAtMs)
      : await selectLeads(deps, run, cap ?? Infinity, excluded, lease);
  if (event.leadIds === undefined) reportNeverNormalized(deps, selected.count);
  if (selected.handedOver) {
    await lease.giveUp();
    await deps.producers.start(runId);
    deps.log.info("run handed over", { runId, selected: selected.selected });
    return { status: "handed-over", runId };
  }
  const selection = selectionOf(selected.count, run, selected);
  await lease.release((current) => ({ ...current, state: "selected", selection }));
  report(deps, runId, selection, selected.count);
  return { status: "queued", runId, selection };
}

function report(deps: ProduceDeps, runId: string, selection: Selection, count: StaleCount): void {
  deps.log.info("run selected", { runId, ...selection });
  deps.metrics.add("StaleBacklog", selection.backlog);
  if (count.oldestSinceMs !== undefined) {
    deps.metrics.add("OldestStaleAgeHours", (deps.clock.now() - count.oldestSinceMs) / HOUR_MS);
  }
}

/** Of the part of the table that this producer has seen: of one that hands over, the next tells the rest. */
function reportNeverNormalized({ clock, metrics }: ProduceDeps, { oldestNeverSinceMs }: StaleCount): void {
  const ageMs = oldestNeverSinceMs === undefined ? 0 : clock.now() - oldestNeverSinceMs;
  metrics.add("OldestNeverNormalizedHours", Math.max(0, ageMs) / HOUR_MS);
}
