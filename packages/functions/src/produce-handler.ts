import { produce, type ProduceDeps, type ProduceResult } from "@lead-normalizer/core/run/produce.ts";
import { parseProduceEvent } from "@lead-normalizer/core/run/produce-event.ts";
import type { Context } from "aws-lambda";

/** The producer's Lambda: a produce event in, what became of it out. */
export function createProduceHandler(
  deps: ProduceDeps,
): (event: unknown, context: Pick<Context, "awsRequestId">) => Promise<ProduceResult> {
  return async (event, context) => produce(deps, parseProduceEvent(event), { id: context.awsRequestId });
}
