import { AsyncLocalStorage } from "node:async_hooks";

import type { Invocation } from "@lead-normalizer/core/normalize/work.ts";
import type { QueueRecord } from "@lead-normalizer/core/ports.ts";

import type { createFakeClock } from "./fake-clock.ts";
import type { SimulatedQueue } from "./simulated-queue.ts";

export interface SimulatedMappingOptions {
  queue: SimulatedQueue;
  clock: ReturnType<typeof createFakeClock>;
  /** The function: says which of its messages must come back. */
  invoke(records: QueueRecord[], invocation: Invocation): Promise<{ retryMessageIds: string[] }>;
  /** Messages of one invocation at most. */
  batchSize: number;
  /** Invocations of one round at most. */
  maximumConcurrency: number;
  /** Makes the deadline that an invocation is told. Nobody enforces it. */
  timeoutSeconds: number;
  /** Milliseconds that the clock advances after each round; default 1,000. */
  invocationMs?: number;
  /** Awaited after each round, once the clock has advanced. */
  onRound?(): Promise<void>;
}

/** An invocation that is over. Only a returned one deleted messages. */
export interface PlayedInvocation {
  id: string;
  startedAtMs: number;
  messageIds: string[];
  end: { kind: "returned"; retryMessageIds: string[] } | { kind: "threw"; error: unknown } | { kind: "died" };
}

/** Lambda's event source mapping over a simulated queue. */
export interface SimulatedMapping {
  /** Delivers until the queue is empty or the clock, which it moves, is at `untilMs`. Paused, it lets the time pass. */
  run(options: { untilMs: number }): Promise<void>;
  /** Takes effect with the next round. */
  pause(): void;
  resume(): void;
  readonly isPaused: boolean;
  /** In the order in which they began. */
  readonly invocations: readonly PlayedInvocation[];
}

/** Plays nights of deliveries in no more time than the function takes. */
export function createSimulatedMapping(options: SimulatedMappingOptions): SimulatedMapping {
  const { queue, clock, batchSize, invocationMs = 1_000 } = options;
  const slots = Array.from({ length: options.maximumConcurrency });
  const invocations: PlayedInvocation[] = [];
  let isPaused = false;
  let started = 0;

  const invokeOnce = async (records: QueueRecord[]): Promise<PlayedInvocation> => {
    started += 1;
    const id = `invocation-${started}`;
    const startedAtMs = clock.now();
    const deadlineAtMs = startedAtMs + options.timeoutSeconds * 1_000;
    const messageIds = records.map(({ messageId }) => messageId);
    const end = await playOut(async () => {
      const { retryMessageIds } = await options.invoke(records, { id, startedAtMs, deadlineAtMs });
      const foreign = retryMessageIds.find((messageId) => !messageIds.includes(messageId));
      // Lambda takes a response with an unknown id for a failure of the whole batch.
      if (foreign !== undefined) throw new Error(`The invocation returned ${foreign}, which it did not get.`);
      return retryMessageIds;
    });
    if (end.kind === "returned") {
      for (const { messageId, receiptHandle } of records) {
        if (!end.retryMessageIds.includes(messageId)) queue.delete(receiptHandle);
      }
    }
    return { id, startedAtMs, messageIds, end };
  };

  return {
    invocations,
    async run({ untilMs }) {
      const advanceTo = (ms: number): void => clock.advance(Math.max(0, Math.min(ms, untilMs) - clock.now()));
      while (clock.now() < untilMs) {
        const received = isPaused ? [] : slots.map(() => queue.receive(batchSize));
        const batches = received.filter((records) => records.length > 0);
        if (batches.length > 0) {
          invocations.push(...(await Promise.all(batches.map(invokeOnce))));
          advanceTo(clock.now() + invocationMs);
          await options.onRound?.();
        } else {
          const { visible, hidden } = queue.counts();
          if (visible + hidden === 0) return;
          advanceTo(queue.nextVisibleAtMs() ?? untilMs);
        }
      }
    },
    pause: () => void (isPaused = true),
    resume: () => void (isPaused = false),
    get isPaused() {
      return isPaused;
    },
  };
}

/** Ends the process that the present call belongs to: each invocation is its own. */
const life = new AsyncLocalStorage<AbortController>();
const never = (): Promise<never> => Promise.withResolvers<never>().promise;

/** Runs an invocation until it returns, throws or dies, whichever comes first. */
function playOut(invoke: () => Promise<string[]>): Promise<PlayedInvocation["end"]> {
  const mine = new AbortController();
  const death = new Promise<PlayedInvocation["end"]>((resolve) => {
    mine.signal.addEventListener("abort", () => resolve({ kind: "died" }));
  });
  const outcome = life.run(mine, invoke).then<PlayedInvocation["end"], PlayedInvocation["end"]>(
    (retryMessageIds) => ({ kind: "returned", retryMessageIds }),
    (error: unknown) => ({ kind: "threw", error }),
  );
  return Promise.race([death, outcome]);
}

/** Kills invocations of whichever simulated mapping amid a call. */
export function createCrashSwitch(): {
  /** Never resolves: the invocation that called is dead. Rejects when no invocation called. */
  crash(): Promise<never>;
  /** The port as a process has it: a dead one's calls do nothing and never return. For methods that promise. */
  stoppedByCrash<Port extends object>(port: Port): Port;
  /** Invocations that died by it. */
  readonly crashes: number;
} {
  let crashes = 0;
  return {
    async crash() {
      const mine = life.getStore();
      if (mine === undefined) throw new Error("No invocation called.");
      if (!mine.signal.aborted) crashes += 1;
      mine.abort();
      return never();
    },
    stoppedByCrash: (port) =>
      new Proxy(port, {
        get(target, name) {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== "function") return member;
          return (...args: unknown[]): unknown =>
            life.getStore()?.signal.aborted === true ? never() : Reflect.apply(member, target, args);
        },
      }),
    get crashes() {
      return crashes;
    },
  };
}
