import type { Attempt, BatchItem } from "../run/batch-item.ts";

/**
 * How carefully a message is worked on: together with others, alone after them, or lead by lead, so that what crashes
 * the process costs one lead and not its companions.
 */
export type Isolation = "together" | "alone" | "lead-by-lead";

/** The batch as an attempt on it begins. What an earlier attempt left unended is noted as a crash; a replay opens it again. */
export function startAttempt(batch: BatchItem, attempt: Attempt): BatchItem {
  const {
    endedAtMs: _endedAtMs,
    code: _code,
    discarded: _discarded,
    tally,
    ...open
  } = noteCrash(batch, attempt.startedAtMs);
  if (isNewLife(batch, attempt.receive, attempt.startedAtMs)) {
    const state = batch.state === "planned" ? "planned" : "queued";
    return {
      ...open,
      state,
      attempt,
      queuedAtMs: attempt.startedAtMs,
      returns: 0,
      suspects: {},
      held: [],
    };
  }
  return { ...open, ...(tally && { tally }), attempt };
}

/** The batch with the lead that is worked on alone from now on; undefined when another attempt has begun since. */
export function markLead(batch: BatchItem, attemptId: string, leadId: string): BatchItem | undefined {
  const { attempt } = batch;
  return attempt?.id === attemptId ? { ...batch, attempt: { ...attempt, leadId } } : undefined;
}

/** The batch after an attempt that ended in order; with a code it sends the message back. Another's attempt is left alone. */
export function endAttempt(batch: BatchItem, attemptId: string, nowMs: number, code?: string): BatchItem {
  const { attempt } = batch;
  const ended: Attempt | undefined =
    attempt?.id === attemptId
      ? { ...attempt, endedAtMs: nowMs, ...(code !== undefined && { code }) }
      : attempt;
  return {
    ...batch,
    ...(ended && { attempt: ended }),
    returns: batch.returns + (code === undefined ? 0 : 1),
  };
}

/** Receives that nobody can account for in order: 0 for a message without a past. */
export function suspicionOf(batch: BatchItem | undefined, receive: number, nowMs: number): number {
  if (batch === undefined) return receive - 1;
  const { crashes, returns } = noteCrash(batch, nowMs);
  return Math.max(crashes, receive - 1 - (isNewLife(batch, receive, nowMs) ? 0 : returns), 0);
}

export function isolationOf(suspicion: number): Isolation {
  if (suspicion === 0) return "together";
  return suspicion === 1 ? "alone" : "lead-by-lead";
}

/** True when the last attempt never ended, although its invocation must be over. */
export function hasCrashed({ attempt }: BatchItem, nowMs: number): boolean {
  return attempt !== undefined && attempt.endedAtMs === undefined && nowMs > attempt.deadlineAtMs;
}

/** True while the last attempt may still be at work. */
export function isRunning({ attempt }: BatchItem, nowMs: number): boolean {
  return attempt !== undefined && attempt.endedAtMs === undefined && nowMs <= attempt.deadlineAtMs;
}

function noteCrash(batch: BatchItem, nowMs: number): BatchItem {
  if (!hasCrashed(batch, nowMs)) return batch;
  const leadId = batch.attempt?.leadId;
  const suspects =
    leadId === undefined
      ? batch.suspects
      : { ...batch.suspects, [leadId]: (batch.suspects[leadId] ?? 0) + 1 };
  return { ...batch, crashes: batch.crashes + 1, suspects };
}

/** A message that was redriven counts its receives from the beginning. So does a copy; but it comes while another is at it. */
function isNewLife(batch: BatchItem, receive: number, nowMs: number): boolean {
  if (batch.state === "dead") return true;
  return receive <= (batch.attempt?.receive ?? 0) && !isRunning(batch, nowMs);
}
