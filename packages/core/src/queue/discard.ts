import { sumBatches } from "../run/summary.ts";
import type { DeadLetterFilter, ExplainedLetter } from "./dead-letters.ts";
import { countIn, type Redriven, type SomeLetters } from "./redrive.ts";
import { type SiftDeps, siftDeadLetters } from "./sift-dead-letters.ts";

/**
 * Gives up the dead letters that are meant. Their leads stay as they are: stale, and chosen again by later runs, also
 * those that were held back because they crashed a consumer. @throws NormalizerError `filter.empty`
 */
export async function discardSelected(
  deps: SiftDeps,
  filter: DeadLetterFilter,
  { max, dryRun, onProgress, by, reason }: SomeLetters & { by: string; reason: string },
): Promise<Redriven> {
  const done: Redriven = { messages: 0, leads: 0, byCode: {} };
  const runIds = new Set<string>();
  const discarded = { atMs: deps.clock.now(), by, reason };
  const isStopped = (): boolean => onProgress?.(done) === "stop";
  const take = async ({ letter, code, batch }: ExplainedLetter) => {
    if (isStopped()) return "stop";
    countIn(done, code, batch);
    if (dryRun) return "left";
    if (batch !== undefined) {
      await deps.runs.changeBatch(batch, (current) =>
        current.state === "done" ? undefined : { ...current, discarded, held: [] },
      );
      runIds.add(batch.runId);
    }
    await deps.deadLetters.discard(letter);
    return "taken";
  };
  await siftDeadLetters(deps, filter, max, take, isStopped);
  for (const runId of runIds) await countHeld(deps, runId);
  return done;
}

/** The run knows how many of its leads are held: later runs look into it only while there are some. */
async function countHeld({ runs }: SiftDeps, runId: string): Promise<void> {
  const run = await runs.readRun(runId);
  if (run === undefined) return;
  const { held } = await sumBatches(runs.batchesOf(runId));
  // A run that has changed meanwhile keeps its number: one that is too high costs a look, one too low frees a crash.
  await runs.changeRun(run, (current) =>
    current.version === run.version ? { ...current, held } : undefined,
  );
}
