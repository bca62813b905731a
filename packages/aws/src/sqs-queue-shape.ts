import {
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  type QueueAttributeName,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { QueueDescription, QueueShape } from "@lead-normalizer/core/account-ports.ts";

import { askForOne } from "./ask-account.ts";

const absent = ["QueueDoesNotExist", "AWS.SimpleQueueService.NonExistentQueue"];

const wanted = [
  "QueueArn",
  "ApproximateNumberOfMessages",
  "VisibilityTimeout",
  "MessageRetentionPeriod",
  "RedrivePolicy",
  "RedriveAllowPolicy",
] as const satisfies QueueAttributeName[];

type Attributes = Partial<Record<string, string>>;

/** Queues of the caller's account and Region as SQS describes them. Receives nothing. */
export function createSqsQueueShape(client: SQSClient): QueueShape {
  return {
    async describe(queue) {
      const url = new GetQueueUrlCommand({ QueueName: queue });
      const found = await askForOne("sqs:GetQueueUrl", absent, client.send(url));
      if (found === undefined) return undefined;
      const ask = new GetQueueAttributesCommand({ QueueUrl: found.QueueUrl, AttributeNames: [...wanted] });
      const reply = await askForOne("sqs:GetQueueAttributes", absent, client.send(ask));
      return reply && describe(reply.Attributes ?? {});
    },
  };
}

function describe(attributes: Attributes): QueueDescription {
  const { RedrivePolicy: redrive, RedriveAllowPolicy: allow } = attributes;
  return {
    arn: attributes["QueueArn"] ?? "",
    messages: Number(attributes["ApproximateNumberOfMessages"]),
    visibilitySeconds: Number(attributes["VisibilityTimeout"]),
    retentionSeconds: Number(attributes["MessageRetentionPeriod"]),
    ...(redrive && { redrive: redriveOf(redrive) }),
    ...(allow && { sourceArns: sourcesOf(allow) }),
  };
}

/** SQS gives the count back as it was sent: as a number, or as text. */
function redriveOf(policy: string): NonNullable<QueueDescription["redrive"]> {
  const { deadLetterTargetArn = "", maxReceiveCount } = JSON.parse(policy) as {
    deadLetterTargetArn?: string;
    maxReceiveCount?: number | string;
  };
  return { deadLetterArn: deadLetterTargetArn, maxReceives: Number(maxReceiveCount) };
}

function sourcesOf(policy: string): string[] {
  return (JSON.parse(policy) as { sourceQueueArns?: string[] }).sourceQueueArns ?? [];
}
