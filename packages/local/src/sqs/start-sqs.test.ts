import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { setTimeout } from "node:timers/promises";
import {
  CancelMessageMoveTaskCommand,
  ChangeMessageVisibilityBatchCommand,
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  ListDeadLetterSourceQueuesCommand,
  ListMessageMoveTasksCommand,
  type ListMessageMoveTasksResultEntry,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
  SendMessageCommand,
  SetQueueAttributesCommand,
  StartMessageMoveTaskCommand,
  type StartMessageMoveTaskCommandInput,
} from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { type EmbeddedSqs, startSqs } from "./start-sqs.ts";

interface Queue {
  readonly url: string;
  readonly arn: string;
}

let sqs: EmbeddedSqs;
let client: SQSClient;
let queueCount = 0;

beforeAll(async () => {
  sqs = await startSqs();
  client = connectTo(sqs);
});

afterAll(async () => {
  client.destroy();
  await sqs.stop();
});

function connectTo({ endpoint }: EmbeddedSqs): SQSClient {
  return new SQSClient({
    endpoint,
    region: "us-east-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    useQueueUrlAsEndpoint: false,
    maxAttempts: 1,
  });
}

async function aQueue(attributes: Record<string, string> = {}): Promise<Queue> {
  queueCount += 1;
  const name = `queue-${queueCount}${attributes["FifoQueue"] ? ".fifo" : ""}`;
  const { QueueUrl } = await client.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes }));
  return { url: QueueUrl!, arn: `arn:aws:sqs:us-east-1:000000000000:${name}` };
}

function redriveTo(deadLetters: Queue, maxReceiveCount = 1): Record<string, string> {
  return { RedrivePolicy: JSON.stringify({ deadLetterTargetArn: deadLetters.arn, maxReceiveCount }) };
}

async function aQueueWithDeadLetters(): Promise<{ source: Queue; deadLetters: Queue }> {
  const deadLetters = await aQueue();
  return { source: await aQueue(redriveTo(deadLetters)), deadLetters };
}

async function send({ url }: Queue, ...bodies: string[]): Promise<void> {
  for (const MessageBody of bodies) await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody }));
}

async function receive({ url }: Queue, VisibilityTimeout: number, count = 10): Promise<Message[]> {
  const { Messages = [] } = await client.send(
    new ReceiveMessageCommand({
      QueueUrl: url,
      MaxNumberOfMessages: count,
      VisibilityTimeout,
      MessageAttributeNames: ["All"],
      MessageSystemAttributeNames: ["All"],
    }),
  );
  return Messages;
}

async function receiveHandle(queue: Queue): Promise<string> {
  return (await receive(queue, 30, 1))[0]!.ReceiptHandle!;
}

async function bodiesIn(queue: Queue): Promise<string[]> {
  return (await receive(queue, 0)).map(({ Body = "" }) => Body).toSorted();
}

async function remove({ url }: Queue, ReceiptHandle: string): Promise<void> {
  await client.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }));
}

/** Every message is received once; the next receive finds it exhausted. */
async function letDie(queue: Queue): Promise<void> {
  await receive(queue, 0);
  expect(await receive(queue, 0)).toEqual([]);
}

async function startMove(input: StartMessageMoveTaskCommandInput): Promise<string> {
  return (await client.send(new StartMessageMoveTaskCommand(input))).TaskHandle!;
}

async function tasksOf({ arn }: Queue, MaxResults?: number): Promise<ListMessageMoveTasksResultEntry[]> {
  return (await client.send(new ListMessageMoveTasksCommand({ SourceArn: arn, MaxResults }))).Results!;
}

async function endOfMove(from: Queue): Promise<ListMessageMoveTasksResultEntry> {
  return await vi.waitFor(
    async () => {
      const [task] = await tasksOf(from);
      expect(task?.Status).toMatch(/^(COMPLETED|CANCELLED|FAILED)$/);
      return task!;
    },
    { interval: 5, timeout: 60_000 },
  );
}

async function refusalOf(
  operation: Promise<unknown>,
): Promise<{ name: string; message: string; status?: number }> {
  const error = await operation.then(
    () => expect.fail("The operation succeeded."),
    (thrown: Error & { $metadata: { httpStatusCode: number } }) => thrown,
  );
  return { name: error.name, message: error.message, status: error.$metadata.httpStatusCode };
}

