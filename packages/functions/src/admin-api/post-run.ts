import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { isSameRequest } from "@lead-normalizer/core/run/is-same-request.ts";
import { requestRun } from "@lead-normalizer/core/run/request-run.ts";

import type { Route } from "./admin-api.ts";
import { idempotencyKeyOf } from "./idempotency-key.ts";
import { requestedEvent } from "./requested-event.ts";

/**
 * `POST /admin/normalize-leads`: puts a run on record, then starts its producer. Repeated with the same key it answers the
 * same run, in the state that it has by then.
 * @throws NormalizerError `request.*`, `run.key-reused`, and what `requestRun` throws
 */
export const postRun: Route = async (deps, event, subject) => {
  const wanted = requestedEvent(event);
  const { run, isNew } = await requestRun(deps, wanted, {
    subject,
    idempotencyKey: idempotencyKeyOf(event),
  });
  const { runId, state } = run;
  if (!isSameRequest(run.event, wanted)) {
    throw new NormalizerError(
      "run.key-reused",
      `This Idempotency-Key has started run ${runId}, which was asked for otherwise. Take another key for another run.`,
      { ids: { runId } },
    );
  }
  deps.log.info("run requested", { runId, subject, isNew });
  return { status: 202, headers: { location: `/admin/runs/${runId}` }, body: { runId, state, isNew } };
};
