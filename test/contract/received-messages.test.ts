import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  type Message,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import { createSqsReceivedMessages } from "@lead-normalizer/aws/sqs-received-messages.ts";
import { SQS_VISIBILITY_SECONDS_MAX } from "@lead-normalizer/core/limits.ts";
import type { QueueRecord, ReceivedMessages } from "@lead-normalizer/core/ports.ts";
import { startDynalite } from "@lead-normalizer/local/dynamodb/start-dynalite.ts";
import { localAccess, type Stack, startStack } from "@lead-normalizer/local/stack/start-stack.ts";
import { mockClient } from "aws-sdk-client-mock";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";

import { aRecord, T0 } from "../support/builders.ts";
import { rejection } from "../support/contract-leads.ts";
import { networkErrors } from "../support/contract-network-errors.ts";

describe("received messages on the embedded SQS", () => {
  let stack: Stack;
  let client: SQSClient;
  let queueUrl: string;
  let dlqUrl: string;
  let messages: ReceivedMessages;
  beforeAll(async () => {
    stack = await startStack({ startDynamo: startDynalite });
    client = createSqsClient({ endpoint: stack.env["AWS_ENDPOINT_URL_SQS"]!, ...localAccess });
    queueUrl = stack.env["QUEUE_URL"]!;
    dlqUrl = stack.env["DLQ_URL"]!;
    messages = createSqsReceivedMessages(client, queueUrl, dlqUrl);
  });
  afterAll(async () => {
    client.destroy();
    await stack.stop();
  });
  beforeEach(async () => {
    for (const QueueUrl of [queueUrl, dlqUrl]) await client.send(new PurgeQueueCommand({ QueueUrl }));
  });

  async function receive(url: string, waitSeconds = 0): Promise<Message | undefined> {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: url,
        WaitTimeSeconds: waitSeconds,
        MessageAttributeNames: ["All"],
        MessageSystemAttributeNames: ["ApproximateReceiveCount"],
      }),
    );
    return Messages[0];
  }
  async function sendAndReceive(body: string): Promise<QueueRecord> {
    await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body }));
    return recordOf(await receive(queueUrl));
  }
  function recordOf(message: Message | undefined): QueueRecord {
    return {
      messageId: message?.MessageId ?? "",
      receiptHandle: message?.ReceiptHandle ?? "",
      body: message?.Body ?? "",
      receiveCount: Number(message?.Attributes?.ApproximateReceiveCount),
    };
  }

  test("a postponed message stays hidden for so long and then returns with a higher count", async () => {
    const record = await sendAndReceive("{}");
    const postponedAtMs = performance.now();
    await messages.postpone(record.receiptHandle, 2);
    expect(await receive(queueUrl)).toBeUndefined();
    // The queue's own visibility timeout is minutes, so it is the postponement that ends.
    const again = recordOf(await receive(queueUrl, 10));
    const hiddenMs = performance.now() - postponedAtMs;
    expect(again).toMatchObject({ messageId: record.messageId, receiveCount: 2 });
    expect(hiddenMs).toBeGreaterThan(1_900);
    expect(hiddenMs).toBeLessThan(8_000);
  });

  test("a message that is postponed by nothing is back at once", async () => {
    const record = await sendAndReceive("{}");
    await messages.postpone(record.receiptHandle, 0);
    expect(recordOf(await receive(queueUrl))).toMatchObject({ messageId: record.messageId, receiveCount: 2 });
  });

  test("a message is never postponed for longer than SQS allows", async () => {
    const record = await sendAndReceive("{}");
    const tooLong = new ChangeMessageVisibilityCommand({
      QueueUrl: queueUrl,
      ReceiptHandle: record.receiptHandle,
      VisibilityTimeout: SQS_VISIBILITY_SECONDS_MAX + 1,
    });
    await expect(client.send(tooLong)).rejects.toThrow();
    await messages.postpone(record.receiptHandle, 10 * SQS_VISIBILITY_SECONDS_MAX);
    expect(await receive(queueUrl)).toBeUndefined();
  });

  test("a dead-lettered copy has the body as it came, and its reason as attributes", async () => {
    const body = ' {"v":1, "ñ": "\\u0000"}\r\n\tnot even JSON';
    const record = { ...(await sendAndReceive(body)), receiveCount: 3 };
    await messages.deadLetter(record, {
      code: "lead.too-large",
      runId: "run-1",
      batchId: "c-000001",
      atMs: T0,
    });
    const copy = await receive(dlqUrl);
    expect(copy?.Body).toBe(body);
    const text = (StringValue: string) =>
      expect.objectContaining({ DataType: "String", StringValue }) as object;
    expect(copy?.MessageAttributes).toEqual({
      atMs: text(String(T0)),
      batchId: text("c-000001"),
      code: text("lead.too-large"),
      receives: text("3"),
      runId: text("run-1"),
    });
  });

  test("a message that nobody can read has neither run nor batch", async () => {
    await messages.deadLetter(await sendAndReceive("not JSON"), { code: "message.malformed", atMs: T0 });
    const names = Object.keys((await receive(dlqUrl))?.MessageAttributes ?? {});
    expect(names.toSorted()).toEqual(["atMs", "code", "receives"]);
  });

  test("dead-lettering leaves the original to the caller, who acknowledges it", async () => {
    const record = await sendAndReceive("{}");
    await messages.deadLetter(record, { code: "unknown", atMs: T0 });
    await messages.postpone(record.receiptHandle, 0);
    const original = await receive(queueUrl);
    expect(original?.MessageId).toBe(record.messageId);
    await client.send(
      new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle: original?.ReceiptHandle }),
    );
    expect(await receive(queueUrl)).toBeUndefined();
    expect(await receive(dlqUrl)).toBeDefined();
  });
});

describe("received messages on an SQS that fails", () => {
  const passing: [what: string, error: Error][] = [
    ["a throttle", Object.assign(new Error("x"), { name: "RequestThrottled" })],
    ["any status of 500", Object.assign(new Error("x"), { name: "New", $metadata: { httpStatusCode: 500 } })],
    ...networkErrors,
  ];
  test.each(passing)("%s is an unavailable queue, which retries", async (_, error) => {
    const client = createSqsClient(localAccess);
    const mock = mockClient(client);
    onTestFinished(() => mock.restore());
    mock.on(ChangeMessageVisibilityCommand).rejects(error).on(SendMessageCommand).rejects(error);
    const messages = createSqsReceivedMessages(client, "queue", "dlq");
    const unavailable = { code: "queue.unavailable", retryPolicy: "retry", cause: error };
    expect(await rejection(messages.postpone("receipt", 60))).toMatchObject(unavailable);
    const dead = messages.deadLetter(aRecord("calle 26 sur"), { code: "unknown", atMs: T0 });
    const thrown = await rejection(dead);
    expect(thrown).toMatchObject({ ...unavailable, ids: { queueUrl: "dlq" } });
    expect(thrown.message).not.toContain("calle");
  });
});
