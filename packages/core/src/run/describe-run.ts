import type { ProduceEvent } from "./produce-event.ts";
import { type Run, type Selection, takesChanges } from "./run.ts";
import { type Progress, summarize, type Summary } from "./summary.ts";

/**
 * What is told of a run to whoever operates it, on the command line and by the admin API: ids, codes, times (ISO 8601)
 * and numbers, never a value that somebody typed. Its size does not grow with the leads that were named.
 */
export interface RunFacts {
  runId: string;
  state: Run["state"];
  /** Why it was skipped. */
  reason?: string;
  trigger: Run["trigger"];
  requestedBy?: string;
  startedAt: string;
  closedAt?: string;
  /** Until then changed leads join it. */
  takesChangesUntil?: string;
  modelId: string;
  /** Of rules, messages and prompts, as the code was that started it. */
  codeVersion?: string;
  /** What was asked for; `leads` = how many were named. */
  asked: Omit<ProduceEvent, "runId" | "leadIds"> & { leads?: number };
  cancelled?: { at: string; by: string; reason: string };
  /** Producers that were started anew for it. */
  restarts?: number;
  selection?: Selection;
  /** Leads that died with their consumer, and wait for an operator. */
  held?: number;
  /** What became of its leads: as published once it is closed, until then so far. */
  sums?: Summary;
  /** What consumers still have to do. */
  open?: { batches: number; leads: number };
}

/** The facts of a run. Sums come from its summary; without one, from `soFar`, where the caller has read its batches. */
export function describeRun(run: Run, nowMs: number, soFar?: Progress): RunFacts {
  const { runId: _runId, leadIds, ...asked } = run.event;
  return {
    runId: run.runId,
    state: run.state,
    ...(run.reason !== undefined && { reason: run.reason }),
    trigger: run.trigger,
    ...(run.requestedBy !== undefined && { requestedBy: run.requestedBy }),
    startedAt: isoTime(run.startedAtMs),
    ...(run.closedAtMs !== undefined && { closedAt: isoTime(run.closedAtMs) }),
    ...joinableOf(run, nowMs),
    modelId: run.settings.modelId,
    ...(run.codeVersion !== undefined && { codeVersion: run.codeVersion }),
    asked: { ...asked, ...(leadIds && { leads: leadIds.length }) },
    ...(run.cancelled && { cancelled: describeCancel(run.cancelled) }),
    ...(run.restarts && { restarts: run.restarts.count }),
    ...(run.selection && { selection: run.selection }),
    ...sumsOf(run, nowMs, soFar),
  };
}

/** A run that was opened again after its day takes nothing more. */
function joinableOf(run: Run, nowMs: number): Pick<RunFacts, "takesChangesUntil"> {
  const { takesChangesUntilMs, state } = run;
  if (takesChangesUntilMs === undefined || state !== "selected" || !takesChanges(run, nowMs)) return {};
  return { takesChangesUntil: isoTime(takesChangesUntilMs) };
}

function sumsOf(
  run: Run,
  nowMs: number,
  soFar: Progress | undefined,
): Pick<RunFacts, "held" | "sums" | "open"> {
  if (run.summary !== undefined) {
    return { held: run.held ?? 0, sums: run.summary, open: { batches: 0, leads: 0 } };
  }
  if (soFar === undefined) return {};
  return {
    held: soFar.held,
    sums: summarize(run, soFar, run.closedAtMs ?? nowMs),
    open: { batches: soFar.openBatches, leads: soFar.openLeads },
  };
}

function describeCancel({
  atMs,
  by,
  reason,
}: NonNullable<Run["cancelled"]>): NonNullable<RunFacts["cancelled"]> {
  return { at: isoTime(atMs), by, reason };
}

function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}
