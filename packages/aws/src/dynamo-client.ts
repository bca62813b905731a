import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, NumberValue } from "@aws-sdk/lib-dynamodb";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { NodeHttpHandler } from "@smithy/node-http-handler";

import { isAwsError, isPassing, wrapAwsError } from "./aws-error.ts";
import type { Endpoint } from "./endpoint.ts";

/** Sockets that one client opens at most: a consumer writes its leads in parallel. */
const MAX_SOCKETS = 100;

/**
 * A document client that gives every stored value back as it was: a number that JavaScript cannot hold stays a
 * `NumberValue` instead of failing the page that it stands on.
 */
export function createDynamoClient(
  endpoint: Endpoint = {},
  /** Attempts per request, default 4, as the SDK's for DynamoDB; ms of one attempt, default 10,000. */
  options: { maxAttempts?: number; requestTimeoutMs?: number } = {},
): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    ...endpoint,
    ...(options.maxAttempts !== undefined && { maxAttempts: options.maxAttempts }),
    requestHandler: new NodeHttpHandler({
      httpAgent: { maxSockets: MAX_SOCKETS },
      httpsAgent: { maxSockets: MAX_SOCKETS },
      connectionTimeout: 2_000,
      requestTimeout: options.requestTimeoutMs ?? 10_000,
      throwOnRequestTimeout: true,
      // That one ends with the headers; this one also ends a reply that stops half-way.
      socketTimeout: options.requestTimeoutMs ?? 10_000,
    }),
  });
  return DynamoDBDocumentClient.from(client, {
    marshallOptions: {
      removeUndefinedValues: true,
      allowImpreciseNumbers: true, // what was read as a JavaScript number is exact
      convertClassInstanceToMap: true, // a map may have a key `constructor`
    },
    unmarshallOptions: { wrapNumbers: exactNumber },
  });
}

/** Options of a client for what costs little when it is missing: one short attempt. */
export const hasty = { maxAttempts: 1, requestTimeoutMs: 2_000 };

function exactNumber(text: string): unknown {
  const number = Number(text);
  return String(number) === text ? number : NumberValue.from(text);
}

/** Runs a DynamoDB request; its errors come out as ours. Unknown ones pass through, and retry. */
export async function dynamo<T>(table: string, request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    if (!isAwsError(error) || error instanceof NormalizerError) throw error;
    if (error.name === "ResourceNotFoundException") {
      const way = "create it, or set the environment variable that names it to the right table";
      throw wrapAwsError("settings.table-missing", `Table "${table}" does not exist; ${way}.`, error);
    }
    if (isPassing(error)) {
      throw wrapAwsError(
        "store.unavailable",
        `DynamoDB did not serve a request for table "${table}".`,
        error,
      );
    }
    throw error;
  }
}

/** True when a conditional write found its condition false. */
export function isConditionFailure(error: unknown): boolean {
  return isAwsError(error) && error.name === "ConditionalCheckFailedException";
}

/** Runs a conditional write. False = its condition was not met, and nothing was written. */
export async function isWritten(table: string, write: Promise<unknown>): Promise<boolean> {
  try {
    await dynamo(table, write);
    return true;
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
    return false;
  }
}
