import { type ErrorCode, NormalizerError } from "@lead-normalizer/core/errors.ts";
import { adviceOnFailure } from "@lead-normalizer/core/model/advice.ts";
import { noUsage } from "@lead-normalizer/core/model/usage.ts";
import type { ModelRequest } from "@lead-normalizer/core/ports.ts";
import { APIConnectionTimeoutError, APIError } from "openai";

/** Codes and types of a 429 that no waiting ends: https://platform.openai.com/docs/guides/error-codes */
const billing: ReadonlySet<unknown> = new Set(["insufficient_quota", "billing_not_active"]);

/** Codes of a 400 that is about these very values: asked in smaller calls, the others get their answers. */
const aboutTheValues: ReadonlySet<unknown> = new Set(["content_filter", "context_length_exceeded"]);

/**
 * Our error in place of whatever the SDK threw, which stays its cause. A server's message may echo the request, so of that
 * only what looks like a name or a number is kept, as ids.
 */
export function translateOpenAiError(
  error: unknown,
  request: ModelRequest,
  isTimeOver: boolean,
): NormalizerError {
  const ids = { modelId: request.model.modelId };
  if (isStatusError(error)) {
    const code = codeOf(error);
    const retryAfterMs = retryAfterOf(error.headers);
    return new NormalizerError(code, isBilling(error) ? adviceOnBilling : adviceOn(code, request), {
      ids: { ...ids, ...idsOf(error) },
      ...(isUnbilled(error.status, code) && { usage: noUsage }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
      cause: error,
    });
  }
  const causes = causesOf(error);
  const hasArrived = !causes.some(isFailedConnect);
  const isSilent = hasArrived && (isTimeOver || error instanceof APIConnectionTimeoutError);
  const code = isSilent ? "model.silent" : "model.unavailable";
  return new NormalizerError(code, adviceOn(code, request), {
    ids: { ...ids, ...named({ error: causes.map(socketCodeOf).findLast((name) => name !== undefined) }) },
    ...(!hasArrived && { usage: noUsage }),
    cause: error,
  });
}

/** The server answered, with a status. The SDK's connection errors have none. */
type StatusError = APIError<number, Headers>;

const isStatusError = (error: unknown): error is StatusError =>
  error instanceof APIError && error.status !== undefined;

function codeOf(error: StatusError): ErrorCode {
  const { status } = error;
  if (isBilling(error)) return "model.access-denied";
  if (status === 400 && aboutTheValues.has(error.code)) return "model.error";
  switch (status) {
    case 401:
    case 403:
      return "model.access-denied";
    case 404:
    case 405:
      return "model.retired";
    case 408:
      return "model.timeout";
    case 424:
      return "model.error";
    case 429:
      return "model.throttled";
    default:
      if (status >= 500) return "model.unavailable";
      return status >= 400 ? "model.invalid-request" : "model.retired"; // a redirect: it is somewhere else
  }
}

/** 402 is what other providers answer to an account without credit. */
function isBilling({ status, code, type }: StatusError): boolean {
  return status === 402 || (status === 429 && (billing.has(code) || billing.has(type)));
}

/** True when the call cannot have been billed: it was refused. Of any other failure nobody knows. */
function isUnbilled(status: number, code: ErrorCode): boolean {
  return status === 503 || (status < 500 && code !== "model.timeout" && code !== "model.error");
}

/** The wait that the server asks for, in ms; undefined = it says nothing that can be read. */
function retryAfterOf(headers: Headers): number | undefined {
  const read = (name: string, unitMs: number): number | undefined => {
    const text = headers.get(name) ?? "";
    return /^\d{1,9}(\.\d+)?$/.test(text) ? Math.ceil(Number(text) * unitMs) : undefined;
  };
  return read("retry-after-ms", 1) ?? read("retry-after", 1_000);
}

function idsOf({ status, type, code, requestID }: StatusError): Record<string, string> {
  return named({ status, errorType: type, errorCode: code, requestId: requestID });
}

/** Those that are a number or one plain word, as no sentence of a server and few values of a lead are. */
function named(candidates: Readonly<Record<string, unknown>>): Record<string, string> {
  const ids: Record<string, string> = {};
  for (const [name, value] of Object.entries(candidates)) {
    if (typeof value === "number") ids[name] = String(value);
    else if (typeof value === "string" && /^[\w.-]{1,64}$/.test(value)) ids[name] = value;
  }
  return ids;
}

/** The error, what caused it, what caused that. */
function causesOf(error: unknown): Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}

/** Such as ECONNRESET. An abort's code is a number, which says nothing. */
function socketCodeOf(error: Error): string | undefined {
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : undefined;
}

/** No connection was made, so that nobody can have seen the request. Node.js gathers the tries of several addresses. */
function isFailedConnect(error: Error): boolean {
  const { syscall } = error as { syscall?: unknown };
  const code = socketCodeOf(error);
  return (
    syscall === "connect" ||
    syscall === "getaddrinfo" ||
    code === "UND_ERR_CONNECT_TIMEOUT" ||
    error instanceof AggregateError
  );
}

const adviceOnBilling =
  "The account of the API key has no credit, or has spent its limit: see to its billing; waiting does not help.";

function adviceOn(code: ErrorCode, request: ModelRequest): string {
  const { modelId } = request.model;
  switch (code) {
    case "model.access-denied":
      return `The server refused access to ${modelId}: check the API key, and that it may use this model.`;
    case "model.retired":
      return `The server does not serve ${modelId} there: check the model's id, and --base-url (what /chat/completions is appended to; most end in /v1).`;
    default:
      return adviceOnFailure(code, request);
  }
}
