import {
  DLQ_RETENTION_SECONDS,
  QUEUE_MAX_RECEIVE_COUNT,
  QUEUE_RETENTION_SECONDS,
  QUEUE_VISIBILITY_SECONDS,
} from "../packages/core/src/limits.ts";
import { stageSettings } from "./stages.ts";

const { prefix } = stageSettings($app.stage);

/** SQS's own encryption, and the longest poll that it offers. */
const common = { sqsManagedSseEnabled: true, receiveWaitTimeSeconds: 20 };

/** What failed for good, until an operator replays or discards it. Nothing consumes it. */
export const deadLetters = new sst.aws.Queue("DeadLetters", {
  transform: {
    queue: { ...common, name: `${prefix}-batches-dlq`, messageRetentionSeconds: DLQ_RETENTION_SECONDS },
  },
});

/** Batches of lead ids that wait for a consumer. */
export const batches = new sst.aws.Queue("Batches", {
  visibilityTimeout: `${QUEUE_VISIBILITY_SECONDS} seconds`,
  dlq: { queue: deadLetters.arn, retry: QUEUE_MAX_RECEIVE_COUNT },
  transform: {
    queue: { ...common, name: `${prefix}-batches`, messageRetentionSeconds: QUEUE_RETENTION_SECONDS },
  },
});

new aws.sqs.RedriveAllowPolicy("DeadLettersRedriveAllowPolicy", {
  queueUrl: deadLetters.url,
  redriveAllowPolicy: $jsonStringify({
    redrivePermission: "byQueue",
    sourceQueueArns: [batches.arn],
  }),
});
