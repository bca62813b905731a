import { setTimeout as sleep } from "node:timers/promises";

import type { ConsumeDeps } from "@lead-normalizer/core/normalize/work.ts";
import type { Summary } from "@lead-normalizer/core/run/summary.ts";
import { createConsumeHandler } from "@lead-normalizer/functions/consume-handler.ts";
import { startMapping } from "@lead-normalizer/local/mapping/start-mapping.ts";

import { asRole } from "./as-role.ts";
import type { Pipeline } from "./pipeline.ts";

/** The summary of a run that was opened again by a redrive, once it is closed without dead letters and nothing is queued. */
export async function completeRun(
  pipeline: Pipeline,
  runId: string,
  deps: Partial<ConsumeDeps> = {},
): Promise<Summary> {
  const { wiring, consumers, log, metrics, stack } = pipeline;
  const mapping = asRole("consume", () =>
    startMapping({
      sqs: wiring.sqs,
      queueUrl: stack.env["QUEUE_URL"] ?? "",
      invoke: createConsumeHandler({ ...wiring, consumers, log, metrics, ...deps }),
      maximumConcurrency: 2,
      batchSize: 1,
      timeoutSeconds: 60,
      onError: () => {},
    }),
  );
  try {
    for (;;) {
      await pipeline.settle();
      const summary = (await wiring.runs.readRun(runId))?.summary;
      if (summary?.deadLettered === 0 && (await wiring.queueDepth.isEmpty())) return summary;
      await sleep(20);
    }
  } finally {
    await mapping.stop();
  }
}
