import { describeError, type ErrorCode, errorCodeOf, NormalizerError, retryPolicies } from "../errors.ts";
import type { QueueRecord } from "../ports.ts";
import { backoffSeconds } from "../queue/backoff.ts";
import type { ConsumeDeps } from "./work.ts";

/** Why a message returns, and what to do about it where an error said so. */
export interface Problem {
  code: ErrorCode;
  advice?: string | undefined;
}

/** The problem that an error is. */
export function problemOf(error: unknown): Problem {
  return { code: errorCodeOf(error), advice: error instanceof NormalizerError ? error.message : undefined };
}

/**
 * Sends a message back for a while. A fault that every message would meet pauses the consumers first, once per set of
 * `paused` codes: nothing else burns a receive on it.
 */
export async function returnMessage(
  deps: ConsumeDeps,
  record: QueueRecord,
  { code, advice }: Problem,
  paused: Set<ErrorCode>,
  ids: Readonly<Record<string, string>> = {},
): Promise<void> {
  if (retryPolicies[code] === "pause" && !paused.has(code)) {
    deps.metrics.add("NormalizationErrors", 1, { code });
    await deps.consumers.pause({
      code,
      message: `${advice ?? `Every batch would fail with ${code}.`} Mend it, then let them go on: ops resume.`,
      by: "consumer",
      atMs: deps.clock.now(),
    });
    paused.add(code);
  }
  const seconds = backoffSeconds(record.receiveCount, record.messageId, deps.backoffBasesSeconds);
  await deps.messages.postpone(record.receiptHandle, seconds);
  deps.log.warn("message returns", {
    ...ids,
    messageId: record.messageId,
    code,
    receive: record.receiveCount,
    seconds,
  });
}

/** The same for messages of which nothing could be found out. What cannot even be postponed returns by itself. */
export async function returnMessages(
  deps: ConsumeDeps,
  records: readonly QueueRecord[],
  problem: Problem,
  paused: Set<ErrorCode>,
): Promise<void> {
  for (const record of records) {
    try {
      await returnMessage(deps, record, problem, paused);
    } catch (error) {
      deps.log.warn("message not postponed", { messageId: record.messageId, ...describeError(error) });
    }
  }
}
