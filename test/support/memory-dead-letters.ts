import type { Clock, DeadLetter, DeadLetterQueue } from "@lead-normalizer/core/ports.ts";
import type { BatchMessage } from "@lead-normalizer/core/queue/message.ts";

import { aMessage, T0 } from "./builders.ts";

export interface MemoryDeadLetters extends DeadLetterQueue {
  /** Puts a message there and returns its id. */
  add(body: BatchMessage | string, letter?: Partial<Pick<DeadLetter, "attributes" | "sentAtMs">>): string;
  /** Puts a message of this batch of `run-1` there and returns its id. */
  addBatch(batchId: string, attributes?: DeadLetter["attributes"]): string;
  /** Ids of all that anyone could receive now. */
  visible(): string[];
  /** Ids of all that are there, hidden or not. */
  all(): string[];
  /** How often a message was received: SQS counts every look. */
  receivesOf(messageId: string): number;
  /** Bodies that went back to the batches queue. */
  readonly resent: string[];
}

/** SQS: messages of one receive. */
const RECEIVE_MAX = 10;

interface Stored {
  messageId: string;
  body: string;
  attributes: DeadLetter["attributes"];
  sentAtMs: number;
  receives: number;
  visibleAtMs: number;
}

/** A dead-letter queue in memory. As on SQS, only the receipt handle of a message's last receive is good for anything. */
export function createMemoryDeadLetters(clock: Clock): MemoryDeadLetters {
  const stored = new Map<string, Stored>();
  const resent: string[] = [];
  let added = 0;
  const handleOf = ({ messageId, receives }: Stored): string => `${messageId}/${receives}`;
  const received = ({ messageId, receiptHandle }: DeadLetter): Stored | undefined => {
    const one = stored.get(messageId);
    return one !== undefined && handleOf(one) === receiptHandle ? one : undefined;
  };
  const visible = (): Stored[] =>
    [...stored.values()].filter(({ visibleAtMs }) => visibleAtMs <= clock.now());
  const discard = async (letter: DeadLetter): Promise<void> => {
    if (received(letter) !== undefined) stored.delete(letter.messageId);
  };
  const add: MemoryDeadLetters["add"] = (body, { attributes = {}, sentAtMs = T0 } = {}) => {
    added += 1;
    const messageId = `letter-${added}`;
    const text = typeof body === "string" ? body : JSON.stringify(body);
    stored.set(messageId, { messageId, body: text, attributes, sentAtMs, receives: 0, visibleAtMs: 0 });
    return messageId;
  };

  return {
    add,
    addBatch: (batchId, attributes = {}) => add(aMessage({ batchId }), { attributes }),
    visible: () => visible().map(({ messageId }) => messageId),
    all: () => [...stored.keys()],
    receivesOf: (messageId) => stored.get(messageId)?.receives ?? 0,
    resent,
    count: async () => visible().length,
    async receive(hideSeconds) {
      return visible()
        .slice(0, RECEIVE_MAX)
        .map((one) => {
          one.receives += 1;
          one.visibleAtMs = clock.now() + 1_000 * hideSeconds;
          const { messageId, body, attributes, sentAtMs } = one;
          return { messageId, receiptHandle: handleOf(one), body, attributes, sentAtMs };
        });
    },
    async resend(letter) {
      resent.push(letter.body);
      await discard(letter);
    },
    discard,
    async release(letter) {
      const one = received(letter);
      if (one !== undefined) one.visibleAtMs = 0;
    },
    startMove: movesAreOfSqs,
    moves: movesAreOfSqs,
    cancelMove: movesAreOfSqs,
  };
}

async function movesAreOfSqs(): Promise<never> {
  throw new Error("Moves are SQS's own: test them on the embedded one.");
}
