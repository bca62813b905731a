import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { createConsumeHandler } from "@lead-normalizer/functions/consume-handler.ts";
import { startMapping } from "@lead-normalizer/local/mapping/start-mapping.ts";
import { messageOf } from "@lead-normalizer/core/run/plan-batch.ts";
import { readFile } from "node:fs/promises";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";

import { asRole } from "../support/as-role.ts";
import { aBatch, aLead, aRun, normalizationIn } from "../support/builders.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";

const LEADS = 9;
let pipeline: Pipeline;
beforeEach(async () => {
  pipeline = await startPipeline({ simulator: {} });
  onTestFinished(() => pipeline.stop());
  await pipeline.load(Array.from({ length: LEADS }, (_, index) => aLead({ leadId: `lead-${index}` })));
});

async function send(body: string): Promise<void> {
  await pipeline.wiring.sqs.send(
    new SendMessageCommand({ QueueUrl: pipeline.stack.env["QUEUE_URL"], MessageBody: body }),
  );
}

/** One message an invocation, so that copies really run beside each other. */
function consumeBesideEachOther(): void {
  const { wiring, consumers, log, metrics } = pipeline;
  const mapping = asRole("consume", () =>
    startMapping({
      sqs: wiring.sqs,
      queueUrl: pipeline.stack.env["QUEUE_URL"] ?? "",
      invoke: createConsumeHandler({ ...wiring, consumers, log, metrics }),
      maximumConcurrency: 5,
      batchSize: 1,
      timeoutSeconds: 60,
      onError: (error) => {
        throw error;
      },
    }),
  );
  onTestFinished(() => mapping.stop());
}

async function closedSummary(runId: string) {
  for (;;) {
    await pipeline.settle();
    const summary = (await pipeline.wiring.runs.readRun(runId))?.summary;
    if (summary !== undefined) return summary;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test("a message that is delivered five times in parallel is accounted for once", async () => {
  await pipeline.produce({ runId: "run", maxLeads: LEADS });
  const run = await pipeline.wiring.runs.readRun("run");
  for await (const batch of pipeline.wiring.runs.batchesOf("run")) {
    for (let copy = 1; copy < 5; copy += 1) await send(JSON.stringify(messageOf(run!, batch)));
  }
  consumeBesideEachOther();
  const summary = await closedSummary("run");
  expect(summary).toMatchObject({ selected: LEADS, normalized: LEADS, batches: 1 });
  for (const lead of await pipeline.items("LEADS_TABLE")) {
    expect(normalizationIn(lead as never).rev).toBe(1);
  }

  // Copies that come when all is over change nothing, and ask nobody.
  const calls = pipeline.stack.simulator?.calls;
  const leads = await pipeline.items("LEADS_TABLE");
  for await (const batch of pipeline.wiring.runs.batchesOf("run"))
    await send(JSON.stringify(messageOf(run!, batch)));
  while (!(await pipeline.wiring.queueDepth.isEmpty()))
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await pipeline.items("LEADS_TABLE")).toEqual(leads);
  expect(pipeline.stack.simulator?.calls).toBe(calls);
  expect((await pipeline.wiring.runs.readRun("run"))?.summary).toEqual(summary);
});

describe("a message that nobody can read", () => {
  test("is on the dead-letter queue after its first delivery, with its code, and the rest of its delivery succeeds", async () => {
    const broken = ["not json", JSON.stringify({ v: 1, runId: "run" }), JSON.stringify({ v: 99 })];
    for (const body of broken) await send(body);
    await pipeline.produce({ runId: "run" });
    const summary = await pipeline.consume("run");
    expect(summary).toMatchObject({ selected: LEADS, normalized: LEADS, deadLettered: 0 });

    const letters = await pipeline.wiring.deadLetters.receive(60);
    expect(letters.map(({ body }) => body).toSorted()).toEqual(broken.toSorted());
    for (const { attributes } of letters) {
      expect(attributes).toMatchObject({ code: "message.malformed", receives: "1" });
    }
  });
});

describe("a message of the version before", () => {
  test("is worked on with the fields of its run", async () => {
    const body = await readFile(new URL("../fixtures/messages/v0.json", import.meta.url), "utf8");
    const { runId, leadIds } = JSON.parse(body) as { runId: string; leadIds: string[] };
    const run = aRun({ runId });
    const settings = { ...run.settings, fieldsToNormalize: ["ciudad", "empresa"] };
    await pipeline.wiring.runs.createRun({ ...run, settings });
    await pipeline.wiring.runs.createBatch(aBatch({ runId, leadIds }));
    await send(body);
    consumeBesideEachOther();
    expect(await closedSummary(runId)).toMatchObject({ selected: 2, normalized: 2 });
    for (const leadId of leadIds) {
      expect((await pipeline.lead(leadId))?.["normalizedData"]).toEqual({
        ciudad: "Bogotá D.C.",
        empresa: "SENA",
      });
    }
  });
});
