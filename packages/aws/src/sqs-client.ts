import { SQSClient } from "@aws-sdk/client-sqs";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { NodeHttpHandler } from "@smithy/node-http-handler";

import { isAwsError, isPassing, wrapAwsError } from "./aws-error.ts";
import type { Endpoint } from "./endpoint.ts";

/** A client whose requests end: longer than the longest long poll (20 s), then they fail. */
export function createSqsClient(endpoint: Endpoint = {}): SQSClient {
  return new SQSClient({
    ...endpoint,
    // Queue URLs of an embedded queue name a host that only it knows.
    ...(endpoint.endpoint !== undefined && { useQueueUrlAsEndpoint: false }),
    requestHandler: new NodeHttpHandler({
      connectionTimeout: 2_000,
      requestTimeout: 30_000,
      throwOnRequestTimeout: true,
      socketTimeout: 30_000, // also a reply that stops half-way ends
    }),
  });
}

/** Runs an SQS request; its errors come out as ours. Unknown ones pass through, and retry. */
export async function sqs<T>(queueUrl: string, request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    if (!isAwsError(error) || error instanceof NormalizerError || !isPassing(error)) throw error;
    throw wrapAwsError("queue.unavailable", "SQS did not serve a request.", error, { ids: { queueUrl } });
  }
}
