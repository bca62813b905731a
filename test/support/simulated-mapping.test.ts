import { describe, expect, it } from "vitest";

import { T0 } from "./builders.ts";
import { createFakeClock } from "./fake-clock.ts";
import {
  createCrashSwitch,
  createSimulatedMapping,
  type SimulatedMapping,
  type SimulatedMappingOptions,
} from "./simulated-mapping.ts";
import { createSimulatedQueue } from "./simulated-queue.ts";

type Invoke = SimulatedMappingOptions["invoke"];
const HOUR_MS = 3_600_000;
const allDone: Invoke = async () => ({ retryMessageIds: [] });

function aMapping(bodies: readonly string[], changes: Partial<SimulatedMappingOptions> = {}) {
  const clock = createFakeClock();
  const queue = createSimulatedQueue(clock, {
    visibilitySeconds: 60,
    maxReceiveCount: 2,
    retentionSeconds: 10 * 86_400,
  });
  for (const body of bodies) queue.sendBody(body);
  /** What was delivered, and how many seconds after the start. */
  const delivered: [seconds: number, ...bodies: string[]][] = [];
  const { invoke = allDone, ...rest } = changes;
  const mapping: SimulatedMapping = createSimulatedMapping({
    queue,
    clock,
    invoke: (records, invocation) => {
      delivered.push([(clock.now() - T0) / 1_000, ...records.map(({ body }) => body)]);
      return invoke(records, invocation);
    },
    batchSize: 2,
    maximumConcurrency: 2,
    timeoutSeconds: 10,
    ...rest,
  });
  return { clock, queue, mapping, delivered };
}

const empty = { visible: 0, hidden: 0, dead: 0 };

describe("a simulated mapping", () => {
  it("delivers batches up to its concurrency, round by round, until the queue is empty", async () => {
    const { clock, queue, mapping, delivered } = aMapping(["a", "b", "c", "d", "e"]);
    await mapping.run({ untilMs: T0 + HOUR_MS });
    expect(delivered).toEqual([
      [0, "a", "b"],
      [0, "c", "d"],
      [1, "e"],
    ]);
    expect(queue.counts()).toEqual(empty);
    expect(clock.now()).toBe(T0 + 2_000);
  });

  it("runs the invocations of a round at the same time, each with its id and deadline", async () => {
    const both = Promise.withResolvers<void>();
    const begun: unknown[] = [];
    const { mapping } = aMapping(["a", "b", "c", "d"], {
      async invoke(_records, invocation) {
        if (begun.push(invocation) === 2) both.resolve();
        await both.promise;
        return { retryMessageIds: [] };
      },
    });
    await mapping.run({ untilMs: T0 + HOUR_MS });
    expect(begun).toEqual([
      { id: "invocation-1", startedAtMs: T0, deadlineAtMs: T0 + 10_000 },
      { id: "invocation-2", startedAtMs: T0, deadlineAtMs: T0 + 10_000 },
    ]);
  });

  it("brings back what a partial response names, and only that", async () => {
    const { queue, mapping, delivered } = aMapping(["a", "b", "c"], {
      async invoke(records) {
        const back = records.filter(({ body, receiveCount }) => body === "b" && receiveCount === 1);
        return { retryMessageIds: back.map(({ messageId }) => messageId) };
      },
    });
    await mapping.run({ untilMs: T0 + HOUR_MS });
    expect(delivered).toEqual([
      [0, "a", "b"],
      [0, "c"],
      [60, "b"],
    ]);
    expect(queue.counts()).toEqual(empty);
  });

  it("brings back a postponed message when it was postponed to", async () => {
    const { queue, mapping, delivered } = aMapping(["a"], {
      async invoke([record]) {
        if (record === undefined || record.receiveCount > 1) return { retryMessageIds: [] };
        await queue.postpone(record.receiptHandle, 600);
        return { retryMessageIds: [record.messageId] };
      },
    });
    await mapping.run({ untilMs: T0 + HOUR_MS });
    expect(delivered).toEqual([
      [0, "a"],
      [600, "a"],
    ]);
  });

  it.each<[string, Invoke]>([
    ["throws", () => Promise.reject(new Error("Out of order."))],
    ["returns an id that it did not get", async () => ({ retryMessageIds: ["message-7"] })],
  ])("keeps the whole batch of an invocation that %s, until it is dead", async (_how, invoke) => {
    const { queue, mapping, delivered } = aMapping(["a", "b"], { invoke });
    await mapping.run({ untilMs: T0 + HOUR_MS });
    expect(delivered).toEqual([
      [0, "a", "b"],
      [60, "a", "b"],
    ]);
    expect(queue.counts()).toEqual({ visible: 0, hidden: 0, dead: 2 });
    expect(mapping.invocations.map(({ end }) => end.kind)).toEqual(["threw", "threw"]);
  });

  it("stops at its time with the rest still on the queue, and goes on when it is run again", async () => {
    const { clock, queue, mapping, delivered } = aMapping(["a"], {
      invoke: async ([record]) => ({
        retryMessageIds: record?.receiveCount === 1 ? [record.messageId] : [],
      }),
    });
    await mapping.run({ untilMs: T0 + 500 });
    expect(clock.now()).toBe(T0 + 500);
    await mapping.run({ untilMs: T0 + 59_999 });
    expect(clock.now()).toBe(T0 + 59_999);
    expect(queue.counts()).toEqual({ visible: 0, hidden: 1, dead: 0 });
    expect(delivered).toHaveLength(1);
    await mapping.run({ untilMs: T0 + HOUR_MS });
    expect(delivered).toEqual([
      [0, "a"],
      [60, "a"],
    ]);
  });

  it("delivers nothing while it is paused, though the time passes, and all of it once resumed", async () => {
    const { clock, queue, mapping, delivered } = aMapping(["a", "b", "c", "d", "e"], {
      invoke: async () => {
        mapping.pause();
        return { retryMessageIds: [] };
      },
    });
    await mapping.run({ untilMs: T0 + 96 * HOUR_MS });
    expect(mapping.isPaused).toBe(true);
    expect(clock.now()).toBe(T0 + 96 * HOUR_MS);
    expect(delivered).toHaveLength(2);
    expect(queue.counts()).toEqual({ visible: 1, hidden: 0, dead: 0 });

    mapping.resume();
    await mapping.run({ untilMs: T0 + 97 * HOUR_MS });
    expect(delivered.at(-1)).toEqual([96 * 3_600, "e"]);
    expect(queue.counts()).toEqual(empty);
  });

  it("waits for what happens after each round, which may add messages or pause it", async () => {
    const rounds: number[] = [];
    const { clock, queue, mapping, delivered } = aMapping(["a"], {
      invocationMs: 30_000,
      async onRound() {
        await Promise.resolve();
        rounds.push((clock.now() - T0) / 1_000);
        queue.sendBody(`after round ${rounds.length}`);
        if (rounds.length === 2) mapping.pause();
      },
    });
    await mapping.run({ untilMs: T0 + HOUR_MS });
    expect(rounds).toEqual([30, 60]);
    expect(delivered).toEqual([
      [0, "a"],
      [30, "after round 1"],
    ]);
  });
});

