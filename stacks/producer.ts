import { stageNames } from "../packages/aws/src/stage-names.ts";
import { PRODUCER_TIMEOUT_SECONDS } from "../packages/core/src/limits.ts";
import { functionArn } from "./arns.ts";
import { batches, missedSchedules } from "./queue.ts";
import { settingsEnvironment } from "./settings-environment.ts";
import { stageSettings } from "./stages.ts";
import { config, leads, runs } from "./storage.ts";

const { prefix, nightlyRun } = stageSettings($app.stage);

const name = stageNames(prefix).producer;

/** Chooses the stale leads and queues them in batches. */
export const producer = new sst.aws.Function("Producer", {
  name,
  description: "Chooses stale leads and queues them in batches",
  handler: "packages/functions/src/produce.handler",
  // Its heap stays below 50 MB however many leads there are; the rest is processor time for the scan.
  memory: "1024 MB",
  timeout: `${PRODUCER_TIMEOUT_SECONDS} seconds`,
  environment: {
    STAGE: $app.stage,
    LEADS_TABLE: leads.name,
    CONFIG_TABLE: config.name,
    RUNS_TABLE: runs.name,
    QUEUE_URL: batches.url,
    ...settingsEnvironment,
  },
  permissions: [
    {
      actions: ["dynamodb:Scan", "dynamodb:BatchGetItem"],
      resources: [leads.arn],
    },
    { actions: ["dynamodb:GetItem"], resources: [config.arn] },
    {
      actions: ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"],
      resources: [runs.arn],
    },
    { actions: ["sqs:SendMessage"], resources: [batches.arn] },
    // It hands a long run over to its next invocation.
    { actions: ["lambda:InvokeFunction"], resources: [functionArn(name)] },
  ],
});

/** Every night at 07:00 UTC, which is 02:00 in Bogotá: Colombia has no daylight saving time. */
export const nightly = new sst.aws.CronV2("Nightly", {
  function: producer.arn,
  schedule: "cron(0 7 * * ? *)",
  timezone: "UTC",
  enabled: nightlyRun,
  retries: 2,
  dlq: missedSchedules.arn,
  // Tells a second delivery of the same night from the next night.
  event: { scheduledTime: "<aws.scheduler.scheduled-time>" },
  transform: { schedule: { name: `${prefix}-daily-normalization` } },
});
