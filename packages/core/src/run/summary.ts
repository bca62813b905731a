import * as z from "zod";

import { addUsage, noUsage } from "../model/usage.ts";
import { addTallies, type BatchItem, emptyTally, isOpen, outcomes, Tally } from "./batch-item.ts";
import type { Run } from "./run.ts";

const Count = z.int().min(0);

/** What a run did, as published when it closes. The six outcomes add up to `selected`. */
export const Summary = z.object({
  runId: z.string(),
  selected: Count,
  batches: Count,
  ...Tally.shape,
  modelCalls: Count,
  inputTokens: Count,
  outputTokens: Count,
  costUsd: z.number(),
  durationMs: z.number(),
  backlog: Count,
});
export type Summary = z.infer<typeof Summary>;

/** Progress of a run: the sum over its batch items. */
export interface Progress {
  tally: typeof emptyTally;
  usage: typeof noUsage;
  batches: number;
  leads: number;
  openBatches: number;
  openLeads: number;
  /** Leads that died with their consumer, and wait for an operator. */
  held: number;
}

/** Sums up a run's batches, one page after the other. */
export async function sumBatches(batches: AsyncIterable<BatchItem>): Promise<Progress> {
  const sum: Progress = {
    tally: emptyTally,
    usage: noUsage,
    batches: 0,
    leads: 0,
    openBatches: 0,
    openLeads: 0,
    held: 0,
  };
  for await (const batch of batches) {
    sum.batches += 1;
    sum.leads += batch.leadIds.length;
    sum.held += batch.held.length;
    if (isOpen(batch)) {
      sum.openBatches += 1;
      sum.openLeads += batch.leadIds.length;
    }
    if (batch.tally !== undefined) sum.tally = addTallies(sum.tally, batch.tally);
    for (const usage of Object.values(batch.usage)) sum.usage = addUsage(sum.usage, usage);
  }
  return sum;
}

/** The summary of a run whose batches are all over. */
export function summarize(run: Run, progress: Progress, nowMs: number): Summary {
  const { costMicroUsd, ...usage } = progress.usage;
  return {
    runId: run.runId,
    selected: run.selection?.selected ?? progress.leads,
    batches: progress.batches,
    ...progress.tally,
    ...usage,
    costUsd: costMicroUsd / 1_000_000,
    durationMs: nowMs - run.startedAtMs,
    backlog: run.selection?.backlog ?? 0,
  };
}

/** Leads that the six outcomes do not account for: 0, or promise 1 is broken. */
export function unaccounted(summary: Summary): number {
  return summary.selected - outcomes.reduce((sum, outcome) => sum + summary[outcome], 0);
}
