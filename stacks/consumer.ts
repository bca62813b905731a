import { CONSUMER_TIMEOUT_SECONDS } from "../packages/core/src/limits.ts";
import { modelAccess } from "./model-access.ts";
import { batches, deadLetters } from "./queue.ts";
import { stageSettings } from "./stages.ts";
import { config, leads, runs } from "./storage.ts";

const { prefix, consumerMaximumConcurrency } = stageSettings($app.stage);

/** Normalises the leads of its batches. */
export const consumer = new sst.aws.Function("Consumer", {
  name: `${prefix}-consume-batches`,
  description: "Normalises the leads of queued batches",
  handler: "packages/functions/src/consume.handler",
  timeout: `${CONSUMER_TIMEOUT_SECONDS} seconds`,
  environment: {
    STAGE: $app.stage,
    LEADS_TABLE: leads.name,
    CONFIG_TABLE: config.name,
    RUNS_TABLE: runs.name,
    QUEUE_URL: batches.url,
    DLQ_URL: deadLetters.url,
  },
  permissions: [
    {
      actions: ["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:UpdateItem"],
      resources: [leads.arn],
    },
    { actions: ["dynamodb:GetItem"], resources: [config.arn] },
    {
      actions: ["dynamodb:GetItem", "dynamodb:UpdateItem", "dynamodb:Query", "dynamodb:PutItem"],
      resources: [runs.arn],
    },
    {
      actions: [
        "sqs:ReceiveMessage",
        "sqs:DeleteMessage",
        "sqs:ChangeMessageVisibility",
        "sqs:GetQueueAttributes",
      ],
      resources: [batches.arn],
    },
    { actions: ["sqs:SendMessage"], resources: [deadLetters.arn] },
    ...modelAccess,
  ],
});

/** Delivers the batches. Its maximum concurrency governs the throughput: reserved concurrency would burn receives. */
export const delivery = batches.subscribe(consumer.arn, {
  batch: { size: 10, partialResponses: true },
  transform: {
    eventSourceMapping: (mapping, opts) => {
      mapping.scalingConfig = { maximumConcurrency: consumerMaximumConcurrency };
      // A deploy does not undo an operator's pause.
      opts.ignoreChanges = ["enabled"];
    },
  },
});
