import { type ErrorCode, type ErrorDetails, NormalizerError } from "@lead-normalizer/core/errors.ts";

/** What every AWS SDK error carries. */
export interface AwsError extends Error {
  $metadata?: { httpStatusCode?: number; requestId?: string };
}

export function isAwsError(error: unknown): error is AwsError {
  return error instanceof Error;
}

/** Names of errors that pass: throttles, server faults, broken connections. */
const passing = new Set([
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "ThrottlingException",
  "RequestThrottled",
  "TooManyRequestsException",
  "InternalServerError",
  "InternalFailure",
  "ServiceUnavailable",
  "TimeoutError",
  "AbortError",
]);

/** Codes of Node.js for a network that fails. The SDK's handler names only some of these errors itself. */
const socketCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
]);

/** True when no connection was made, so that nobody can have seen the request. */
export function neverArrived(error: AwsError): boolean {
  const socketCode = (error as { code?: unknown }).code;
  return socketCode === "ECONNREFUSED" || socketCode === "ENOTFOUND" || socketCode === "EAI_AGAIN";
}

/** True for errors that go away by waiting. */
export function isPassing(error: AwsError): boolean {
  const status = error.$metadata?.httpStatusCode ?? 0;
  const socketCode = (error as { code?: unknown }).code;
  return (
    passing.has(error.name) ||
    (typeof socketCode === "string" && socketCodes.has(socketCode)) ||
    status >= 500
  );
}

/** Our error in place of the SDK's, which stays its cause. */
export function wrapAwsError(
  code: ErrorCode,
  message: string,
  cause: AwsError,
  details: ErrorDetails = {},
): NormalizerError {
  const requestId = cause.$metadata?.requestId;
  return new NormalizerError(code, message, {
    ...details,
    ids: { ...details.ids, error: cause.name, ...(requestId !== undefined && { requestId }) },
    cause,
  });
}
