import { SETTLE_TIMEOUT_SECONDS } from "../packages/core/src/limits.ts";
import { stageSettings } from "./stages.ts";
import { runs } from "./storage.ts";

const { prefix } = stageSettings($app.stage);

/** Closes runs whose batches are all over. */
export const settle = new sst.aws.Function("Settle", {
  name: `${prefix}-settle-runs`,
  description: "Closes finished runs with their summaries",
  handler: "packages/functions/src/settle.handler",
  timeout: `${SETTLE_TIMEOUT_SECONDS} seconds`,
  environment: {
    STAGE: $app.stage,
    RUNS_TABLE: runs.name,
  },
  permissions: [
    {
      actions: ["dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem"],
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
