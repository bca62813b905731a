import { setTimeout as sleep } from "node:timers/promises";

import {
  createCloudWatchClient,
  createCloudWatchSpendAlarm,
} from "@lead-normalizer/aws/cloudwatch-spend-alarm.ts";
import { createDynamoAuditLog } from "@lead-normalizer/aws/dynamo-audit-log.ts";
import { createDynamoClient } from "@lead-normalizer/aws/dynamo-client.ts";
import { createDynamoPauseNotice } from "@lead-normalizer/aws/dynamo-pause-notice.ts";
import { createDynamoRunStore } from "@lead-normalizer/aws/dynamo-run-store.ts";
import {
  createLambdaClient,
  createLambdaConsumerSwitch,
} from "@lead-normalizer/aws/lambda-consumer-switch.ts";
import { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import { createSqsDeadLetterQueue } from "@lead-normalizer/aws/sqs-dead-letter-queue.ts";
import { stageNames } from "@lead-normalizer/aws/stage-names.ts";
import { stagePrefix } from "@lead-normalizer/aws/tables.ts";
import type {
  AuditLog,
  Clock,
  ConsumerSwitch,
  DeadLetterQueue,
  PauseNotice,
  RunStore,
  SpendAlarm,
} from "@lead-normalizer/core/ports.ts";
import { type Environment, required } from "@lead-normalizer/functions/environment.ts";

import { queuesOfStage } from "./names-of-stage.ts";
import { findSystem, type Target } from "./open-tables.ts";

/** What an operator works with. */
export interface Operations {
  runs: RunStore;
  deadLetters: DeadLetterQueue;
  pauseNotice: PauseNotice;
  consumers: ConsumerSwitch;
  spendAlarm: SpendAlarm;
  audit: AuditLog;
  clock: Clock;
}

/** Opens a system's queues and what stands about them. @throws InputError */
export async function openOperations(target: Target, environment: Environment): Promise<Operations> {
  const { env: named, kept, endpointOf } = await findSystem(target, environment);
  const dynamo = createDynamoClient(endpointOf("DYNAMODB"));
  const sqs = createSqsClient(endpointOf("SQS"));
  const env = target.stage === undefined ? named : { ...named, ...(await queuesOfStage(sqs, target.stage)) };
  const pauseNotice = createDynamoPauseNotice(dynamo, required(env, "CONFIG_TABLE"));
  const clock: Clock = { now: () => Date.now(), sleep: (ms) => sleep(ms) };
  const onLambda = (): ConsumerSwitch =>
    createLambdaConsumerSwitch(createLambdaClient(), required(env, "CONSUMER_FUNCTION"), pauseNotice, clock);
  return {
    pauseNotice,
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
    spendAlarm: {
      isRaised: async () =>
        kept === undefined
          ? createCloudWatchSpendAlarm(createCloudWatchClient(), alarmNameIn(env)).isRaised()
          : false, // the embedded stack has no alarms
    },
    audit: createDynamoAuditLog(dynamo, required(env, "RUNS_TABLE")),
    runs: createDynamoRunStore(dynamo, required(env, "RUNS_TABLE")),
    deadLetters: createSqsDeadLetterQueue(sqs, required(env, "DLQ_URL"), required(env, "QUEUE_URL")),
    clock,
  };
}

/** The stage's own alarm, unless another is named. */
function alarmNameIn(env: Environment): string {
  const { SPEND_ALARM_NAME: name = "", STAGE: stage = "" } = env;
  if (name !== "" || stage === "") return required(env, "SPEND_ALARM_NAME");
  return stageNames(stagePrefix(stage)).spendAlarm;
}
