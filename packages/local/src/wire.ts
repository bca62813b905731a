import {
  createBedrockClient,
  createBedrockConverseModel,
} from "@lead-normalizer/aws/bedrock-converse-model.ts";
import { createDynamoClient } from "@lead-normalizer/aws/dynamo-client.ts";
import { createDynamoLeadStore } from "@lead-normalizer/aws/dynamo-lead-store.ts";
import { createDynamoPauseNotice } from "@lead-normalizer/aws/dynamo-pause-notice.ts";
import { createDynamoRunStore } from "@lead-normalizer/aws/dynamo-run-store.ts";
import { createDynamoSettingsStore } from "@lead-normalizer/aws/dynamo-settings-store.ts";
import { createDynamoSpendLedger } from "@lead-normalizer/aws/dynamo-spend-ledger.ts";
import { createSqsBatchQueue } from "@lead-normalizer/aws/sqs-batch-queue.ts";
import { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import { createSqsDeadLetterQueue } from "@lead-normalizer/aws/sqs-dead-letter-queue.ts";
import { createSqsQueueDepth } from "@lead-normalizer/aws/sqs-queue-depth.ts";
import { createSqsReceivedMessages } from "@lead-normalizer/aws/sqs-received-messages.ts";
import type {
  BatchQueue,
  Clock,
  DeadLetterQueue,
  LeadStore,
  NormalizationModel,
  PauseNotice,
  QueueDepth,
  ReceivedMessages,
  RunStore,
  SpendLedger,
} from "@lead-normalizer/core/ports.ts";
import { resolveSettings, type Settings } from "@lead-normalizer/core/run/settings.ts";
import { type Environment, required } from "@lead-normalizer/functions/environment.ts";

import { InputError } from "./files/input-error.ts";
import { localAccess } from "./stack/start-stack.ts";

/** `none`: rules only. `simulated`: the embedded simulator. `bedrock`: the real one, with your AWS credentials. */
export const modelChoices = ["none", "simulated", "bedrock"] as const;
export type ModelChoice = (typeof modelChoices)[number];

/** Every adapter, connected to the embedded services: the twin of the functions' `wire.ts`. */
export interface Wiring {
  leads: LeadStore;
  runs: RunStore;
  queue: BatchQueue;
  queueDepth: QueueDepth;
  messages: ReceivedMessages;
  deadLetters: DeadLetterQueue;
  spend: SpendLedger;
  pauseNotice: PauseNotice;
  model: NormalizationModel | undefined;
  clock: Clock;
  dynamo: ReturnType<typeof createDynamoClient>;
  sqs: ReturnType<typeof createSqsClient>;
  loadSettings(): Promise<Settings>;
  close(): void;
}

/** Connects to a stack by its environment. `overrides` are settings variables that stand in for the process's own. */
export function wireLocal(stackEnv: Environment, choice: ModelChoice, overrides: Environment = {}): Wiring {
  const dynamoEndpoint = { endpoint: required(stackEnv, "AWS_ENDPOINT_URL_DYNAMODB"), ...localAccess };
  const dynamo = createDynamoClient(dynamoEndpoint);
  // For the ledger: sending a lost settlement again would book it twice.
  const dynamoOnce = createDynamoClient(dynamoEndpoint, { maxAttempts: 1 });
  const sqs = createSqsClient({ endpoint: required(stackEnv, "AWS_ENDPOINT_URL_SQS"), ...localAccess });
  const runsTable = required(stackEnv, "RUNS_TABLE");
  const configTable = required(stackEnv, "CONFIG_TABLE");
  const settings = createDynamoSettingsStore(dynamo, configTable);
  const queueUrl = required(stackEnv, "QUEUE_URL");
  const dlqUrl = required(stackEnv, "DLQ_URL");
  return {
    leads: createDynamoLeadStore(dynamo, required(stackEnv, "LEADS_TABLE")),
    runs: createDynamoRunStore(dynamo, runsTable),
    queue: createSqsBatchQueue(sqs, queueUrl),
    queueDepth: createSqsQueueDepth(sqs, queueUrl),
    messages: createSqsReceivedMessages(sqs, queueUrl, dlqUrl),
    deadLetters: createSqsDeadLetterQueue(sqs, dlqUrl, queueUrl),
    spend: createDynamoSpendLedger(dynamoOnce, runsTable),
    pauseNotice: createDynamoPauseNotice(dynamo, configTable),
    model: modelOf(choice, stackEnv),
    clock: { now: () => Date.now() },
    dynamo,
    sqs,
    loadSettings: async () => resolveSettings(await settings.load(), overrides),
    close() {
      dynamo.destroy();
      dynamoOnce.destroy();
      sqs.destroy();
    },
  };
}

function modelOf(choice: ModelChoice, stackEnv: Environment): NormalizationModel | undefined {
  switch (choice) {
    case "none":
      return undefined;
    case "simulated": {
      const endpoint = required(stackEnv, "AWS_ENDPOINT_URL_BEDROCK_RUNTIME");
      return createBedrockConverseModel(createBedrockClient({ endpoint, ...localAccess }));
    }
    case "bedrock":
      return createBedrockConverseModel(bedrockClient());
  }
}

function bedrockClient(): ReturnType<typeof createBedrockClient> {
  return createBedrockClient({ region: process.env["AWS_REGION"] ?? localAccess.region });
}

/** Finds out before anything is started whether there are AWS credentials to ask Bedrock with. @throws InputError */
export async function checkBedrockCredentials(): Promise<void> {
  const client = bedrockClient();
  try {
    await client.config.credentials();
  } catch (cause) {
    throw new InputError("--model bedrock needs AWS credentials, and none were found.", {
      wayOut:
        "Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; or use --model simulated or none.",
      cause,
    });
  } finally {
    client.destroy();
  }
}
