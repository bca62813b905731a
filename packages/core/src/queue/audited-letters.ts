import type { AuditLog, Clock } from "../ports.ts";
import type { DeadLetterFilter } from "./dead-letters.ts";
import type { Redriven } from "./redrive.ts";

/** Who does what to which dead letters, and why. `all` = every one, by SQS itself. */
export interface LetterAct {
  action: "dlq.redrive" | "dlq.discard";
  filter: DeadLetterFilter | "all";
  by: string;
  reason: string;
}

/**
 * Does something to dead letters in a person's name. The audit hears of it before it begins, and again, with the action's name
 * and `.done`, of how many there were: an act without its end was cut off, or failed.
 */
export async function auditedLetters(
  { audit, clock }: { audit: AuditLog; clock: Clock },
  { action, filter, by, reason }: LetterAct,
  work: () => Promise<Redriven>,
): Promise<Redriven> {
  const entry = { actor: by, target: describeFilter(filter), reason };
  await audit.record({ ...entry, atMs: clock.now(), action });
  const done = await work();
  const counts = { messages: done.messages, leads: done.leads };
  await audit.record({ ...entry, atMs: clock.now(), action: `${action}.done`, counts });
  return done;
}

/** The conditions in words, without a condition that is not there: `code model.unavailable, run night-1`. */
export function describeFilter(filter: DeadLetterFilter | "all"): string {
  if (filter === "all") return "all";
  const { code, runId, batchId, olderThanMs } = filter;
  const minutes = olderThanMs === undefined ? undefined : `${Math.round(olderThanMs / 60_000)} min`;
  const conditions = { code, run: runId, batch: batchId, "older than": minutes };
  return Object.entries(conditions)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]))
    .join(", ");
}
