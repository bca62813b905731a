import { QueueRefusal } from "./queue-errors.ts";
import type { CallQueue, JsonObject, QueueExtension } from "./queue-protocol.ts";

/**
 * Counts a message as visible as soon as its delay or visibility timeout has passed. The emulator notices only when
 * somebody receives: a dead-letter queue that was looked into would seem empty until somebody looks again.
 */
export function createFreshCounts(call: CallQueue): QueueExtension {
  async function lookAtTimers(input: JsonObject): Promise<JsonObject> {
    // A receive of no number of messages hands out none, and changes no receive count.
    const receiveNothing = { QueueUrl: input["QueueUrl"], MaxNumberOfMessages: "none", WaitTimeSeconds: 0 };
    await call("ReceiveMessage", receiveNothing).catch(leaveToOperation);
    return input;
  }

  return { before: { GetQueueAttributes: lookAtTimers } };
}

/** The operation itself refuses what is wrong with its queue. */
function leaveToOperation(error: unknown): void {
  if (!(error instanceof QueueRefusal)) throw error;
}
