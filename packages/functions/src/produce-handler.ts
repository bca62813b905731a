import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { produce, type ProduceResult } from "@lead-normalizer/core/run/produce.ts";
import type { ProduceDeps } from "@lead-normalizer/core/run/produce-deps.ts";
import { parseProduceEvent } from "@lead-normalizer/core/run/produce-event.ts";
import type { Context } from "aws-lambda";

export type ProduceContext = Pick<Context, "awsRequestId" | "getRemainingTimeInMillis">;

/**
 * The producer's Lambda: a produce event in, what became of it out. An event whose run another producer is choosing for
 * fails, so that Lambda delivers it again: that producer may be one that died a moment ago.
 */
export function createProduceHandler(
  deps: ProduceDeps,
): (event: unknown, context: ProduceContext) => Promise<ProduceResult> {
  return async (event, context) => {
    const result = await produce(deps, parseProduceEvent(event), {
      id: context.awsRequestId,
      deadlineAtMs: deps.clock.now() + context.getRemainingTimeInMillis(),
    });
    if (result.status !== "taken-by-another") return result;
    throw new NormalizerError(
      "run.taken",
      "Another producer is at this run. If it dies, the retry finishes it.",
      {
        ids: { runId: result.runId },
      },
    );
  };
}
