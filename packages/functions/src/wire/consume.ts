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
import { createDynamoSpendLedger } from "@lead-normalizer/aws/dynamo-spend-ledger.ts";
import { BUSY_WAITS_SECONDS } from "@lead-normalizer/aws/change-mappings.ts";
import {
  createLambdaClient,
  createLambdaConsumerSwitch,
} from "@lead-normalizer/aws/lambda-consumer-switch.ts";
import { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import { createSqsReceivedMessages } from "@lead-normalizer/aws/sqs-received-messages.ts";
import { tables } from "@lead-normalizer/aws/tables.ts";
import { createRateLimit } from "@lead-normalizer/core/model/rate-limit.ts";
import type { ConsumeDeps } from "@lead-normalizer/core/normalize/work.ts";

import { type Environment, required } from "../environment.ts";
import { clock, common, endpointOf } from "./common.ts";
import { readModelEnvironment } from "./model-environment.ts";

/** For the ledger: sending a lost settlement again would book it twice. */
const onceOnly = { maxAttempts: 1 };

/** A fault may be found late in an invocation: what cannot be paused by then is paused by the next. */
const busyWaitsSeconds = BUSY_WAITS_SECONDS.slice(0, 4);

/**
 * A value that is wrong is thrown where the settings are read, which pauses the consumers and tells why. Thrown here, while
 * the module loads, it would burn a receive of every message until all are dead, and nobody would be told.
 */
export function wireConsume(environment: Environment): { deps: ConsumeDeps; flush: () => void } {
  const { log, metrics, flush, dynamo, loadSettings } = common(environment);
  const sqs = createSqsClient(endpointOf(environment, "AWS_ENDPOINT_URL_SQS"));
  const bedrock = createBedrockClient(endpointOf(environment, "AWS_ENDPOINT_URL_BEDROCK_RUNTIME"));
  const lambda = createLambdaClient(endpointOf(environment, "AWS_ENDPOINT_URL_LAMBDA"));
  const runsTable = required(environment, tables.runs.environment);
  const { profileArns, maximumConcurrency, error } = readModelEnvironment(environment);
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
      clock,
      busyWaitsSeconds,
    ),
    model: createBedrockConverseModel(bedrock, profileArns),
    spend: createDynamoSpendLedger(
      createDynamoClient(endpointOf(environment, "AWS_ENDPOINT_URL_DYNAMODB"), onceOnly),
      runsTable,
    ),
    rate: createRateLimit(clock, maximumConcurrency),
    cache: createDynamoAnswerCache(
      createDynamoClient(endpointOf(environment, "AWS_ENDPOINT_URL_DYNAMODB"), hasty),
      required(environment, tables.cache.environment),
    ),
    overrides: createDynamoOverrideStore(dynamo, environment[tables.config.environment]),
    clock,
    log,
    metrics,
    async loadSettings() {
      if (error !== undefined) throw error;
      return loadSettings();
    },
  };
  return { deps, flush };
}
