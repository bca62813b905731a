import type { RunStore } from "@lead-normalizer/core/ports.ts";
import { describeRun, type RunFacts } from "@lead-normalizer/core/run/describe-run.ts";

import { counted, type Output } from "../terminal/output.ts";

/** Shows the latest runs, newest first: one line each, or one JSON object a line. */
export async function listRuns(runs: RunStore, limit: number, output: Output): Promise<void> {
  const latest = await runs.recentRuns(limit);
  if (latest.length === 0) output.say("No runs yet. `ops run start` makes one.");
  for (const run of latest) output.row(lineOf(describeRun(run, Date.now())), run);
}

/** What somebody who was woken looks for: how far it is, what it cost, what waits, why it did nothing. */
function lineOf({ runId, state, startedAt, selection, sums, reason, cancelled }: RunFacts): string {
  const leads = selection?.selected ?? sums?.selected;
  const notes = [
    ...(leads === undefined ? [] : [counted(leads, "lead")]),
    ...(sums === undefined ? [] : [`$${sums.costUsd.toFixed(6)}`]),
    ...(selection === undefined ? [] : [`${selection.backlog} more wait`]),
    ...(cancelled === undefined ? [] : ["cancelled"]),
    ...(reason === undefined ? [] : [`(${reason})`]),
  ];
  const line = [runId, state, `${startedAt.slice(0, 16)}Z`].join("  ");
  return notes.length === 0 ? line : `${line}\n  ${notes.join(", ")}`;
}
