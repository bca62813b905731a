import type { PortionEstimate } from "./estimate-portion.ts";
import type { TimeEstimate } from "./estimate-time.ts";

/**
 * Prices in us-east-1, in millionths of a dollar, as published in November 2026: on demand, without free tiers or discounts.
 *
 * Lambda on arm64: https://aws.amazon.com/lambda/pricing/
 * DynamoDB: https://aws.amazon.com/dynamodb/pricing/on-demand/
 * SQS: https://aws.amazon.com/sqs/pricing/
 */
export const awsPricesMicroUsd = {
  lambdaGbSecond: 13.3334,
  lambdaRequest: 0.2,
  dynamoReadUnit: 0.125,
  dynamoWriteUnit: 0.625,
  sqsRequest: 0.4,
} as const;

/** What one lead takes. The units were counted once, on the embedded stack, for the sample in messages of ten. */
export const assumedWork = {
  /** The lead, and its share of what is on record about its batch and run. */
  readUnitsPerLead: 1.6,
  /** A lead of 1 to 2 KB with what we add to it: two units; the rest is bookkeeping. */
  writeUnitsPerLead: 2.5,
  /** Sent, received and deleted, each in a request of its own. */
  requestsPerMessage: 3,
  /** Memory of the consumer (`stacks/consumer.ts`). */
  consumerGb: 1,
} as const;

/**
 * What Lambda, DynamoDB and SQS bill at most for the consumers' part, in millionths of a dollar: every message alone, and
 * every consumer at work all the time, also while it waits for its share of the quota. The producer's scan is not in it.
 */
export function estimateAwsMicroUsd(
  { leads }: Pick<PortionEstimate, "leads">,
  consumers: number,
  batchSize: number,
  { minutes }: TimeEstimate,
): number {
  const price = awsPricesMicroUsd;
  const { readUnitsPerLead, writeUnitsPerLead, requestsPerMessage, consumerGb } = assumedWork;
  const messages = Math.ceil(leads / batchSize);
  const lambda =
    consumers * minutes * 60 * consumerGb * price.lambdaGbSecond + messages * price.lambdaRequest;
  const dynamo =
    leads * (readUnitsPerLead * price.dynamoReadUnit + writeUnitsPerLead * price.dynamoWriteUnit);
  return lambda + dynamo + messages * requestsPerMessage * price.sqsRequest;
}
