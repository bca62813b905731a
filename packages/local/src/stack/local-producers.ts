import { randomUUID } from "node:crypto";

import { describeError } from "@lead-normalizer/core/errors.ts";
import type { Log, Metrics, ProducerStarter } from "@lead-normalizer/core/ports.ts";
import { produce } from "@lead-normalizer/core/run/produce.ts";

import type { Wiring } from "../wire.ts";

/** Runs the work of a function, so that somebody may tell whose it is. */
export type AsFunction = <T>(name: "produce" | "consume" | "settle", run: () => T) => T;

/** Producers in this process, in the place of an asynchronous invocation: nobody waits for them but the end. */
export function createLocalProducers(
  wiring: Wiring,
  { log, metrics, asFunction = (_, run) => run() }: { log: Log; metrics: Metrics; asFunction?: AsFunction },
): ProducerStarter & { finish(): Promise<void> } {
  const running = new Set<Promise<unknown>>();
  const producers = {
    async start(runId: string): Promise<void> {
      const deps = { ...wiring, producers, log, metrics };
      const producing = asFunction("produce", () => produce(deps, { runId }, { id: randomUUID() }))
        // As with Lambda, nobody hears of it: settling finds the run without a producer, and starts another.
        .catch((error: unknown) => log.warn("producer failed", { runId, ...describeError(error) }))
        .finally(() => running.delete(producing));
      running.add(producing);
    },
    async finish(): Promise<void> {
      await Promise.all(running);
    },
  };
  return producers;
}
