import { SQS_VISIBILITY_SECONDS_MAX } from "@lead-normalizer/core/limits.ts";
import type { BatchQueue, Clock, QueueRecord, ReceivedMessages } from "@lead-normalizer/core/ports.ts";

export interface SimulatedQueueOptions {
  /** Seconds that a received message stays hidden. */
  visibilitySeconds: number;
  /** Receives of a message; the next one moves it to the dead-letter queue. */
  maxReceiveCount: number;
  /** Seconds from sending after which a message vanishes, hidden or not. */
  retentionSeconds: number;
}

/** A message on the dead-letter queue: moved there by the queue (`native`), or a copy that a consumer sent. */
export interface DeadLetter {
  body: string;
  /** The reason of a copy; of a native one, what the message had: nothing, or what a redrive brought along. */
  attributes: Readonly<Record<string, string>>;
  native: boolean;
  /** How often it was received from the queue that it died on: 0 for a copy, which is a message of its own. */
  receiveCount: number;
}

/** A standard SQS queue and its dead-letter queue, driven by a clock. */
export interface SimulatedQueue extends BatchQueue, ReceivedMessages {
  sendBody(body: string): void;
  /** Hides what it returns: the oldest visible messages. Those that had all their receives it moves to the dead letters. */
  receive(max: number): QueueRecord[];
  /** Nothing happens when the message is gone. @throws when it was received again since, or never with this handle */
  delete(receiptHandle: string): void;
  /** Oldest first. They are kept for ever. */
  readonly deadLetters: readonly DeadLetter[];
  /** Sends every dead letter to the queue as a new message: its age and receives start again, its attributes stay. */
  redriveAll(): void;
  counts(): { visible: number; hidden: number; dead: number };
  /** Epoch ms at which the next hidden message becomes visible; undefined = none is hidden. */
  nextVisibleAtMs(): number | undefined;
  /** Messages that outlived the retention. */
  readonly expired: number;
}

/** As it was received last; only that receipt handle counts. */
interface Message extends QueueRecord {
  attributes: DeadLetter["attributes"];
  sentAtMs: number;
  visibleAtMs: number;
}

/** SQS in memory, but strict: an old receipt handle deletes nothing, and nobody receives a hidden message. */
export function createSimulatedQueue(
  clock: Clock,
  { visibilitySeconds, maxReceiveCount, retentionSeconds }: SimulatedQueueOptions,
): SimulatedQueue {
  const messages = new Map<string, Message>();
  /** Every handle ever given, with the message that it was given for. */
  const handles = new Map<string, Message>();
  const deadLetters: DeadLetter[] = [];
  let sent = 0;
  let expired = 0;

  const add = (body: string, attributes: Message["attributes"] = {}): void => {
    sent += 1;
    const record = { messageId: `message-${sent}`, receiptHandle: "", body, receiveCount: 0 };
    const nowMs = clock.now();
    messages.set(record.messageId, { ...record, attributes, sentAtMs: nowMs, visibleAtMs: nowMs });
  };

  /** The messages that are not too old by now, oldest first. */
  const present = (): Map<string, Message> => {
    const oldestMs = clock.now() - retentionSeconds * 1_000;
    for (const { messageId, sentAtMs } of messages.values()) {
      if (sentAtMs >= oldestMs) break;
      messages.delete(messageId);
      expired += 1;
    }
    return messages;
  };
  const isVisible = ({ visibleAtMs }: Message): boolean => visibleAtMs <= clock.now();

  /** The message that this handle still speaks for; undefined = it is gone. */
  const heldBy = (receiptHandle: string): Message | undefined => {
    const message = handles.get(receiptHandle);
    if (message === undefined) throw new Error(`The handle ${receiptHandle} was never given.`);
    if (message.receiptHandle !== receiptHandle) throw new Error(`The handle ${receiptHandle} is stale.`);
    return present().get(message.messageId);
  };

  return {
    deadLetters,
    async send(batches) {
      for (const batch of batches) add(JSON.stringify(batch));
      return { failedBatchIds: [] };
    },
    sendBody: (body) => add(body),
    receive(max) {
      const records: QueueRecord[] = [];
      for (const message of present().values()) {
        if (!isVisible(message)) continue;
        if (records.length >= max) break;
        if (message.receiveCount >= maxReceiveCount) {
          const { body, attributes, receiveCount } = message;
          messages.delete(message.messageId);
          deadLetters.push({ body, attributes, native: true, receiveCount });
        } else {
          message.receiveCount += 1;
          message.receiptHandle = `receipt-${handles.size + 1}`;
          message.visibleAtMs = clock.now() + visibilitySeconds * 1_000;
          handles.set(message.receiptHandle, message);
          const { messageId, receiptHandle, body, receiveCount } = message;
          records.push({ messageId, receiptHandle, body, receiveCount });
        }
      }
      return records;
    },
    delete(receiptHandle) {
      const message = heldBy(receiptHandle);
      if (message !== undefined) messages.delete(message.messageId);
    },
    async postpone(receiptHandle, seconds) {
      const message = heldBy(receiptHandle);
      if (message === undefined || isVisible(message)) throw new Error("The message is not in flight.");
      message.visibleAtMs = clock.now() + Math.min(seconds, SQS_VISIBILITY_SECONDS_MAX) * 1_000;
    },
    async deadLetter({ body, receiveCount }, reason) {
      const attributes = Object.entries({ ...reason, receives: receiveCount })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [name, String(value)]);
      deadLetters.push({ body, attributes: Object.fromEntries(attributes), native: false, receiveCount: 0 });
    },
    redriveAll() {
      for (const { body, attributes } of deadLetters.splice(0)) add(body, attributes);
    },
    counts() {
      const visible = [...present().values()].filter(isVisible).length;
      return { visible, hidden: messages.size - visible, dead: deadLetters.length };
    },
    nextVisibleAtMs() {
      const hidden = [...present().values()].filter((message) => !isVisible(message));
      return hidden.length === 0 ? undefined : Math.min(...hidden.map(({ visibleAtMs }) => visibleAtMs));
    },
    get expired() {
      present();
      return expired;
    },
  };
}
