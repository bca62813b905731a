import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { createSqsQueueDepth } from "@lead-normalizer/aws/sqs-queue-depth.ts";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { NormalizationModel } from "@lead-normalizer/core/ports.ts";
import { unaccounted } from "@lead-normalizer/core/run/summary.ts";
import { expect, test } from "vitest";

import { aLead } from "../support/builders.ts";
import { completeRun } from "../support/complete-run.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";
import type { RedriveOrders } from "../support/redrive-process.ts";
import { nodeFirst } from "../support/start-command.ts";

const SCRIPT = fileURLToPath(new URL("../support/redrive-process.ts", import.meta.url));
const KILLS = 50;
/** Of a process: one receive, and for each letter a look at its batch, a send and a deletion. Two letters at most. */
const CALLS_MAX = 1 + 3 * 2;
const LETTERS = 2 * KILLS + 1;
const LEADS_PER_LETTER = 2;
const LEADS = LETTERS * LEADS_PER_LETTER;
const code = "lead.too-large";

/** Companies of one unknown word each: every lead has a question of its own. */
const companyOf = (index: number): string =>
  `zq${String.fromCodePoint(97 + (index % 26), 97 + (Math.floor(index / 26) % 26))}`;

async function aDeadRun(pipeline: Pipeline): Promise<void> {
  const leads = Array.from({ length: LEADS }, (_, index) =>
    aLead({ leadId: `lead-${index}`, empresa: companyOf(index) }),
  );
  await pipeline.load(leads);
  // An error that no second receive can mend, so that batches die at their first.
  const write = async () => {
    throw new NormalizerError(code, "No lead can be written.");
  };
  const event = { runId: "night", leadIds: leads.map(({ leadId }) => leadId) };
  const summary = await pipeline.night(event, { leads: { ...pipeline.wiring.leads, write } });
  expect(summary).toMatchObject({ selected: LEADS, batches: LETTERS, deadLettered: LEADS });
}

/** A redrive in a process of its own; resolves to the signal that ended it, or null when it came to its end. */
async function redrive(orders: RedriveOrders): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [...nodeFirst, SCRIPT, JSON.stringify(orders)], { stdio: "inherit" });
  const [exitCode, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
  if (signal === null) expect(exitCode).toBe(0);
  return signal;
}

/** Asks the simulator, and counts how often each company was asked about. */
function countingModel(model: NormalizationModel, asked: Map<string, number>): NormalizationModel {
  return {
    ask(request) {
      for (const [company] of request.user.toLowerCase().matchAll(/zq[a-z]{2}/g)) {
        asked.set(company, (asked.get(company) ?? 0) + 1);
      }
      return model.ask(request);
    },
  };
}

test(`a selective redrive that is SIGKILLed at ${KILLS} random points loses nothing, and asks about nothing twice`, async ({
  onTestFinished,
}) => {
  const settings = { BATCH_SIZE: String(LEADS_PER_LETTER) };
  const pipeline = await startPipeline({ simulator: {}, realTime: true, settings });
  onTestFinished(() => pipeline.stop());
  await aDeadRun(pipeline);
  const { env } = pipeline.stack;

  const deadOnes = createSqsQueueDepth(pipeline.wiring.sqs, env["DLQ_URL"] ?? "");
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const killPoint = { call: 1 + Math.floor(Math.random() * CALLS_MAX), takesEffect: Math.random() < 0.5 };
    expect(await redrive({ env, code, killPoint })).toBe("SIGKILL");
  }
  const { waiting, inFlight } = await deadOnes.counts();
  expect(waiting + inFlight).toBeGreaterThan(0); // so none of them was over when it was killed
  expect(waiting + inFlight).toBeLessThan(LETTERS);

  await sleep(1_100); // until what the dead have hidden is visible
  expect(await redrive({ env, code })).toBeNull();
  expect(await deadOnes.isEmpty()).toBe(true);

  const asked = new Map<string, number>();
  const model = countingModel(pipeline.wiring.model!, asked);
  const summary = await completeRun(pipeline, "night", { model });
  expect(summary).toMatchObject({ selected: LEADS, normalized: LEADS, deadLettered: 0, errors: {} });
  expect(unaccounted(summary)).toBe(0);
  expect(asked.size).toBe(new Set(Array.from({ length: LEADS }, (_, index) => companyOf(index))).size);
  expect(Math.max(...asked.values())).toBe(1);
});
