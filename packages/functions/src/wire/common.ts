// This folder, and the embedded stack's `wire.ts`, are the only places that read the environment and build clients.
import { setTimeout as sleep } from "node:timers/promises";

import { Logger } from "@aws-lambda-powertools/logger";
import { createDynamoClient } from "@lead-normalizer/aws/dynamo-client.ts";
import { createDynamoSettingsStore } from "@lead-normalizer/aws/dynamo-settings-store.ts";
import type { Endpoint } from "@lead-normalizer/aws/endpoint.ts";
import { tables } from "@lead-normalizer/aws/tables.ts";
import type { Clock, Log, Metrics } from "@lead-normalizer/core/ports.ts";
import { resolveSettings, type Settings } from "@lead-normalizer/core/run/settings.ts";

import { createEmfMetrics } from "../emf-metrics.ts";
import type { Environment } from "../environment.ts";

export const clock: Clock = { now: () => Date.now(), sleep: (ms) => sleep(ms) };

/** Where a service is: on AWS, or at the endpoint that a variable names (`AWS_ENDPOINT_URL_SQS` …, as every AWS SDK reads them). */
export function endpointOf(environment: Environment, variable: string): Endpoint {
  const endpoint = environment[variable];
  return endpoint === undefined ? {} : { endpoint };
}

/** What every function works with. */
export function common(environment: Environment): {
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