describe("a move without DestinationArn", () => {
  test("returns natively dead-lettered messages to the queues they came from", async () => {
    const { source, deadLetters } = await aQueueWithDeadLetters();
    const otherSource = await aQueue(redriveTo(deadLetters));
    await send(source, "a", "b");
    await send(otherSource, "c");
    await letDie(source);
    await letDie(otherSource);
    expect(await bodiesIn(deadLetters)).toEqual(["a", "b", "c"]);

    await startMove({ SourceArn: deadLetters.arn });

    const task = await endOfMove(deadLetters);
    expect(task).toEqual({
      SourceArn: deadLetters.arn,
      Status: "COMPLETED",
      ApproximateNumberOfMessagesMoved: 3,
      ApproximateNumberOfMessagesToMove: 3,
      StartedTimestamp: expect.closeTo(Date.now(), -4),
    });
    expect(await bodiesIn(source)).toEqual(["a", "b"]);
    expect(await bodiesIn(otherSource)).toEqual(["c"]);
    expect(await bodiesIn(deadLetters)).toEqual([]);
  });

  test("fails for a message that was sent to the dead-letter queue directly, and leaves it there", async () => {
    const { source, deadLetters } = await aQueueWithDeadLetters();
    await send(deadLetters, "direct");

    await startMove({ SourceArn: deadLetters.arn });

    expect(await endOfMove(deadLetters)).toMatchObject({
      Status: "FAILED",
      FailureReason: "CouldNotDetermineMessageSource",
      ApproximateNumberOfMessagesMoved: 0,
    });
    expect(await bodiesIn(deadLetters)).toEqual(["direct"]);
    expect(await bodiesIn(source)).toEqual([]);
  });

  test("fails for a directly sent message that was looked at before", async () => {
    const { deadLetters } = await aQueueWithDeadLetters();
    await send(deadLetters, "direct");
    await receive(deadLetters, 0);

    await startMove({ SourceArn: deadLetters.arn });

    expect(await endOfMove(deadLetters)).toMatchObject({ FailureReason: "CouldNotDetermineMessageSource" });
  });

  test("works again for a message that died again after it was moved", async () => {
    const { source, deadLetters } = await aQueueWithDeadLetters();
    await send(source, "again");
    for (let round = 0; round < 2; round += 1) {
      await letDie(source);
      await startMove({ SourceArn: deadLetters.arn });
      expect(await endOfMove(deadLetters)).toMatchObject({
        Status: "COMPLETED",
        ApproximateNumberOfMessagesMoved: 1,
      });
    }
    expect(await bodiesIn(source)).toEqual(["again"]);
  });

  test("works for a message whose consumer was late to delete it", async () => {
    const { source, deadLetters } = await aQueueWithDeadLetters();
    await send(source, "late");
    const [message] = await receive(source, 0);
    expect(await receive(source, 0)).toEqual([]);
    await remove(source, message!.ReceiptHandle!);

    await startMove({ SourceArn: deadLetters.arn });

    expect(await endOfMove(deadLetters)).toMatchObject({ Status: "COMPLETED" });
    expect(await bodiesIn(source)).toEqual(["late"]);
  });

  test("fails when the source queue was deleted", async () => {
    const { source, deadLetters } = await aQueueWithDeadLetters();
    await aQueue(redriveTo(deadLetters));
    await send(source, "orphan");
    await letDie(source);
    await client.send(new DeleteQueueCommand({ QueueUrl: source.url }));

    await startMove({ SourceArn: deadLetters.arn });

    expect(await endOfMove(deadLetters)).toMatchObject({
      FailureReason: "AWS.SimpleQueueService.NonExistentQueue",
    });
    expect(await bodiesIn(deadLetters)).toEqual(["orphan"]);
  });

  test("does not lose a FIFO message to the deduplication of its first send", async () => {
    const deadLetters = await aQueue({ FifoQueue: "true" });
    const source = await aQueue({ FifoQueue: "true", ...redriveTo(deadLetters) });
    await client.send(
      new SendMessageCommand({
        QueueUrl: source.url,
        MessageBody: "once",
        MessageGroupId: "group",
        MessageDeduplicationId: "first",
      }),
    );
    await letDie(source);

    await startMove({ SourceArn: deadLetters.arn });

    expect(await endOfMove(deadLetters)).toMatchObject({
      Status: "COMPLETED",
      ApproximateNumberOfMessagesMoved: 1,
    });
    expect(await receive(source, 0)).toMatchObject([
      { Body: "once", Attributes: { MessageGroupId: "group" } },
    ]);
  });
});

