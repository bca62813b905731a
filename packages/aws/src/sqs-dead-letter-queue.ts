import {
  CancelMessageMoveTaskCommand,
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ListMessageMoveTasksCommand,
  type Message,
  type QueueAttributeName,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
  StartMessageMoveTaskCommand,
} from "@aws-sdk/client-sqs";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { DeadLetter, DeadLetterQueue } from "@lead-normalizer/core/ports.ts";

import { isAwsError } from "./aws-error.ts";
import { sqs } from "./sqs-client.ts";

/** SQS: messages of one receive, and entries of one list of move tasks. */
const RECEIVE_MAX = 10;
const MOVES_MAX = 10;

/** The dead-letter queue on SQS, and the way back to the batches queue. */
export function createSqsDeadLetterQueue(
  client: SQSClient,
  dlqUrl: string,
  queueUrl: string,
): DeadLetterQueue {
  const attribute = async (url: string, name: QueueAttributeName): Promise<string> => {
    const reply = await sqs(
      url,
      client.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: [name] })),
    );
    return reply.Attributes?.[name] ?? "";
  };
  const dlqArn = (): Promise<string> => attribute(dlqUrl, "QueueArn");
  const remove = async ({ receiptHandle }: DeadLetter): Promise<void> => {
    await sqs(
      dlqUrl,
      client.send(new DeleteMessageCommand({ QueueUrl: dlqUrl, ReceiptHandle: receiptHandle })),
    );
  };

  return {
    count: async () => Number(await attribute(dlqUrl, "ApproximateNumberOfMessages")),
    async receive(hideSeconds) {
      const reply = await sqs(
        dlqUrl,
        client.send(
          new ReceiveMessageCommand({
            QueueUrl: dlqUrl,
            MaxNumberOfMessages: RECEIVE_MAX,
            VisibilityTimeout: hideSeconds,
            // A short wait asks all of SQS's servers; none would ask only some, and find nothing by chance.
            WaitTimeSeconds: 1,
            MessageAttributeNames: ["All"],
            MessageSystemAttributeNames: ["SentTimestamp"],
          }),
        ),
      );
      return (reply.Messages ?? []).map(letterOf);
    },
    async resend(letter) {
      // Without the attributes: they tell of a death that is over.
      await sqs(
        queueUrl,
        client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: letter.body })),
      );
      await remove(letter);
    },
    discard: remove,
    async release({ receiptHandle }) {
      try {
        await sqs(
          dlqUrl,
          client.send(
            new ChangeMessageVisibilityCommand({
              QueueUrl: dlqUrl,
              ReceiptHandle: receiptHandle,
              VisibilityTimeout: 0,
            }),
          ),
        );
      } catch (error) {
        if (!isAwsError(error) || !isNotHidden(error)) throw error;
      }
    },
    async startMove(messagesPerSecond) {
      try {
        const reply = await sqs(
          dlqUrl,
          client.send(
            new StartMessageMoveTaskCommand({
              SourceArn: await dlqArn(),
              // Without it SQS refuses to move messages that were sent to the DLQ directly, as ours are.
              DestinationArn: await attribute(queueUrl, "QueueArn"),
              MaxNumberOfMessagesPerSecond: messagesPerSecond,
            }),
          ),
        );
        return reply.TaskHandle ?? "";
      } catch (error) {
        if (!isAwsError(error) || !/already .*(running|active)/i.test(error.message)) throw error;
        throw new NormalizerError("queue.move-active", "A move of this queue's messages is still running.", {
          cause: error,
        });
      }
    },
    async moves() {
      const reply = await sqs(
        dlqUrl,
        client.send(new ListMessageMoveTasksCommand({ SourceArn: await dlqArn(), MaxResults: MOVES_MAX })),
      );
      return (reply.Results ?? []).map((task) => ({
        handle: task.TaskHandle,
        status: task.Status ?? "UNKNOWN",
        moved: task.ApproximateNumberOfMessagesMoved ?? 0,
        toMove: task.ApproximateNumberOfMessagesToMove,
        failureReason: task.FailureReason,
        startedAtMs: task.StartedTimestamp,
      }));
    },
    async cancelMove(handle) {
      await sqs(dlqUrl, client.send(new CancelMessageMoveTaskCommand({ TaskHandle: handle })));
    },
  };
}

/** The message is visible again already, or gone: SQS says either. */
function isNotHidden({ name, message }: Error): boolean {
  return name === "MessageNotInflight" || /not available for visibility timeout change/i.test(message);
}

function letterOf(message: Message): DeadLetter {
  const attributes = Object.entries(message.MessageAttributes ?? {}).map(
    ([name, { StringValue }]) => [name, StringValue ?? ""] as const,
  );
  return {
    messageId: message.MessageId ?? "",
    receiptHandle: message.ReceiptHandle ?? "",
    body: message.Body ?? "",
    attributes: Object.fromEntries(attributes),
    sentAtMs: Number(message.Attributes?.SentTimestamp ?? 0),
  };
}
