import { randomUUID } from "node:crypto";

import type { Message, SQSClient } from "@aws-sdk/client-sqs";
import type { ConsumeContext } from "@lead-normalizer/functions/consume-handler.ts";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { Consumer } from "sqs-consumer";

export interface MappingOptions {
  sqs: SQSClient;
  queueUrl: string;
  /** The function. It gets up to `batchSize` messages and says which of them must come back. */
  invoke(event: SQSEvent, context: ConsumeContext): Promise<SQSBatchResponse>;
  /** Invocations at the same time at most: Lambda's `MaximumConcurrency`. */
  maximumConcurrency: number;
  /** Messages of one invocation, 1 to 10. */
  batchSize: number;
  /** Seconds after which an invocation counts as failed: all its messages return after their visibility timeout. */
  timeoutSeconds: number;
  /** Seconds of one long poll; default 20, as Lambda's. */
  waitSeconds?: number;
  /** Told of every invocation and poll that failed. */
  onError(error: Error): void;
}

/** Lambda's event source mapping from SQS, as far as this product relies on it. */
export interface Mapping {
  /** Resolves when no further message will be delivered; what is under way goes on. */
  pause(): Promise<void>;
  resume(): void;
  readonly isPaused: boolean;
  /** Another `maximumConcurrency` from now on. Those that are too many finish the delivery or the poll that they are at. */
  scaleTo(consumers: number): void;
  readonly consumers: number;
  /** Stops polling and waits for the invocations under way. */
  stop(): Promise<void>;
}

/**
 * Delivers messages as Lambda does: batches, a maximum concurrency, partial responses, a remaining time, a timeout.
 * What a failed or timed-out invocation received stays on the queue. Unlike Lambda it cannot freeze a function that
 * overran its time: that one goes on until it ends by itself, and its reply is ignored.
 */
export function startMapping(options: MappingOptions): Mapping {
  const running = new Set<Promise<unknown>>();
  const deliver = (messages: Message[]): Promise<Message[]> => {
    const delivery = deliverOnce(options, messages);
    running.add(delivery);
    return delivery.finally(() => running.delete(delivery));
  };
  let wanted = options.maximumConcurrency;
  let pollers: Consumer[] = [];
  /** Between two polls it has no message, so that nothing is lost with it. */
  const retire = (poller: Consumer): void => {
    if (pollers.length <= wanted) return;
    poller.stop();
    pollers = pollers.filter((other) => other !== poller);
  };
  const createPoller = (): Consumer => {
    const poller = Consumer.create({
      sqs: options.sqs,
      queueUrl: options.queueUrl,
      batchSize: options.batchSize,
      waitTimeSeconds: options.waitSeconds ?? 20,
      messageSystemAttributeNames: ["All"],
      messageAttributeNames: ["All"],
      handleMessageBatch: deliver,
    });
    poller.on("error", (error) => {
      if (poller.status.isRunning) options.onError(error); // else it is the poll that we hung up on
    });
    poller.on("processing_error", options.onError);
    poller.on("empty", () => retire(poller));
    poller.on("response_processed", () => retire(poller));
    return poller;
  };
  /** Lets as many poll as are wanted. */
  const fill = (): void => {
    if (isPaused || isStopped) return;
    while (pollers.length < wanted) pollers.push(createPoller());
    for (const poller of pollers) if (!poller.status.isRunning) poller.start();
  };
  const hangUp = (): void => {
    for (const poller of pollers) poller.stop({ abort: true });
  };
  let isPaused = false;
  let isStopped = false;
  fill();

  return {
    async pause() {
      isPaused = true;
      hangUp();
    },
    resume() {
      isPaused = false;
      pollers = pollers.slice(0, wanted);
      fill();
    },
    get isPaused() {
      return isPaused;
    },
    scaleTo(consumers) {
      wanted = consumers;
      fill();
    },
    get consumers() {
      return wanted;
    },
    async stop() {
      isStopped = true;
      hangUp();
      await Promise.allSettled(running);
    },
  };
}

/** The messages that are over, for the poller to delete. */
async function deliverOnce(options: MappingOptions, messages: Message[]): Promise<Message[]> {
  const deadlineAtMs = Date.now() + options.timeoutSeconds * 1_000;
  const context: ConsumeContext = {
    awsRequestId: randomUUID(),
    getRemainingTimeInMillis: () => Math.max(0, deadlineAtMs - Date.now()),
  };
  const response = await withTimeout(
    options.invoke({ Records: messages.map(recordOf) }, context),
    options.timeoutSeconds,
  );
  const failed = new Set(response.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  return messages.filter(({ MessageId }) => !failed.has(MessageId ?? ""));
}

async function withTimeout<T>(invocation: Promise<T>, timeoutSeconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Task timed out after ${timeoutSeconds} seconds`)),
      timeoutSeconds * 1_000,
    );
  });
  try {
    return await Promise.race([invocation, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function recordOf(message: Message): SQSRecord {
  const attributes = message.Attributes ?? {};
  return {
    messageId: message.MessageId ?? "",
    receiptHandle: message.ReceiptHandle ?? "",
    body: message.Body ?? "",
    attributes: {
      ApproximateReceiveCount: attributes.ApproximateReceiveCount ?? "1",
      SentTimestamp: attributes.SentTimestamp ?? "",
      SenderId: attributes.SenderId ?? "",
      ApproximateFirstReceiveTimestamp: attributes.ApproximateFirstReceiveTimestamp ?? "",
    },
    messageAttributes: {},
    md5OfBody: message.MD5OfBody ?? "",
    eventSource: "aws:sqs",
    eventSourceARN: "arn:aws:sqs:us-east-1:000000000000:local-batches",
    awsRegion: "us-east-1",
  };
}
