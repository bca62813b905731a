import * as z from "zod";

import type { AdminEvent } from "./admin-api.ts";
import { parseRequest } from "./parse-request.ts";

/** Taken as it is written, quotes and commas included. */
const IdempotencyKey = z
  .string()
  .regex(/^[\x20-\x7e]{1,255}$/, "must be 1 to 255 printable ASCII characters");

/**
 * What tells a repeated request from another one: its Idempotency-Key, or without one the id of this very request, so that
 * every request is another. https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 * @throws NormalizerError `request.invalid`
 */
export function idempotencyKeyOf({ headers, requestContext }: AdminEvent): string {
  const key = headers["idempotency-key"];
  if (key === undefined) return requestContext.requestId;
  return parseRequest("header Idempotency-Key", IdempotencyKey, key);
}
