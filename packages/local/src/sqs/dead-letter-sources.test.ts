import { buildApp } from "fauxqs";
import { expect, onTestFinished, test } from "vitest";
import * as z from "zod";
import { createDeadLetterSources } from "./dead-letter-sources.ts";
import { createQueueCaller, extendQueue } from "./queue-protocol.ts";
import { createReceiptHandles } from "./receipt-handles.ts";
import { createStrictReceipts } from "./strict-receipts.ts";

const receivedSchema = z.object({ Messages: z.array(z.object({ ReceiptHandle: z.string() })) });

async function aQueue() {
  const app = buildApp({ logger: false });
  const call = createQueueCaller(app);
  const handles = createReceiptHandles();
  const sources = createDeadLetterSources({ app, call, handles }, "us-east-1");
  extendQueue(app, sources);
  extendQueue(app, createStrictReceipts(handles, "us-east-1"));
  onTestFinished(async () => {
    await app.close();
  });
  const { QueueUrl } = await call("CreateQueue", { QueueName: "queue" });

  async function sendAndReceive(count: number): Promise<string[]> {
    for (let sent = 0; sent < count; sent += 1) await call("SendMessage", { QueueUrl, MessageBody: "a" });
    const reply = await call("ReceiveMessage", { QueueUrl, MaxNumberOfMessages: count });
    return receivedSchema.parse(reply).Messages.map(({ ReceiptHandle }) => ReceiptHandle);
  }
  return { call, sources, QueueUrl, sendAndReceive };
}

test("a deleted message is forgotten, one that is still there is not", async () => {
  const { call, sources, QueueUrl, sendAndReceive } = await aQueue();
  const [first, second, third, fourth] = await sendAndReceive(4);
  expect(sources.rememberedCount()).toBe(4);

  await call("DeleteMessage", { QueueUrl, ReceiptHandle: first });
  expect(sources.rememberedCount()).toBe(3);

  const Entries = [
    { Id: "second", ReceiptHandle: second },
    { Id: "bogus", ReceiptHandle: "bogus" },
    { Id: "third", ReceiptHandle: third },
  ];
  await call("DeleteMessageBatch", { QueueUrl, Entries });
  expect(sources.rememberedCount()).toBe(1);

  await call("ChangeMessageVisibility", { QueueUrl, ReceiptHandle: fourth, VisibilityTimeout: 0 });
  await call("DeleteMessage", { QueueUrl, ReceiptHandle: fourth });
  expect(sources.rememberedCount()).toBe(1);
});

test.each(["PurgeQueue", "DeleteQueue"])(
  "%s forgets the queue's messages, visible or in flight",
  async (operation) => {
    const { call, sources, QueueUrl, sendAndReceive } = await aQueue();
    const [ReceiptHandle] = await sendAndReceive(3);
    await call("ChangeMessageVisibility", { QueueUrl, ReceiptHandle, VisibilityTimeout: 0 });
    expect(sources.rememberedCount()).toBe(3);

    await call(operation, { QueueUrl });

    expect(sources.rememberedCount()).toBe(0);
  },
);

test("a deletion that the emulator refuses forgets nothing", async () => {
  const { call, sources, QueueUrl, sendAndReceive } = await aQueue();
  const [ReceiptHandle] = await sendAndReceive(1);
  const Entries = [
    { Id: "same", ReceiptHandle },
    { Id: "same", ReceiptHandle },
  ];

  await expect(call("DeleteMessageBatch", { QueueUrl, Entries })).rejects.toMatchObject({
    code: "BatchEntryIdsNotDistinct",
  });

  expect(sources.rememberedCount()).toBe(1);
});
