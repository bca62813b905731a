import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  SendMessageBatchCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";

import { type EmbeddedSqs, startSqs } from "../sqs/start-sqs.ts";
import { localAccess } from "../stack/start-stack.ts";
import { type Mapping, type MappingOptions, startMapping } from "./start-mapping.ts";

let sqs: EmbeddedSqs;
let client: SQSClient;
let queues = 0;
beforeAll(async () => {
  sqs = await startSqs();
  client = new SQSClient({ endpoint: sqs.endpoint, ...localAccess, useQueueUrlAsEndpoint: false });
});
afterAll(async () => {
  client.destroy();
  await sqs.stop();
});

const allDone: SQSBatchResponse = { batchItemFailures: [] };
const bodiesOf = (event: SQSEvent): string[] => event.Records.map(({ body }) => body);

async function aQueue(bodies: readonly string[], visibilitySeconds = 1): Promise<string> {
  queues += 1;
  const { QueueUrl } = await client.send(
    new CreateQueueCommand({
      QueueName: `mapped-${queues}`,
      Attributes: { VisibilityTimeout: String(visibilitySeconds) },
    }),
  );
  await send(QueueUrl ?? "", bodies);
  return QueueUrl ?? "";
}

async function send(queueUrl: string, bodies: readonly string[]): Promise<void> {
  for (let start = 0; start < bodies.length; start += 10) {
    const Entries = bodies
      .slice(start, start + 10)
      .map((MessageBody, Id) => ({ Id: String(Id), MessageBody }));
    await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
  }
}

function map(
  queueUrl: string,
  invoke: MappingOptions["invoke"],
  changes: Partial<MappingOptions> = {},
): Mapping {
  const mapping = startMapping({
    sqs: client,
    queueUrl,
    invoke,
    maximumConcurrency: 2,
    batchSize: 10,
    timeoutSeconds: 30,
    onError: () => undefined,
    ...changes,
  });
  onTestFinished(() => mapping.stop());
  return mapping;
}

/** Messages on the queue, visible or in flight. */
async function left(queueUrl: string): Promise<number> {
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({
      QueueUrl: queueUrl,
      AttributeNames: ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"],
    }),
  );
  return (
    Number(Attributes?.ApproximateNumberOfMessages) +
    Number(Attributes?.ApproximateNumberOfMessagesNotVisible)
  );
}

const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `m${index}`);

