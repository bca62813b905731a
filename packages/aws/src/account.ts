import type { Account } from "@lead-normalizer/core/account-ports.ts";

import type { AccountClients } from "./account-clients.ts";
import { createAccountNames } from "./account-names.ts";
import { createBedrockModelCatalog } from "./bedrock-model-catalog.ts";
import { createCloudWatchAlarmPanel } from "./cloudwatch-alarm-panel.ts";
import { createConfiguredRegion } from "./configured-region.ts";
import { createDynamoTableShape } from "./dynamo-table-shape.ts";
import { createLambdaConcurrency } from "./lambda-concurrency.ts";
import { createLambdaFunctionShape } from "./lambda-function-shape.ts";
import { createScheduleBook } from "./schedule-book.ts";
import { createServiceQuotas } from "./service-quotas.ts";
import { createSnsSubscriberList } from "./sns-subscriber-list.ts";
import { createSqsQueueShape } from "./sqs-queue-shape.ts";
import { createStsIdentity } from "./sts-identity.ts";

/** All that can be asked of an account, in one Region. Changes nothing: `account-actions.ts` lists what it may do. */
export function createAccount(clients: AccountClients, region: string): Account {
  const identity = createStsIdentity(clients.sts);
  return {
    identity,
    region: createConfiguredRegion(),
    models: createBedrockModelCatalog(clients.bedrock),
    bedrockQuotas: createServiceQuotas(clients.quotas, "bedrock"),
    concurrency: createLambdaConcurrency(clients.lambda),
    tables: createDynamoTableShape(clients.dynamo),
    names: createAccountNames({ ...clients, region }, identity),
    subscribers: createSnsSubscriberList(clients.sns, region, identity),
    queues: createSqsQueueShape(clients.sqs),
    functions: createLambdaFunctionShape(clients.lambda),
    schedules: createScheduleBook(clients.scheduler),
    alarms: createCloudWatchAlarmPanel(clients.cloudwatch),
  };
}
