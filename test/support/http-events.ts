import { readFileSync } from "node:fs";

import type { AdminEvent } from "@lead-normalizer/functions/admin-api/admin-api.ts";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";

export interface HttpChanges {
  query?: Readonly<Record<string, string>>;
  /** Undefined = the header is not sent. */
  headers?: Readonly<Record<string, string | undefined>>;
  /** Text as it is; anything else as JSON. */
  body?: unknown;
  isBase64Encoded?: boolean;
  runId?: string;
  subject?: string;
  requestId?: string;
}

/** A request as API Gateway hands it over, after a fixture of `aws-events/http-<name>.json`. */
export function anHttpEvent(
  name: "post-run" | "list-runs" | "show-run",
  changes: HttpChanges = {},
): AdminEvent {
  const file = new URL(`../fixtures/aws-events/http-${name}.json`, import.meta.url);
  const event = JSON.parse(readFileSync(file, "utf8")) as AdminEvent;
  const { query, headers, runId, subject, requestId } = changes;
  if (query !== undefined) event.queryStringParameters = query;
  if (runId !== undefined) event.pathParameters = { runId };
  if (subject !== undefined) event.requestContext.authorizer.jwt.claims["sub"] = subject;
  if (requestId !== undefined) event.requestContext.requestId = requestId;
  if (changes.isBase64Encoded !== undefined) event.isBase64Encoded = changes.isBase64Encoded;
  if ("body" in changes) setBody(event, changes.body);
  for (const [header, value] of Object.entries(headers ?? {})) {
    if (value === undefined) delete event.headers[header];
    else event.headers[header] = value;
  }
  return event;
}

function setBody(event: AdminEvent, body: unknown): void {
  if (body === undefined) delete event.body;
  else event.body = typeof body === "string" ? body : JSON.stringify(body);
}

/** What a caller reads of a reply. */
export function read(reply: APIGatewayProxyStructuredResultV2): {
  status: number | undefined;
  headers: Readonly<Record<string, unknown>>;
  body: Readonly<Record<string, unknown>>;
} {
  const body = JSON.parse(reply.body ?? "") as Record<string, unknown>;
  return { status: reply.statusCode, headers: reply.headers ?? {}, body };
}
