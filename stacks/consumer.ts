import { stageNames } from "../packages/aws/src/stage-names.ts";
import { PAUSE_NOTICE_ID } from "../packages/aws/src/tables.ts";
import { CONSUMER_TIMEOUT_SECONDS, DELIVERY_MESSAGES } from "../packages/core/src/limits.ts";
import { functionArn } from "./arns.ts";
import { modelAccess, profileArns } from "./model-access.ts";
import { batches, deadLetters } from "./queue.ts";
import { settingsEnvironment } from "./settings-environment.ts";
import { stageSettings } from "./stages.ts";
import { cache, config, leads, runs } from "./storage.ts";

const { prefix, consumerMaximumConcurrency } = stageSettings($app.stage);

const name = stageNames(prefix).consumer;

/** What pauses and resumes the delivery. Listing has no resource to narrow it to. */
export const switchDelivery = [
  { actions: ["lambda:ListEventSourceMappings"], resources: ["*"] },
  {
    actions: ["lambda:UpdateEventSourceMapping"],
    resources: ["*"],
    conditions: [{ test: "ArnEquals", variable: "lambda:FunctionArn", values: [functionArn(name)] }],
  },
];

/** The notice of a pause, and no setting and no override: the table has these as well. */
export const writeNotice = {
  actions: ["dynamodb:PutItem"],
  resources: [config.arn],
  conditions: [
    { test: "ForAllValues:StringEquals", variable: "dynamodb:LeadingKeys", values: [PAUSE_NOTICE_ID] },
  ],
};

/** Normalises the leads of its batches. */
export const consumer = new sst.aws.Function("Consumer", {
  name,
  description: "Normalises the leads of queued batches",
  handler: "packages/functions/src/consume.handler",
  // The process takes 206 MB once every table is unpacked. 1 GB comes with more than half a processor, for the rules.
  memory: "1024 MB",
  timeout: `${CONSUMER_TIMEOUT_SECONDS} seconds`,
  environment: {
    STAGE: $app.stage,
    LEADS_TABLE: leads.name,
    CONFIG_TABLE: config.name,
    RUNS_TABLE: runs.name,
    CACHE_TABLE: cache.name,
    QUEUE_URL: batches.url,
    DLQ_URL: deadLetters.url,
    INFERENCE_PROFILE_ARNS: profileArns,
    ...settingsEnvironment,
    CONSUMER_MAXIMUM_CONCURRENCY: String(consumerMaximumConcurrency),
  },
  permissions: [
    {
      actions: ["dynamodb:BatchGetItem", "dynamodb:UpdateItem"],
      resources: [leads.arn],
    },
    // Scan: the overrides.
    { actions: ["dynamodb:GetItem", "dynamodb:Scan"], resources: [config.arn] },
    writeNotice,
    { actions: ["dynamodb:BatchGetItem", "dynamodb:PutItem"], resources: [cache.arn] },
    {
      actions: ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"],
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
    // A fault that every batch would meet pauses the delivery.
    ...switchDelivery,
  ],
});

/** Delivers the batches. Its maximum concurrency governs the throughput: reserved concurrency would burn receives. */
export const delivery = batches.subscribe(consumer.arn, {
  batch: { size: DELIVERY_MESSAGES, partialResponses: true },
  transform: {
    eventSourceMapping: (mapping, opts) => {
      mapping.scalingConfig = { maximumConcurrency: consumerMaximumConcurrency };
      // A deploy does not undo an operator's pause.
      opts.ignoreChanges = ["enabled"];
    },
  },
});
