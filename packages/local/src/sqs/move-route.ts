import { type QueueDescription, deadLetterSourcesOf } from "./describe-queues.ts";
import { QueueRefusal } from "./queue-errors.ts";

/** Where the messages of a dead-letter queue go. */
export interface MoveRoute {
  readonly source: QueueDescription;
  /**
   * The URL of the queue that takes a message, given the queue that the redrive policy moved it from. Without a
   * destination in the request that queue itself; `CouldNotDetermineMessageSource` for a message that was sent directly.
   * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/troubleshooting-dlq-redrive.html
   */
  destinationOf(deadLetterQueueSourceArn: string | undefined): string;
}

/** The route of a move, or a refusal: the source is a dead-letter queue, the destination another queue of its type. */
export function planMoveRoute(
  queues: readonly QueueDescription[],
  sourceArn: string,
  destinationArn: string | undefined,
): MoveRoute {
  const source = findQueue(queues, sourceArn, "SourceArn");
  if (deadLetterSourcesOf(queues, sourceArn).length === 0) {
    throw invalidValue("Source queue must be configured as a Dead Letter Queue.");
  }
  if (destinationArn === undefined) {
    return { source, destinationOf: (arn) => originalQueueUrl(queues, arn) };
  }
  const destination = findQueue(queues, destinationArn, "DestinationArn");
  if (destination === source) {
    throw invalidValue("Source queue arn and destination queue arn cannot be the same.");
  }
  if (destination.isFifo !== source.isFifo) {
    throw invalidValue("The source queue and destination queue must be of the same queue type.");
  }
  return { source, destinationOf: () => destination.url };
}

/** The queue with the ARN that a request gave as this parameter, or `ResourceNotFoundException`. */
export function findQueue(
  queues: readonly QueueDescription[],
  arn: string,
  parameter: string,
): QueueDescription {
  const queue = queues.find((candidate) => candidate.arn === arn);
  if (queue) return queue;
  throw new QueueRefusal(
    "ResourceNotFoundException",
    `The resource that you specified for the ${parameter} parameter doesn't exist.`,
  );
}

function originalQueueUrl(queues: readonly QueueDescription[], sourceArn: string | undefined): string {
  if (!sourceArn) {
    throw new QueueRefusal(
      "CouldNotDetermineMessageSource",
      "The message was sent to the dead-letter queue directly.",
    );
  }
  const queue = queues.find((candidate) => candidate.arn === sourceArn);
  if (queue) return queue.url;
  throw new QueueRefusal(
    "QueueDoesNotExist",
    "The queue that the message came from does not exist any more.",
  );
}

function invalidValue(message: string): QueueRefusal {
  return new QueueRefusal("InvalidParameterValue", message);
}
