import type { BatchQueue, QueueDepth } from "@lead-normalizer/core/ports.ts";
import type { BatchMessage } from "@lead-normalizer/core/queue/message.ts";

/** A queue that keeps what was sent. `refuse` says which batches it does not take this time. */
export function createMemoryQueue(): BatchQueue &
  QueueDepth & {
    readonly messages: BatchMessage[];
    refuse: (message: BatchMessage) => boolean;
  } {
  const messages: BatchMessage[] = [];
  const queue = {
    messages,
    refuse: (_message: BatchMessage): boolean => false,
    isEmpty: async () => messages.length === 0,
    send: async (sent: readonly BatchMessage[]) => {
      const refused = sent.filter((message) => queue.refuse(message));
      messages.push(...sent.filter((message) => !refused.includes(message)));
      return { failedBatchIds: refused.map(({ batchId }) => batchId) };
    },
  };
  return queue;
}
