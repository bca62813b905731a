import { NormalizerError } from "@lead-normalizer/core/errors.ts";

import type { AdminEvent } from "./admin-api.ts";

/**
 * Whom the token is about: a user's id, or a client's id where a program signed in for itself. API Gateway has checked the
 * token and its scope; a route that somebody left without its authoriser is closed, not open.
 * @throws NormalizerError `request.unauthenticated`
 */
export function subjectOf(event: AdminEvent): string {
  const { authorizer } = event.requestContext as Partial<AdminEvent["requestContext"]>;
  const subject = authorizer?.jwt?.claims["sub"];
  if (typeof subject === "string" && subject !== "") return subject;
  throw new NormalizerError("request.unauthenticated", "The request carries no token with a subject.");
}
