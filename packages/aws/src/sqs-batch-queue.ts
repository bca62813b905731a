import { SendMessageBatchCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { SQS_BATCH_BYTES, SQS_BATCH_ENTRIES } from "@lead-normalizer/core/limits.ts";
import type { BatchQueue } from "@lead-normalizer/core/ports.ts";
import type { BatchMessage } from "@lead-normalizer/core/queue/message.ts";

import { sqs } from "./sqs-client.ts";

/** The batches queue on SQS. Keeps to SendMessageBatch's limits of entries and bytes. */
export function createSqsBatchQueue(client: SQSClient, queueUrl: string): BatchQueue {
  return {
    async send(messages) {
      const failedBatchIds: string[] = [];
      for (const part of partsOf(messages)) {
        const reply = await sqs(
          queueUrl,
          client.send(
            new SendMessageBatchCommand({
              QueueUrl: queueUrl,
              Entries: part.map(({ body }, index) => ({ Id: String(index), MessageBody: body })),
            }),
          ),
        );
        for (const failed of reply.Failed ?? []) {
          const entry = part[Number(failed.Id)];
          if (entry !== undefined) failedBatchIds.push(entry.batchId);
        }
      }
      return { failedBatchIds };
    },
  };
}

interface Entry {
  batchId: string;
  body: string;
}

function* partsOf(messages: readonly BatchMessage[]): Generator<Entry[]> {
  let part: Entry[] = [];
  let bytes = 0;
  for (const message of messages) {
    const body = bodyOf(message);
    const size = Buffer.byteLength(body);
    if (part.length === SQS_BATCH_ENTRIES || (part.length > 0 && bytes + size > SQS_BATCH_BYTES)) {
      yield part;
      part = [];
      bytes = 0;
    }
    part.push({ batchId: message.batchId, body });
    bytes += size;
  }
  if (part.length > 0) yield part;
}

/** JSON in characters that SQS takes: it refuses U+FFFE and U+FFFF, which an id may hold. */
function bodyOf(message: BatchMessage): string {
  return JSON.stringify(message).replace(
    /[\uD800-\uDFFF\uFFFE\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
  );
}
