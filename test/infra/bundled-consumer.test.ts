import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { startMapping } from "@lead-normalizer/local/mapping/start-mapping.ts";
import { expect, onTestFinished, test } from "vitest";

import { bundleHandler } from "../../scripts/bundle-handler.ts";
import { aLead, normalizationIn } from "../support/builders.ts";
import { invokeBundle } from "../support/invoke-bundle.ts";
import { startPipeline } from "../support/pipeline.ts";

test("the consumer's bundle alone normalises leads by rules and model, with credentials from the environment", async () => {
  // Far from any node_modules: what the bundle leaves out cannot be found.
  const folder = mkdtempSync(path.join(tmpdir(), "bundle-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { file } = await bundleHandler("packages/functions/src/consume.ts", path.join(folder, "index.mjs"));
  const pipeline = await startPipeline({ simulator: {}, realTime: true });
  onTestFinished(() => pipeline.stop());
  const lead = aLead({ ciudad: "facata", ocupacionActual: "ing sistemas" });
  await pipeline.load([lead]);
  await pipeline.produce({ runId: "run" });

  const errors: Error[] = [];
  const mapping = startMapping({
    sqs: pipeline.wiring.sqs,
    queueUrl: pipeline.stack.env["QUEUE_URL"] ?? "",
    invoke: (event) =>
      invokeBundle(file, event, {
        ...pipeline.stack.env,
        AWS_LAMBDA_FUNCTION_NAME: "consume",
        BEDROCK_MODEL_ID: "simulated",
        CONSUMER_MAXIMUM_CONCURRENCY: "1",
      }),
    maximumConcurrency: 1,
    batchSize: 10,
    timeoutSeconds: 60,
    waitSeconds: 1,
    onError: (error) => errors.push(error),
  });
  onTestFinished(() => mapping.stop());
  const closed = async (): Promise<boolean> => {
    await pipeline.settle();
    return (await pipeline.wiring.runs.readRun("run"))?.summary !== undefined;
  };
  await expect.poll(closed, { timeout: 50_000 }).toBe(true);

  expect(errors).toEqual([]);
  expect((await pipeline.wiring.runs.readRun("run"))?.summary).toMatchObject({ normalized: 1, errors: {} });
  const written = await pipeline.lead(lead.leadId);
  expect(written).toMatchObject({ ciudad: "facata", ocupacionActual: "ing sistemas" });
  expect(written?.["normalizedData"]).toMatchObject({
    ciudad: "Facatativá",
    ocupacionActual: "Ingeniero de Sistemas",
  });
  const { fields } = normalizationIn(written);
  expect(fields["ciudad"]).toMatchObject({ by: "model" });
  expect(fields["ocupacionActual"]).toMatchObject({ by: "rules" });
});
