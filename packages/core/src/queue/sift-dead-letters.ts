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

/**
 * Goes once through the dead-letter queue and hands over the letters that are meant, at most `max`. Those that are not
 * taken are visible again at the end, whatever happened. A process that dies here leaves them hidden for five minutes.
 * @throws NormalizerError `filter.empty`
 */
export async function siftDeadLetters(
  { deadLetters, runs, clock }: SiftDeps,
  filter: DeadLetterFilter,
  max: number,
  take: (letter: ExplainedLetter) => Promise<"taken" | "left">,
): Promise<number> {
  refuseEmptyFilter(filter);
  const seen = new Set<string>();
  const left: DeadLetter[] = [];
  let meant = 0;
  try {
    while (meant < max) {
      const letters = (await deadLetters.receive(HIDE_SECONDS)).filter(
        ({ messageId }) => !seen.has(messageId),
      );
      if (letters.length === 0) break;
      left.push(...letters);
      for (const letter of letters) {
        seen.add(letter.messageId);
        if (meant >= max) continue;
        const explained = await explainLetter(runs, letter);
        if (!isMeant(explained, filter, clock.now())) continue;
        meant += 1;
        if ((await take(explained)) === "taken") left.splice(left.indexOf(letter), 1);
      }
    }
  } finally {
    for (const letter of left) await deadLetters.release(letter);
  }
  return meant;
}
