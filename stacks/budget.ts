import { modelRow } from "../packages/core/src/model/models.ts";
import { stageModels } from "./model-access.ts";
import { alarmTopic } from "./notices.ts";
import { stageSettings } from "./stages.ts";

const { prefix, monthlyBudgetUsd } = stageSettings($app.stage);

/**
 * The backstop: what AWS itself bills for Bedrock, a few times a day. Models of others than Amazon are sold through the
 * Marketplace, under a service name of their own.
 */
new aws.budgets.Budget("BedrockBudget", {
  name: `${prefix}-bedrock`,
  budgetType: "COST",
  timeUnit: "MONTHLY",
  limitAmount: String(monthlyBudgetUsd),
  limitUnit: "USD",
  // What credits pay for is used all the same.
  costTypes: { includeCredit: false, includeRefund: false },
  costFilters: [
    {
      name: "Service",
      values: [
        "Amazon Bedrock",
        "Amazon Bedrock Service",
        ...stageModels.map(({ modelId }) => `${modelRow(modelId).name} (Amazon Bedrock Edition)`),
      ],
    },
  ],
  notifications: [
    { notificationType: "ACTUAL", threshold: 80 },
    { notificationType: "FORECASTED", threshold: 100 },
  ].map((notification) => ({
    ...notification,
    comparisonOperator: "GREATER_THAN",
    thresholdType: "PERCENTAGE",
    subscriberSnsTopicArns: [alarmTopic.arn],
  })),
});
