import { NormalizerError } from "../errors.ts";
import type { Clock, DeadLetter, RunStore } from "../ports.ts";
import { type BatchItem, isLetterKept } from "../run/batch-item.ts";
import { isOpenRun } from "../run/run.ts";
import { parseMessage } from "./message.ts";

/** Which dead letters an operator means. Conditions add up; at least one is needed. */
export interface DeadLetterFilter {
  code?: string;
  runId?: string;
  batchId?: string;
  /** Only those that came to a queue first at least so long ago, in ms. */
  olderThanMs?: number;
}

/** A dead letter with what is on record about it. */
export interface ExplainedLetter {
  letter: DeadLetter;
  code: string;
  runId: string | undefined;
  batchId: string | undefined;
  /** Its batch item; undefined = nobody can read the message, or its run is no longer on record. */
  batch: BatchItem | undefined;
}

/** Looks a letter up. Batch items know better than the letter: what it carries may be from an earlier death. */
export async function explainLetter(runs: RunStore, letter: DeadLetter): Promise<ExplainedLetter> {
  const ids = idsIn(letter.body);
  const batch = ids && (await runs.readBatch(ids.runId, ids.batchId));
  return { letter, code: codeOf(letter, batch), runId: ids?.runId, batchId: ids?.batchId, batch };
}

function codeOf({ attributes }: DeadLetter, batch: BatchItem | undefined): string {
  if (batch?.state === "dead") return batch.code ?? "crash.unknown";
  // An open batch whose message is here died without a word: settling has not noticed it yet.
  if (batch?.state === "planned" || batch?.state === "queued") return "crash.unknown";
  return attributes["code"] ?? "crash.unknown";
}

function idsIn(body: string): { runId: string; batchId: string } | undefined {
  try {
    const { runId, batchId } = parseMessage(body);
    return { runId, batchId };
  } catch (error) {
    if (error instanceof NormalizerError) return undefined;
    throw error;
  }
}

/** @throws NormalizerError `filter.empty`: what means everything must be said on purpose */
export function refuseEmptyFilter(filter: DeadLetterFilter): void {
  if (Object.values(filter).some((condition) => condition !== undefined)) return;
  throw new NormalizerError(
    "filter.empty",
    "The filter is empty, which would mean every dead letter. Name a code, a run, a batch or an age.",
  );
}

export function isMeant(explained: ExplainedLetter, filter: DeadLetterFilter, nowMs: number): boolean {
  const { code, runId, batchId, olderThanMs } = filter;
  return (
    (code === undefined || explained.code === code) &&
    (runId === undefined || explained.runId === runId) &&
    (batchId === undefined || explained.batchId === batchId) &&
    (olderThanMs === undefined || explained.letter.sentAtMs <= nowMs - olderThanMs)
  );
}

/** True for a dead batch that the filter means; its age is the time since it died. */
export function isBatchMeant(batch: BatchItem, filter: DeadLetterFilter, nowMs: number): boolean {
  const { code, runId, batchId, olderThanMs } = filter;
  return (
    (code === undefined || (batch.code ?? "crash.unknown") === code) &&
    (runId === undefined || batch.runId === runId) &&
    (batchId === undefined || batch.batchId === batchId) &&
    (olderThanMs === undefined || (batch.endedAtMs ?? nowMs) <= nowMs - olderThanMs)
  );
}

/** The batches that are meant whose messages lie on the DLQ, from batch items alone: nothing is received. */
export async function* deadBatches(
  { runs, clock }: { runs: RunStore; clock: Clock },
  filter: DeadLetterFilter = {},
): AsyncGenerator<BatchItem> {
  const nowMs = clock.now();
  const mayHaveSome = await runs.findRuns((run) => isOpenRun(run) || (run.summary?.deadLettered ?? 0) > 0);
  for (const { runId } of mayHaveSome) {
    for await (const batch of runs.batchesOf(runId)) {
      if (batch.state !== "dead" || batch.discarded !== undefined) continue;
      if (isLetterKept(batch, nowMs) && isBatchMeant(batch, filter, nowMs)) yield batch;
    }
  }
}
