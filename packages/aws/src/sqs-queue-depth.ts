import { GetQueueAttributesCommand, type QueueAttributeName, type SQSClient } from "@aws-sdk/client-sqs";
import type { QueueDepth } from "@lead-normalizer/core/ports.ts";

import { sqs } from "./sqs-client.ts";

const counts = [
  "ApproximateNumberOfMessages",
  "ApproximateNumberOfMessagesNotVisible",
  "ApproximateNumberOfMessagesDelayed",
] as const satisfies QueueAttributeName[];

/** What SQS says of a queue. Right within about a minute after the last message was sent. */
export function createSqsQueueDepth(client: SQSClient, queueUrl: string): QueueDepth {
  return {
    async isEmpty() {
      const reply = await sqs(
        queueUrl,
        client.send(new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: [...counts] })),
      );
      return counts.every((name) => reply.Attributes?.[name] === "0");
    },
  };
}
