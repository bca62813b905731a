import type { RunStore } from "@lead-normalizer/core/ports.ts";
import type { Run } from "@lead-normalizer/core/run/run.ts";

import type { Output } from "./output.ts";

/** Shows the latest runs, newest first: one line each, or one JSON object a line. */
export async function listRuns(runs: RunStore, limit: number, output: Output): Promise<void> {
  const latest = await runs.recentRuns(limit);
  if (latest.length === 0) output.say("No runs yet. `pnpm start` makes one.");
  for (const run of latest) output.row(describeRun(run), run);
}

function describeRun(run: Run): string {
  const leads = run.selection?.selected ?? run.summary?.selected;
  const selected = leads === undefined ? "" : `${leads} leads`;
  const started = new Date(run.startedAtMs).toISOString();
  return [run.runId.padEnd(34), run.state.padEnd(9), started, selected].join("  ").trimEnd();
}
