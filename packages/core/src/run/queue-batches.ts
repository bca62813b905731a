import { NormalizerError } from "../errors.ts";
import { SQS_BATCH_ENTRIES } from "../limits.ts";
import type { BatchQueue, Clock, RunStore } from "../ports.ts";
import type { BatchItem } from "./batch-item.ts";
import { batchIdOf, messageOf, planBatch } from "./plan-batch.ts";
import { allOrThrow } from "./all-or-throw.ts";
import type { Lease } from "./lease.ts";
import type { Run } from "./run.ts";

export interface QueueDeps {
  runs: RunStore;
  queue: BatchQueue;
  clock: Clock;
}

/** Packs leads into batches and queues them, ten at a time. Holds at most ten batches in memory. */
export interface BatchPacker {
  add(leadIds: readonly string[]): Promise<void>;
  /** Queues what is left. */
  flush(): Promise<void>;
  readonly sequence: number;
  readonly selected: number;
  readonly batches: number;
}

/**
 * A packer whose batches are numbered within `lane`. A number that is planned already belongs to a producer that died:
 * its leads stand, and the next number is taken. `earlier`: what such a producer is known to have queued.
 */
export function packBatches(
  deps: QueueDeps,
  run: Run,
  lane: string,
  lease: Pick<Lease, "keep">,
  earlier = { sequence: 0, selected: 0, batches: 0 },
): BatchPacker {
  const { batchSize } = run.settings;
  let waiting: string[] = [];
  let { sequence, selected, batches } = earlier;

  const planOne = async (leadIds: readonly string[]): Promise<BatchItem> => {
    for (;;) {
      sequence += 1;
      const batch = planBatch(run, batchIdOf(lane, sequence), leadIds, deps.clock.now());
      if ((await deps.runs.createBatch(batch)) === "created") return batch;
    }
  };
  const queueUpTo = async (count: number): Promise<void> => {
    await lease.keep();
    const leadIds = waiting.slice(0, count);
    waiting = waiting.slice(count);
    const parts: string[][] = [];
    for (let start = 0; start < leadIds.length; start += batchSize)
      parts.push(leadIds.slice(start, start + batchSize));
    const planned = await allOrThrow(parts.map(planOne));
    await queueBatches(deps, run, planned);
    selected += leadIds.length;
    batches += planned.length;
  };

  return {
    async add(leadIds) {
      waiting.push(...leadIds);
      const full = SQS_BATCH_ENTRIES * batchSize;
      while (waiting.length >= full) await queueUpTo(full);
    },
    async flush() {
      while (waiting.length > 0) await queueUpTo(SQS_BATCH_ENTRIES * batchSize);
    },
    get sequence() {
      return sequence;
    },
    get selected() {
      return selected;
    },
    get batches() {
      return batches;
    },
  };
}

/** Attempts to send a batch before the producer gives up; the batch item stays planned and is sent by the next one. */
const SEND_ATTEMPTS = 3;

/**
 * Sends planned batches and then marks them queued. @throws NormalizerError `queue.send-failed` when the queue refuses
 * some again and again; the others are queued.
 */
export async function queueBatches(deps: QueueDeps, run: Run, planned: readonly BatchItem[]): Promise<void> {
  let unsent = planned;
  for (let attempt = 1; unsent.length > 0 && attempt <= SEND_ATTEMPTS; attempt += 1) {
    const { failedBatchIds } = await deps.queue.send(unsent.map((batch) => messageOf(run, batch)));
    const failed = new Set(failedBatchIds);
    const sent = unsent.filter((batch) => !failed.has(batch.batchId));
    await allOrThrow(
      sent.map((batch) => deps.runs.changeBatch(batch, (current) => markQueued(current, deps.clock.now()))),
    );
    unsent = unsent.filter((batch) => failed.has(batch.batchId));
  }
  if (unsent.length === 0) return;
  throw new NormalizerError(
    "queue.send-failed",
    `The queue refused ${unsent.length} batches ${SEND_ATTEMPTS} times.`,
    {
      ids: { runId: run.runId, batchId: unsent[0]?.batchId ?? "" },
    },
  );
}

/** A consumer may have been faster: a batch that is over stays so. */
function markQueued(batch: BatchItem, nowMs: number): BatchItem | undefined {
  return batch.state === "planned" ? { ...batch, state: "queued", queuedAtMs: nowMs } : undefined;
}
