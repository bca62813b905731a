import { setTimeout as sleep } from "node:timers/promises";

import type { CallQueue, JsonObject, QueueExtension } from "./queue-protocol.ts";

/** Longest wait that SQS allows, in seconds. */
const WAIT_SECONDS_MAX = 20;
/** How often a queue that somebody waits at is looked into. */
const LOOK_EVERY_MS = 20;

interface Waiter {
  input: JsonObject;
  untilMs: number;
  /** Aborted when the client hangs up. */
  client: AbortSignal;
  resolve(output: JsonObject): void;
  reject(error: unknown): void;
}

/**
 * Answers long polls, first come, first served, and forgets a client that hangs up. The emulator would go on waiting for
 * it, and hand the next message to nobody: lost from sight until its visibility timeout, with a receive counted.
 */
export function createLongPolls(call: CallQueue): QueueExtension {
  const waitingAt = new Map<string, Waiter[]>();

  async function serve(queueUrl: string, waiting: Waiter[]): Promise<void> {
    for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
      if (first.client.aborted || Date.now() >= first.untilMs) {
        waiting.shift();
        first.resolve({});
        continue;
      }
      try {
        const output = await call("ReceiveMessage", { ...first.input, WaitTimeSeconds: 0 });
        if (output["Messages"] === undefined) await sleep(LOOK_EVERY_MS);
        else {
          waiting.shift();
          first.resolve(output);
        }
      } catch (error) {
        waiting.shift();
        first.reject(error);
      }
    }
    waitingAt.delete(queueUrl);
  }

  return {
    answer: {
      async ReceiveMessage(input, client) {
        const { WaitTimeSeconds: seconds, QueueUrl: queueUrl } = input;
        const isLongPoll = typeof seconds === "number" && seconds > 0 && seconds <= WAIT_SECONDS_MAX;
        if (!isLongPoll || typeof queueUrl !== "string") return undefined;
        return new Promise((resolve, reject) => {
          const waiter: Waiter = { input, untilMs: Date.now() + seconds * 1_000, client, resolve, reject };
          const waiting = waitingAt.get(queueUrl);
          if (waiting !== undefined) waiting.push(waiter);
          else {
            const first = [waiter];
            waitingAt.set(queueUrl, first);
            void serve(queueUrl, first);
          }
        });
      },
    },
  };
}
