import type { Clock, Log, Metrics, ProducerStarter, RunStore } from "@lead-normalizer/core/ports.ts";
import type { Settings } from "@lead-normalizer/core/run/settings.ts";
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from "aws-lambda";

import type { Reply } from "./reply.ts";

export type AdminEvent = APIGatewayProxyEventV2WithJWTAuthorizer;

export interface AdminApiDeps {
  runs: RunStore;
  producers: ProducerStarter;
  clock: Clock;
  log: Log;
  metrics: Metrics;
  loadSettings(): Promise<Settings>;
}

/** Answers one route for an authenticated caller. */
export type Route = (deps: AdminApiDeps, event: AdminEvent, subject: string) => Promise<Reply>;
