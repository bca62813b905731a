import { createDynamoLeadStore } from "@lead-normalizer/aws/dynamo-lead-store.ts";
import { createDynamoPauseNotice } from "@lead-normalizer/aws/dynamo-pause-notice.ts";
import { createDynamoRunStore } from "@lead-normalizer/aws/dynamo-run-store.ts";
import { createDynamoSpendLedger } from "@lead-normalizer/aws/dynamo-spend-ledger.ts";
import { createLambdaClient } from "@lead-normalizer/aws/lambda-consumer-switch.ts";
import { createLambdaProducerStarter } from "@lead-normalizer/aws/lambda-producer-starter.ts";
import { createSnsClient, createSnsSummaryNotice } from "@lead-normalizer/aws/sns-summary-notice.ts";
import { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import { createSqsQueueDepth } from "@lead-normalizer/aws/sqs-queue-depth.ts";
import { tables } from "@lead-normalizer/aws/tables.ts";
import type { SettleDeps } from "@lead-normalizer/core/run/settle-runs.ts";
import type { WatchDeps } from "@lead-normalizer/core/run/watch.ts";

import { type Environment, required } from "../environment.ts";
import { clock, common, endpointOf } from "./common.ts";

export function wireSettle(environment: Environment): { deps: SettleDeps & WatchDeps; flush: () => void } {
  const { log, metrics, flush, dynamo, loadSettings } = common(environment);
  const sqs = createSqsClient(endpointOf(environment, "AWS_ENDPOINT_URL_SQS"));
  const runsTable = required(environment, tables.runs.environment);
  const deps: SettleDeps & WatchDeps = {
    leads: createDynamoLeadStore(dynamo, required(environment, tables.leads.environment)),
    runs: createDynamoRunStore(dynamo, runsTable),
    // Only read here, so it needs no client of its own that makes one attempt.
    spend: createDynamoSpendLedger(dynamo, runsTable),
    pauseNotice: createDynamoPauseNotice(dynamo, required(environment, tables.config.environment)),
    queueDepth: createSqsQueueDepth(sqs, required(environment, "QUEUE_URL")),
    producers: createLambdaProducerStarter(
      createLambdaClient(endpointOf(environment, "AWS_ENDPOINT_URL_LAMBDA")),
      required(environment, "PRODUCER_FUNCTION"),
    ),
    notice: createSnsSummaryNotice(
      createSnsClient(endpointOf(environment, "AWS_ENDPOINT_URL_SNS")),
      required(environment, "SUMMARY_TOPIC_ARN"),
      environment["STAGE"],
    ),
    clock,
    log,
    metrics,
    loadSettings,
  };
  return { deps, flush };
}
