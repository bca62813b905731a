import { type ErrorCode, errorCodeOf, NormalizerError, retryPolicies } from "@lead-normalizer/core/errors.ts";

import type { Reply } from "./reply.ts";

/** An error as RFC 9457 wants it (https://www.rfc-editor.org/rfc/rfc9457), with our code. */
export interface Problem {
  /** A name, not an address: docs/admin-api.md lists the codes. */
  type: `urn:lead-normalizer:problem:${ErrorCode}`;
  title: string;
  status: number;
  detail: string;
  /** The request, as the function's log and API Gateway's name it. */
  instance: string;
  code: ErrorCode;
  /** The run that it is about. */
  runId?: string;
}

/** What the caller can do something about. Every other code is answered by its retry policy. */
const refusals: Partial<Record<ErrorCode, { status: number; title: string }>> = {
  "event.invalid": { status: 400, title: "The request is not valid" },
  "request.invalid": { status: 400, title: "The request is not valid" },
  "request.unauthenticated": { status: 401, title: "Nobody is signed in" },
  "request.no-route": { status: 404, title: "There is nothing here" },
  "run.unknown": { status: 404, title: "There is no such run" },
  "run.disabled": { status: 409, title: "Runs are disabled" },
  "request.too-large": { status: 413, title: "The body is too large" },
  "request.media-type": { status: 415, title: "The body is not JSON" },
  "run.key-reused": { status: 422, title: "The Idempotency-Key belongs to another request" },
};

/** Seconds after which a caller tries again, unless the error says otherwise. */
const RETRY_AFTER_SECONDS = 5;

/** Makes a reply of any thrown value. What we do not know is a 500 that tells nothing of itself. */
export function problemOf(error: unknown, requestId: string): Reply {
  const code = errorCodeOf(error);
  const { status, title } = refusals[code] ?? failureOf(code);
  const known = error instanceof NormalizerError ? error : undefined;
  const runId = known?.ids["runId"];
  const body: Problem = {
    type: `urn:lead-normalizer:problem:${code}`,
    title,
    status,
    detail: known?.message ?? "The log of the function has it under this instance.",
    instance: `urn:lead-normalizer:request:${encodeURIComponent(requestId)}`,
    code,
    ...(runId !== undefined && { runId }),
  };
  return {
    status,
    body,
    headers: {
      "content-type": "application/problem+json",
      ...(status === 401 && { "www-authenticate": "Bearer" }),
      ...(status === 503 && { "retry-after": retryAfter(known?.retryAfterMs) }),
    },
  };
}

/** 503 for what goes away by waiting; 500 for what somebody must look at: a fault of configuration, or of ours. */
function failureOf(code: ErrorCode): { status: number; title: string } {
  return retryPolicies[code] === "retry" && code !== "unknown"
    ? { status: 503, title: "Not now" }
    : { status: 500, title: "Something is wrong here" };
}

function retryAfter(ms = 1_000 * RETRY_AFTER_SECONDS): string {
  return String(Math.ceil(ms / 1_000));
}
