import { SQS_VISIBILITY_SECONDS_MAX } from "@lead-normalizer/core/limits.ts";
import type { QueueRecord } from "@lead-normalizer/core/ports.ts";
import { describe, expect, it } from "vitest";

import { aMessage, aRecord, T0 } from "./builders.ts";
import { createFakeClock } from "./fake-clock.ts";
import { createSimulatedQueue } from "./simulated-queue.ts";

function aQueue(bodies: readonly string[] = []) {
  const clock = createFakeClock();
  const queue = createSimulatedQueue(clock, {
    visibilitySeconds: 60,
    maxReceiveCount: 2,
    retentionSeconds: 3_600,
  });
  for (const body of bodies) queue.sendBody(body);
  const receiveOne = (): QueueRecord => {
    const [record] = queue.receive(1);
    if (record === undefined) throw new Error("Nothing is visible.");
    return record;
  };
  return { clock, queue, receiveOne };
}

const bodiesOf = (records: readonly { body: string }[]): string[] => records.map(({ body }) => body);

describe("a message", () => {
  it("is sent as JSON, every batch taken", async () => {
    const { queue, receiveOne } = aQueue();
    expect(await queue.send([aMessage()])).toEqual({ failedBatchIds: [] });
    expect(JSON.parse(receiveOne().body)).toEqual(aMessage());
  });

  it("is received oldest first, as many at a time as asked for", () => {
    const { queue } = aQueue(["a", "b", "c"]);
    expect(bodiesOf(queue.receive(2))).toEqual(["a", "b"]);
    expect(bodiesOf(queue.receive(2))).toEqual(["c"]);
    expect(queue.receive(2)).toEqual([]);
  });

  it("is hidden for its visibility timeout and no longer", () => {
    const { clock, queue } = aQueue(["a"]);
    queue.receive(1);
    expect(queue.counts()).toEqual({ visible: 0, hidden: 1, dead: 0 });
    expect(queue.nextVisibleAtMs()).toBe(T0 + 60_000);
    clock.advance(59_999);
    expect(queue.receive(1)).toEqual([]);
    clock.advance(1);
    expect(queue.counts()).toEqual({ visible: 1, hidden: 0, dead: 0 });
    expect(queue.nextVisibleAtMs()).toBeUndefined();
    expect(bodiesOf(queue.receive(1))).toEqual(["a"]);
  });

  it("keeps its id over its receives, which are counted, each with a handle of its own", () => {
    const { clock, receiveOne } = aQueue(["a"]);
    const first = receiveOne();
    clock.advance(60_000);
    const second = receiveOne();
    expect([first.receiveCount, second.receiveCount]).toEqual([1, 2]);
    expect(second.messageId).toBe(first.messageId);
    expect(second.receiptHandle).not.toBe(first.receiptHandle);
  });

  it("is gone once deleted, and deleting it again changes nothing", () => {
    const { clock, queue, receiveOne } = aQueue(["a", "b"]);
    const { receiptHandle } = receiveOne();
    queue.delete(receiptHandle);
    queue.delete(receiptHandle);
    clock.advance(60_000);
    expect(bodiesOf(queue.receive(10))).toEqual(["b"]);
  });

  it("vanishes after the retention, hidden or not, and is counted", async () => {
    const { clock, queue, receiveOne } = aQueue(["visible", "hidden"]);
    clock.advance(3_590_000);
    const { receiptHandle } = receiveOne();
    queue.sendBody("young");
    clock.advance(10_000);
    expect([queue.expired, queue.counts().visible, queue.counts().hidden]).toEqual([0, 2, 1]);
    clock.advance(1);
    expect([queue.expired, queue.counts().visible, queue.counts().hidden]).toEqual([2, 1, 0]);
    expect(bodiesOf(queue.receive(10))).toEqual(["young"]);
    queue.delete(receiptHandle);
    await expect(queue.postpone(receiptHandle, 5)).rejects.toThrow("not in flight");
  });
});

