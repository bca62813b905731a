import { SETTLE_TIMEOUT_SECONDS } from "../packages/core/src/limits.ts";
import { producer } from "./producer.ts";
import { batches } from "./queue.ts";
import { stageSettings } from "./stages.ts";
import { leads, runs } from "./storage.ts";

const { prefix } = stageSettings($app.stage);

/** Where the summary of every run is published. Numbers and ids only. */
export const summaries = new sst.aws.SnsTopic("Summaries", {
  transform: { topic: { name: `${prefix}-run-summaries` } },
});

/** Brings every run to its end: revives, closes, publishes. */
export const settle = new sst.aws.Function("Settle", {
  name: `${prefix}-settle-runs`,
  description: "Closes finished runs with their summaries",
  handler: "packages/functions/src/settle.handler",
  timeout: `${SETTLE_TIMEOUT_SECONDS} seconds`,
  environment: {
    STAGE: $app.stage,
    LEADS_TABLE: leads.name,
    RUNS_TABLE: runs.name,
    QUEUE_URL: batches.url,
    PRODUCER_FUNCTION: producer.name,
    SUMMARY_TOPIC_ARN: summaries.arn,
  },
  permissions: [
    // What became of the leads of a batch that died.
    { actions: ["dynamodb:BatchGetItem"], resources: [leads.arn] },
    {
      actions: ["dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem"],
      resources: [runs.arn],
    },
    { actions: ["sqs:GetQueueAttributes"], resources: [batches.arn] },
    { actions: ["lambda:InvokeFunction"], resources: [producer.arn] },
    { actions: ["sns:Publish"], resources: [summaries.arn] },
  ],
});

/** On in every stage: runs that an operator starts must close as well. */
export const settling = new sst.aws.CronV2("Settling", {
  function: settle.arn,
  schedule: "rate(5 minutes)",
  transform: { schedule: { name: `${prefix}-settle-runs` } },
});
