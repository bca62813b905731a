import { BedrockClient } from "@aws-sdk/client-bedrock";
import { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import { CloudWatchLogsClient } from "@aws-sdk/client-cloudwatch-logs";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { SchedulerClient } from "@aws-sdk/client-scheduler";
import { ServiceQuotasClient } from "@aws-sdk/client-service-quotas";
import { SNSClient } from "@aws-sdk/client-sns";
import { SQSClient } from "@aws-sdk/client-sqs";
import { STSClient } from "@aws-sdk/client-sts";
import { NodeHttpHandler } from "@smithy/node-http-handler";

/** Two attempts of so long end within ten seconds. */
const CONNECT_MS = 2_000;
const ATTEMPT_MS = 4_000;

export interface AccountClients {
  sts: STSClient;
  bedrock: BedrockClient;
  quotas: ServiceQuotasClient;
  lambda: LambdaClient;
  dynamo: DynamoDBClient;
  sqs: SQSClient;
  sns: SNSClient;
  logs: CloudWatchLogsClient;
  scheduler: SchedulerClient;
  cloudwatch: CloudWatchClient;
  /** Also ends what is under way. */
  destroy(): void;
}

/** Clients of one Region that give up soon and look for credentials once, all together. */
export function createAccountClients(region: string): AccountClients {
  const common = {
    region,
    maxAttempts: 2,
    requestHandler: new NodeHttpHandler({
      connectionTimeout: CONNECT_MS,
      requestTimeout: ATTEMPT_MS,
      throwOnRequestTimeout: true,
      socketTimeout: ATTEMPT_MS,
    }),
  };
  const sts = new STSClient(common);
  const shared = { ...common, credentials: sts.config.credentials };
  const clients = {
    sts,
    bedrock: new BedrockClient(shared),
    quotas: new ServiceQuotasClient(shared),
    lambda: new LambdaClient(shared),
    dynamo: new DynamoDBClient(shared),
    sqs: new SQSClient(shared),
    sns: new SNSClient(shared),
    logs: new CloudWatchLogsClient(shared),
    scheduler: new SchedulerClient(shared),
    cloudwatch: new CloudWatchClient(shared),
  };
  return {
    ...clients,
    destroy() {
      for (const client of Object.values(clients)) client.destroy();
    },
  };
}
