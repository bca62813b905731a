import { describeError } from "../errors.ts";
import type { QueueRecord } from "../ports.ts";
import { backoffBasesSeconds } from "../queue/backoff.ts";
import type { ConsumeDeps, Invocation } from "./work.ts";

/**
 * Before messages that may crash the process are worked on one by one: those that wait would all come back at the same
 * moment if it happened, and meet the culprit again. Now each comes back at a time of its own.
 */
export async function spreadReturns(
  deps: ConsumeDeps,
  records: readonly QueueRecord[],
  invocation: Invocation,
): Promise<void> {
  const secondsLeft = Math.max(0, (invocation.deadlineAtMs - deps.clock.now()) / 1_000);
  const step = (deps.backoffBasesSeconds ?? backoffBasesSeconds)[0] ?? 0;
  for (const [index, { receiptHandle, messageId }] of records.entries()) {
    if (index === 0) continue;
    try {
      await deps.messages.postpone(receiptHandle, Math.ceil(secondsLeft + index * step));
    } catch (error) {
      deps.log.warn("message not postponed", { messageId, ...describeError(error) });
    }
  }
}
