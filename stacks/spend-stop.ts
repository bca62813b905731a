import { stageNames } from "../packages/aws/src/stage-names.ts";
import { AUDIT_PARTITION } from "../packages/aws/src/tables.ts";
import { STOP_SPENDING_TIMEOUT_SECONDS } from "../packages/core/src/limits.ts";
import { modelRow } from "../packages/core/src/model/models.ts";
import { consumer, switchDelivery, writeNotice } from "./consumer.ts";
import { createAlarm } from "./create-alarm.ts";
import { stageModels } from "./model-access.ts";
import { stageSettings } from "./stages.ts";
import { config, runs } from "./storage.ts";

const { prefix, dailyBudgetUsdMax } = stageSettings($app.stage);

/** Of the ceiling that no day of the ledger may pass: it is wrong then, somebody goes around it, or two days met in one. */
const STOP_AT_SHARE_OF_BUDGET = 1.2;

/** Pauses the consumers when the alarm calls it. */
export const stopSpending = new sst.aws.Function("StopSpending", {
  name: `${prefix}-stop-spending`,
  description: "Pauses the consumers when more is spent than the stage may",
  handler: "packages/functions/src/stop-spending.handler",
  memory: "512 MB",
  timeout: `${STOP_SPENDING_TIMEOUT_SECONDS} seconds`,
  environment: {
    STAGE: $app.stage,
    CONFIG_TABLE: config.name,
    RUNS_TABLE: runs.name,
    CONSUMER_FUNCTION: consumer.name,
  },
  permissions: [
    { actions: ["dynamodb:GetItem"], resources: [config.arn] },
    writeNotice,
    {
      actions: ["dynamodb:PutItem"],
      resources: [runs.arn],
      conditions: [
        { test: "ForAllValues:StringEquals", variable: "dynamodb:LeadingKeys", values: [AUDIT_PARTITION] },
      ],
    },
    ...switchDelivery,
  ],
});

/** Of the tokens that Bedrock counts, each at its own price. Input does not include what is written to or read from the cache. */
const pricedMetrics = {
  InputTokenCount: "input",
  OutputTokenCount: "output",
  CacheWriteInputTokenCount: "cacheWrite",
  CacheReadInputTokenCount: "cacheRead",
} as const;

/** One term for each model and kind of token, in dollars. */
const terms = stageModels.flatMap(({ modelId, profile }, model) =>
  Object.entries(pricedMetrics).map(([name, kind], index) => ({
    id: `m${model}t${index}`,
    microUsdPerToken: modelRow(modelId).prices[kind],
    metric: {
      namespace: "AWS/Bedrock",
      name,
      dimensions: { ModelId: profile.arn.apply((arn) => arn.split("/").at(-1) ?? arn) },
      stat: "Sum" as const,
    },
  })),
);

/**
 * Adds up what Bedrock counted in the last 24 hours, without asking the ledger. Its name is what `ops resume` asks about.
 * The function is called by the alarm itself: no topic, no subscription that somebody could remove stands between them.
 */
export const spendAlarm = createAlarm(
  {
    id: "spend-stop",
    means: `More than ${STOP_AT_SHARE_OF_BUDGET * 100} % of the stage's daily ceiling was spent on Bedrock within 24 hours. The consumers are being paused.`,
    first: "status",
    metrics: Object.fromEntries(terms.map(({ id, metric }) => [id, metric])),
    expression: `(${terms.map(({ id, microUsdPerToken }) => `FILL(${id}, 0) * ${microUsdPerToken}`).join(" + ")}) / 1000000`,
    periodSeconds: 86_400,
    bad: { above: dailyBudgetUsdMax * STOP_AT_SHARE_OF_BUDGET },
  },
  { name: stageNames(prefix).spendAlarm, actions: [stopSpending.arn] },
);

new aws.lambda.Permission("StopSpendingByAlarm", {
  action: "lambda:InvokeFunction",
  function: stopSpending.name,
  principal: "lambda.alarms.cloudwatch.amazonaws.com",
  sourceArn: spendAlarm.arn,
});