describe("a move with DestinationArn", () => {
  test("takes directly sent messages and keeps body and attributes", async () => {
    const { source, deadLetters } = await aQueueWithDeadLetters();
    const attributes = {
      code: { DataType: "String", StringValue: "message.malformed" },
      diedAt: { DataType: "Number", StringValue: "1790000000000" },
      raw: { DataType: "Binary", BinaryValue: new Uint8Array([0, 1, 254, 255]) },
    };
    await client.send(
      new SendMessageCommand({
        QueueUrl: deadLetters.url,
        MessageBody: "ñandú ☃",
        MessageAttributes: attributes,
      }),
    );

    await startMove({ SourceArn: deadLetters.arn, DestinationArn: source.arn });

    expect(await endOfMove(deadLetters)).toMatchObject({ Status: "COMPLETED", DestinationArn: source.arn });
    expect(await receive(source, 0)).toMatchObject([
      { Body: "ñandú ☃", MessageAttributes: attributes, Attributes: { ApproximateReceiveCount: "1" } },
    ]);
    expect(await bodiesIn(deadLetters)).toEqual([]);
  });

  test("moves to any queue of the same type, not to the dead-letter queue itself", async () => {
    const { source, deadLetters } = await aQueueWithDeadLetters();
    const elsewhere = await aQueue();
    const fifo = await aQueue({ FifoQueue: "true" });
    await send(source, "a");
    await letDie(source);
    const refused = async (DestinationArn: string) =>
      await refusalOf(startMove({ SourceArn: deadLetters.arn, DestinationArn }));

    expect(await refused(deadLetters.arn)).toMatchObject({ name: "InvalidParameterValue" });
    expect(await refused(fifo.arn)).toMatchObject({ name: "InvalidParameterValue" });
    expect(await refused(`${elsewhere.arn}-missing`)).toMatchObject({
      name: "ResourceNotFoundException",
      status: 404,
    });
    await startMove({ SourceArn: deadLetters.arn, DestinationArn: elsewhere.arn });

    await endOfMove(deadLetters);
    expect(await bodiesIn(elsewhere)).toEqual(["a"]);
    expect(await bodiesIn(source)).toEqual([]);
  });

  test("leaves what is in flight and what is sent after its start", async () => {
    const { source, deadLetters } = await aQueueWithDeadLetters();
    await send(deadLetters, "in flight", "a", "b");
    await receive(deadLetters, 30, 1);

    await startMove({
      SourceArn: deadLetters.arn,
      DestinationArn: source.arn,
      MaxNumberOfMessagesPerSecond: 20,
    });
    await send(deadLetters, "too late");

    expect(await endOfMove(deadLetters)).toMatchObject({ ApproximateNumberOfMessagesMoved: 2 });
    expect(await bodiesIn(source)).toEqual(["a", "b"]);
    expect(await bodiesIn(deadLetters)).toEqual(["too late"]);
  });

  test("fails when the destination is deleted meanwhile, and keeps the rest", async () => {
    const { deadLetters } = await aQueueWithDeadLetters();
    const destination = await aQueue();
    await send(deadLetters, "a", "b", "c");

    await startMove({
      SourceArn: deadLetters.arn,
      DestinationArn: destination.arn,
      MaxNumberOfMessagesPerSecond: 10,
    });
    await client.send(new DeleteQueueCommand({ QueueUrl: destination.url }));

    const task = await endOfMove(deadLetters);
    expect(task).toMatchObject({
      Status: "FAILED",
      FailureReason: "AWS.SimpleQueueService.NonExistentQueue",
    });
    expect(await bodiesIn(deadLetters)).toHaveLength(3 - task.ApproximateNumberOfMessagesMoved!);
  });
});

