import { describeRun } from "@lead-normalizer/core/run/describe-run.ts";
import * as z from "zod";

import type { Route } from "./admin-api.ts";
import { parseRequest } from "./parse-request.ts";

/** Runs of one reply, by default and at most. */
const LIMIT = { default: 20, max: 100 };

const Query = z.strictObject({
  limit: z
    .string()
    .regex(/^\d{1,3}$/, `must be a whole number from 1 to ${LIMIT.max}`)
    .transform(Number)
    .pipe(z.int().min(1).max(LIMIT.max))
    .exactOptional(),
});

/** `GET /admin/runs`: the latest runs first, closed ones with their sums. */
export const listRuns: Route = async ({ runs, clock }, event) => {
  const { limit = LIMIT.default } = parseRequest("query", Query, event.queryStringParameters ?? {});
  const latest = await runs.recentRuns(limit);
  const nowMs = clock.now();
  return { status: 200, body: { runs: latest.map((run) => describeRun(run, nowMs)) } };
};