describe("postponing", () => {
  it("hides a message for so long from now, longer or shorter than its visibility timeout", async () => {
    const { clock, queue, receiveOne } = aQueue(["a"]);
    const { receiptHandle } = receiveOne();
    clock.advance(30_000);
    await queue.postpone(receiptHandle, 600);
    expect(queue.nextVisibleAtMs()).toBe(T0 + 630_000);
    await queue.postpone(receiptHandle, 5);
    expect(queue.nextVisibleAtMs()).toBe(T0 + 35_000);
    await queue.postpone(receiptHandle, 1e9);
    expect(queue.nextVisibleAtMs()).toBe(T0 + 30_000 + SQS_VISIBILITY_SECONDS_MAX * 1_000);
    await queue.postpone(receiptHandle, 0);
    expect(queue.counts().visible).toBe(1);
  });

  it("is refused for a message that is visible again", async () => {
    const { clock, queue, receiveOne } = aQueue(["a"]);
    const { receiptHandle } = receiveOne();
    clock.advance(60_000);
    await expect(queue.postpone(receiptHandle, 5)).rejects.toThrow("not in flight");
    expect(queue.counts().visible).toBe(1);
  });
});

describe("an old receipt handle", () => {
  it("neither postpones nor deletes a message that was received again since", async () => {
    const { clock, queue, receiveOne } = aQueue(["a"]);
    const old = receiveOne();
    clock.advance(60_000);
    const current = receiveOne();
    await expect(queue.postpone(old.receiptHandle, 5)).rejects.toThrow("stale");
    expect(() => queue.delete(old.receiptHandle)).toThrow("stale");
    expect(queue.nextVisibleAtMs()).toBe(T0 + 120_000);
    queue.delete(current.receiptHandle);
    expect(queue.counts()).toEqual({ visible: 0, hidden: 0, dead: 0 });
  });

  it("still deletes a visible message that nobody received since", () => {
    const { clock, queue, receiveOne } = aQueue(["a"]);
    const { receiptHandle } = receiveOne();
    clock.advance(60_000);
    queue.delete(receiptHandle);
    expect(queue.counts().visible).toBe(0);
  });

  it("that was never given is refused", async () => {
    const { queue } = aQueue(["a"]);
    expect(() => queue.delete("receipt-7")).toThrow("never given");
    await expect(queue.postpone("receipt-7", 5)).rejects.toThrow("never given");
  });
});

describe("the dead letters", () => {
  it("get a message natively when it had all its receives, and the next one is received instead", () => {
    const { clock, queue } = aQueue(["poison"]);
    for (let receive = 1; receive <= 2; receive += 1) {
      expect(queue.receive(1)).toMatchObject([{ body: "poison", receiveCount: receive }]);
      clock.advance(60_000);
    }
    queue.sendBody("good");
    expect(queue.deadLetters).toEqual([]);
    expect(bodiesOf(queue.receive(1))).toEqual(["good"]);
    expect(queue.deadLetters).toEqual([{ body: "poison", attributes: {}, native: true, receiveCount: 2 }]);
    expect(queue.counts()).toEqual({ visible: 0, hidden: 1, dead: 1 });
  });

  it("get a copy with its reason from a consumer, and the original stays until it is deleted", async () => {
    const { queue, receiveOne } = aQueue(["a"]);
    const record = receiveOne();
    await queue.deadLetter(record, { code: "lead.too-large", runId: "run-1", batchId: "c-1", atMs: T0 });
    await queue.deadLetter(aRecord("odd"), { code: "message.malformed", atMs: T0 });
    const atMs = String(T0);
    expect(queue.deadLetters).toEqual([
      {
        body: "a",
        attributes: { code: "lead.too-large", runId: "run-1", batchId: "c-1", atMs, receives: "1" },
        native: false,
        receiveCount: 0,
      },
      {
        body: "odd",
        attributes: { code: "message.malformed", atMs, receives: "1" },
        native: false,
        receiveCount: 0,
      },
    ]);
    expect(queue.counts()).toEqual({ visible: 0, hidden: 1, dead: 2 });
    queue.delete(record.receiptHandle);
    expect(queue.counts()).toEqual({ visible: 0, hidden: 0, dead: 2 });
  });

  it("start again when they are redriven, also their age, and keep their attributes if they die once more", async () => {
    const { clock, queue, receiveOne } = aQueue();
    await queue.deadLetter(aRecord("a"), { code: "store.unavailable", atMs: T0 });
    clock.advance(86_400_000);
    queue.redriveAll();
    expect(queue.counts()).toEqual({ visible: 1, hidden: 0, dead: 0 });
    expect(queue.expired).toBe(0);
    for (let receive = 1; receive <= 2; receive += 1) {
      expect(receiveOne()).toMatchObject({ body: "a", receiveCount: receive });
      clock.advance(60_000);
    }
    expect(queue.receive(1)).toEqual([]);
    expect(queue.deadLetters).toMatchObject([
      { body: "a", attributes: { code: "store.unavailable" }, native: true, receiveCount: 2 },
    ]);
  });
});
