import { requestRun } from "@lead-normalizer/core/run/request-run.ts";
import { serveStack } from "@lead-normalizer/local/stack/serve-stack.ts";
import { expect, onTestFinished, test, vi } from "vitest";

import { asRole } from "../support/as-role.ts";
import { aLead } from "../support/builders.ts";
import { startPipeline } from "../support/pipeline.ts";

test("a run that another process put on record is begun at once by the stack that serves it, and ends", async () => {
  const pipeline = await startPipeline();
  onTestFinished(() => pipeline.stop());
  const { stack, wiring, log, metrics } = pipeline;
  await pipeline.load([aLead({ leadId: "a" }), aLead({ leadId: "b" })]);
  const service = serveStack({ stack, wiring, concurrency: 1, log, metrics, asFunction: asRole });
  onTestFinished(() => service.stop());
  const elsewhere = { ...wiring, producers: { start: async () => {} } };
  const who = { subject: "ana", idempotencyKey: "key-1" };
  const { run } = await requestRun(elsewhere, { leadIds: ["b"], forceAll: true }, who);
  await vi.waitFor(
    async () =>
      expect(await wiring.runs.readRun(run.runId)).toMatchObject({
        state: "closed",
        summary: { selected: 1, normalized: 1 },
      }),
    { timeout: 20_000, interval: 20 },
  );
  expect(await pipeline.lead("a")).not.toHaveProperty("normalization");
});