describe("move tasks", () => {
  test("keep to the rate", async () => {
    const { source, deadLetters } = await aQueueWithDeadLetters();
    await send(deadLetters, "1", "2", "3", "4", "5");
    const startedAtMs = performance.now();

    await startMove({
      SourceArn: deadLetters.arn,
      DestinationArn: source.arn,
      MaxNumberOfMessagesPerSecond: 10,
    });

    const task = await endOfMove(deadLetters);
    expect(task).toMatchObject({ ApproximateNumberOfMessagesMoved: 5, MaxNumberOfMessagesPerSecond: 10 });
    expect(performance.now() - startedAtMs).toBeGreaterThanOrEqual(395);
    expect(performance.now() - startedAtMs).toBeLessThan(1_500);
  });

  test.each([0, 501, -1, 2.5])("refuse a rate of %d", async (rate) => {
    const { deadLetters } = await aQueueWithDeadLetters();
    const refusal = await refusalOf(
      startMove({ SourceArn: deadLetters.arn, MaxNumberOfMessagesPerSecond: rate }),
    );
    expect(refusal).toMatchObject({ name: "InvalidParameterValue", message: /between 1 and 500/ });
    expect(await tasksOf(deadLetters)).toEqual([]);
  });

  test("run one at a time for a source, and others beside it", async () => {
    const first = await aQueueWithDeadLetters();
    const second = await aQueueWithDeadLetters();
    await send(first.deadLetters, "a", "b");
    const slowly = { DestinationArn: first.source.arn, MaxNumberOfMessagesPerSecond: 1 };

    const attempts = await Promise.allSettled([
      startMove({ SourceArn: first.deadLetters.arn, ...slowly }),
      startMove({ SourceArn: first.deadLetters.arn, ...slowly }),
    ]);

    expect(attempts.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await refusalOf(startMove({ SourceArn: first.deadLetters.arn }))).toMatchObject({
      name: "InvalidParameterValue",
      message: /^There is already a task running\./,
    });
    await startMove({ SourceArn: second.deadLetters.arn });
    const [task] = await tasksOf(first.deadLetters);
    await client.send(new CancelMessageMoveTaskCommand({ TaskHandle: task!.TaskHandle }));
    expect(await endOfMove(first.deadLetters)).toMatchObject({ Status: "CANCELLED" });
    await startMove({ SourceArn: first.deadLetters.arn, DestinationArn: first.source.arn });
    expect(await endOfMove(first.deadLetters)).toMatchObject({ Status: "COMPLETED" });
  });

  test("can be cancelled while they run, which leaves the rest in place", async () => {
    const { source, deadLetters } = await aQueueWithDeadLetters();
    await send(deadLetters, "a", "b", "c");
    const TaskHandle = await startMove({
      SourceArn: deadLetters.arn,
      DestinationArn: source.arn,
      MaxNumberOfMessagesPerSecond: 1,
    });
    await vi.waitFor(async () => expect(await bodiesIn(source)).toEqual(["a"]), {
      interval: 5,
      timeout: 60_000,
    });
    expect(await tasksOf(deadLetters)).toMatchObject([{ Status: "RUNNING", TaskHandle }]);

    const cancelled = await client.send(new CancelMessageMoveTaskCommand({ TaskHandle }));

    expect(cancelled.ApproximateNumberOfMessagesMoved).toBe(1);
    const task = await endOfMove(deadLetters);
    expect(task).toMatchObject({ Status: "CANCELLED", ApproximateNumberOfMessagesMoved: 1 });
    expect(task).not.toHaveProperty("TaskHandle");
    expect(await bodiesIn(deadLetters)).toEqual(["b", "c"]);
    expect(await refusalOf(client.send(new CancelMessageMoveTaskCommand({ TaskHandle })))).toMatchObject({
      name: "InvalidParameterValue",
    });
  });

  test("are listed newest first, one unless more are asked for, the last ten at most", async () => {
    const { deadLetters } = await aQueueWithDeadLetters();
    for (let rate = 1; rate <= 12; rate += 1) {
      await startMove({ SourceArn: deadLetters.arn, MaxNumberOfMessagesPerSecond: rate });
      await endOfMove(deadLetters);
    }

    const rates = (await tasksOf(deadLetters, 10)).map((task) => task.MaxNumberOfMessagesPerSecond);
    expect(rates).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    expect(await tasksOf(deadLetters)).toMatchObject([{ MaxNumberOfMessagesPerSecond: 12 }]);
    expect(await refusalOf(tasksOf(deadLetters, 11))).toMatchObject({ name: "InvalidParameterValue" });
  });

  test("need a dead-letter queue that exists", async () => {
    const { source } = await aQueueWithDeadLetters();
    const missing = { url: "", arn: "arn:aws:sqs:us-east-1:000000000000:missing" };

    expect(await refusalOf(startMove({ SourceArn: source.arn }))).toEqual({
      name: "InvalidParameterValue",
      message: "Source queue must be configured as a Dead Letter Queue.",
      status: 400,
    });
    const notFound = {
      name: "ResourceNotFoundException",
      message: "The resource that you specified for the SourceArn parameter doesn't exist.",
      status: 404,
    };
    expect(await refusalOf(startMove({ SourceArn: missing.arn }))).toEqual(notFound);
    expect(await refusalOf(tasksOf(missing))).toEqual(notFound);
  });

  test("refuse a handle that is none, and one of a task that never was", async () => {
    const { deadLetters } = await aQueueWithDeadLetters();
    const cancel = async (handle: string) =>
      await refusalOf(client.send(new CancelMessageMoveTaskCommand({ TaskHandle: handle })));
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64");

    expect(await cancel("foobar")).toMatchObject({
      name: "InvalidParameterValue",
      message: "Value for parameter TaskHandle is invalid.",
    });
    expect(await cancel(encode({ taskId: "t", sourceArn: deadLetters.arn }))).toEqual({
      name: "ResourceNotFoundException",
      message: "Task does not exist.",
      status: 404,
    });
    expect(await cancel(encode({ taskId: "t", sourceArn: "missing" }))).toMatchObject({
      name: "ResourceNotFoundException",
    });
  });
});

