import type { Clock, DeadLetter, DeadLetterQueue, RunStore } from "../ports.ts";
import {
  type DeadLetterFilter,
  type ExplainedLetter,
  explainLetter,
  isMeant,
  refuseEmptyFilter,
} from "./dead-letters.ts";

export interface SiftDeps {
  deadLetters: DeadLetterQueue;
  runs: RunStore;
  clock: Clock;
}

/** Seconds that received letters stay hidden: if this process dies they are visible again after that. */
const HIDE_SECONDS = 300;
const RELEASES_AT_ONCE = 10;

/**
 * Goes once through the dead-letter queue and hands over the letters that are meant, at most `max`, until it is told to stop. Those that are not
 * taken are visible again at the end, whatever happened. A process that dies here leaves them hidden for five minutes.
 * @throws NormalizerError `filter.empty`
 */
export async function siftDeadLetters(
  { deadLetters, runs, clock }: SiftDeps,
  filter: DeadLetterFilter,
  max: number,
  take: (letter: ExplainedLetter) => Promise<"taken" | "left" | "stop">,
  isStopped: () => boolean = () => false,
): Promise<number> {
  refuseEmptyFilter(filter);
  const seen = new Set<string>();
  const left = new Map<string, DeadLetter>();
  let meant = 0;
  let isOver = false;
  try {
    // Asked here as well: a filter may mean one letter of thousands.
    while (meant < max && !isOver && !isStopped()) {
      const letters = await deadLetters.receive(HIDE_SECONDS);
      // Those seen before as well: only the handle of its last receive makes a letter visible.
      for (const letter of letters) left.set(letter.messageId, letter);
      const unseen = letters.filter(({ messageId }) => !seen.has(messageId));
      if (unseen.length === 0) break;
      for (const letter of unseen) {
        seen.add(letter.messageId);
        if (meant >= max) continue;
        const explained = await explainLetter(runs, letter);
        if (!isMeant(explained, filter, clock.now())) continue;
        const taken = await take(explained);
        if (taken === "stop") {
          isOver = true;
          break;
        }
        meant += 1;
        if (taken === "taken") left.delete(letter.messageId);
      }
    }
  } catch (error) {
    await releaseAll(deadLetters, [...left.values()]).catch(() => undefined);
    throw error;
  }
  await releaseAll(deadLetters, [...left.values()]);
  return meant;
}

/** Tries to release each, and only then throws the first error. */
async function releaseAll(deadLetters: DeadLetterQueue, letters: readonly DeadLetter[]): Promise<void> {
  const failures: unknown[] = [];
  for (let start = 0; start < letters.length; start += RELEASES_AT_ONCE) {
    const some = letters.slice(start, start + RELEASES_AT_ONCE);
    for (const release of await Promise.allSettled(some.map((letter) => deadLetters.release(letter)))) {
      if (release.status === "rejected") failures.push(release.reason);
    }
  }
  if (failures.length > 0) throw failures[0];
}
