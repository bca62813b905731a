import { stageNames } from "../packages/aws/src/stage-names.ts";
import {
  DLQ_RETENTION_SECONDS,
  QUEUE_MAX_RECEIVE_COUNT,
  QUEUE_RETENTION_SECONDS,
  QUEUE_VISIBILITY_SECONDS,
} from "../packages/core/src/limits.ts";
import { stageSettings } from "./stages.ts";

const { prefix, deletionProtection } = stageSettings($app.stage);
const names = stageNames(prefix);

/** What failed for good, until an operator replays or discards it. Nothing consumes it. */
export const deadLetters = createQueue("DeadLetters", names.deadLetters, {
  messageRetentionSeconds: DLQ_RETENTION_SECONDS,
});

/** Batches of lead ids that wait for a consumer. */
export const batches = createQueue(
  "Batches",
  names.batches,
  { messageRetentionSeconds: QUEUE_RETENTION_SECONDS },
  {
    visibilityTimeout: `${QUEUE_VISIBILITY_SECONDS} seconds`,
    dlq: { queue: deadLetters.arn, retry: QUEUE_MAX_RECEIVE_COUNT },
  },
);

new aws.sqs.RedriveAllowPolicy("DeadLettersRedriveAllowPolicy", {
  queueUrl: deadLetters.url,
  redriveAllowPolicy: $jsonStringify({
    redrivePermission: "byQueue",
    sourceQueueArns: [batches.arn],
  }),
});

/** Events of the schedules that no function took. */
export const missedSchedules = createQueue("MissedSchedules", `${prefix}-schedules-dlq`, {
  messageRetentionSeconds: DLQ_RETENTION_SECONDS,
});

/** SQS's own encryption, the longest poll that it offers, and no way in but TLS. What is in a queue outlives its removal. */
export function createQueue(
  component: string,
  name: string,
  attributes: Partial<aws.sqs.QueueArgs>,
  args: sst.aws.QueueArgs = {},
): sst.aws.Queue {
  const queue = new sst.aws.Queue(component, {
    ...args,
    transform: {
      queue: (queueArgs, opts) => {
        Object.assign(queueArgs, attributes, {
          name,
          sqsManagedSseEnabled: true,
          receiveWaitTimeSeconds: 20,
        });
        opts.retainOnDelete = deletionProtection;
      },
    },
  });
  new aws.sqs.QueuePolicy(`${component}TlsOnly`, {
    queueUrl: queue.url,
    policy: $jsonStringify({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "TlsOnly",
          Effect: "Deny",
          Principal: "*",
          Action: "sqs:*",
          Resource: queue.arn,
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        },
      ],
    }),
  });
  return queue;
}
