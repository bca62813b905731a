import type { Check } from "../check.ts";
import { fail, ok, warn } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import type { RunningStage } from "./running.ts";

/** Whether the dead-letter queue takes from the batches queue, and from no other: `ops dlq` would send theirs there. */
export const redriveSources: Check<RunningStage> = {
  name: "redrive sources",
  run({ queues, queueNames: { batches, deadLetters }, putBack }) {
    const described = Promise.all([queues.describe(batches), queues.describe(deadLetters)]);
    return whenAnswered(deadLetters, described, ([queue, dlq]) => {
      if (queue === undefined || dlq === undefined) return [];
      const { sourceArns } = dlq;
      if (sourceArns === undefined) {
        return [warn(`${deadLetters}: every queue of the account may send its dead letters there`, putBack)];
      }
      if (!sourceArns.includes(queue.arn)) {
        return [fail(`${deadLetters}: ${batches} may not send its dead letters there`, putBack)];
      }
      return [ok(`${deadLetters} takes from ${batches}`)];
    });
  },
};
