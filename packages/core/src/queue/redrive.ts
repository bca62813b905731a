import type { BatchItem } from "../run/batch-item.ts";
import type { DeadLetterFilter, ExplainedLetter } from "./dead-letters.ts";
import { type SiftDeps, siftDeadLetters } from "./sift-dead-letters.ts";

/** What a redrive did, or would do. */
export interface Redriven {
  messages: number;
  leads: number;
  byCode: Record<string, number>;
}

/** How many, and whether in truth. */
export interface SomeLetters {
  max: number;
  dryRun: boolean;
  /** Told before each letter, and each look for more, what is done so far; `stop` = no more. */
  onProgress?(done: Readonly<Redriven>): "go-on" | "stop";
}

/**
 * Sends the dead letters that are meant back to consumers, and none again that is dead anew before the last is sent. Doing it
 * twice, or being killed anywhere, loses nothing: a message that is there twice is accounted for once.
 * @throws NormalizerError `filter.empty`
 */
export async function redriveSelected(
  deps: SiftDeps,
  filter: DeadLetterFilter,
  { max, dryRun, onProgress }: SomeLetters,
): Promise<Redriven> {
  const done: Redriven = { messages: 0, leads: 0, byCode: {} };
  const beganAtMs = deps.clock.now();
  const sent = new Set<string>();
  const isStopped = (): boolean => onProgress?.(done) === "stop";
  const take = async ({ letter, code, batch }: ExplainedLetter) => {
    if (isStopped()) return "stop";
    // What consumers refuse is back in milliseconds. One that was there twice from the beginning is older.
    if (sent.has(letter.body) && letter.sentAtMs > beganAtMs) return "left";
    sent.add(letter.body);
    if (!dryRun) await deps.deadLetters.resend(letter);
    countIn(done, code, batch);
    return dryRun ? "left" : "taken";
  };
  await siftDeadLetters(deps, filter, max, take, isStopped);
  return done;
}

/** Adds one letter to what is done. */
export function countIn(done: Redriven, code: string, batch: BatchItem | undefined): void {
  done.messages += 1;
  done.leads += batch?.leadIds.length ?? 0;
  done.byCode[code] = (done.byCode[code] ?? 0) + 1;
}
