import { createDynamoAuditLog } from "@lead-normalizer/aws/dynamo-audit-log.ts";
import { createDynamoPauseNotice } from "@lead-normalizer/aws/dynamo-pause-notice.ts";
import {
  createLambdaClient,
  createLambdaConsumerSwitch,
} from "@lead-normalizer/aws/lambda-consumer-switch.ts";
import { tables } from "@lead-normalizer/aws/tables.ts";
import type { StopSpendingDeps } from "@lead-normalizer/core/run/stop-spending.ts";

import { type Environment, required } from "../environment.ts";
import { clock, common, endpointOf } from "./common.ts";

export function wireStopSpending(environment: Environment): StopSpendingDeps {
  const { log, dynamo } = common(environment);
  const pauseNotice = createDynamoPauseNotice(dynamo, required(environment, tables.config.environment));
  return {
    pauseNotice,
    consumers: createLambdaConsumerSwitch(
      createLambdaClient(endpointOf(environment, "AWS_ENDPOINT_URL_LAMBDA")),
      required(environment, "CONSUMER_FUNCTION"),
      pauseNotice,
    ),
    audit: createDynamoAuditLog(dynamo, required(environment, tables.runs.environment)),
    clock,
    log,
  };
}