describe("redrive policies", () => {
  test("name the sources of a dead-letter queue, page by page", async () => {
    const { source, deadLetters } = await aQueueWithDeadLetters();
    const other = await aQueue(redriveTo(deadLetters));
    await aQueueWithDeadLetters();
    const list = async (queue: Queue, page: { MaxResults?: number; NextToken?: string } = {}) =>
      await client.send(new ListDeadLetterSourceQueuesCommand({ QueueUrl: queue.url, ...page }));

    expect((await list(deadLetters)).queueUrls?.toSorted()).toEqual([source.url, other.url].toSorted());
    expect((await list(source)).queueUrls).toEqual([]);
    const first = await list(deadLetters, { MaxResults: 1 });
    const second = await list(deadLetters, { MaxResults: 1, NextToken: first.NextToken! });
    expect([...first.queueUrls!, ...second.queueUrls!].toSorted()).toEqual(
      [source.url, other.url].toSorted(),
    );
    expect(second.NextToken).toBeUndefined();
    expect(await refusalOf(list({ ...source, url: `${source.url}-missing` }))).toMatchObject({
      name: "QueueDoesNotExist",
    });
  });

  test("name the source of a received dead letter, and none for a direct one", async () => {
    const { source, deadLetters } = await aQueueWithDeadLetters();
    await send(source, "native");
    await letDie(source);
    await send(deadLetters, "direct");

    const received = await receive(deadLetters, 0);

    const sources = received.map(({ Body, Attributes }) => [Body, Attributes?.["DeadLetterQueueSourceArn"]]);
    expect(new Map(sources as [string, string | undefined][])).toEqual(
      new Map([
        ["native", source.arn],
        ["direct", undefined],
      ]),
    );
  });

  test("are refused when the dead-letter queue denies them", async () => {
    const denyAll = await aQueue({ RedriveAllowPolicy: JSON.stringify({ redrivePermission: "denyAll" }) });
    const queue = await aQueue();
    const setPolicy = async (deadLetters: Queue) =>
      await client.send(
        new SetQueueAttributesCommand({ QueueUrl: queue.url, Attributes: redriveTo(deadLetters) }),
      );

    expect(await refusalOf(aQueue(redriveTo(denyAll)))).toMatchObject({ name: "InvalidParameterValue" });
    expect(await refusalOf(setPolicy(denyAll))).toMatchObject({ name: "InvalidParameterValue" });
    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({ QueueUrl: queue.url, AttributeNames: ["RedrivePolicy"] }),
    );
    expect(Attributes).toBeUndefined();
  });

  test("are accepted from the sources that the dead-letter queue names, and from no other", async () => {
    const queue = await aQueue();
    const byQueue = await aQueue({
      RedriveAllowPolicy: JSON.stringify({ redrivePermission: "byQueue", sourceQueueArns: [queue.arn] }),
    });

    await client.send(new SetQueueAttributesCommand({ QueueUrl: queue.url, Attributes: redriveTo(byQueue) }));

    expect(await refusalOf(aQueue(redriveTo(byQueue)))).toMatchObject({ name: "InvalidParameterValue" });
  });

  test("are refused when they could never work", async () => {
    const deadLetters = await aQueue();
    const fifo = await aQueue({ FifoQueue: "true" });
    const missing = { ...deadLetters, arn: `${deadLetters.arn}-missing` };

    expect(await refusalOf(aQueue(redriveTo(missing)))).toMatchObject({
      message: /Dead letter target does not exist/,
    });
    expect(await refusalOf(aQueue(redriveTo(fifo)))).toMatchObject({ message: /must be same type of queue/ });
    expect(await refusalOf(aQueue(redriveTo(deadLetters, 0)))).toMatchObject({ message: /from 1 to 1000/ });
    expect(await refusalOf(aQueue({ RedrivePolicy: "{}" }))).toMatchObject({
      message: /deadLetterTargetArn/,
    });
    expect(await refusalOf(aQueue({ RedriveAllowPolicy: "{}" }))).toMatchObject({
      name: "InvalidParameterValue",
    });
  });

  test("can be taken away", async () => {
    const { source, deadLetters } = await aQueueWithDeadLetters();
    await client.send(
      new SetQueueAttributesCommand({ QueueUrl: source.url, Attributes: { RedrivePolicy: "" } }),
    );

    expect(await refusalOf(startMove({ SourceArn: deadLetters.arn }))).toMatchObject({
      message: "Source queue must be configured as a Dead Letter Queue.",
    });
  });
});