describe("the event source mapping", () => {
  it("delivers every message once, in batches of at most ten, and empties the queue", async () => {
    const url = await aQueue(numbered(25));
    const seen: string[][] = [];
    map(url, async (event) => {
      seen.push(bodiesOf(event));
      return allDone;
    });
    await vi.waitFor(async () => expect(await left(url)).toBe(0), 60_000);
    expect(seen.flat().toSorted()).toEqual(numbered(25).toSorted());
    expect(Math.max(...seen.map((bodies) => bodies.length))).toBe(10);
  });

  it("only the messages that the function names come back", async () => {
    const url = await aQueue(["good", "bad"]);
    const seen: string[] = [];
    map(url, async (event) => {
      seen.push(
        ...event.Records.map(({ body, attributes }) => `${body}#${attributes.ApproximateReceiveCount}`),
      );
      const failed = event.Records.filter(
        ({ body, attributes }) => body === "bad" && attributes.ApproximateReceiveCount === "1",
      );
      return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
    });
    await vi.waitFor(async () => expect(await left(url)).toBe(0), 60_000);
    expect(seen).toEqual(["good#1", "bad#1", "bad#2"]);
  });

  it("an invocation that throws loses nothing: all its messages come back", async () => {
    const url = await aQueue(["a", "b"]);
    const errors: string[] = [];
    let calls = 0;
    map(
      url,
      async () => {
        calls += 1;
        if (calls === 1) throw new Error("crashed");
        return allDone;
      },
      { onError: (error) => errors.push(error.message) },
    );
    await vi.waitFor(async () => expect(await left(url)).toBe(0), 60_000);
    expect(errors.join()).toContain("crashed");
    expect(calls).toBeGreaterThan(1);
  });

  it("an invocation that outlasts its time counts as failed, and knew how much time it had", async () => {
    const url = await aQueue(["slow"]);
    const errors: string[] = [];
    const remaining: number[] = [];
    map(
      url,
      async (_event, context) => {
        remaining.push(context.getRemainingTimeInMillis());
        if (remaining.length === 1) await new Promise(() => undefined);
        return allDone;
      },
      { timeoutSeconds: 0.3, onError: (error) => errors.push(error.message) },
    );
    await vi.waitFor(async () => expect(await left(url)).toBe(0), 60_000);
    expect(errors.join()).toContain("Task timed out after 0.3 seconds");
    expect(remaining[0]).toBeGreaterThan(0);
    expect(remaining[0]).toBeLessThanOrEqual(300);
  });

  it("never runs more invocations at the same time than its maximum concurrency", async () => {
    const url = await aQueue(numbered(60), 30);
    let running = 0;
    let most = 0;
    map(
      url,
      async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 20));
        running -= 1;
        return allDone;
      },
      { maximumConcurrency: 3, batchSize: 2 },
    );
    await vi.waitFor(async () => expect(await left(url)).toBe(0), 60_000);
    expect(most).toBe(3);
  });

  it("a paused mapping keeps messages, and delivers them when it goes on", async () => {
    // A poll that is being hung up may still take a message, as on AWS: it comes back after the visibility timeout.
    const url = await aQueue(["before"], 1);
    const seen: string[] = [];
    const mapping = map(
      url,
      async (event) => {
        seen.push(...bodiesOf(event));
        return allDone;
      },
      { maximumConcurrency: 1, waitSeconds: 1 },
    );
    await vi.waitFor(() => expect(seen).toEqual(["before"]), 60_000);
    await mapping.pause();
    await send(url, ["while paused"]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(mapping.isPaused).toBe(true);
    expect(seen).toEqual(["before"]);
    expect(await left(url)).toBe(1);

    mapping.resume();
    await vi.waitFor(() => expect(seen).toEqual(["before", "while paused"]), 60_000);
  });

  it("is scaled while it delivers: up at once, down when those that are too many are done, and no message twice", async () => {
    const url = await aQueue(numbered(40), 30);
    const seen: string[] = [];
    let running = 0;
    let mostSince = 0;
    const gates: (() => void)[] = [];
    const release = (): void => {
      for (const open of gates.splice(0)) open();
    };
    const mapping = map(
      url,
      async (event) => {
        seen.push(...bodiesOf(event));
        running += 1;
        mostSince = Math.max(mostSince, running);
        await new Promise<void>((resolve) => void gates.push(resolve));
        running -= 1;
        return allDone;
      },
      { maximumConcurrency: 2, batchSize: 1, waitSeconds: 1 },
    );
    await vi.waitFor(() => expect(running).toBe(2), 60_000);
    mapping.scaleTo(5);
    await vi.waitFor(() => expect(running).toBe(5), 60_000);

    mapping.scaleTo(1);
    expect([mapping.consumers, running]).toEqual([1, 5]); // what is under way goes on
    release();
    await vi.waitFor(() => expect(running).toBe(1), 60_000);
    mostSince = 0;
    await vi.waitFor(async () => {
      release();
      expect(await left(url)).toBe(0);
    }, 60_000);
    expect(mostSince).toBe(1);
    expect(seen.toSorted()).toEqual(numbered(40).toSorted());
  });

  it("that is scaled while it is paused, or after it was stopped, delivers nothing", async () => {
    const url = await aQueue([]);
    const seen: string[] = [];
    const mapping = map(
      url,
      async (event) => {
        seen.push(...bodiesOf(event));
        return allDone;
      },
      { maximumConcurrency: 1, waitSeconds: 1 },
    );
    await mapping.pause();
    mapping.scaleTo(4);
    await send(url, ["a", "b"]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await left(url)).toBe(2);
    mapping.resume();
    await vi.waitFor(() => expect(seen.toSorted()).toEqual(["a", "b"]), 60_000);
    await mapping.stop();
    mapping.scaleTo(6);
    await send(url, ["c"]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(seen).not.toContain("c");
  });
});
