import type { AuditLog, Clock } from "../ports.ts";
import type { DeadLetterFilter } from "./dead-letters.ts";

/** Who does what to which dead letters, and why. `all` = every one, by SQS itself. */
export interface LetterAct {
  action: "dlq.redrive" | "dlq.discard";
  filter: DeadLetterFilter | "all";
  by: string;
  reason: string;
}

/** How many there were; of leads, SQS knows nothing. */
export interface Done {
  messages: number;
  leads?: number;
}

/**
 * Does something to dead letters in a person's name. The audit hears of it before it begins, and again, with the action's name
 * and `.done`, of how many there were: an act without its end was cut off, failed, or was not watched to its end (undefined).
 */
export async function auditedLetters<T extends Done | undefined>(
  { audit, clock }: { audit: AuditLog; clock: Clock },
  { action, filter, by, reason }: LetterAct,
  work: () => Promise<T>,
): Promise<T> {
  const entry = { actor: by, target: describeFilter(filter), reason };
  await audit.record({ ...entry, atMs: clock.now(), action });
  const done = await work();
  if (done === undefined) return done;
  const { messages, leads } = done;
  const counts = { messages, ...(leads !== undefined && { leads }) };
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
