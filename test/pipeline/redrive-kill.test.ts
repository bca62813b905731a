import { type Message, ReceiveMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { createSqsDeadLetterQueue } from "@lead-normalizer/aws/sqs-dead-letter-queue.ts";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { redriveSelected } from "@lead-normalizer/core/queue/redrive.ts";
import { unaccounted } from "@lead-normalizer/core/run/summary.ts";
import { beforeAll, describe, expect, test } from "vitest";

import { aLead } from "../support/builders.ts";
import { completeRun } from "../support/complete-run.ts";
import { type KillPoint, mortal } from "../support/mortal.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";

const LEADS = 8;
const LETTERS = 4;
/** Of a redrive of all letters: one receive, and for each letter a look at its batch, a send and a deletion. */
const CALLS = 1 + 3 * LETTERS;
const killPoints = Array.from({ length: CALLS }, (_, index) => index + 1).flatMap((call): KillPoint[] => [
  { call, takesEffect: false },
  { call, takesEffect: true },
]);

const code = "lead.too-large";
let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await startPipeline({ simulator: {}, settings: { BATCH_SIZE: String(LEADS / LETTERS) } });
  return () => pipeline.stop();
});

/** A run, with leads of its own, whose batches have all died. */
async function aDeadRun(runId: string): Promise<void> {
  const leadIds = Array.from({ length: LEADS }, (_, index) => `${runId}-${index}`);
  await pipeline.load(leadIds.map((leadId) => aLead({ leadId })));
  // An error that no second receive can mend, so that batches die at their first.
  const write = async () => {
    throw new NormalizerError(code, "No lead can be written.");
  };
  const summary = await pipeline.night({ runId, leadIds }, { leads: { ...pipeline.wiring.leads, write } });
  expect(summary).toMatchObject({ selected: LEADS, batches: LETTERS, deadLettered: LEADS });
}

/**
 * A redrive by code in a process that may be killed at any of its calls of the store and of SQS. Once that is dead, the
 * letters that it hid are made visible, in place of the five minutes after which they are so by themselves.
 */
async function redrive(max: number, killPoint?: KillPoint): Promise<{ calls: number }> {
  const { runs, sqs, clock } = pipeline.wiring;
  const hidden: Message[] = [];
  const client = {
    async send(command: ReceiveMessageCommand) {
      const reply = await sqs.send(command);
      if (command instanceof ReceiveMessageCommand) hidden.push(...(reply.Messages ?? []));
      return reply;
    },
  } as unknown as SQSClient;
  const process = mortal({ runs, client, clock }, killPoint);
  const deadLetters = createSqsDeadLetterQueue(process.ports.client, urlOf("DLQ_URL"), urlOf("QUEUE_URL"));
  const work = redriveSelected({ ...process.ports, deadLetters }, { code }, { max, dryRun: false });
  await Promise.race([work, process.died]);
  const letter = { messageId: "", body: "", attributes: {}, sentAtMs: 0 };
  for (const { ReceiptHandle: receiptHandle = "" } of hidden) {
    await pipeline.wiring.deadLetters.release({ ...letter, receiptHandle });
  }
  return { calls: process.calls };
}

const urlOf = (name: "QUEUE_URL" | "DLQ_URL"): string => pipeline.stack.env[name] ?? "";

/** Batch ids of all messages that are visible, and the messages stay so. */
async function batchIdsOn(name: "QUEUE_URL" | "DLQ_URL"): Promise<string[]> {
  const { Messages = [] } = await pipeline.wiring.sqs.send(
    new ReceiveMessageCommand({ QueueUrl: urlOf(name), MaxNumberOfMessages: 10, VisibilityTimeout: 0 }),
  );
  return Messages.map(({ Body }) => (JSON.parse(Body ?? "") as { batchId: string }).batchId).toSorted();
}

describe("a selective redrive", () => {
  test("makes as many calls as there are points at which it is killed", async () => {
    await aDeadRun("undisturbed");
    expect(await redrive(LETTERS)).toMatchObject({ calls: CALLS });
    expect(await completeRun(pipeline, "undisturbed")).toMatchObject({ normalized: LEADS, deadLettered: 0 });
  });

  test.each(killPoints)(
    "that is killed at its call $call (taking effect: $takesEffect) loses no message, and the next completes the run",
    async (killPoint) => {
      const runId = `killed-${killPoint.call}-${killPoint.takesEffect}`;
      await aDeadRun(runId);
      const batchIds = await batchIdsOn("DLQ_URL");
      expect(new Set(batchIds).size).toBe(LETTERS);

      expect(await redrive(LETTERS, killPoint)).toEqual({ calls: killPoint.call });
      const [dead, back] = [await batchIdsOn("DLQ_URL"), await batchIdsOn("QUEUE_URL")];
      expect([...new Set([...dead, ...back])].toSorted()).toEqual(batchIds);
      expect(dead.length + back.length).toBeLessThanOrEqual(LETTERS + 1); // at most one is on both

      if (dead.length > 0) await redrive(dead.length);
      expect(await batchIdsOn("DLQ_URL")).toEqual([]);
      const summary = await completeRun(pipeline, runId);
      expect(summary).toMatchObject({ selected: LEADS, normalized: LEADS, deadLettered: 0, errors: {} });
      expect(unaccounted(summary)).toBe(0);
      expect(summary.fieldsNormalized + summary.fieldsUnresolved).toBe(LEADS * 7);
    },
  );
});
