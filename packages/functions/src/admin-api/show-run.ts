import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { inspectRun } from "@lead-normalizer/core/run/inspect-run.ts";
import { RunId } from "@lead-normalizer/core/run/produce-event.ts";
import * as z from "zod";

import type { Route } from "./admin-api.ts";
import { parseRequest } from "./parse-request.ts";

/** `GET /admin/runs/{runId}`: a run with its outcomes, so far if it is open. @throws NormalizerError `run.unknown` */
export const showRun: Route = async ({ runs, clock }, event) => {
  parseRequest("query", z.strictObject({}), event.queryStringParameters ?? {});
  // What cannot be an id is not looked up, and not told back.
  const runId = RunId.safeParse(event.pathParameters?.["runId"]);
  const run = runId.success ? await runs.readRun(runId.data) : undefined;
  if (run === undefined) {
    throw new NormalizerError("run.unknown", "There is no such run. GET /admin/runs lists the latest.");
  }
  const { leadIds } = run.event;
  const facts = await inspectRun(runs, run, clock.now());
  return { status: 200, body: { ...facts, ...(leadIds && { leadIds }) } };
};
