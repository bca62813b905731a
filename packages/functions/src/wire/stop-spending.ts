import { createDynamoAuditLog } from "@lead-normalizer/aws/dynamo-audit-log.ts";
import { createDynamoClient } from "@lead-normalizer/aws/dynamo-client.ts";
import { createDynamoPauseNotice } from "@lead-normalizer/aws/dynamo-pause-notice.ts";
import {
  createLambdaClient,
  createLambdaConsumerSwitch,
} from "@lead-normalizer/aws/lambda-consumer-switch.ts";
import { tables } from "@lead-normalizer/aws/tables.ts";
import type { StopSpendingDeps } from "@lead-normalizer/core/run/stop-spending.ts";

import { type Environment, required } from "../environment.ts";
import { clock, common, endpointOf } from "./common.ts";

/** A table that says nothing must not use up the time in which the delivery is stopped. */
const brief = { maxAttempts: 2, requestTimeoutMs: 3_000 };

export function wireStopSpending(environment: Environment): StopSpendingDeps {
  const { log } = common(environment);
  const dynamo = createDynamoClient(endpointOf(environment, "AWS_ENDPOINT_URL_DYNAMODB"), brief);
  const pauseNotice = createDynamoPauseNotice(dynamo, required(environment, tables.config.environment));
  return {
    pauseNotice,
    consumers: createLambdaConsumerSwitch(
      createLambdaClient(endpointOf(environment, "AWS_ENDPOINT_URL_LAMBDA")),
      required(environment, "CONSUMER_FUNCTION"),
      pauseNotice,
      clock,
    ),
    audit: createDynamoAuditLog(dynamo, required(environment, tables.runs.environment)),
    clock,
    log,
  };
}
