import { SETTLE_TIMEOUT_SECONDS } from "../packages/core/src/limits.ts";
import { summaries } from "./notices.ts";
import { producer } from "./producer.ts";
import { batches, missedSchedules } from "./queue.ts";
import { settingsEnvironment } from "./settings-environment.ts";
import { stageSettings } from "./stages.ts";
import { config, leads, runs } from "./storage.ts";

const { prefix } = stageSettings($app.stage);

/** Brings every run to its end: revives, closes, publishes. Then tells the alarms how things stand. */
export const settle = new sst.aws.Function("Settle", {
  name: `${prefix}-settle-runs`,
  description: "Closes finished runs with their summaries, and feeds the alarms",
  handler: "packages/functions/src/settle.handler",
  memory: "512 MB",
  // The schedule is the retry: two at once might publish a summary twice.
  retries: 0,
  timeout: `${SETTLE_TIMEOUT_SECONDS} seconds`,
  environment: {
    STAGE: $app.stage,
    LEADS_TABLE: leads.name,
    CONFIG_TABLE: config.name,
    RUNS_TABLE: runs.name,
    QUEUE_URL: batches.url,
    PRODUCER_FUNCTION: producer.name,
    SUMMARY_TOPIC_ARN: summaries.arn,
    ...settingsEnvironment,
  },
  permissions: [
    // What became of the leads of a batch that died.
    { actions: ["dynamodb:BatchGetItem"], resources: [leads.arn] },
    {
      actions: ["dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem"],
      resources: [runs.arn],
    },
    // The settings, and the notice of a pause.
    { actions: ["dynamodb:GetItem"], resources: [config.arn] },
    { actions: ["sqs:GetQueueAttributes"], resources: [batches.arn] },
    { actions: ["lambda:InvokeFunction"], resources: [producer.arn] },
    { actions: ["sns:Publish"], resources: [summaries.arn] },
  ],
});

/** On in every stage: runs that an operator starts must close as well. */
export const settling = new sst.aws.CronV2("Settling", {
  function: settle.arn,
  schedule: "rate(5 minutes)",
  dlq: missedSchedules.arn,
  transform: { schedule: { name: `${prefix}-settle-runs` } },
});
