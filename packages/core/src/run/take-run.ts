import { codeVersion } from "../code-version.ts";
import { DAY_MS } from "../limits.ts";
import type { Clock, RunStore } from "../ports.ts";
import { withLease } from "./lease.ts";
import type { ProduceEvent } from "./produce-event.ts";
import { isAbandoned, isOpenRun, type Run, scheduledRunId } from "./run.ts";
import type { Settings } from "./settings.ts";

/** Who asks for the run. */
export interface Producer {
  /** Unique per invocation: the holder of the lease. */
  id: string;
  /** Epoch ms at which it is stopped; undefined = never. */
  deadlineAtMs?: number;
}

export type Taken =
  /** The lease is ours. `resumed`: an earlier producer died, and its batches stand. */
  | { kind: "taken"; run: Run; resumed: boolean }
  /** Another producer is at it, or the run's selection is over already: a second delivery does nothing. */
  | { kind: "taken-by-another" | "already-selected"; run: Run }
  /** An earlier run still has open batches. */
  | { kind: "skipped"; run: Run; openRunId: string };

/**
 * Starts the run that the event names, or takes it over when its producer died. A scheduled event finishes an earlier
 * run that its producer left half chosen, before any new one starts.
 */
export async function takeRun(
  deps: { runs: RunStore; clock: Clock },
  event: ProduceEvent,
  settings: Settings,
  producer: Producer,
): Promise<Taken> {
  const fresh = newRun(event, settings, producer, deps.clock.now());
  const existing = await deps.runs.readRun(fresh.runId);
  if (existing !== undefined) return takeOver(deps, existing, producer);

  const open = fresh.trigger === "scheduled" ? await deps.runs.findRuns(isEarlier) : [];
  const abandoned = open.find((run) => isAbandoned(run, deps.clock.now()));
  if (abandoned !== undefined) return takeOver(deps, abandoned, producer);
  const earlier = open[0];
  const run: Run = earlier === undefined ? fresh : skippedRun(fresh, earlier.runId);
  if ((await deps.runs.createRun(run)) === "exists") {
    const other = await deps.runs.readRun(run.runId);
    if (other !== undefined) return takeOver(deps, other, producer);
  }
  return earlier === undefined
    ? { kind: "taken", run, resumed: false }
    : { kind: "skipped", run, openRunId: earlier.runId };
}

/** True for what a night waits for, or finishes. Changes come day and night: their run keeps no night waiting. */
function isEarlier(run: Run): boolean {
  return isOpenRun(run) && run.trigger !== "changes";
}

async function takeOver(
  deps: { runs: RunStore; clock: Clock },
  run: Run,
  producer: Producer,
): Promise<Taken> {
  if (run.state === "skipped") return { kind: "skipped", run, openRunId: run.reason ?? "" };
  if (run.state === "selected" || run.state === "closed") return { kind: "already-selected", run };
  const nowMs = deps.clock.now();
  const isFree = (current: Run): boolean => current.state === "requested" || isAbandoned(current, nowMs);
  if (!isFree(run)) return { kind: "taken-by-another", run };
  const taken = await deps.runs.changeRun(run, (current) =>
    isFree(current) ? withLease({ ...current, state: "selecting" }, producer.id, nowMs) : undefined,
  );
  if (taken.lease?.owner !== producer.id) return { kind: "taken-by-another", run: taken };
  return { kind: "taken", run: taken, resumed: run.state === "selecting" };
}

/** The run that the event starts now, not yet written. */
export function newRun(event: ProduceEvent, settings: Settings, producer: Producer, nowMs: number): Run {
  const scheduledAtMs = event.scheduledTime === undefined ? undefined : Date.parse(event.scheduledTime);
  const force = event.forceAll === true;
  const run: Run = {
    runId:
      event.runId ?? (scheduledAtMs === undefined ? `direct-${producer.id}` : scheduledRunId(scheduledAtMs)),
    trigger: scheduledAtMs === undefined ? "direct" : "scheduled",
    state: "selecting",
    version: 1,
    startedAtMs: nowMs,
    staleBeforeMs: force ? nowMs : nowMs - settings.normalizationTTLDays * DAY_MS,
    force,
    event,
    settings,
    codeVersion,
  };
  return withLease(run, producer.id, nowMs);
}

function skippedRun({ lease: _lease, ...run }: Run, openRunId: string): Run {
  return { ...run, state: "skipped", reason: openRunId, closedAtMs: run.startedAtMs };
}
