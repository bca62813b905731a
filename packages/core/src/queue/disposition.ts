import { type ErrorCode, retryPolicies } from "../errors.ts";
import { MAX_RECEIVES } from "../limits.ts";

/** What becomes of a message. */
export type Disposition =
  | { kind: "ack" }
  /** Acknowledged; its unfinished leads stay stale, with the code, for the next run. */
  | { kind: "defer"; code: ErrorCode }
  | { kind: "retry"; code: ErrorCode }
  | { kind: "deadLetter"; code: ErrorCode }
  /** Kept for later, and the consumers paused: every other message would fail the same way. */
  | { kind: "pause"; code: ErrorCode };

/** Waiting longer would have helped, so on the last receive the leads go to the next run, not to an operator. */
const deferredAtLast: ReadonlySet<ErrorCode> = new Set([
  "model.throttled",
  "rate.limited",
  "invocation.deadline",
]);

/** How a lead ends that was not finished when its message is over. */
export function unfinishedOutcome(code: ErrorCode): "deferred" | "deadLettered" {
  return retryPolicies[code] === "defer" || deferredAtLast.has(code) ? "deferred" : "deadLettered";
}

/** Decides by the worst of what kept leads of the message from being finished, and by how often it was received. */
export function decideDisposition(problems: ReadonlySet<ErrorCode>, receiveCount: number): Disposition {
  const isLast = receiveCount >= MAX_RECEIVES;
  const worst = worstOf(problems, isLast);
  if (worst === undefined) return { kind: "ack" };
  switch (retryPolicies[worst]) {
    case "pause":
      return { kind: "pause", code: worst };
    case "reject":
      return { kind: "deadLetter", code: worst };
    case "retry":
      if (!isLast) return { kind: "retry", code: worst };
      return deferredAtLast.has(worst) ? { kind: "defer", code: worst } : { kind: "deadLetter", code: worst };
    case "defer":
      return { kind: "defer", code: worst };
  }
}

const severity = { pause: 4, retry: 3, reject: 2, defer: 1 } as const;

function worstOf(problems: ReadonlySet<ErrorCode>, isLast: boolean): ErrorCode | undefined {
  // On the last receive what only waits must not hide what needs a copy on the dead-letter queue.
  const weight = (code: ErrorCode): number =>
    deferredAtLast.has(code) && isLast
      ? 2 * severity.defer + 1
      : 2 * severity[retryPolicies[code]] - (deferredAtLast.has(code) ? 1 : 0);
  return [...problems].toSorted((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))[0];
}

/** True for what died with its consumer. */
export function isCrash(code: string): boolean {
  return code === "crash" || code === "crash.unknown";
}
