import { setTimeout as sleep } from "node:timers/promises";

import {
  createBedrockClient,
  createBedrockConverseModel,
} from "@lead-normalizer/aws/bedrock-converse-model.ts";
import { createDynamoAnswerCache } from "@lead-normalizer/aws/dynamo-answer-cache.ts";
import { createDynamoAuditLog } from "@lead-normalizer/aws/dynamo-audit-log.ts";
import { createDynamoClient, hasty } from "@lead-normalizer/aws/dynamo-client.ts";
import { createDynamoConsumerScale } from "@lead-normalizer/aws/dynamo-consumer-scale.ts";
import { createDynamoLeadStore } from "@lead-normalizer/aws/dynamo-lead-store.ts";
import { createDynamoOverrideStore } from "@lead-normalizer/aws/dynamo-override-store.ts";
import { createDynamoPauseNotice } from "@lead-normalizer/aws/dynamo-pause-notice.ts";
import { createDynamoRunStore } from "@lead-normalizer/aws/dynamo-run-store.ts";
import { createDynamoSettingsStore } from "@lead-normalizer/aws/dynamo-settings-store.ts";
import { createDynamoSpendLedger } from "@lead-normalizer/aws/dynamo-spend-ledger.ts";
import { createDynamoTombstones } from "@lead-normalizer/aws/dynamo-tombstones.ts";
import { createSqsBatchQueue } from "@lead-normalizer/aws/sqs-batch-queue.ts";
import { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import { createSqsDeadLetterQueue } from "@lead-normalizer/aws/sqs-dead-letter-queue.ts";
import { createSqsQueueDepth } from "@lead-normalizer/aws/sqs-queue-depth.ts";
import { createSqsReceivedMessages } from "@lead-normalizer/aws/sqs-received-messages.ts";
import { type ModelRow, pricedModelRow, SIMULATED_MODEL_ID } from "@lead-normalizer/core/model/models.ts";
import { createRateLimit } from "@lead-normalizer/core/model/rate-limit.ts";
import type {
  AnswerCache,
  AuditLog,
  BatchQueue,
  Clock,
  ConsumerScale,
  DeadLetterQueue,
  LeadStore,
  NormalizationModel,
  OverrideStore,
  PauseNotice,
  QueueDepth,
  RateLimit,
  ReceivedMessages,
  RunStore,
  SpendLedger,
  Tombstones,
} from "@lead-normalizer/core/ports.ts";
import { resolveSettings, type Settings } from "@lead-normalizer/core/run/settings.ts";
import { isOpenAi, parseBaseUrl } from "@lead-normalizer/openai/base-url.ts";
import { createOpenAiChatModel } from "@lead-normalizer/openai/openai-chat-model.ts";
import { type Environment, required } from "@lead-normalizer/functions/environment.ts";

import { InputError } from "./files/input-error.ts";
import type { ModelChoice, ModelServer } from "./model-choice.ts";
import { localAccess } from "./stack/start-stack.ts";

const clock: Clock = { now: () => Date.now(), sleep: (ms) => sleep(ms) };

/** Every adapter, connected to the embedded services: the twin of the functions' `wire/`. */
export interface Wiring {
  leads: LeadStore;
  runs: RunStore;
  queue: BatchQueue;
  queueDepth: QueueDepth;
  messages: ReceivedMessages;
  deadLetters: DeadLetterQueue;
  spend: SpendLedger;
  rate: RateLimit;
  cache: AnswerCache;
  overrides: OverrideStore;
  audit: AuditLog;
  tombstones: Tombstones;
  pauseNotice: PauseNotice;
  consumerScale: ConsumerScale;
  model: NormalizationModel | undefined;
  modelRow?: (modelId: string) => ModelRow;
  clock: Clock;
  dynamo: ReturnType<typeof createDynamoClient>;
  sqs: ReturnType<typeof createSqsClient>;
  loadSettings(): Promise<Settings>;
  close(): void;
}

/** Connects to a stack by its environment. `overrides` are settings variables that stand in for the process's own. */
export function wireLocal(
  stackEnv: Environment,
  choice: ModelChoice,
  overrides: Environment = {},
  server: ModelServer = {},
): Wiring {
  const { prices } = server;
  const dynamoEndpoint = { endpoint: required(stackEnv, "AWS_ENDPOINT_URL_DYNAMODB"), ...localAccess };
  const dynamo = createDynamoClient(dynamoEndpoint);
  // For the ledger: sending a lost settlement again would book it twice.
  const dynamoOnce = createDynamoClient(dynamoEndpoint, { maxAttempts: 1 });
  // For the cache: nothing is worth waiting for.
  const dynamoHasty = createDynamoClient(dynamoEndpoint, hasty);
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
    // All consumers work in this process, and share what it may use.
    rate: createRateLimit(clock, 1),
    cache: createDynamoAnswerCache(dynamoHasty, required(stackEnv, "CACHE_TABLE")),
    overrides: createDynamoOverrideStore(dynamo, configTable),
    audit: createDynamoAuditLog(dynamo, runsTable),
    tombstones: createDynamoTombstones(dynamo, runsTable),
    pauseNotice: createDynamoPauseNotice(dynamo, configTable),
    consumerScale: createDynamoConsumerScale(dynamo, configTable),
    model: modelOf(choice, stackEnv, server),
    ...(prices && { modelRow: (modelId: string) => pricedModelRow(modelId, prices) }),
    clock,
    dynamo,
    sqs,
    loadSettings: async () => {
      const loaded = resolveSettings(await settings.load(), overrides);
      // Whatever the item says: what a simulator answers is never taken for a model's.
      return choice === "simulated" ? { ...loaded, modelId: SIMULATED_MODEL_ID } : loaded;
    },
    close() {
      dynamo.destroy();
      dynamoOnce.destroy();
      dynamoHasty.destroy();
      sqs.destroy();
    },
  };
}

/** The chosen model behind its port. `stackEnv` says where the simulator is. */
export function modelOf(
  choice: ModelChoice,
  stackEnv: Environment,
  { baseUrl }: ModelServer,
): NormalizationModel | undefined {
  switch (choice) {
    case "none":
      return undefined;
    case "simulated": {
      const endpoint = required(stackEnv, "AWS_ENDPOINT_URL_BEDROCK_RUNTIME");
      return createBedrockConverseModel(createBedrockClient({ endpoint, ...localAccess }));
    }
    case "bedrock":
      return createBedrockConverseModel(bedrockClient());
    case "openai":
      return createOpenAiChatModel({
        ...(baseUrl !== undefined && { baseUrl }),
        apiKey: process.env["OPENAI_API_KEY"],
      });
  }
}

function bedrockClient(): ReturnType<typeof createBedrockClient> {
  return createBedrockClient({ region: process.env["AWS_REGION"] ?? localAccess.region });
}

/** Finds out before anything is started whether the server can be asked. Returns its host. @throws InputError, NormalizerError `settings.invalid` */
export function checkOpenAi(baseUrl: string | undefined): string {
  const url = parseBaseUrl(baseUrl);
  if (isOpenAi(url) && (process.env["OPENAI_API_KEY"] ?? "") === "") {
    throw new InputError("--model openai needs a key, and OPENAI_API_KEY is not set.", {
      wayOut: "Set it, or name a server of your own with --base-url.",
    });
  }
  return new URL(url).host;
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
