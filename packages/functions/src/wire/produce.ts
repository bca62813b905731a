import { createDynamoLeadStore } from "@lead-normalizer/aws/dynamo-lead-store.ts";
import { createDynamoRunStore } from "@lead-normalizer/aws/dynamo-run-store.ts";
import { createLambdaClient } from "@lead-normalizer/aws/lambda-consumer-switch.ts";
import { createLambdaProducerStarter } from "@lead-normalizer/aws/lambda-producer-starter.ts";
import { createSqsBatchQueue } from "@lead-normalizer/aws/sqs-batch-queue.ts";
import { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import { createDynamoTombstones } from "@lead-normalizer/aws/dynamo-tombstones.ts";
import { tables } from "@lead-normalizer/aws/tables.ts";
import type { ProduceDeps } from "@lead-normalizer/core/run/produce-deps.ts";

import { type Environment, required } from "../environment.ts";
import { clock, common, endpointOf } from "./common.ts";

export function wireProduce(environment: Environment): { deps: ProduceDeps; flush: () => void } {
  const { log, metrics, flush, dynamo, loadSettings } = common(environment);
  const sqs = createSqsClient(endpointOf(environment, "AWS_ENDPOINT_URL_SQS"));
  const deps: ProduceDeps = {
    leads: createDynamoLeadStore(dynamo, required(environment, tables.leads.environment)),
    runs: createDynamoRunStore(dynamo, required(environment, tables.runs.environment)),
    tombstones: createDynamoTombstones(dynamo, required(environment, tables.runs.environment)),
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
