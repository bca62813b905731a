import type { ErrorCode } from "../errors.ts";
import { resultInState, tallyOf, type LeadResult } from "../normalize/lead-result.ts";
import { DAY_MS, LEASE_MS, QUEUE_MAX_RECEIVE_COUNT, QUEUE_RETENTION_SECONDS, SILENT_MS } from "../limits.ts";
import type { LeadStore } from "../ports.ts";
import { hasCrashed, isRunning } from "../queue/attempt.ts";
import { isCrash } from "../queue/disposition.ts";
import { type BatchItem, isOpen } from "./batch-item.ts";
import type { Run } from "./run.ts";
import { ruleOf } from "./staleness.ts";

/** A message may be received at the very end of its retention, and be worked on and sent back for a while. */
const EXPIRY_MARGIN_MS = DAY_MS;

/**
 * Why nobody will ever finish an open batch; undefined = somebody may. The DLQ is not read: receiving would hide its
 * messages. `queueIsEmpty` is what the queue says of itself at this moment; a pause keeps messages on it.
 */
export function whyLost(
  batch: BatchItem,
  run: Run,
  { nowMs, queueIsEmpty }: { nowMs: number; queueIsEmpty: boolean },
): ErrorCode | undefined {
  if (!isOpen(batch)) return undefined;
  // What a consumer is at is finished, and counts.
  if (run.cancelled !== undefined) return isRunning(batch, nowMs) ? undefined : "run.cancelled";
  const { attempt, queuedAtMs = batch.plannedAtMs } = batch;
  if (batch.state === "planned" && attempt === undefined) {
    // Its producer sends all that is planned before it ends the selection.
    return nowMs - batch.plannedAtMs > LEASE_MS ? "run.abandoned" : undefined;
  }
  if ((attempt?.receive ?? 0) >= QUEUE_MAX_RECEIVE_COUNT && hasCrashed(batch, nowMs)) return "crash.unknown";
  // An empty queue has dropped it a moment before its time by our clock.
  const keptUntilMs = queuedAtMs + 1_000 * QUEUE_RETENTION_SECONDS;
  if (nowMs > keptUntilMs + (queueIsEmpty ? -SILENT_MS : EXPIRY_MARGIN_MS)) return "expired";
  const heardAtMs = Math.max(queuedAtMs, attempt?.endedAtMs ?? attempt?.deadlineAtMs ?? 0);
  return queueIsEmpty && nowMs - heardAtMs > SILENT_MS ? "crash.unknown" : undefined;
}

/** The batch ended for that reason. What became of its leads is read off the leads; the rest shares the reason. */
export async function endLost(
  leads: LeadStore,
  batch: BatchItem,
  run: Run,
  code: ErrorCode,
  nowMs: number,
): Promise<BatchItem> {
  const found = await leads.read(batch.leadIds);
  const rule = ruleOf(run, nowMs);
  const results = batch.leadIds.map(
    (leadId): LeadResult => resultInState(found.get(leadId), batch, rule) ?? { kind: "unfinished", code },
  );
  const isDead = isCrash(code);
  // A lead can only crash a consumer that has begun its batch. Without such a crash something else failed: an outage.
  const mayBeToBlame = batch.crashes > 0 || hasCrashed(batch, nowMs);
  const unfinished = batch.leadIds.filter((_, index) => results[index]?.kind === "unfinished");
  return {
    ...batch,
    state: isDead ? "dead" : "done",
    endedAtMs: nowMs,
    code,
    held: isDead && mayBeToBlame && batch.discarded === undefined ? unfinished : [],
    tally: tallyOf(results, rule.fields),
  };
}
