import { GetQueueAttributesCommand } from "@aws-sdk/client-sqs";
import { normalizedDataOf } from "@lead-normalizer/core/lead.ts";
import { redriveSelected } from "@lead-normalizer/core/queue/redrive.ts";
import { unaccounted } from "@lead-normalizer/core/run/summary.ts";
import { always } from "@lead-normalizer/local/bedrock/fault-script.ts";
import { serveStack, type Service } from "@lead-normalizer/local/stack/serve-stack.ts";
import { describe, expect, onTestFinished, test } from "vitest";

import { asRole } from "../support/as-role.ts";
import { aLead, normalizationIn } from "../support/builders.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";

const LEADS = 24;
const originals = Array.from({ length: LEADS }, (_, index) => aLead({ leadId: `lead-${index}` }));

async function aStage(): Promise<Pipeline> {
  const pipeline = await startPipeline({ simulator: {}, visibilitySeconds: 30 });
  onTestFinished(() => pipeline.stop());
  await pipeline.load(originals);
  return pipeline;
}

/** Everything that AWS does around the functions, with back-offs of a second. */
function serve(pipeline: Pipeline): Service {
  const service = serveStack({
    stack: pipeline.stack,
    wiring: pipeline.wiring,
    concurrency: 2,
    log: pipeline.log,
    metrics: pipeline.metrics,
    backoffBasesSeconds: [1],
    asFunction: asRole,
  });
  onTestFinished(() => service.stop());
  return service;
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function startRun(pipeline: Pipeline, runId: string): Promise<void> {
  expect(await pipeline.produce({ runId })).toMatchObject({ status: "queued" });
}

const closed = (pipeline: Pipeline, runId: string): Promise<void> =>
  until(async () => (await pipeline.wiring.runs.readRun(runId))?.state === "closed");

describe("a model that is down for the whole run", () => {
  test("delivers at once what needs no model, dead-letters the rest with its code, and a redrive completes the run", async () => {
    const pipeline = await aStage();
    pipeline.stack.simulator?.setFaults(always("unavailable"));
    await startRun(pipeline, "run");
    serve(pipeline);

    await until(async () => (await pipeline.wiring.deadLetters.count()) === 0 && (await readable(pipeline)));
    const lead = await pipeline.lead("lead-0");
    expect(normalizedDataOf(lead!)).toMatchObject({
      nombres: "Juan Carlos",
      ciudad: "Bogotá D.C.",
      nivelEducativo: "Bachiller",
      empresa: "SENA",
    });
    expect(normalizationIn(lead).pending).toEqual(["direccion", "ocupacionActual"]);
    expect(lead).not.toHaveProperty("normalizedAt");

    await closed(pipeline, "run");
    const outage = (await pipeline.wiring.runs.readRun("run"))?.summary;
    expect(outage).toMatchObject({
      selected: LEADS,
      normalized: 0,
      deadLettered: LEADS,
      errors: { "model.unavailable": LEADS },
    });
    const deps = pipeline.wiring;
    const all = { max: 100, dryRun: false };
    expect(await redriveSelected(deps, { code: "crash" }, all)).toMatchObject({ messages: 0 });
    const found = await redriveSelected(deps, { code: "model.unavailable" }, { ...all, dryRun: true });
    expect(found).toMatchObject({ leads: LEADS, byCode: { "model.unavailable": found.messages } });

    pipeline.stack.simulator?.setFaults(undefined);
    expect(await redriveSelected(deps, { code: "model.unavailable" }, all)).toEqual(found);
    await until(async () => (await pipeline.wiring.runs.readRun("run"))?.summary?.normalized === LEADS);
    const summary = (await pipeline.wiring.runs.readRun("run"))?.summary;
    expect(summary).toMatchObject({ selected: LEADS, normalized: LEADS, deadLettered: 0, errors: {} });
    expect(unaccounted(summary!)).toBe(0);
    expect(summary!.fieldsNormalized + summary!.fieldsUnresolved).toBe(LEADS * 7);
    expect(await pipeline.wiring.deadLetters.count()).toBe(0);
    for (const { updatedAt: _updatedAt, ...original } of originals) {
      expect(await pipeline.lead(original.leadId)).toMatchObject(original);
    }
  });

  test("comes back by SQS's own move task as well", async () => {
    const pipeline = await aStage();
    pipeline.stack.simulator?.setFaults(always("unavailable"));
    await startRun(pipeline, "run");
    serve(pipeline);
    await closed(pipeline, "run");

    pipeline.stack.simulator?.setFaults(undefined);
    const { deadLetters } = pipeline.wiring;
    const letters = await deadLetters.count();
    expect(letters).toBeGreaterThan(0);
    await deadLetters.startMove();
    await until(async () => (await deadLetters.moves())[0]?.status === "COMPLETED");
    expect(await deadLetters.moves()).toMatchObject([{ moved: letters, failureReason: undefined }]);
    await until(async () => (await pipeline.wiring.runs.readRun("run"))?.summary?.normalized === LEADS);
  });
});

const readable = async (pipeline: Pipeline): Promise<boolean> => {
  const leads = await pipeline.items("LEADS_TABLE");
  return leads.every((lead) => lead["normalizedData"] !== undefined);
};

describe.each(["access-denied", "retired"] as const)("a model that is refused (%s)", (fault) => {
  test("pauses the mapping after the first failure, burns at most one receive a message, and resuming goes on", async () => {
    const pipeline = await aStage();
    pipeline.stack.simulator?.setFaults(always(fault));
    await startRun(pipeline, "run");
    const { mapping } = serve(pipeline);
    await until(async () => mapping.isPaused && (await isQuiet(pipeline)));

    const pause = await pipeline.wiring.pauseNotice.read();
    expect(pause).toMatchObject({
      code: `model.${fault}`,
      by: "consumer",
    });
    expect(await pipeline.wiring.deadLetters.count()).toBe(0);
    const receives: number[] = [];
    for await (const batch of pipeline.wiring.runs.batchesOf("run"))
      receives.push(batch.attempt?.receive ?? 0);
    expect(Math.max(...receives)).toBe(1);
    expect(pipeline.stack.simulator?.calls).toBeLessThanOrEqual(2); // one for each consumer

    pipeline.stack.simulator?.setFaults(undefined);
    await pipeline.wiring.pauseNotice.remove(pause!); // what resuming is
    await closed(pipeline, "run");
    expect((await pipeline.wiring.runs.readRun("run"))?.summary).toMatchObject({
      normalized: LEADS,
      deadLettered: 0,
    });
  });
});

/** True when no message is in flight or waits for its second receive. */
async function isQuiet({ wiring, stack }: Pipeline): Promise<boolean> {
  const { Attributes } = await wiring.sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: stack.env["QUEUE_URL"],
      AttributeNames: ["ApproximateNumberOfMessagesNotVisible"],
    }),
  );
  return Attributes?.ApproximateNumberOfMessagesNotVisible === "0";
}

describe("a forced message that is redriven after a newer run", () => {
  test("changes nothing", async () => {
    const pipeline = await aStage();
    pipeline.stack.simulator?.setFaults(always("unavailable"));
    expect(await pipeline.produce({ runId: "old", forceAll: true })).toMatchObject({ status: "queued" });
    const { mapping } = serve(pipeline);
    await closed(pipeline, "old");

    pipeline.stack.simulator?.setFaults(undefined);
    pipeline.clock.advance(1);
    await startRun(pipeline, "new");
    await closed(pipeline, "new");
    const before = await pipeline.items("LEADS_TABLE");
    expect(before.every((lead) => lead["normalizedAt"] !== undefined)).toBe(true);

    pipeline.clock.advance(60_000);
    await pipeline.wiring.deadLetters.startMove();
    await until(async () => (await pipeline.wiring.runs.readRun("old"))?.summary?.upToDate === LEADS);
    expect(await pipeline.items("LEADS_TABLE")).toEqual(before);
    expect(mapping.isPaused).toBe(false);
  });
});
