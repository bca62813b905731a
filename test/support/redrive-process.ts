import { flushCompileCache } from "node:module";

import { ReceiveMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { createSqsDeadLetterQueue } from "@lead-normalizer/aws/sqs-dead-letter-queue.ts";
import { redriveSelected } from "@lead-normalizer/core/queue/redrive.ts";
import { wireLocal } from "@lead-normalizer/local/wire.ts";
import * as z from "zod";

import { mortal } from "./mortal.ts";

/** What a redriving process is told, as JSON in its first argument. */
export const RedriveOrders = z.object({
  /** Of the stack. */
  env: z.record(z.string(), z.string()),
  code: z.string(),
  /** The call of the store or of SQS at which it kills itself with SIGKILL; absent = it lives. */
  killPoint: z.object({ call: z.int(), takesEffect: z.boolean() }).exactOptional(),
});
export type RedriveOrders = z.infer<typeof RedriveOrders>;

/** A selective redrive of all letters of a code, in a process of its own. */
async function redrive({ env, code, killPoint }: RedriveOrders): Promise<void> {
  const { runs, clock, sqs, close } = wireLocal(env, "none");
  /** What a dead process has hidden is visible again after a second, in place of five minutes. */
  const client = {
    send(command: unknown) {
      if (command instanceof ReceiveMessageCommand) command.input.VisibilityTimeout = 1;
      return sqs.send(command as ReceiveMessageCommand);
    },
  } as unknown as SQSClient;
  const doomed = mortal({ runs, client, clock }, killPoint);
  void doomed.died.then(() => process.kill(process.pid, "SIGKILL"));
  const { DLQ_URL = "", QUEUE_URL = "" } = env;
  const deadLetters = createSqsDeadLetterQueue(doomed.ports.client, DLQ_URL, QUEUE_URL);
  await redriveSelected({ ...doomed.ports, deadLetters }, { code }, { max: 1_000, dryRun: false });
  close();
}

// Killed, it would leave nothing of what the next one need not compile.
flushCompileCache();
await redrive(RedriveOrders.parse(JSON.parse(process.argv[2] ?? "{}")));
