import { createDynamoClient } from "@lead-normalizer/aws/dynamo-client.ts";
import { createDynamoPauseNotice } from "@lead-normalizer/aws/dynamo-pause-notice.ts";
import { createDynamoRunStore } from "@lead-normalizer/aws/dynamo-run-store.ts";
import type { Endpoint } from "@lead-normalizer/aws/endpoint.ts";
import {
  createLambdaClient,
  createLambdaConsumerSwitch,
} from "@lead-normalizer/aws/lambda-consumer-switch.ts";
import { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import { createSqsDeadLetterQueue } from "@lead-normalizer/aws/sqs-dead-letter-queue.ts";
import type {
  Clock,
  ConsumerSwitch,
  DeadLetterQueue,
  PauseNotice,
  RunStore,
} from "@lead-normalizer/core/ports.ts";
import { type Environment, required } from "@lead-normalizer/functions/environment.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { findKeptStack, type KeptStack } from "@lead-normalizer/local/stack/stack-file.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";

/** What an operator works with. */
export interface Operations {
  runs: RunStore;
  deadLetters: DeadLetterQueue;
  pauseNotice: PauseNotice;
  consumers: Pick<ConsumerSwitch, "resume">;
  clock: Clock;
}

/** Opens the kept embedded stack (`--local`), or the tables and queues that the environment names. @throws InputError */
export async function openOperations(
  { local }: { local: boolean },
  environment: Environment,
): Promise<Operations> {
  const kept = local ? await openKeptStack() : undefined;
  const env = kept?.env ?? environment;
  const endpointOf = (service: string): Endpoint =>
    kept === undefined ? {} : { endpoint: required(env, `AWS_ENDPOINT_URL_${service}`), ...localAccess };
  const dynamo = createDynamoClient(endpointOf("DYNAMODB"));
  const sqs = createSqsClient(endpointOf("SQS"));
  const pauseNotice = createDynamoPauseNotice(dynamo, required(env, "CONFIG_TABLE"));
  return {
    pauseNotice,
    // The embedded mapping follows the notice by itself.
    consumers: {
      resume: () =>
        kept === undefined
          ? createLambdaConsumerSwitch(
              createLambdaClient(),
              required(env, "CONSUMER_FUNCTION"),
              pauseNotice,
            ).resume()
          : pauseNotice.remove(),
    },
    runs: createDynamoRunStore(dynamo, required(env, "RUNS_TABLE")),
    deadLetters: createSqsDeadLetterQueue(sqs, required(env, "DLQ_URL"), required(env, "QUEUE_URL")),
    clock: { now: () => Date.now() },
  };
}

/** @throws InputError when none is kept */
export async function openKeptStack(): Promise<KeptStack> {
  const kept = await findKeptStack();
  if (kept !== undefined) return kept;
  throw new InputError("No embedded stack is kept here.", {
    wayOut: "Start one with `pnpm start --keep` or `pnpm local`, in this folder, and leave it running.",
  });
}
