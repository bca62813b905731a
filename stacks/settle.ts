import { SETTLE_TIMEOUT_SECONDS } from "../packages/core/src/limits.ts";
import { stageSettings } from "./stages.ts";
import { config, runs } from "./storage.ts";

const { prefix } = stageSettings($app.stage);

/** Closes runs whose batches are all over, and finds the batches that died without a word. */
export const settle = new sst.aws.Function("Settle", {
  name: `${prefix}-settle-runs`,
  description: "Closes finished runs and publishes their summaries",
  handler: "packages/functions/src/settle.handler",
  timeout: `${SETTLE_TIMEOUT_SECONDS} seconds`,
  environment: {
    STAGE: $app.stage,
    CONFIG_TABLE: config.name,
    RUNS_TABLE: runs.name,
  },
  permissions: [
    { actions: ["dynamodb:GetItem"], resources: [config.arn] },
    {
      actions: ["dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem", "dynamodb:UpdateItem"],
      resources: [runs.arn],
    },
  ],
});

/** On in every stage: runs that an operator starts must close as well. */
export const settling = new sst.aws.CronV2("Settling", {
  function: settle.arn,
  schedule: "rate(5 minutes)",
  transform: { schedule: { name: `${prefix}-settle-runs` } },
});