describe("receipt handles", () => {
  const bogusHandles = ["bogus", "a.b.c", "00000000-0000-0000-0000-000000000000"];

  test.each(bogusHandles)("that were never given out are refused: %s", async (ReceiptHandle) => {
    const { url: QueueUrl } = await aQueue();
    const expected = {
      name: "ReceiptHandleIsInvalid",
      message: `The input receipt handle "${ReceiptHandle}" is not a valid receipt handle.`,
      status: 404,
    };

    const deletion = client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    expect(await refusalOf(deletion)).toEqual(expected);
    const change = client.send(
      new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }),
    );
    expect(await refusalOf(change)).toEqual(expected);
  });

  test("of another queue are refused, and the message stays", async () => {
    const [queue, other] = [await aQueue(), await aQueue()];
    await send(queue, "a");
    const [message] = await receive(queue, 0);

    expect(await refusalOf(remove(other, message!.ReceiptHandle!))).toMatchObject({
      name: "ReceiptHandleIsInvalid",
    });
    expect(await bodiesIn(queue)).toEqual(["a"]);
  });

  test("delete once, and deleting again is no error", async () => {
    const queue = await aQueue();
    await send(queue, "a");
    const handle = await receiveHandle(queue);

    await remove(queue, handle);
    await remove(queue, handle);

    expect(await receive(queue, 0)).toEqual([]);
  });

  test("of a deleted message change no visibility", async () => {
    const queue = await aQueue();
    await send(queue, "a");
    const ReceiptHandle = await receiveHandle(queue);
    await remove(queue, ReceiptHandle);

    const change = client.send(
      new ChangeMessageVisibilityCommand({ QueueUrl: queue.url, ReceiptHandle, VisibilityTimeout: 5 }),
    );

    expect(await refusalOf(change)).toMatchObject({
      name: "InvalidParameterValue",
      message: /Message does not exist or is not available for visibility timeout change/,
    });
  });

  test("fail alone in DeleteMessageBatch", async () => {
    const queue = await aQueue();
    await send(queue, "a", "b");
    const [first, second] = await receive(queue, 30);

    const { Successful, Failed } = await client.send(
      new DeleteMessageBatchCommand({
        QueueUrl: queue.url,
        Entries: [
          { Id: "first", ReceiptHandle: first!.ReceiptHandle },
          { Id: "bogus", ReceiptHandle: "bogus" },
          { Id: "second", ReceiptHandle: second!.ReceiptHandle },
        ],
      }),
    );

    expect(Successful).toEqual([{ Id: "first" }, { Id: "second" }]);
    expect(Failed).toEqual([
      {
        Id: "bogus",
        SenderFault: true,
        Code: "ReceiptHandleIsInvalid",
        Message: "The input receipt handle is invalid.",
      },
    ]);
    expect(await countsOf(queue)).toEqual({ visible: "0", inFlight: "0", delayed: "0" });
  });

  test("fail alone in ChangeMessageVisibilityBatch", async () => {
    const queue = await aQueue();
    await send(queue, "a");
    const ReceiptHandle = await receiveHandle(queue);

    const { Successful, Failed } = await client.send(
      new ChangeMessageVisibilityBatchCommand({
        QueueUrl: queue.url,
        Entries: [
          { Id: "bogus", ReceiptHandle: "bogus", VisibilityTimeout: 0 },
          { Id: "good", ReceiptHandle, VisibilityTimeout: 0 },
        ],
      }),
    );

    expect(Successful).toEqual([{ Id: "good" }]);
    expect(Failed).toMatchObject([{ Id: "bogus", SenderFault: true, Code: "ReceiptHandleIsInvalid" }]);
    expect(await bodiesIn(queue)).toEqual(["a"]);
  });

  test("fail together when a batch has no good one", async () => {
    const { url: QueueUrl } = await aQueue();
    const Entries = [{ Id: "bogus", ReceiptHandle: "bogus" }];

    const { Successful, Failed } = await client.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));

    expect(Successful).toEqual([]);
    expect(Failed).toMatchObject([{ Id: "bogus", Code: "ReceiptHandleIsInvalid" }]);
  });

  test("make a message visible at once by a visibility timeout of 0", async () => {
    const queue = await aQueue();
    await send(queue, "a");
    const ReceiptHandle = await receiveHandle(queue);
    expect(await receive(queue, 0)).toEqual([]);

    await client.send(
      new ChangeMessageVisibilityCommand({ QueueUrl: queue.url, ReceiptHandle, VisibilityTimeout: 0 }),
    );

    expect(await receive(queue, 0)).toMatchObject([
      { Body: "a", Attributes: { ApproximateReceiveCount: "2" } },
    ]);
  });
});

