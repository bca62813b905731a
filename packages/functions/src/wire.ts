import { setTimeout as sleep } from "node:timers/promises";

import { Logger } from "@aws-lambda-powertools/logger";
import {
  createBedrockClient,
  createBedrockConverseModel,
} from "@lead-normalizer/aws/bedrock-converse-model.ts";
import { createDynamoAnswerCache } from "@lead-normalizer/aws/dynamo-answer-cache.ts";
import { createDynamoClient, hasty } from "@lead-normalizer/aws/dynamo-client.ts";
import { createDynamoLeadStore } from "@lead-normalizer/aws/dynamo-lead-store.ts";
import { createDynamoOverrideStore } from "@lead-normalizer/aws/dynamo-override-store.ts";
import { createDynamoPauseNotice } from "@lead-normalizer/aws/dynamo-pause-notice.ts";
import { createDynamoRunStore } from "@lead-normalizer/aws/dynamo-run-store.ts";
import { createDynamoSettingsStore } from "@lead-normalizer/aws/dynamo-settings-store.ts";
import { createDynamoSpendLedger } from "@lead-normalizer/aws/dynamo-spend-ledger.ts";
import type { Endpoint } from "@lead-normalizer/aws/endpoint.ts";
import {
  createLambdaClient,
  createLambdaConsumerSwitch,
} from "@lead-normalizer/aws/lambda-consumer-switch.ts";
import { createLambdaProducerStarter } from "@lead-normalizer/aws/lambda-producer-starter.ts";
import { createSnsClient, createSnsSummaryNotice } from "@lead-normalizer/aws/sns-summary-notice.ts";
import { createSqsBatchQueue } from "@lead-normalizer/aws/sqs-batch-queue.ts";
import { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import { createSqsQueueDepth } from "@lead-normalizer/aws/sqs-queue-depth.ts";
import { createSqsReceivedMessages } from "@lead-normalizer/aws/sqs-received-messages.ts";
import { tables } from "@lead-normalizer/aws/tables.ts";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { createRateLimit } from "@lead-normalizer/core/model/rate-limit.ts";
import type { ConsumeDeps } from "@lead-normalizer/core/normalize/work.ts";
import type { Clock, Log, Metrics } from "@lead-normalizer/core/ports.ts";
import type { ProduceDeps } from "@lead-normalizer/core/run/produce-deps.ts";
import { resolveSettings, type Settings } from "@lead-normalizer/core/run/settings.ts";
import type { SettleDeps } from "@lead-normalizer/core/run/settle-runs.ts";

import { createEmfMetrics } from "./emf-metrics.ts";
import { type Environment, required } from "./environment.ts";

/** The only place, with the embedded stack's twin, that reads the environment and builds clients. */
const clock: Clock = { now: () => Date.now(), sleep: (ms) => sleep(ms) };

/** For the ledger: sending a lost settlement again would book it twice. */
const onceOnly = { maxAttempts: 1 };

/** Where a service is: on AWS, or at the endpoint that a variable names (`AWS_ENDPOINT_URL_SQS` …, as every AWS SDK reads them). */
function endpointOf(environment: Environment, variable: string): Endpoint {
  const endpoint = environment[variable];
  return endpoint === undefined ? {} : { endpoint };
}

function common(environment: Environment): {
  log: Log;
  metrics: Metrics;
  flush: () => void;
  dynamo: ReturnType<typeof createDynamoClient>;
  loadSettings: () => Promise<Settings>;
} {
  const logger = new Logger({ serviceName: "lead-normalizer" });
  const metrics = createEmfMetrics(environment["STAGE"] ?? "unknown");
  const dynamo = createDynamoClient(endpointOf(environment, "AWS_ENDPOINT_URL_DYNAMODB"));
  const settings = createDynamoSettingsStore(dynamo, environment[tables.config.environment]);
  return {
    log: {
      info: (event, fields = {}) => logger.info(event, fields),
      warn: (event, fields = {}) => logger.warn(event, fields),
    },
    metrics,
    flush: () => metrics.flush(),
    dynamo,
    loadSettings: async () => resolveSettings(await settings.load(), environment),
  };
}

export function wireProduce(environment: Environment): { deps: ProduceDeps; flush: () => void } {
  const { log, metrics, flush, dynamo, loadSettings } = common(environment);
  const sqs = createSqsClient(endpointOf(environment, "AWS_ENDPOINT_URL_SQS"));
  const deps: ProduceDeps = {
    leads: createDynamoLeadStore(dynamo, required(environment, tables.leads.environment)),
    runs: createDynamoRunStore(dynamo, required(environment, tables.runs.environment)),
    queue: createSqsBatchQueue(sqs, required(environment, "QUEUE_URL")),
    producers: createLambdaProducerStarter(
      createLambdaClient(endpointOf(environment, "AWS_ENDPOINT_URL_LAMBDA")),
      required(environment, "AWS_LAMBDA_FUNCTION_NAME"),
    ),
    clock,
    log,
    metrics,
    loadSettings,
  };
  return { deps, flush };
}

export function wireConsume(environment: Environment): { deps: ConsumeDeps; flush: () => void } {
  const { log, metrics, flush, dynamo, loadSettings } = common(environment);
  const sqs = createSqsClient(endpointOf(environment, "AWS_ENDPOINT_URL_SQS"));
  const bedrock = createBedrockClient(endpointOf(environment, "AWS_ENDPOINT_URL_BEDROCK_RUNTIME"));
  const lambda = createLambdaClient(endpointOf(environment, "AWS_ENDPOINT_URL_LAMBDA"));
  const runsTable = required(environment, tables.runs.environment);
  const deps: ConsumeDeps = {
    leads: createDynamoLeadStore(dynamo, required(environment, tables.leads.environment)),
    runs: createDynamoRunStore(dynamo, runsTable),
    messages: createSqsReceivedMessages(
      sqs,
      required(environment, "QUEUE_URL"),
      required(environment, "DLQ_URL"),
    ),
    consumers: createLambdaConsumerSwitch(
      lambda,
      required(environment, "AWS_LAMBDA_FUNCTION_NAME"),
      createDynamoPauseNotice(dynamo, required(environment, tables.config.environment)),
    ),
    model: createBedrockConverseModel(bedrock),
    spend: createDynamoSpendLedger(
      createDynamoClient(endpointOf(environment, "AWS_ENDPOINT_URL_DYNAMODB"), onceOnly),
      runsTable,
    ),
    rate: createRateLimit(clock, maximumConcurrencyIn(environment)),
    cache: createDynamoAnswerCache(
      createDynamoClient(endpointOf(environment, "AWS_ENDPOINT_URL_DYNAMODB"), hasty),
      required(environment, tables.cache.environment),
    ),
    overrides: createDynamoOverrideStore(dynamo, environment[tables.config.environment]),
    clock,
    log,
    metrics,
    loadSettings,
  };
  return { deps, flush };
}

/** Instances of the consumer that may work at the same time: each keeps to its share of the model's quota. */
function maximumConcurrencyIn(environment: Environment): number {
  const text = required(environment, "CONSUMER_MAXIMUM_CONCURRENCY");
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new NormalizerError(
    "settings.invalid",
    `Environment variable CONSUMER_MAXIMUM_CONCURRENCY = "${text}": must be a whole number from 1 to 9999.`,
  );
}

export function wireSettle(environment: Environment): { deps: SettleDeps; flush: () => void } {
  const { log, metrics, flush, dynamo } = common(environment);
  const sqs = createSqsClient(endpointOf(environment, "AWS_ENDPOINT_URL_SQS"));
  const deps: SettleDeps = {
    leads: createDynamoLeadStore(dynamo, required(environment, tables.leads.environment)),
    runs: createDynamoRunStore(dynamo, required(environment, tables.runs.environment)),
    queueDepth: createSqsQueueDepth(sqs, required(environment, "QUEUE_URL")),
    producers: createLambdaProducerStarter(
      createLambdaClient(endpointOf(environment, "AWS_ENDPOINT_URL_LAMBDA")),
      required(environment, "PRODUCER_FUNCTION"),
    ),
    notice: createSnsSummaryNotice(
      createSnsClient(endpointOf(environment, "AWS_ENDPOINT_URL_SNS")),
      required(environment, "SUMMARY_TOPIC_ARN"),
    ),
    clock,
    log,
    metrics,
  };
  return { deps, flush };
}
