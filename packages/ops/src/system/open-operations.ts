import {
  createCloudWatchClient,
  createCloudWatchSpendAlarm,
} from "@lead-normalizer/aws/cloudwatch-spend-alarm.ts";
import { createCloudWatchOldestMessage } from "@lead-normalizer/aws/cloudwatch-oldest-message.ts";
import { createDynamoClient } from "@lead-normalizer/aws/dynamo-client.ts";
import { createDynamoConsumerScale } from "@lead-normalizer/aws/dynamo-consumer-scale.ts";
import {
  createLambdaClient,
  createLambdaConsumerSwitch,
} from "@lead-normalizer/aws/lambda-consumer-switch.ts";
import { createLambdaConcurrency } from "@lead-normalizer/aws/lambda-concurrency.ts";
import { createLambdaConsumerScale } from "@lead-normalizer/aws/lambda-consumer-scale.ts";
import { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import { createLambdaProducerStarter } from "@lead-normalizer/aws/lambda-producer-starter.ts";
import { createSqsDeadLetterQueue } from "@lead-normalizer/aws/sqs-dead-letter-queue.ts";
import { createSqsQueueDepth } from "@lead-normalizer/aws/sqs-queue-depth.ts";
import { stageNames } from "@lead-normalizer/aws/stage-names.ts";
import { stagePrefix } from "@lead-normalizer/aws/tables.ts";
import type { ConcurrencyLimit } from "@lead-normalizer/core/account-ports.ts";
import type {
  ConsumerScale,
  ConsumerSwitch,
  DeadLetterQueue,
  OldestMessage,
  ProducerStarter,
  QueueCounts,
  SpendAlarm,
} from "@lead-normalizer/core/ports.ts";
import { type Environment, required } from "@lead-normalizer/functions/environment.ts";
import type { KeptStack } from "@lead-normalizer/local/stack/stack-file.ts";

import { queuesOfStage } from "./names-of-stage.ts";
import { findSystem, type Tables, tablesOf } from "./open-tables.ts";
import type { Target } from "./target.ts";

/** What an operator works with. */
export interface Operations extends Tables {
  /** The kept stack; undefined = AWS. */
  kept: KeptStack | undefined;
  queue: QueueCounts;
  oldestMessage: OldestMessage;
  deadLetters: DeadLetterQueue;
  producers: ProducerStarter;
  consumers: ConsumerSwitch;
  consumerScale: ConsumerScale;
  /** Undefined = none: one machine runs them all. */
  concurrencyLimit: ConcurrencyLimit | undefined;
  spendAlarm: SpendAlarm;
}

/** Opens a system's tables, its queues and what stands about them. @throws InputError */
export async function openOperations(target: Target, environment: Environment): Promise<Operations> {
  const system = await findSystem(target, environment);
  const { env: named, kept, endpointOf } = system;
  const tables = tablesOf(system);
  const sqs = createSqsClient(endpointOf("SQS"));
  const env = target.stage === undefined ? named : { ...named, ...(await queuesOfStage(sqs, target.stage)) };
  const { clock, pauseNotice } = tables;
  const onLambda = (): ConsumerSwitch =>
    createLambdaConsumerSwitch(
      createLambdaClient(endpointOf("LAMBDA")),
      required(env, "CONSUMER_FUNCTION"),
      pauseNotice,
      clock,
    );
  const scaleOnLambda = (): ConsumerScale =>
    createLambdaConsumerScale(
      createLambdaClient(endpointOf("LAMBDA")),
      required(env, "CONSUMER_FUNCTION"),
      clock,
    );
  return {
    ...tables,
    kept,
    queue: createSqsQueueDepth(sqs, required(env, "QUEUE_URL")),
    oldestMessage: {
      ageSeconds: async () =>
        kept === undefined
          ? createCloudWatchOldestMessage(
              createCloudWatchClient(endpointOf("CLOUDWATCH")),
              queueNameIn(required(env, "QUEUE_URL")),
              clock,
            ).ageSeconds()
          : undefined, // the embedded stack has no metrics
    },
    producers: {
      // The embedded stack looks for runs that want a producer, many times a second.
      start: async (runId) => {
        if (kept !== undefined) return;
        const starter = createLambdaProducerStarter(
          createLambdaClient(endpointOf("LAMBDA")),
          required(env, "PRODUCER_FUNCTION"),
        );
        await starter.start(runId);
      },
    },
    // The embedded mapping follows the notice by itself.
    consumers:
      kept === undefined
        ? {
            pause: (pause, instead) => onLambda().pause(pause, instead),
            isOn: () => onLambda().isOn(),
            resume: () => onLambda().resume(),
          }
        : {
            pause: (pause, instead) => pauseNotice.post(pause, instead),
            isOn: async () => true,
            resume: async () => {},
          },
    consumerScale:
      kept === undefined
        ? { read: () => scaleOnLambda().read(), set: (consumers) => scaleOnLambda().set(consumers) }
        : keptScale(
            createDynamoConsumerScale(
              createDynamoClient(endpointOf("DYNAMODB")),
              required(env, "CONFIG_TABLE"),
            ),
            kept,
          ),
    concurrencyLimit:
      kept === undefined ? createLambdaConcurrency(createLambdaClient(endpointOf("LAMBDA"))) : undefined,
    spendAlarm: {
      isRaised: async () =>
        kept === undefined
          ? createCloudWatchSpendAlarm(
              createCloudWatchClient(endpointOf("CLOUDWATCH")),
              alarmNameIn(env),
            ).isRaised()
          : false, // the embedded stack has no alarms
    },
    deadLetters: createSqsDeadLetterQueue(sqs, required(env, "DLQ_URL"), required(env, "QUEUE_URL")),
  };
}

/** The last part of a queue's URL. */
function queueNameIn(url: string): string {
  return new URL(url).pathname.split("/").at(-1) ?? "";
}

/** Without an item a kept stack has as many as it was started with. */
function keptScale(scale: ConsumerScale, { concurrency }: KeptStack): ConsumerScale {
  return { ...scale, read: async () => (await scale.read()) ?? concurrency };
}

/** The stage's own alarm, unless another is named. */
function alarmNameIn(env: Environment): string {
  const { SPEND_ALARM_NAME: name = "", STAGE: stage = "" } = env;
  if (name !== "" || stage === "") return required(env, "SPEND_ALARM_NAME");
  return stageNames(stagePrefix(stage)).spendAlarm;
}
