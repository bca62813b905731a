import {
  CreateQueueCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import { createSqsBatchQueue } from "@lead-normalizer/aws/sqs-batch-queue.ts";
import { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import { createSqsQueueDepth } from "@lead-normalizer/aws/sqs-queue-depth.ts";
import { createSqsReceivedMessages } from "@lead-normalizer/aws/sqs-received-messages.ts";
import type { BatchQueue, QueueRecord } from "@lead-normalizer/core/ports.ts";
import type { BatchMessage } from "@lead-normalizer/core/queue/message.ts";
import { messageOf, planBatch } from "@lead-normalizer/core/run/plan-batch.ts";
import { queueBatches } from "@lead-normalizer/core/run/queue-batches.ts";
import { type EmbeddedSqs, startSqs } from "@lead-normalizer/local/sqs/start-sqs.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aMessage, aRun, T0 } from "../support/builders.ts";
import { inDoubt, notCarriedOut } from "../support/contract-faults.ts";
import { rejection } from "../support/contract-leads.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import { startFaultProxy } from "../support/fault-proxy.ts";
import {
  type Fault,
  type FaultRule,
  first,
  firstAttempt,
  type JsonObject,
  nth,
} from "../support/fault-rules.ts";
import { createMemoryRunStore } from "../support/memory-run-store.ts";

const batchIdsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `c-${100 + index}`);
const batches = (count: number): BatchMessage[] => batchIdsOf(count).map((batchId) => aMessage({ batchId }));
const batchIdIn = ({ MessageBody }: JsonObject): string =>
  (JSON.parse(String(MessageBody)) as BatchMessage).batchId;
const unavailable = { code: "queue.unavailable", retryPolicy: "retry" };

// The SDK waits between its attempts in real time: the tests do so together, each with queues of its own.
describe("the adapters before an SQS that fails", { concurrent: true }, () => {
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

  async function newQueue(): Promise<string> {
    queues += 1;
    const { QueueUrl = "" } = await direct.send(new CreateQueueCommand({ QueueName: `queue-${queues}` }));
    return QueueUrl;
  }

  /** New queues, and adapters whose requests go through a new proxy. */
  async function behind(...rules: FaultRule[]) {
    const proxy = await startFaultProxy(sqs.endpoint, ...rules);
    const client = createSqsClient({ endpoint: proxy.endpoint, ...localAccess });
    stops.push(async () => {
      client.destroy();
      await proxy.stop();
    });
    const [queueUrl, dlqUrl] = await Promise.all([newQueue(), newQueue()]);
    return {
      proxy,
      queueUrl,
      dlqUrl,
      queue: createSqsBatchQueue(client, queueUrl),
      messages: createSqsReceivedMessages(client, queueUrl, dlqUrl),
      depth: createSqsQueueDepth(client, queueUrl),
    };
  }

  async function receive(QueueUrl: string): Promise<Message[]> {
    const received: Message[] = [];
    for (;;) {
      const { Messages = [] } = await direct.send(
        new ReceiveMessageCommand({
          QueueUrl,
          MaxNumberOfMessages: 10,
          MessageAttributeNames: ["All"],
          MessageSystemAttributeNames: ["ApproximateReceiveCount"],
        }),
      );
      if (Messages.length === 0) return received;
      received.push(...Messages);
    }
  }
  const receivedBatchIds = async (queueUrl: string): Promise<string[]> =>
    (await receive(queueUrl)).map(({ Body }) => (JSON.parse(Body ?? "") as BatchMessage).batchId).toSorted();

  /** A message that someone has received. */
  async function aReceived(queueUrl: string, body: string): Promise<QueueRecord> {
    await direct.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body }));
    const [message] = await receive(queueUrl);
    return {
      messageId: message?.MessageId ?? "",
      receiptHandle: message?.ReceiptHandle ?? "",
      body,
      receiveCount: Number(message?.Attributes?.ApproximateReceiveCount),
    };
  }

  describe("sending batches", () => {
    const sending = (fault: Fault, when?: FaultRule["when"]): FaultRule => ({
      operations: ["SendMessageBatch"],
      ...(when && { when }),
      fault,
    });
    const refusing = (batchIds: readonly string[], when?: FaultRule["when"]): FaultRule =>
      sending({ kind: "partial-failure", fails: (entry) => batchIds.includes(batchIdIn(entry)) }, when);

    test.each(notCarriedOut)(
      "%s at every first attempt is not noticed: each arrives once",
      async (_, fault) => {
        const { proxy, queueUrl, queue } = await behind(sending(fault, firstAttempt));
        expect(await queue.send(batches(25))).toEqual({ failedBatchIds: [] });
        expect(proxy.faults(fault.kind)).toBe(3);
        expect(await receivedBatchIds(queueUrl)).toEqual(batchIdsOf(25));
      },
    );

    test.each(inDoubt)("%s may double batches, which consumers expect, and loses none", async (_, fault) => {
      const { proxy, queueUrl, queue } = await behind(sending(fault, firstAttempt));
      expect(await queue.send(batches(25))).toEqual({ failedBatchIds: [] });
      expect(proxy.faults(fault.kind)).toBe(3);
      const twice = batchIdsOf(25).flatMap((batchId) => [batchId, batchId]);
      expect(await receivedBatchIds(queueUrl)).toEqual(twice);
    });

    test.each(notCarriedOut)(
      "%s that stays is an unavailable queue, and nothing arrives",
      async (_, fault) => {
        const { proxy, queueUrl, queue } = await behind(sending(fault));
        const error = await rejection(queue.send(batches(25)));
        expect(error).toMatchObject({ ...unavailable, ids: { queueUrl } });
        expect(proxy.faults(fault.kind)).toBe(3); // the attempts of the first request
        expect(await receivedBatchIds(queueUrl)).toEqual([]);
      },
    );

    test.each(inDoubt)(
      "%s that stays is an unavailable queue, although batches have arrived",
      async (_, fault) => {
        const { proxy, queueUrl, queue } = await behind(sending(fault));
        expect(await rejection(queue.send(batches(5)))).toMatchObject(unavailable);
        expect(proxy.faults(fault.kind)).toBe(3);
        expect([...new Set(await receivedBatchIds(queueUrl))]).toEqual(batchIdsOf(5));
      },
    );

    test("names the batches that were refused, whichever request they were in, and the others arrive once", async () => {
      const refused = ["c-100", "c-107", "c-118", "c-124"];
      const { proxy, queueUrl, queue } = await behind(refusing(refused));
      const { failedBatchIds } = await queue.send(batches(25));
      expect(failedBatchIds).toEqual(refused);
      expect(proxy.faults("partial-failure")).toBe(3);
      const others = batchIdsOf(25).filter((batchId) => !refused.includes(batchId));
      expect(await receivedBatchIds(queueUrl)).toEqual(others);
    });

    test("names all batches of a request that SQS refuses entirely, and sends the next request", async () => {
      const { proxy, queueUrl, queue } = await behind(refusing(batchIdsOf(25), nth(2)));
      expect(await queue.send(batches(25))).toEqual({ failedBatchIds: batchIdsOf(25).slice(10, 20) });
      expect(proxy.faults("partial-failure")).toBe(1);
      expect(await receivedBatchIds(queueUrl)).toEqual([
        ...batchIdsOf(25).slice(0, 10),
        ...batchIdsOf(25).slice(20),
      ]);
    });

    test("names the batches that the attempt after a broken connection refuses", async () => {
      const { proxy, queueUrl, queue } = await behind(
        sending({ kind: "reset" }, firstAttempt),
        refusing(["c-101"]),
      );
      expect(await queue.send(batches(3))).toEqual({ failedBatchIds: ["c-101"] });
      expect([proxy.faults("reset"), proxy.faults("partial-failure")]).toEqual([1, 1]);
      expect(await receivedBatchIds(queueUrl)).toEqual(["c-100", "c-102"]);
    });

    describe("by the producer", () => {
      const run = aRun();
      const clock = createFakeClock();

      /** Planned batches, and what became of them. */
      async function planned(count: number) {
        const runs = createMemoryRunStore();
        const plan = batchIdsOf(count).map((batchId) => planBatch(run, batchId, ["lead-1"], T0));
        for (const batch of plan) await runs.createBatch(batch);
        return {
          send: (queue: BatchQueue) => queueBatches({ runs, queue, clock }, run, plan),
          plan,
          statesOf: () => [...runs.batches.values()].map(({ batchId, state }) => [batchId, state]),
        };
      }
      const inState = (state: string, batchIds: readonly string[]) =>
        batchIds.map((batchId) => [batchId, state]);

      test("sends what was refused again, and only that", async () => {
        const { proxy, queueUrl, queue } = await behind(refusing(["c-102", "c-111"], first(2)));
        const { send, statesOf } = await planned(12);
        await send(queue);
        expect(proxy.faults("partial-failure")).toBe(2);
        expect(statesOf()).toEqual(inState("queued", batchIdsOf(12)));
        expect(await receivedBatchIds(queueUrl)).toEqual(batchIdsOf(12));
      });

      test("gives up a batch that is refused again and again, and the others are queued", async () => {
        const { proxy, queueUrl, queue } = await behind(refusing(["c-102"]));
        const { send, statesOf } = await planned(4);
        const error = await rejection(send(queue));
        expect(error).toMatchObject({ code: "queue.send-failed", ids: { batchId: "c-102" } });
        expect(proxy.faults("partial-failure")).toBe(3);
        expect(statesOf()).toEqual([
          ["c-100", "queued"],
          ["c-101", "queued"],
          ["c-102", "planned"],
          ["c-103", "queued"],
        ]);
        expect(await receivedBatchIds(queueUrl)).toEqual(["c-100", "c-101", "c-103"]);
      });

      test("leaves batches planned when a later request fails, so that the next producer sends them all", async () => {
        const { proxy, queueUrl, queue } = await behind(
          sending({ kind: "server-error" }, ({ count }) => count > 1),
        );
        const { send, plan, statesOf } = await planned(25);
        expect(await rejection(send(queue))).toMatchObject(unavailable);
        expect(proxy.faults("server-error")).toBe(3);
        expect(statesOf()).toEqual(inState("planned", batchIdsOf(25)));
        expect(await receivedBatchIds(queueUrl)).toEqual(batchIdsOf(10));

        proxy.setRules();
        await send(queue);
        expect(statesOf()).toEqual(inState("queued", batchIdsOf(25)));
        const again = (await receive(queueUrl)).map(({ Body = "" }) => Body);
        expect(again.toSorted()).toEqual(plan.map((batch) => JSON.stringify(messageOf(run, batch))));
      });
    });
  });

  test("a queue that does not tell its depth is unavailable, and not empty", async () => {
    const { proxy, queueUrl, depth } = await behind();
    expect(await depth.isEmpty()).toBe(true);
    proxy.setRules({ operations: ["*"], fault: { kind: "half-reply" } });
    expect(await rejection(depth.isEmpty())).toMatchObject({ ...unavailable, ids: { queueUrl } });
    proxy.setRules({ operations: ["*"], when: firstAttempt, fault: { kind: "reset" } });
    expect(await depth.isEmpty()).toBe(true);
    expect([proxy.faults("half-reply"), proxy.faults("reset")]).toEqual([3, 1]);
  });

  describe("a received message", () => {
    const body = ' {"v":1, "ñ": "\\u0000"}';
    const reason = { code: "lead.too-large", runId: "run-1", batchId: "c-100", atMs: T0 } as const;

    test.each([...notCarriedOut, ...inDoubt])(
      "is postponed in spite of %s at the first attempt",
      async (_, fault) => {
        const { proxy, queueUrl, messages } = await behind({ operations: ["*"], when: firstAttempt, fault });
        const { receiptHandle, messageId } = await aReceived(queueUrl, body);
        await messages.postpone(receiptHandle, 2);
        expect(proxy.faults(fault.kind)).toBe(1);
        // The queue's own visibility timeout is 30 seconds: it is the postponement that ends.
        const { Messages } = await direct.send(
          new ReceiveMessageCommand({ QueueUrl: queueUrl, WaitTimeSeconds: 10 }),
        );
        expect(Messages).toMatchObject([{ MessageId: messageId }]);
      },
    );

    test.each(notCarriedOut)(
      "is neither postponed nor dead-lettered when %s stays, and its consumer is told",
      async (_, fault) => {
        const { proxy, queueUrl, dlqUrl, messages } = await behind({ operations: ["*"], fault });
        const record = await aReceived(queueUrl, body);
        const [postponed, dead] = await Promise.all([
          rejection(messages.postpone(record.receiptHandle, 0)),
          rejection(messages.deadLetter(record, reason)),
        ]);
        expect(postponed).toMatchObject({ ...unavailable, ids: { queueUrl } });
        expect(dead).toMatchObject({ ...unavailable, ids: { queueUrl: dlqUrl } });
        expect(proxy.faults(fault.kind)).toBe(3 + 3);
        expect(await receive(dlqUrl)).toEqual([]);
        expect(await receive(queueUrl)).toEqual([]); // not postponed by 0: it stays hidden
      },
    );

    test.each([
      ...notCarriedOut.map(([what, fault]) => [what, fault, 1] as const),
      ...inDoubt.map(([what, fault]) => [what, fault, 2] as const),
    ])("that is dead-lettered in spite of %s has a whole copy", async (_, fault, copies) => {
      const { proxy, queueUrl, dlqUrl, messages } = await behind({
        operations: ["*"],
        when: firstAttempt,
        fault,
      });
      const record = await aReceived(queueUrl, body);
      await messages.deadLetter(record, reason);
      expect(proxy.faults(fault.kind)).toBe(1);
      const dead = await receive(dlqUrl);
      // In doubt the copy is sent again: twice dead is a nuisance, never dead is a loss.
      expect(dead).toHaveLength(copies);
      for (const { Body, MessageAttributes = {} } of dead) {
        expect(Body).toBe(body);
        const attributes = Object.entries(MessageAttributes).map(([name, { StringValue }]) => [
          name,
          StringValue,
        ]);
        expect(Object.fromEntries(attributes)).toEqual({ ...reason, atMs: String(T0), receives: "1" });
      }
    });
  });
});
