import { normalizedDataOf } from "@lead-normalizer/core/lead.ts";
import { hashText } from "@lead-normalizer/core/normalize/source-hash.ts";
import { type Summary, unaccounted } from "@lead-normalizer/core/run/summary.ts";
import { expect, onTestFinished, test } from "vitest";

import { aLead, normalizationIn } from "../support/builders.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";
import { spawnConsumer } from "../support/spawn-consumer.ts";

const LEADS = 500;
const KILLS = 100;
/** Short, so that what a dead consumer held is soon visible again; an invocation is shorter still. */
const VISIBILITY_SECONDS = 3;
const TIMEOUT_SECONDS = 2;

const leads = Array.from({ length: LEADS }, (_, index) =>
  aLead({
    leadId: `lead-${String(index).padStart(3, "0")}`,
    // The tables of these kinds take their time in every one of a hundred processes.
    nivelEducativo: "",
    ocupacionActual: "",
    empresa: "",
    direccion: `vereda ${index % 90} finca ${index}`,
  }),
);

async function aRun(): Promise<Pipeline> {
  const pipeline = await startPipeline({
    simulator: {},
    visibilitySeconds: VISIBILITY_SECONDS,
    settings: { BATCH_SIZE: "5" },
    realTime: true,
  });
  onTestFinished(() => pipeline.stop());
  await pipeline.load(leads);
  await pipeline.produce({ runId: "run" });
  return pipeline;
}

async function settle(pipeline: Pipeline): Promise<Summary | undefined> {
  await pipeline.settle();
  return (await pipeline.wiring.runs.readRun("run"))?.summary;
}

test(`a consumer killed with SIGKILL at ${KILLS} random points loses no lead, counts each once, and writes what it would have written`, async () => {
  const undisturbed = await aRun();
  await undisturbed.consume("run");

  const pipeline = await aRun();
  const orders = {
    env: pipeline.stack.env,
    messagesPerInvocation: 2,
    timeoutSeconds: TIMEOUT_SECONDS,
    backoffBasesSeconds: [1],
  };
  let kills = 0;
  while (kills < KILLS && (await settle(pipeline)) === undefined) {
    const draw = Number.parseInt(hashText(`kill ${kills}`, 8), 16);
    const killPoint = { call: 1 + (draw % 40), takesEffect: draw % 2 === 0 };
    expect(await spawnConsumer({ ...orders, killPoint }).ended).toBe("SIGKILL");
    kills += 1;
  }
  expect(kills).toBe(KILLS);

  const survivor = spawnConsumer(orders);
  onTestFinished(survivor.kill);
  survivor.ended.catch(() => {});
  let summary = await settle(pipeline);
  while (summary === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    summary = await settle(pipeline);
  }
  expect(summary.selected).toBe(LEADS);
  expect(unaccounted(summary)).toBe(0);
  expect(summary.normalized + summary.deadLettered).toBe(LEADS);
  expect(summary.normalized).toBeGreaterThan(LEADS / 2);

  let normalized = 0;
  for (const { updatedAt: _updatedAt, ...original } of leads) {
    const { leadId } = original;
    const lead = await pipeline.lead(leadId);
    expect(lead).toMatchObject(original);
    if (lead?.["normalizedAt"] === undefined) continue;
    normalized += 1;
    const expected = await undisturbed.lead(leadId);
    expect(normalizedDataOf(lead)).toEqual(normalizedDataOf(expected ?? lead));
    expect(normalizationIn(lead).rev).toBe(1);
  }
  expect(normalized).toBe(summary.normalized);
}, 600_000);
