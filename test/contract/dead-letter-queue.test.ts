import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import { createSqsDeadLetterQueue } from "@lead-normalizer/aws/sqs-dead-letter-queue.ts";
import { errorCodeOf } from "@lead-normalizer/core/errors.ts";
import type { DeadLetter, DeadLetterQueue, MoveTask } from "@lead-normalizer/core/ports.ts";
import { type EmbeddedSqs, startSqs } from "@lead-normalizer/local/sqs/start-sqs.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { notCarriedOut } from "../support/contract-faults.ts";
import { rejection } from "../support/contract-leads.ts";
import { startFaultProxy } from "../support/fault-proxy.ts";
import { type FaultRule, firstAttempt } from "../support/fault-rules.ts";

const HIDE_SECONDS = 60;

// Receives of an empty queue and the SDK's attempts wait in real time: the tests do so together, each with its own queues.
describe("the dead-letter queue on the embedded SQS", { concurrent: true }, () => {
  let sqs: EmbeddedSqs;
  let direct: SQSClient;
  let queues = 0;
  const stops: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    sqs = await startSqs();
    direct = createSqsClient({ endpoint: sqs.endpoint, ...localAccess });
  });
  afterAll(async () => {
    for (const stop of stops) await stop();
    direct.destroy();
    await sqs.stop();
  });

  async function newQueue(name: string, attributes: Record<string, string> = {}): Promise<string> {
    queues += 1;
    const command = new CreateQueueCommand({ QueueName: `${name}-${queues}`, Attributes: attributes });
    return (await direct.send(command)).QueueUrl ?? "";
  }
  async function attributeOf(url: string, name: "QueueArn" | "ApproximateNumberOfMessages"): Promise<string> {
    const { Attributes } = await direct.send(
      new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: [name] }),
    );
    return Attributes?.[name] ?? "";
  }

  /** A queue whose messages die at their second receive, and where they go then; `client` sees both. */
  async function aStage(client: SQSClient = direct) {
    const dlqUrl = await newQueue("dead");
    const deadLetterTargetArn = await attributeOf(dlqUrl, "QueueArn");
    const queueUrl = await newQueue("batches", {
      RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount: 1 }),
    });
    return { dlqUrl, queueUrl, deadLetters: createSqsDeadLetterQueue(client, dlqUrl, queueUrl) };
  }

  /** A stage whose adapter's requests go through a proxy. */
  async function behind(...rules: FaultRule[]) {
    const proxy = await startFaultProxy(sqs.endpoint, ...rules);
    const client = createSqsClient({ endpoint: proxy.endpoint, ...localAccess });
    stops.push(async () => {
      client.destroy();
      await proxy.stop();
    });
    return { proxy, ...(await aStage(client)) };
  }

  async function send(url: string, body: string, attributes: Record<string, string> = {}): Promise<void> {
    const entries = Object.entries(attributes).map(
      ([name, StringValue]) => [name, { DataType: "String", StringValue }] as const,
    );
    await direct.send(
      new SendMessageCommand({
        QueueUrl: url,
        MessageBody: body,
        MessageAttributes: Object.fromEntries(entries),
      }),
    );
  }
  /** All that is visible. It is hidden for a while then. */
  async function receive(url: string, hideSeconds = HIDE_SECONDS): Promise<Message[]> {
    const received: Message[] = [];
    for (;;) {
      const { Messages = [] } = await direct.send(
        new ReceiveMessageCommand({
          QueueUrl: url,
          MaxNumberOfMessages: 10,
          VisibilityTimeout: hideSeconds,
          MessageAttributeNames: ["All"],
          MessageSystemAttributeNames: ["ApproximateReceiveCount"],
        }),
      );
      if (Messages.length === 0 || hideSeconds === 0) return [...received, ...Messages];
      received.push(...Messages);
    }
  }
  const bodiesIn = async (url: string): Promise<string[]> =>
    (await receive(url)).map(({ Body = "" }) => Body).toSorted();
  async function receiveOne(deadLetters: DeadLetterQueue, hideSeconds = HIDE_SECONDS): Promise<DeadLetter> {
    const [letter, ...others] = await deadLetters.receive(hideSeconds);
    expect(others).toEqual([]);
    return letter!;
  }
  async function endOfMove(deadLetters: DeadLetterQueue): Promise<MoveTask> {
    return vi.waitFor(
      async () => {
        const [task] = await deadLetters.moves();
        expect(task?.status).toMatch(/^(COMPLETED|CANCELLED|FAILED)$/);
        return task!;
      },
      { interval: 10, timeout: 60_000 },
    );
  }

  describe("receiving", () => {
    test("brings what was put there: the body as it came, what was noted, and when", async () => {
      const { dlqUrl, deadLetters } = await aStage();
      const body = ' {"v":1, "ñ": "\\u0000"}\r\n\tnot even JSON';
      const sentAfterMs = Date.now();
      await send(dlqUrl, body, { code: "lead.too-large", runId: "run-1" });
      const letter = await receiveOne(deadLetters);
      expect(letter).toEqual({
        messageId: expect.stringMatching(/./),
        receiptHandle: expect.stringMatching(/./),
        body,
        attributes: { code: "lead.too-large", runId: "run-1" },
        sentAtMs: expect.any(Number),
      });
      expect(letter.sentAtMs).toBeGreaterThanOrEqual(sentAfterMs - 1_000);
      expect(letter.sentAtMs).toBeLessThanOrEqual(Date.now());
    });

    test("brings a message that died natively with nothing noted, and the time of its first queue", async () => {
      const { queueUrl, deadLetters } = await aStage();
      await send(queueUrl, "silent");
      const queuedUntilMs = Date.now();
      await receive(queueUrl, 0);
      await new Promise((resolve) => setTimeout(resolve, 50)); // so that the two times differ
      expect(await receive(queueUrl, 0)).toEqual([]);
      const letter = await receiveOne(deadLetters);
      expect(letter).toMatchObject({ body: "silent", attributes: {} });
      expect(letter.sentAtMs).toBeLessThanOrEqual(queuedUntilMs);
    });

    test("brings ten at a time, and each once while it is hidden", async () => {
      const { dlqUrl, deadLetters } = await aStage();
      const bodies = Array.from({ length: 13 }, (_, index) => `letter ${index + 10}`);
      for (const body of bodies) await send(dlqUrl, body);
      expect(await deadLetters.count()).toBe(13);
      const pages = [await deadLetters.receive(HIDE_SECONDS), await deadLetters.receive(HIDE_SECONDS)];
      expect(pages.map((page) => page.length)).toEqual([10, 3]);
      expect(pages.flat().map(({ body }) => body)).toEqual(bodies);
      expect(await deadLetters.receive(HIDE_SECONDS)).toEqual([]);
    });

    test("hides for so long: then the message is back under a new handle", async () => {
      const { dlqUrl, deadLetters } = await aStage();
      await send(dlqUrl, "a");
      const first = await receiveOne(deadLetters, 1);
      const again = await vi.waitFor(
        async () => {
          const letter = await receiveOne(deadLetters);
          expect(letter).toBeDefined();
          return letter;
        },
        { timeout: 60_000 },
      );
      expect(again).toMatchObject({ messageId: first.messageId, body: "a" });
      expect(again.receiptHandle).not.toBe(first.receiptHandle);
    });

    test("of an empty queue brings nothing, and there is nothing to count", async () => {
      const { queueUrl, deadLetters } = await aStage();
      await send(queueUrl, "alive");
      expect(await deadLetters.receive(HIDE_SECONDS)).toEqual([]);
      expect(await deadLetters.count()).toBe(0);
      expect(await bodiesIn(queueUrl)).toEqual(["alive"]);
    });
  });

  describe("releasing", () => {
    test("makes that one visible at once, with what was noted, and no other", async () => {
      const { dlqUrl, deadLetters } = await aStage();
      await send(dlqUrl, "a", { code: "crash" });
      await send(dlqUrl, "b");
      const [a] = await deadLetters.receive(HIDE_SECONDS);
      await deadLetters.release(a!);
      const again = await receiveOne(deadLetters);
      expect(again).toEqual({ ...a, receiptHandle: again.receiptHandle });
    });

    test("of a letter that is visible already is no error: a long sifting ends well", async () => {
      const { dlqUrl, deadLetters } = await aStage();
      await send(dlqUrl, "a");
      const letter = await receiveOne(deadLetters);
      await deadLetters.release(letter);
      await deadLetters.release(letter);
      expect(await bodiesIn(dlqUrl)).toEqual(["a"]);
    });

    test("of a letter that is gone is no error, and does not bring it back", async () => {
      const { dlqUrl, deadLetters } = await aStage();
      await send(dlqUrl, "a");
      const letter = await receiveOne(deadLetters);
      await deadLetters.discard(letter);
      await deadLetters.release(letter);
      expect(await bodiesIn(dlqUrl)).toEqual([]);
    });

    test("of what never was a letter of this queue is an error", async () => {
      const [one, other] = [await aStage(), await aStage()];
      await send(one.dlqUrl, "a");
      const letter = await receiveOne(one.deadLetters);
      expect((await rejection(other.deadLetters.release(letter))).name).toBe("ReceiptHandleIsInvalid");
    });
  });

  describe("resending and discarding", () => {
    test("resending puts the body on the batches queue with no past, and takes that one letter away", async () => {
      const { dlqUrl, queueUrl, deadLetters } = await aStage();
      await send(dlqUrl, ' {"ñ":1}\n', { code: "crash" });
      await send(dlqUrl, "b", { code: "crash" });
      const [letter, other] = await deadLetters.receive(HIDE_SECONDS);
      await deadLetters.resend(letter!);
      await deadLetters.release(other!);
      const back = await receive(queueUrl);
      expect(back).toMatchObject([{ Body: ' {"ñ":1}\n', Attributes: { ApproximateReceiveCount: "1" } }]);
      expect(back[0]).not.toHaveProperty("MessageAttributes");
      expect(await bodiesIn(dlqUrl)).toEqual(["b"]);
    });

    test("discarding takes that one letter away for good", async () => {
      const { dlqUrl, queueUrl, deadLetters } = await aStage();
      await send(dlqUrl, "a");
      await send(dlqUrl, "b");
      const [letter, other] = await deadLetters.receive(HIDE_SECONDS);
      await deadLetters.discard(letter!);
      await deadLetters.release(other!);
      expect(await bodiesIn(dlqUrl)).toEqual(["b"]);
      expect(await bodiesIn(queueUrl)).toEqual([]);
    });

    test("a resend that ends between sending and deleting leaves the message on both queues, and it can be redriven again", async () => {
      const { proxy, dlqUrl, queueUrl, deadLetters } = await behind({
        operations: ["DeleteMessage"],
        fault: { kind: "reset" },
      });
      await send(dlqUrl, "a", { code: "crash" });
      const letter = await receiveOne(deadLetters);
      expect(await rejection(deadLetters.resend(letter))).toMatchObject({
        code: "queue.unavailable",
        ids: { queueUrl: dlqUrl },
      });
      expect(proxy.faults("reset")).toBe(3);
      await deadLetters.release(letter);
      const again = await receiveOne(deadLetters);
      expect(again).toMatchObject({ body: "a", attributes: { code: "crash" } });
      expect(await bodiesIn(queueUrl)).toEqual(["a"]);

      proxy.setRules();
      await deadLetters.resend(again);
      expect(await bodiesIn(queueUrl)).toEqual(["a"]); // the second copy: the first is hidden now
      await deadLetters.release(again);
      expect(await bodiesIn(dlqUrl)).toEqual([]);
    });

    test.each(notCarriedOut)("a resend that %s keeps from sending deletes nothing", async (_, fault) => {
      const { proxy, dlqUrl, queueUrl, deadLetters } = await behind({ operations: ["SendMessage"], fault });
      await send(dlqUrl, "a");
      const letter = await receiveOne(deadLetters);
      expect(await rejection(deadLetters.resend(letter))).toMatchObject({
        code: "queue.unavailable",
        ids: { queueUrl },
      });
      expect(proxy.faults(fault.kind)).toBe(3);
      expect(proxy.requests("DeleteMessage")).toBe(0);
      await deadLetters.release(letter);
      expect(await bodiesIn(dlqUrl)).toEqual(["a"]);
      expect(await bodiesIn(queueUrl)).toEqual([]);
    });

    test("a resend whose answers are lost may double the message, and loses none", async () => {
      const { proxy, dlqUrl, queueUrl, deadLetters } = await behind({
        operations: ["SendMessage", "DeleteMessage"],
        when: firstAttempt,
        fault: { kind: "lose-answer" },
      });
      await send(dlqUrl, "a");
      const letter = await receiveOne(deadLetters);
      await deadLetters.resend(letter);
      expect(proxy.faults("lose-answer")).toBe(2);
      expect(await bodiesIn(queueUrl)).toEqual(["a", "a"]);
      await deadLetters.release(letter);
      expect(await bodiesIn(dlqUrl)).toEqual([]);
    });
  });

  describe("moving", () => {
    test("takes back what was put there and what died natively", async () => {
      const { dlqUrl, queueUrl, deadLetters } = await aStage();
      await send(queueUrl, "native");
      await receive(queueUrl, 0);
      await receive(queueUrl, 0);
      await send(dlqUrl, "direct", { code: "crash" });
      const startedAfterMs = Date.now();
      expect(await deadLetters.startMove()).toMatch(/./);
      const task = await endOfMove(deadLetters);
      expect(task).toEqual({
        handle: undefined,
        status: "COMPLETED",
        moved: 2,
        toMove: 2,
        failureReason: undefined,
        startedAtMs: expect.any(Number),
      });
      expect(task.startedAtMs).toBeGreaterThanOrEqual(startedAfterMs - 1_000);
      expect(await bodiesIn(queueUrl)).toEqual(["direct", "native"]);
      expect(await bodiesIn(dlqUrl)).toEqual([]);
    });

    test("leaves what somebody has received", async () => {
      const { dlqUrl, queueUrl, deadLetters } = await aStage();
      await send(dlqUrl, "hidden");
      const letter = await receiveOne(deadLetters);
      await send(dlqUrl, "visible");
      await deadLetters.startMove();
      expect(await endOfMove(deadLetters)).toMatchObject({ status: "COMPLETED", moved: 1 });
      await deadLetters.release(letter);
      expect(await bodiesIn(dlqUrl)).toEqual(["hidden"]);
      expect(await bodiesIn(queueUrl)).toEqual(["visible"]);
    });

    test("twice at a time is refused as queue.move-active; a cancelled move leaves the rest, and makes room for the next", async () => {
      const { dlqUrl, queueUrl, deadLetters } = await aStage();
      for (const body of ["a", "b", "c"]) await send(dlqUrl, body);
      const handle = await deadLetters.startMove(1);
      expect(await rejection(deadLetters.startMove())).toMatchObject({
        code: "queue.move-active",
        retryPolicy: "reject",
        cause: { name: expect.stringMatching(/./) },
      });
      expect(await deadLetters.moves()).toMatchObject([{ handle, status: "RUNNING", toMove: 3 }]);

      await deadLetters.cancelMove(handle);
      const cancelled = await endOfMove(deadLetters);
      expect(cancelled).toMatchObject({ handle: undefined, status: "CANCELLED" });
      expect(cancelled.moved).toBeLessThan(3);
      expect(await deadLetters.count()).toBe(3 - cancelled.moved);

      await deadLetters.startMove(500);
      await endOfMove(deadLetters);
      expect(await deadLetters.moves()).toMatchObject([
        { status: "COMPLETED", moved: 3 - cancelled.moved },
        { status: "CANCELLED" },
      ]);
      expect(await bodiesIn(queueUrl)).toEqual(["a", "b", "c"]);
    });

    test("keeps to its rate", async () => {
      const { dlqUrl, deadLetters } = await aStage();
      for (const body of ["a", "b", "c"]) await send(dlqUrl, body);
      const startedAtMs = performance.now();
      await deadLetters.startMove(4);
      expect(await endOfMove(deadLetters)).toMatchObject({ moved: 3 });
      expect(performance.now() - startedAtMs).toBeGreaterThan(450);
    });

    test("that is over cannot be cancelled, and no moves are listed before the first", async () => {
      const { deadLetters } = await aStage();
      expect(await deadLetters.moves()).toEqual([]);
      const handle = await deadLetters.startMove();
      await endOfMove(deadLetters);
      expect(errorCodeOf(await rejection(deadLetters.cancelMove(handle)))).toBe("unknown");
    });

    test("from a queue that is no dead-letter queue is refused as it is, and not as an active move", async () => {
      const { dlqUrl, queueUrl } = await aStage();
      const reversed = createSqsDeadLetterQueue(direct, queueUrl, dlqUrl);
      expect(errorCodeOf(await rejection(reversed.startMove()))).toBe("unknown");
      expect(await reversed.moves()).toEqual([]);
    });
  });

  const operations: [what: string, call: (queue: DeadLetterQueue, letter: DeadLetter) => Promise<unknown>][] =
    [
      ["counting", (queue) => queue.count()],
      ["receiving", (queue) => queue.receive(HIDE_SECONDS)],
      ["releasing", (queue, letter) => queue.release(letter)],
      ["resending", (queue, letter) => queue.resend(letter)],
      ["discarding", (queue, letter) => queue.discard(letter)],
      ["starting a move", (queue) => queue.startMove()],
      ["listing moves", (queue) => queue.moves()],
      ["cancelling a move", (queue) => queue.cancelMove("handle")],
    ];
  test.each(operations)(
    "%s on an SQS that is away is an unavailable queue, and changes nothing",
    async (_, call) => {
      const { proxy, dlqUrl, queueUrl, deadLetters } = await behind();
      await send(dlqUrl, "a");
      const letter = await receiveOne(deadLetters);
      proxy.setRules({ operations: ["*"], fault: { kind: "server-error", status: 503 } });
      const error = await rejection(call(deadLetters, letter));
      expect(error).toMatchObject({ code: "queue.unavailable", retryPolicy: "retry" });
      expect(proxy.faults("server-error")).toBe(3);
      expect(await attributeOf(dlqUrl, "ApproximateNumberOfMessages")).toBe("0"); // it is hidden still
      await direct.send(
        new ChangeMessageVisibilityCommand({
          QueueUrl: dlqUrl,
          ReceiptHandle: letter.receiptHandle,
          VisibilityTimeout: 0,
        }),
      );
      expect(await bodiesIn(dlqUrl)).toEqual(["a"]);
      expect(await bodiesIn(queueUrl)).toEqual([]);
    },
  );
});
