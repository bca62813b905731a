import * as z from "zod";
import { QueueRefusal } from "./queue-errors.ts";
import type { CallQueue } from "./queue-protocol.ts";
import { type RedriveAllowPolicy, parseRedriveAllowPolicy, parseRedrivePolicy } from "./redrive-policies.ts";

/** One queue as the redrive operations see it. */
export interface QueueDescription {
  readonly url: string;
  readonly arn: string;
  readonly isFifo: boolean;
  readonly visibleMessages: number;
  readonly deadLetterTargetArn: string | undefined;
  readonly redriveAllowPolicy: RedriveAllowPolicy | undefined;
}

const listSchema = z.object({ QueueUrls: z.array(z.string()).default([]) });
const attributesSchema = z.object({
  Attributes: z.object({
    QueueArn: z.string(),
    ApproximateNumberOfMessages: z.coerce.number(),
    FifoQueue: z.string().optional(),
    RedrivePolicy: z.string().optional(),
    RedriveAllowPolicy: z.string().optional(),
  }),
});

/** Every queue of the server; one that is deleted meanwhile is left out. */
export async function describeQueues(call: CallQueue): Promise<QueueDescription[]> {
  const { QueueUrls } = listSchema.parse(await call("ListQueues", {}));
  const described = await Promise.all(
    QueueUrls.map(async (url) => await describeQueue(call, url).catch(ifDeleted)),
  );
  return described.filter((queue) => queue !== undefined);
}

/** The queues whose redrive policy names this one as their dead-letter queue. */
export function deadLetterSourcesOf(queues: readonly QueueDescription[], arn: string): QueueDescription[] {
  return queues.filter((queue) => queue.deadLetterTargetArn === arn);
}

async function describeQueue(call: CallQueue, url: string): Promise<QueueDescription> {
  const reply = await call("GetQueueAttributes", { QueueUrl: url, AttributeNames: ["All"] });
  const { Attributes: attributes } = attributesSchema.parse(reply);
  const { RedrivePolicy: redrive, RedriveAllowPolicy: allow } = attributes;
  return {
    url,
    arn: attributes.QueueArn,
    isFifo: attributes.FifoQueue === "true",
    visibleMessages: attributes.ApproximateNumberOfMessages,
    deadLetterTargetArn: redrive ? parseRedrivePolicy(redrive).deadLetterTargetArn : undefined,
    redriveAllowPolicy: allow ? parseRedriveAllowPolicy(allow) : undefined,
  };
}

function ifDeleted(error: unknown): undefined {
  if (!(error instanceof QueueRefusal) || error.code !== "QueueDoesNotExist") throw error;
}
