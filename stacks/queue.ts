import { QUEUE_MAX_RECEIVE_COUNT, QUEUE_VISIBILITY_SECONDS } from "../packages/core/src/limits.ts";
import { stageSettings } from "./stages.ts";

const { prefix } = stageSettings($app.stage);

const DAY_SECONDS = 86_400;

/** SQS's own encryption, and the longest poll that it offers. */
const common = { sqsManagedSseEnabled: true, receiveWaitTimeSeconds: 20 };

/** What failed for good, until an operator replays or discards it. Nothing consumes it. */
export const deadLetters = new sst.aws.Queue("DeadLetters", {
  transform: {
    // SQS's maximum.
    queue: { ...common, name: `${prefix}-batches-dlq`, messageRetentionSeconds: 14 * DAY_SECONDS },
  },
});

/** Batches of lead ids that wait for a consumer. */
export const batches = new sst.aws.Queue("Batches", {
  visibilityTimeout: `${QUEUE_VISIBILITY_SECONDS} seconds`,
  dlq: { queue: deadLetters.arn, retry: QUEUE_MAX_RECEIVE_COUNT },
  transform: {
    // A dead-lettered message keeps the time of its first enqueuing, so the difference to the queue above is what an
    // operator has at least. Ten days outlast a pause over a long holiday.
    queue: { ...common, name: `${prefix}-batches`, messageRetentionSeconds: 10 * DAY_SECONDS },
  },
});

new aws.sqs.RedriveAllowPolicy("DeadLettersRedriveAllowPolicy", {
  queueUrl: deadLetters.url,
  redriveAllowPolicy: $jsonStringify({
    redrivePermission: "byQueue",
    sourceQueueArns: [batches.arn],
  }),
});
