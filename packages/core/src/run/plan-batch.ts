import type { BatchMessage } from "../queue/message.ts";
import type { BatchItem } from "./batch-item.ts";
import type { Run } from "./run.ts";

/** Batches are numbered within a lane of their run: the same number is the same batch. */
export function batchIdOf(lane: string, sequence: number): string {
  return `${lane}-${String(sequence).padStart(6, "0")}`;
}

/** A new batch of the run, not yet queued. */
export function planBatch(run: Run, batchId: string, leadIds: readonly string[], nowMs: number): BatchItem {
  return {
    runId: run.runId,
    batchId,
    leadIds: [...leadIds],
    state: "planned",
    version: 1,
    plannedAtMs: nowMs,
    returns: 0,
    crashes: 0,
    suspects: {},
    held: [],
    usage: {},
  };
}

/** The message that carries the batch. The same batch gives the same message, so it can be sent again. */
export function messageOf(run: Run, batch: BatchItem): BatchMessage {
  return {
    v: 1,
    runId: run.runId,
    batchId: batch.batchId,
    leadIds: batch.leadIds,
    staleBeforeMs: run.staleBeforeMs,
    force: run.force,
    ...(run.event.reask === true && { reask: true }),
    fields: run.settings.fieldsToNormalize,
  };
}
