import { NormalizerError } from "@lead-normalizer/core/errors.ts";

import type { AdminEvent } from "./admin-api.ts";

/**
 * Bytes of a body: what it asks for is stored with the run, whose item may have 400 KB.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html
 */
export const BODY_BYTES_MAX = 256 * 1_024;

/**
 * The JSON of a body; of an absent or empty one `{}`.
 * @throws NormalizerError `request.too-large`, `request.media-type`, or `request.invalid` where it is not JSON
 */
export function readBody({ body = "", isBase64Encoded, headers }: AdminEvent): unknown {
  const bytes = Buffer.from(body, isBase64Encoded ? "base64" : "utf8");
  if (bytes.length === 0) return {};
  if (bytes.length > BODY_BYTES_MAX) {
    throw new NormalizerError("request.too-large", `The body may have ${BODY_BYTES_MAX} bytes.`);
  }
  // JSON is UTF-8, so parameters of the type say nothing.
  const mediaType = headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (mediaType !== "application/json") {
    throw new NormalizerError("request.media-type", "Send the body with content-type: application/json.");
  }
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    // The error would quote the body.
    throw new NormalizerError("request.invalid", "The body is not JSON in UTF-8.");
  }
}
