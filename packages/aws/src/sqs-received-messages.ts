import { ChangeMessageVisibilityCommand, SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { SQS_VISIBILITY_SECONDS_MAX } from "@lead-normalizer/core/limits.ts";
import type { ReceivedMessages } from "@lead-normalizer/core/ports.ts";

import { sqs } from "./sqs-client.ts";

/** What a consumer does to messages on SQS. The dead-letter copy has the body as it came, and its reason as attributes. */
export function createSqsReceivedMessages(
  client: SQSClient,
  queueUrl: string,
  dlqUrl: string,
): ReceivedMessages {
  return {
    async postpone(receiptHandle, seconds) {
      await sqs(
        queueUrl,
        client.send(
          new ChangeMessageVisibilityCommand({
            QueueUrl: queueUrl,
            ReceiptHandle: receiptHandle,
            VisibilityTimeout: Math.min(seconds, SQS_VISIBILITY_SECONDS_MAX),
          }),
        ),
      );
    },
    async deadLetter(record, { code, runId, batchId, atMs }) {
      const reason = { code, runId, batchId, atMs: String(atMs), receives: String(record.receiveCount) };
      await sqs(
        dlqUrl,
        client.send(
          new SendMessageCommand({
            QueueUrl: dlqUrl,
            MessageBody: record.body,
            MessageAttributes: Object.fromEntries(
              Object.entries(reason)
                .filter((entry): entry is [string, string] => entry[1] !== undefined)
                .map(([name, value]) => [name, { DataType: "String", StringValue: value }]),
            ),
          }),
        ),
      );
    },
  };
}
