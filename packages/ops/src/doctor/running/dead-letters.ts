import type { RunStore } from "@lead-normalizer/core/ports.ts";
import { deadBatches } from "@lead-normalizer/core/queue/dead-letters.ts";

import { counted } from "../../terminal/output.ts";
import type { Check } from "../check.ts";
import { ok, warn } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import type { Running } from "./running.ts";

/** How many dead letters wait for an operator, and why they died. Receives nothing, so hides nothing. */
export const deadLetters: Check<Running> = {
  name: "dead letters",
  run({ queues, queueNames, records, ops, nowMs }) {
    const name = queueNames.deadLetters;
    const looked = Promise.all([queues.describe(name), countCodes(records.runs, nowMs)]);
    return whenAnswered(name, looked, ([queue, codes]) => {
      if (queue === undefined) return [];
      const known = [...codes.values()].reduce((sum, count) => sum + count, 0);
      const letters = Math.max(queue.messages, known);
      if (letters === 0) return [ok("none")];
      const told = [...codes].map(([code, count]) => `${code} ${count}`).join(", ");
      return [
        warn(
          `${counted(letters, "message")} failed for good (${told || "no code on record"})`,
          `${ops} dlq, then the code's section in docs/operations.md`,
        ),
      ];
    });
  },
};

async function countCodes(runs: RunStore, nowMs: number): Promise<Map<string, number>> {
  const clock = { now: () => nowMs, sleep: async () => {} };
  const codes = new Map<string, number>();
  for await (const { code = "crash.unknown" } of deadBatches({ runs, clock })) {
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  return codes;
}