describe("errors and replies", () => {
  test("carry AWS's names in the SDK's own classes", async () => {
    const queue = await aQueue();
    const missing = new ReceiveMessageCommand({ QueueUrl: `${queue.url}-missing` });
    const otherwise = new CreateQueueCommand({
      QueueName: queue.url.split("/").at(-1),
      Attributes: { DelaySeconds: "9" },
    });
    const tooMany = new ReceiveMessageCommand({ QueueUrl: queue.url, MaxNumberOfMessages: 11 });
    const empty = new DeleteMessageBatchCommand({ QueueUrl: queue.url, Entries: [] });
    const bodiless = new SendMessageCommand({ QueueUrl: queue.url, MessageBody: "" });
    const bogus: Record<string, string> = { Bogus: "1" };
    const unknownAttribute = new SetQueueAttributesCommand({ QueueUrl: queue.url, Attributes: bogus });

    await expect(client.send(missing)).rejects.toMatchObject({
      name: "QueueDoesNotExist",
      Code: "AWS.SimpleQueueService.NonExistentQueue",
    });
    await expect(client.send(otherwise)).rejects.toMatchObject({
      name: "QueueNameExists",
      Code: "QueueAlreadyExists",
    });
    await expect(client.send(tooMany)).rejects.toMatchObject({ Code: "InvalidParameterValue" });
    await expect(client.send(empty)).rejects.toMatchObject({
      Code: "AWS.SimpleQueueService.EmptyBatchRequest",
    });
    await expect(client.send(bodiless)).rejects.toMatchObject({ Code: "MissingParameter" });
    await expect(client.send(unknownAttribute)).rejects.toMatchObject({ Code: "InvalidAttributeName" });
  });

  test("give attributes only to those who ask for them", async () => {
    const { url: QueueUrl } = await aQueue();
    const code = { DataType: "String", StringValue: "x" };
    await client.send(new SendMessageCommand({ QueueUrl, MessageBody: "a", MessageAttributes: { code } }));

    const unasked = await client.send(new ReceiveMessageCommand({ QueueUrl, VisibilityTimeout: 0 }));
    const asked = await client.send(new ReceiveMessageCommand({ QueueUrl, MessageAttributeNames: ["code"] }));

    expect(unasked.Messages?.[0]).not.toHaveProperty("MessageAttributes");
    expect(asked.Messages).toMatchObject([{ MessageAttributes: { code } }]);
    expect((await client.send(new GetQueueAttributesCommand({ QueueUrl }))).Attributes).toBeUndefined();
  });
});

