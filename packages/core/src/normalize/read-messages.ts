import { describeError, NormalizerError } from "../errors.ts";
import type { QueueRecord } from "../ports.ts";
import { parseMessage } from "../queue/message.ts";
import type { Parsed } from "./look-up.ts";
import type { ConsumeDeps } from "./work.ts";

/** Parses the messages. What nobody can read goes to the DLQ at once; it is `returning` only when that failed. */
export async function readMessages(
  deps: ConsumeDeps,
  records: readonly QueueRecord[],
): Promise<{ parsed: Parsed[]; returning: string[] }> {
  const parsed: Parsed[] = [];
  const returning: string[] = [];
  for (const record of records) {
    const message = parseOrError(record.body);
    if (!(message instanceof NormalizerError)) parsed.push({ record, message });
    else if (!(await reject(deps, record, message))) returning.push(record.messageId);
  }
  return { parsed, returning };
}

function parseOrError(body: string): ReturnType<typeof parseMessage> | NormalizerError {
  try {
    return parseMessage(body);
  } catch (error) {
    if (error instanceof NormalizerError) return error;
    throw error;
  }
}

async function reject(deps: ConsumeDeps, record: QueueRecord, error: NormalizerError): Promise<boolean> {
  const { messageId } = record;
  deps.log.warn("message rejected", { messageId, ...describeError(error) });
  deps.metrics.add("NormalizationErrors", 1, { code: error.code });
  try {
    await deps.messages.deadLetter(record, { code: error.code, atMs: deps.clock.now() });
    return true;
  } catch (failure) {
    deps.log.warn("message not dead-lettered", { messageId, ...describeError(failure) });
    return false;
  }
}
