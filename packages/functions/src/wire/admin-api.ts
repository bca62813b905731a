import { createDynamoRunStore } from "@lead-normalizer/aws/dynamo-run-store.ts";
import { createLambdaClient } from "@lead-normalizer/aws/lambda-consumer-switch.ts";
import { createLambdaProducerStarter } from "@lead-normalizer/aws/lambda-producer-starter.ts";
import { tables } from "@lead-normalizer/aws/tables.ts";

import type { AdminApiDeps } from "../admin-api/admin-api.ts";
import { type Environment, required } from "../environment.ts";
import { clock, common, endpointOf } from "./common.ts";

export function wireAdminApi(environment: Environment): { deps: AdminApiDeps; flush: () => void } {
  const { log, metrics, flush, dynamo, loadSettings } = common(environment);
  const deps: AdminApiDeps = {
    runs: createDynamoRunStore(dynamo, required(environment, tables.runs.environment)),
    producers: createLambdaProducerStarter(
      createLambdaClient(endpointOf(environment, "AWS_ENDPOINT_URL_LAMBDA")),
      required(environment, "PRODUCER_FUNCTION"),
    ),
    clock,
    log,
    metrics,
    loadSettings,
  };
  return { deps, flush };
}
