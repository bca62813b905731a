import type { DeadLetterFilter } from "./dead-letters.ts";
import { type SiftDeps, siftDeadLetters } from "./sift-dead-letters.ts";

/** What a redrive did, or would do. */
export interface Redriven {
  messages: number;
  leads: number;
  byCode: Record<string, number>;
}

/**
 * Sends the dead letters that are meant back to consumers. Doing it twice, or being killed anywhere, loses nothing: a
 * message that is there twice is accounted for once. @throws NormalizerError `filter.empty`
 */
export async function redriveSelected(
  deps: SiftDeps,
  filter: DeadLetterFilter,
  { max, dryRun }: { max: number; dryRun: boolean },
): Promise<Redriven> {
  const done: Redriven = { messages: 0, leads: 0, byCode: {} };
  await siftDeadLetters(deps, filter, max, async ({ letter, code, batch }) => {
    if (!dryRun) await deps.deadLetters.resend(letter);
    done.messages += 1;
    done.leads += batch?.leadIds.length ?? 0;
    done.byCode[code] = (done.byCode[code] ?? 0) + 1;
    return dryRun ? "left" : "taken";
  });
  return done;
}
