import { createDynamoRunStore } from "@lead-normalizer/aws/dynamo-run-store.ts";
import { createSqsBatchQueue } from "@lead-normalizer/aws/sqs-batch-queue.ts";
import { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import { createDynamoTombstones } from "@lead-normalizer/aws/dynamo-tombstones.ts";
import { tables } from "@lead-normalizer/aws/tables.ts";
import type { ChangesDeps } from "@lead-normalizer/core/run/queue-changes.ts";

import { type Environment, required } from "../environment.ts";
import { clock, common, endpointOf } from "./common.ts";

export function wireChanges(environment: Environment): { deps: ChangesDeps } {
  const { log, dynamo, loadSettings } = common(environment);
  const sqs = createSqsClient(endpointOf(environment, "AWS_ENDPOINT_URL_SQS"));
  const deps = {
    runs: createDynamoRunStore(dynamo, required(environment, tables.runs.environment)),
    tombstones: createDynamoTombstones(dynamo, required(environment, tables.runs.environment)),
    queue: createSqsBatchQueue(sqs, required(environment, "QUEUE_URL")),
    clock,
    log,
    loadSettings,
  };
  return { deps };
}
