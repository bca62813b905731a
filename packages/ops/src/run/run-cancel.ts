import { cancelRun, type CancelDeps } from "@lead-normalizer/core/run/cancel-run.ts";

import type { Output } from "../terminal/output.ts";
import { visible } from "../terminal/quoted.ts";
import { usableText } from "../terminal/usable-text.ts";
import { actorOf } from "../terminal/who.ts";

/**
 * Ends a run early, in a person's name; one that was cancelled before stays as it is.
 * @throws InputError, NormalizerError `run.unknown`, `run.over`
 */
export async function cancel(
  operations: CancelDeps,
  runId: string,
  { reason, ...who }: { author?: string; reason: string },
  output: Output,
): Promise<void> {
  const by = actorOf(who);
  const { run, isNew } = await cancelRun(operations, runId, { by, reason: usableText("reason", reason) });
  const { state, cancelled } = run;
  output.row(`${runId}: ${isNew ? describeEnd(state) : describeEarlier(cancelled)}`, {
    runId,
    cancelled: true,
    state,
    ...(!isNew && { earlier: cancelled }),
  });
}

const describeEnd = (state: string): string =>
  state === "skipped"
    ? "cancelled before it began: it chooses nothing."
    : "cancelled. What is done stays; the rest ends deferred when the run is settled, and later runs choose it again.";

function describeEarlier(mark: { atMs: number; by: string; reason: string } | undefined): string {
  if (mark === undefined) return "cancelled already.";
  return `cancelled already, by ${visible(mark.by)} at ${new Date(mark.atMs).toISOString()}: ${visible(mark.reason)}`;
}