describe("counts", () => {
  test("call a message visible once its visibility timeout has passed, without receiving it", async () => {
    const queue = await aQueue();
    await send(queue, "a", "b");
    await client.send(new SendMessageCommand({ QueueUrl: queue.url, MessageBody: "c", DelaySeconds: 900 }));
    await receive(queue, 30, 1);
    expect(await countsOf(queue)).toEqual({ visible: "1", inFlight: "1", delayed: "1" });

    await receive(queue, 0, 1);

    expect(await countsOf(queue)).toEqual({ visible: "1", inFlight: "1", delayed: "1" });
    expect(await receive(queue, 0)).toMatchObject([
      { Body: "b", Attributes: { ApproximateReceiveCount: "2" } },
    ]);
  });
});

describe("the server", () => {
  test("listens on the loopback address only", async () => {
    const { hostname, port } = new URL(sqs.endpoint);
    const addresses = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4")
      .map(({ address }) => address);

    expect(hostname).toBe("127.0.0.1");
    expect(await canConnect("127.0.0.1", Number(port))).toBe(true);
    for (const address of addresses.length > 0 ? addresses : ["127.0.0.2"]) {
      expect(await canConnect(address, Number(port))).toBe(false);
    }
  });

  test("rejects a port that is taken", async () => {
    const port = Number(new URL(sqs.endpoint).port);
    await expect(startSqs({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  test("stops at once with long polls in flight", async () => {
    const { own, ownClient } = await anotherServer();
    const { QueueUrl } = await ownClient.send(new CreateQueueCommand({ QueueName: "polled" }));
    const polls = Array.from({ length: 8 }, async () => {
      await ownClient.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }));
    });
    const settled = Promise.allSettled(polls);
    await setTimeout(50);

    const startedAtMs = performance.now();
    await own.stop();
    await settled;

    expect(performance.now() - startedAtMs).toBeLessThan(1_000);
    expect(await canConnect("127.0.0.1", Number(new URL(own.endpoint).port))).toBe(false);
  });

  test("stops at once with a move task running, and may be stopped twice", async () => {
    const { own, ownClient } = await anotherServer();
    const deadLetterTargetArn = "arn:aws:sqs:us-east-1:000000000000:dead";
    const dead = await ownClient.send(new CreateQueueCommand({ QueueName: "dead" }));
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn, maxReceiveCount: 1 });
    await ownClient.send(new CreateQueueCommand({ QueueName: "alive", Attributes: { RedrivePolicy } }));
    for (const MessageBody of ["a", "b", "c"]) {
      await ownClient.send(new SendMessageCommand({ QueueUrl: dead.QueueUrl, MessageBody }));
    }
    const DestinationArn = "arn:aws:sqs:us-east-1:000000000000:alive";
    await ownClient.send(
      new StartMessageMoveTaskCommand({
        SourceArn: deadLetterTargetArn,
        DestinationArn,
        MaxNumberOfMessagesPerSecond: 1,
      }),
    );

    const startedAtMs = performance.now();
    await own.stop();
    await own.stop();

    expect(performance.now() - startedAtMs).toBeLessThan(1_000);
  });
});

async function anotherServer(): Promise<{ own: EmbeddedSqs; ownClient: SQSClient }> {
  const own = await startSqs();
  const ownClient = connectTo(own);
  onTestFinished(async () => {
    ownClient.destroy();
    await own.stop();
  });
  return { own, ownClient };
}

async function countsOf({ url }: Queue) {
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ["All"] }),
  );
  return {
    visible: Attributes?.["ApproximateNumberOfMessages"],
    inFlight: Attributes?.["ApproximateNumberOfMessagesNotVisible"],
    delayed: Attributes?.["ApproximateNumberOfMessagesDelayed"],
  };
}

async function canConnect(host: string, port: number): Promise<boolean> {
  return await new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1_000 });
    const end = (connected: boolean) => () => {
      socket.destroy();
      resolve(connected);
    };
    socket.once("connect", end(true)).once("error", end(false)).once("timeout", end(false));
  });
}
