import { setTimeout as sleep } from "node:timers/promises";

import type { DeadLetterFilter } from "@lead-normalizer/core/queue/dead-letters.ts";
import { type Redriven, redriveSelected } from "@lead-normalizer/core/queue/redrive.ts";

import type { Operations } from "../system/open-operations.ts";
import { counted, type Output } from "../terminal/output.ts";

const LOOK_EVERY_MS = 500;

/** Moves every dead letter back by SQS's own task, and follows it to its end. */
export async function redriveAll(
  { deadLetters }: Operations,
  messagesPerSecond: number | undefined,
  output: Output,
): Promise<boolean> {
  const count = await deadLetters.count();
  if (count === 0) {
    output.say("The dead-letter queue is empty: nothing to redrive.");
    return true;
  }
  output.say(
    `Moving about ${count} messages back to the batches queue. Ctrl-C stops watching, not the move.`,
  );
  await deadLetters.startMove(messagesPerSecond);
  for (;;) {
    const [task] = await deadLetters.moves();
    if (task !== undefined && task.status !== "RUNNING" && task.status !== "CANCELLING") {
      const { status, moved, failureReason } = task;
      const reason = failureReason === undefined ? "" : `: ${failureReason}`;
      output.row(`${moved} messages moved, ${status}${reason}`, { status, moved, failureReason });
      return status === "COMPLETED";
    }
    await sleep(LOOK_EVERY_MS);
  }
}

/** Sends selected dead letters back, one by one. */
export async function redriveSome(
  operations: Operations,
  filter: DeadLetterFilter,
  options: { max: number; dryRun: boolean },
  output: Output,
): Promise<void> {
  const redriven = await redriveSelected(operations, filter, options);
  output.row(describeRedriven(options.dryRun ? "Would redrive" : "Redriven", redriven), {
    ...redriven,
    dryRun: options.dryRun,
  });
}

export function describeRedriven(what: string, { messages, leads, byCode }: Redriven): string {
  const codes = Object.entries(byCode).map(([code, count]) => `${count} ${code}`);
  const why = codes.length === 0 ? "" : ` (${codes.join(", ")})`;
  return `${what}: ${counted(messages, "message")} with ${counted(leads, "lead")}${why}`;
}
