import { CHANGES_TIMEOUT_SECONDS, DLQ_RETENTION_SECONDS } from "../packages/core/src/limits.ts";
import { consumer } from "./consumer.ts";
import { producer } from "./producer.ts";
import { batches, createQueue } from "./queue.ts";
import { settle } from "./settle.ts";
import { settingsEnvironment } from "./settings-environment.ts";
import { stageSettings } from "./stages.ts";
import { config, leads, runs } from "./storage.ts";

const { prefix } = stageSettings($app.stage);

const { streamArn } = leads;
if (streamArn === undefined) throw new Error("The leads table has no stream to follow.");

/** Where Lambda tells which changes it gave up. They are no loss: the nightly run finds the leads by what they hold. */
export const missedChanges = createQueue("MissedChanges", `${prefix}-changes-dlq`, {
  messageRetentionSeconds: DLQ_RETENTION_SECONDS,
});

/** Queues leads as they come and change. */
export const changes = new sst.aws.Function("Changes", {
  name: `${prefix}-follow-changes`,
  description: "Queues leads as they come and change",
  handler: "packages/functions/src/changes.handler",
  memory: "512 MB",
  timeout: `${CHANGES_TIMEOUT_SECONDS} seconds`,
  environment: {
    STAGE: $app.stage,
    CONFIG_TABLE: config.name,
    RUNS_TABLE: runs.name,
    QUEUE_URL: batches.url,
    ...settingsEnvironment,
  },
  permissions: [
    {
      actions: ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"],
      resources: [streamArn],
    },
    // Listing has no resource to narrow it to.
    { actions: ["dynamodb:ListStreams"], resources: ["*"] },
    { actions: ["dynamodb:GetItem"], resources: [config.arn] },
    { actions: ["dynamodb:GetItem", "dynamodb:PutItem"], resources: [runs.arn] },
    { actions: ["sqs:SendMessage"], resources: [batches.arn, missedChanges.arn] },
  ],
});

/** Without partial responses Lambda would take for done what the function says failed. */
new aws.lambda.EventSourceMapping(
  "FollowChanges",
  {
    eventSourceArn: streamArn,
    functionName: changes.arn,
    startingPosition: "TRIM_HORIZON",
    batchSize: 100,
    // A batch of leads is one message: a window fills it.
    maximumBatchingWindowInSeconds: 20,
    functionResponseTypes: ["ReportBatchItemFailures"],
    bisectBatchOnFunctionError: true,
    maximumRetryAttempts: 10,
    destinationConfig: { onFailure: { destinationArn: missedChanges.arn } },
  },
  // What it queues must be understood by all who meet it.
  { dependsOn: [consumer, producer, settle] },
);
