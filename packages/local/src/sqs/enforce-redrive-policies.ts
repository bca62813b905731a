import * as z from "zod";
import { deadLetterSourcesOf, describeQueues } from "./describe-queues.ts";
import { QueueRefusal } from "./queue-errors.ts";
import {
  type CallQueue,
  type JsonObject,
  type QueueExtension,
  parseInput,
  queueNameOf,
} from "./queue-protocol.ts";
import {
  allowsRedriveFrom,
  invalidPolicy,
  parseRedriveAllowPolicy,
  parseRedrivePolicy,
} from "./redrive-policies.ts";

const attributesSchema = z.looseObject({
  QueueName: z.string().optional(),
  QueueUrl: z.string().optional(),
  Attributes: z
    .looseObject({ RedrivePolicy: z.string().optional(), RedriveAllowPolicy: z.string().optional() })
    .default({}),
});
const listSourcesSchema = z.object({
  QueueUrl: z.string("The request must contain the parameter QueueUrl."),
  MaxResults: z.int().min(1).max(1000).default(1000),
  NextToken: z.string().optional(),
});

/**
 * Refuses a redrive policy that AWS refuses (no such dead-letter queue, one of the other type, one whose redrive allow
 * policy excludes the source), and lists the sources of a dead-letter queue.
 */
export function createRedrivePolicyRules(call: CallQueue): QueueExtension {
  async function checkPolicies(input: JsonObject): Promise<JsonObject> {
    const { Attributes: attributes, ...named } = parseInput(attributesSchema, input);
    if (attributes.RedriveAllowPolicy) parseRedriveAllowPolicy(attributes.RedriveAllowPolicy);
    const policy = attributes.RedrivePolicy;
    if (!policy) return input;

    const { deadLetterTargetArn } = parseRedrivePolicy(policy);
    const target = (await describeQueues(call)).find((queue) => queue.arn === deadLetterTargetArn);
    if (!target) throw invalidPolicy("RedrivePolicy", policy, "Dead letter target does not exist.");

    const sourceName = named.QueueName ?? queueNameOf(named.QueueUrl ?? "");
    if (target.isFifo !== sourceName.endsWith(".fifo")) {
      throw invalidPolicy(
        "RedrivePolicy",
        policy,
        "Dead-letter queue must be same type of queue as the source.",
      );
    }
    // A source and its dead-letter queue are always in one region and account.
    const sourceArn = target.arn.replace(/[^:]+$/, () => sourceName);
    if (!allowsRedriveFrom(target.redriveAllowPolicy, sourceArn)) {
      throw invalidPolicy(
        "RedrivePolicy",
        policy,
        "The dead-letter queue's RedriveAllowPolicy excludes this source.",
      );
    }
    return input;
  }

  async function listSources(input: JsonObject): Promise<JsonObject> {
    const { QueueUrl, MaxResults, NextToken } = parseInput(listSourcesSchema, input);
    const { Attributes } = await call("GetQueueAttributes", { QueueUrl, AttributeNames: ["QueueArn"] });
    const { QueueArn } = z.object({ QueueArn: z.string() }).parse(Attributes);
    const urls = deadLetterSourcesOf(await describeQueues(call), QueueArn).map(({ url }) => url);
    const from = NextToken ? urls.indexOf(NextToken) : 0;
    if (from < 0) throw new QueueRefusal("InvalidParameterValue", "Invalid or expired next token.");
    const next = urls[from + MaxResults];
    return { queueUrls: urls.slice(from, from + MaxResults), ...(next ? { NextToken: next } : {}) };
  }

  return {
    before: { CreateQueue: checkPolicies, SetQueueAttributes: checkPolicies },
    answer: { ListDeadLetterSourceQueues: listSources },
  };
}
