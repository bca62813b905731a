import { describeError, errorCodeOf, NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";

import type { AdminApiDeps, AdminEvent, Route } from "./admin-api/admin-api.ts";
import { listRuns } from "./admin-api/list-runs.ts";
import { postRun } from "./admin-api/post-run.ts";
import { problemOf } from "./admin-api/problem.ts";
import { type Reply, toHttp } from "./admin-api/reply.ts";
import { showRun } from "./admin-api/show-run.ts";
import { subjectOf } from "./admin-api/subject.ts";

/** By the route key of API Gateway. */
const routes: ReadonlyMap<string, Route> = new Map([
  ["POST /admin/normalize-leads", postRun],
  ["GET /admin/runs", listRuns],
  ["GET /admin/runs/{runId}", showRun],
]);

/** The admin API's Lambda behind an HTTP API with a JWT authoriser, payload format 2.0: a request in, a reply out. */
export function createAdminApiHandler(
  deps: AdminApiDeps,
): (event: AdminEvent) => Promise<APIGatewayProxyStructuredResultV2> {
  return async (event) => {
    const { requestId } = event.requestContext;
    try {
      const subject = subjectOf(event);
      return toHttp(await routeOf(event)(deps, event, subject));
    } catch (error) {
      // Not "log and return": nothing is acknowledged here, and the caller is told of the failure by its status. If the
      // error were thrown, the caller would get neither code nor request id, and Lambda would log a foreign error's message,
      // which may quote a lead. What operators watch sees it all the same: API Gateway's 5xx, and NormalizationErrors.
      const reply = problemOf(error, requestId);
      report(deps, reply, error, requestId);
      return toHttp(reply);
    }
  };
}

function routeOf({ routeKey }: AdminEvent): Route {
  const route = routes.get(routeKey);
  if (route !== undefined) return route;
  throw new NormalizerError("request.no-route", `There are: ${[...routes.keys()].join(", ")}.`);
}

/** A refusal is the caller's affair, and its message may quote the request: the code alone is logged. */
function report(
  { log, metrics }: AdminApiDeps,
  { status }: Reply,
  error: unknown,
  apiRequestId: string,
): void {
  const code = errorCodeOf(error);
  if (status < 500) return log.info("request refused", { apiRequestId, status, code });
  log.warn("request failed", { apiRequestId, status, ...describeError(error) });
  // Others pass by themselves.
  if (status === 500) metrics.add("NormalizationErrors", 1, { code });
}
