import { GetQueueAttributesCommand, type QueueAttributeName, type SQSClient } from "@aws-sdk/client-sqs";
import type { QueueCounts, QueueDepth } from "@lead-normalizer/core/ports.ts";

import { sqs } from "./sqs-client.ts";

const attributes = {
  waiting: "ApproximateNumberOfMessages",
  inFlight: "ApproximateNumberOfMessagesNotVisible",
  delayed: "ApproximateNumberOfMessagesDelayed",
} as const satisfies Record<string, QueueAttributeName>;

/** What SQS says of a queue. Right within about a minute after the last message was sent. */
export function createSqsQueueDepth(client: SQSClient, queueUrl: string): QueueDepth & QueueCounts {
  const counts: QueueCounts["counts"] = async () => {
    const AttributeNames = Object.values(attributes);
    const command = new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames });
    const { Attributes = {} } = await sqs(queueUrl, client.send(command));
    const numberOf = (name: keyof typeof attributes): number => Number(Attributes[attributes[name]] ?? NaN);
    return { waiting: numberOf("waiting"), inFlight: numberOf("inFlight"), delayed: numberOf("delayed") };
  };
  return {
    counts,
    isEmpty: async () => Object.values(await counts()).every((count) => count === 0),
  };
}