describe("a crash", () => {
  it("ends an invocation amid a call; its messages return after their timeout, the other's are over", async () => {
    const { crash } = createCrashSwitch();
    const survived: string[] = [];
    const { queue, mapping, delivered } = aMapping(["poison", "beside", "c", "d"], {
      async invoke(records) {
        for (const { body, receiveCount } of records) {
          await Promise.resolve();
          if (body === "poison" && receiveCount === 1) await crash();
          survived.push(body);
        }
        return { retryMessageIds: [] };
      },
    });
    await mapping.run({ untilMs: T0 + HOUR_MS });
    expect(survived).toEqual(["c", "d", "poison", "beside"]);
    expect(delivered).toEqual([
      [0, "poison", "beside"],
      [0, "c", "d"],
      [60, "poison", "beside"],
    ]);
    expect(mapping.invocations.map(({ end }) => end.kind)).toEqual(["died", "returned", "returned"]);
    expect(queue.counts()).toEqual(empty);
  });

  it("of every receive ends on the dead-letter queue, natively", async () => {
    const crashSwitch = createCrashSwitch();
    const { queue, mapping } = aMapping(["poison"], {
      invoke: () => Promise.race([crashSwitch.crash(), crashSwitch.crash()]),
    });
    await mapping.run({ untilMs: T0 + HOUR_MS });
    expect(queue.deadLetters).toMatchObject([{ body: "poison", native: true, receiveCount: 2 }]);
    expect(crashSwitch.crashes).toBe(2);
  });

  it("also stops what its invocation does in parallel, at the next call of a port", async () => {
    const crashSwitch = createCrashSwitch();
    const written: string[] = [];
    const store = crashSwitch.stoppedByCrash({
      write: async (value: string) => void written.push(value),
    });
    const { mapping } = aMapping(["poison", "beside", "c"], {
      async invoke(records) {
        const work = records.map(async ({ body, receiveCount }) => {
          await store.write(`${body} begun`);
          if (body === "poison" && receiveCount === 1) await crashSwitch.crash();
          await store.write(`${body} done`);
        });
        await Promise.all(work);
        return { retryMessageIds: [] };
      },
    });
    await mapping.run({ untilMs: T0 + 30_000 });
    expect(written).toEqual(["poison begun", "beside begun", "c begun", "c done"]);
    await mapping.run({ untilMs: T0 + HOUR_MS });
    expect(written.slice(4)).toEqual(["poison begun", "beside begun", "poison done", "beside done"]);
    expect(crashSwitch.crashes).toBe(1);
  });

  it("is refused where there is no invocation", async () => {
    const crashSwitch = createCrashSwitch();
    await expect(crashSwitch.crash()).rejects.toThrow("No invocation");
    expect(crashSwitch.crashes).toBe(0);
  });
});
