import { setTimeout as sleep } from "node:timers/promises";

import { describeError } from "@lead-normalizer/core/errors.ts";
import { CONSUMER_TIMEOUT_SECONDS } from "@lead-normalizer/core/limits.ts";
import type { Log, Metrics, Pause } from "@lead-normalizer/core/ports.ts";
import { settleRuns, type SettleDeps } from "@lead-normalizer/core/run/settle-runs.ts";
import { createConsumeHandler } from "@lead-normalizer/functions/consume-handler.ts";

import { type Mapping, startMapping } from "../mapping/start-mapping.ts";
import type { Wiring } from "../wire.ts";
import { type AsFunction, createLocalProducers } from "./local-producers.ts";
import type { Stack } from "./start-stack.ts";

export interface ServeOptions {
  stack: Stack;
  wiring: Wiring;
  concurrency: number;
  log: Log;
  metrics: Metrics;
  /** Seconds of an invocation; default as deployed. */
  timeoutSeconds?: number;
  backoffBasesSeconds?: readonly number[];
  /** Default: nobody tells whose work it is. */
  asFunction?: AsFunction;
  onPause?(pause: Pause): void;
}

/** What AWS does by itself around the functions: delivers messages to consumers, and settles runs again and again. */
export interface Service {
  mapping: Mapping;
  stop(): Promise<void>;
}

/** Settling reads every batch of the open runs, so it takes at most a fifth of the time. */
const SETTLE_PAUSE_MS = 200;
const SETTLE_PAUSE_FACTOR = 4;

/** Of the latest runs so many are looked at for new requests; an older one is given a producer when it is settled. */
const REQUESTED_LOOK = 100;

/** Serves the embedded stack until it is stopped. */
export function serveStack(options: ServeOptions): Service {
  const { stack, wiring, log, metrics, asFunction = (_, run) => run() } = options;
  const consume = createConsumeHandler({
    ...wiring,
    log,
    metrics,
    ...(options.backoffBasesSeconds && { backoffBasesSeconds: options.backoffBasesSeconds }),
    consumers: {
      async pause(pause, instead) {
        try {
          // First: without a notice the mapping is taken for one that may go on.
          return await wiring.pauseNotice.post(pause, instead);
        } finally {
          await mapping.pause();
          options.onPause?.(pause);
        }
      },
    },
  });
  const mapping: Mapping = asFunction("consume", () =>
    startMapping({
      sqs: wiring.sqs,
      queueUrl: stack.env["QUEUE_URL"] ?? "",
      invoke: consume,
      maximumConcurrency: options.concurrency,
      batchSize: 10,
      timeoutSeconds: options.timeoutSeconds ?? CONSUMER_TIMEOUT_SECONDS,
      onError: (error) => log.warn("invocation failed", { class: error.name, message: error.message }),
    }),
  );
  /** The notice decides: who removes it, in whatever process, lets the consumers go on. */
  const followNotice = async (): Promise<void> => {
    const notice = await wiring.pauseNotice.read();
    if (notice === undefined && mapping.isPaused) asFunction("consume", () => mapping.resume());
    if (notice !== undefined && !mapping.isPaused) await mapping.pause();
  };
  const producers = createLocalProducers(wiring, options);
  const begun = new Set<string>();
  /** On AWS whoever requests a run invokes a producer. Here a command in another process only puts it on record. */
  const startRequested = async (): Promise<void> => {
    for (const { runId, state } of await wiring.runs.recentRuns(REQUESTED_LOOK)) {
      if (state !== "requested" || begun.has(runId)) continue;
      begun.add(runId);
      await producers.start(runId);
    }
  };
  const stopping = new AbortController();
  const deps: SettleDeps = {
    ...wiring,
    producers,
    // `start` prints the summary itself.
    notice: { publish: async ({ runId }) => log.info("summary ready", { runId }) },
    log,
    metrics,
  };
  const settling = settleUntil(stopping.signal, log, async () => {
    await followNotice();
    await startRequested();
    await asFunction("settle", () => settleRuns(deps));
  });
  return {
    mapping,
    async stop() {
      stopping.abort();
      await Promise.all([mapping.stop(), settling, producers.finish()]);
    },
  };
}

async function settleUntil(stopped: AbortSignal, log: Log, settle: () => Promise<void>): Promise<void> {
  while (!stopped.aborted) {
    const startedAtMs = Date.now();
    try {
      await settle();
    } catch (error) {
      if (stopped.aborted) return;
      log.warn("settling failed; it is tried again", describeError(error));
    }
    const pauseMs = Math.max(SETTLE_PAUSE_MS, SETTLE_PAUSE_FACTOR * (Date.now() - startedAtMs));
    await sleep(pauseMs, undefined, { signal: stopped }).catch(() => undefined);
  }
}
