import type { RunStore } from "@lead-normalizer/core/ports.ts";
import { describeRun, type RunFacts } from "@lead-normalizer/core/run/describe-run.ts";

import type { Output } from "./output.ts";

/** Shows the latest runs, newest first: one line each, or one JSON object a line. */
export async function listRuns(runs: RunStore, limit: number, output: Output): Promise<void> {
  const latest = await runs.recentRuns(limit);
  if (latest.length === 0) output.say("No runs yet. `pnpm start` makes one.");
  for (const run of latest) output.row(lineOf(describeRun(run, Date.now())), run);
}

function lineOf({ runId, state, startedAt, selection, sums }: RunFacts): string {
  const leads = selection?.selected ?? sums?.selected;
  const selected = leads === undefined ? "" : `${leads} leads`;
  return [runId.padEnd(34), state.padEnd(9), startedAt, selected].join("  ").trimEnd();
}
