import {
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import { createSqsBatchQueue } from "@lead-normalizer/aws/sqs-batch-queue.ts";
import { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import { errorCodeOf } from "@lead-normalizer/core/errors.ts";
import { SQS_BATCH_BYTES } from "@lead-normalizer/core/limits.ts";
import { BatchMessage } from "@lead-normalizer/core/queue/message.ts";
import { startDynalite } from "@lead-normalizer/local/dynamodb/start-dynalite.ts";
import { startSqs } from "@lead-normalizer/local/sqs/start-sqs.ts";
import { localAccess, type Stack, startStack } from "@lead-normalizer/local/stack/start-stack.ts";
import { mockClient } from "aws-sdk-client-mock";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";

import { aMessage } from "../support/builders.ts";
import { rejection } from "../support/contract-leads.ts";
import { networkErrors } from "../support/contract-network-errors.ts";

const batches = (count: number, changes: Partial<BatchMessage> = {}): BatchMessage[] =>
  Array.from({ length: count }, (_, index) =>
    aMessage({ ...changes, batchId: `c-${String(index).padStart(6, "0")}` }),
  );

/** A message whose body has exactly so many bytes. */
function aMessageOf(bytes: number, batchId: string): BatchMessage {
  const empty = aMessage({ batchId, leadIds: [""] });
  return { ...empty, leadIds: ["x".repeat(bytes - Buffer.byteLength(JSON.stringify(empty)))] };
}

describe("the batches queue on the embedded SQS", () => {
  let stack: Stack;
  let client: SQSClient;
  let queueUrl: string;
  beforeAll(async () => {
    stack = await startStack({ startDynamo: startDynalite });
    client = createSqsClient({ endpoint: stack.env["AWS_ENDPOINT_URL_SQS"]!, ...localAccess });
    queueUrl = stack.env["QUEUE_URL"]!;
  });
  afterAll(async () => {
    client.destroy();
    await stack.stop();
  });
  beforeEach(() => client.send(new PurgeQueueCommand({ QueueUrl: queueUrl })));

  async function receiveAll(): Promise<BatchMessage[]> {
    const received: BatchMessage[] = [];
    for (;;) {
      const { Messages = [] } = await client.send(
        new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
      );
      if (Messages.length === 0) return received;
      received.push(...Messages.map(({ Body }) => BatchMessage.parse(JSON.parse(Body ?? ""))));
    }
  }
  const byBatchId = (messages: readonly BatchMessage[]): BatchMessage[] =>
    messages.toSorted((a, b) => (a.batchId < b.batchId ? -1 : 1));

  test("more messages than one request takes all arrive, as they were sent", async () => {
    const messages = batches(25, { leadIds: ["lead-1", "ñandú", "a b"], force: true });
    expect(await createSqsBatchQueue(client, queueUrl).send(messages)).toEqual({ failedBatchIds: [] });
    expect(byBatchId(await receiveAll())).toEqual(messages);
  });

  // AWS refuses U+FFFE and U+FFFF, and this SQS also what lies beyond U+FFFF. One refused message fails a whole run.
  test.each([
    ["a pictogram (U+1F469)", "\u{1F469}"],
    ["U+FFFE", "\uFFFE"],
    ["U+FFFF", "\uFFFF"],
    ["U+0000", "\u0000"],
    ["U+001F", "\u001F"],
    ["U+0085", "\u0085"],
    ["U+2028", "\u2028"],
  ])("an id with %s arrives as it was sent", async (_, character) => {
    const messages = [aMessage({ leadIds: [`lead ${character}`] })];
    expect(await createSqsBatchQueue(client, queueUrl).send(messages)).toEqual({ failedBatchIds: [] });
    expect(await receiveAll()).toEqual(messages);
  });

  test("no messages are no request", async () => {
    expect(await createSqsBatchQueue(client, queueUrl).send([])).toEqual({ failedBatchIds: [] });
    expect(await receiveAll()).toEqual([]);
  });

  test("messages of more bytes than one request takes are split over several", async () => {
    const leadIds = Array.from({ length: 100 }, (_, index) => `${index}-${"x".repeat(2_000)}`);
    const messages = batches(12, { leadIds });
    const unsplit = client.send(
      new SendMessageBatchCommand({
        QueueUrl: queueUrl,
        Entries: messages
          .slice(0, 10)
          .map((message, index) => ({ Id: String(index), MessageBody: JSON.stringify(message) })),
      }),
    );
    // Two megabytes: the queue that the test runs on does refuse them together.
    await expect(unsplit).rejects.toMatchObject({ name: expect.stringContaining("BatchRequestTooLong") });
    expect(await createSqsBatchQueue(client, queueUrl).send(messages)).toEqual({ failedBatchIds: [] });
    expect(byBatchId(await receiveAll())).toEqual(messages);
  });

  test("a request carries exactly 1 MiB, in bytes and not in characters", async () => {
    const half = SQS_BATCH_BYTES / 2;
    const messages = [aMessageOf(half, "c-1"), aMessageOf(half, "c-2"), aMessageOf(100_000, "c-3")];
    const wide = aMessageOf(SQS_BATCH_BYTES - 100_000, "c-4");
    // A letter of two bytes in place of one: what fitted does not fit any more.
    const [id = ""] = wide.leadIds;
    const tooWide = { ...wide, leadIds: [`ñ${id.slice(1)}`] };
    const sent = async (part: BatchMessage[]): Promise<number[]> => {
      const mocked = createSqsClient(localAccess);
      const mock = mockClient(mocked);
      mock.on(SendMessageBatchCommand).resolves({ Successful: [], Failed: [] });
      await createSqsBatchQueue(mocked, queueUrl).send(part);
      return mock
        .commandCalls(SendMessageBatchCommand)
        .map(({ args: [command] }) => command.input.Entries?.length ?? 0);
    };
    expect(await sent(messages)).toEqual([2, 1]);
    expect(await sent([messages[2]!, wide])).toEqual([2]);
    expect(await sent([messages[2]!, tooWide])).toEqual([1, 1]);
    expect(await createSqsBatchQueue(client, queueUrl).send(messages)).toEqual({ failedBatchIds: [] });
    expect(byBatchId(await receiveAll())).toEqual(messages);
  });

  test("a queue that is not there comes out as it is, and is unknown", async () => {
    const nowhere = createSqsBatchQueue(client, queueUrl.replace("local-batches", "nowhere"));
    const error = await rejection(nowhere.send(batches(1)));
    expect(error.name).toMatch(/QueueDoesNotExist|NonExistentQueue/);
    expect(errorCodeOf(error)).toBe("unknown");
  });
});

describe("the batches queue on an SQS that fails", () => {
  function aMock() {
    const client = createSqsClient(localAccess);
    const mock = mockClient(client);
    onTestFinished(() => mock.restore());
    const url = "https://sqs.us-east-1.amazonaws.com/111122223333/batches";
    return { mock, url, queue: createSqsBatchQueue(client, url) };
  }

  test("batches that were refused are named, whichever request they were in", async () => {
    const { mock, queue } = aMock();
    const refused = (Id: string) => ({ Id, SenderFault: false, Code: "InternalError" });
    mock
      .on(SendMessageBatchCommand)
      .resolvesOnce({ Successful: [], Failed: [refused("3"), refused("0")] })
      .resolvesOnce({ Successful: [], Failed: [] })
      .resolvesOnce({ Successful: [], Failed: [refused("4")] });
    const { failedBatchIds } = await queue.send(batches(25));
    expect(failedBatchIds.toSorted()).toEqual(["c-000000", "c-000003", "c-000024"]);
    const sizes = mock
      .commandCalls(SendMessageBatchCommand)
      .map(({ args: [command] }) => command.input.Entries?.length);
    expect(sizes).toEqual([10, 10, 5]);
  });

  const passing: [what: string, error: Error][] = [
    ["a throttle", Object.assign(new Error("x"), { name: "RequestThrottled" })],
    ["a throttle under its newer name", Object.assign(new Error("x"), { name: "ThrottlingException" })],
    ["a service that is away", Object.assign(new Error("x"), { name: "ServiceUnavailable" })],
    ["any status of 503", Object.assign(new Error("x"), { name: "New", $metadata: { httpStatusCode: 503 } })],
    ...networkErrors,
  ];
  test.each(passing)("%s is an unavailable queue, which retries", async (_, error) => {
    const { mock, url, queue } = aMock();
    mock.on(SendMessageBatchCommand).rejects(error);
    expect(await rejection(queue.send(batches(1)))).toMatchObject({
      code: "queue.unavailable",
      retryPolicy: "retry",
      ids: { queueUrl: url },
      cause: error,
    });
  });

  test("an SQS that is not there is an unavailable queue", async () => {
    const sqs = await startSqs();
    const client = createSqsClient({ endpoint: sqs.endpoint, ...localAccess });
    onTestFinished(() => client.destroy());
    await sqs.stop();
    const queue = createSqsBatchQueue(client, `${sqs.endpoint}/000000000000/batches`);
    await expect(queue.send(batches(1))).rejects.toMatchObject({ code: "queue.unavailable" });
  });
});
