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
 * `paused` codes: nothing else burns a receive on it. The pause that stands keeps its reason.
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
    paused.add(code);
    await pause(deps, { code, advice });
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

/** What fails of it is told and no more: the message waits all the same, and its next delivery pauses again. */
async function pause({ consumers, clock, log }: ConsumeDeps, { code, advice }: Problem): Promise<void> {
  const message = `${advice ?? `Every batch would fail with ${code}.`} Mend it, then let them go on: ops resume.`;
  try {
    await consumers.pause({ code, message, by: "consumer", atMs: clock.now() });
  } catch (error) {
    log.warn("pause incomplete", { fault: code, ...describeError(error) });
  }
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
