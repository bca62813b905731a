import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { ProduceEvent } from "@lead-normalizer/core/run/produce-event.ts";
import * as z from "zod";

import type { AdminEvent } from "./admin-api.ts";
import { parseRequest } from "./parse-request.ts";
import { readBody } from "./read-body.ts";

const Query = z.strictObject({ forceAll: z.enum(["true", "false"]).exactOptional() });

/** What a produce event may ask for. The run's id comes of the key, its time is the schedule's; asking anew is an operator's. */
const Body = ProduceEvent.omit({ runId: true, scheduledTime: true, reask: true });
export type RequestedEvent = z.infer<typeof Body>;

/** What query and body ask for together. @throws NormalizerError `request.*`, also where the two contradict each other */
export function requestedEvent(event: AdminEvent): RequestedEvent {
  const query = parseRequest("query", Query, event.queryStringParameters ?? {});
  const body = parseRequest("body", Body, readBody(event));
  if (query.forceAll === undefined) return body;
  const forceAll = query.forceAll === "true";
  if (body.forceAll !== undefined && body.forceAll !== forceAll) {
    throw new NormalizerError(
      "request.invalid",
      `forceAll is ${query.forceAll} in the query and ${body.forceAll} in the body: say it once.`,
    );
  }
  return { ...body, forceAll };
}
