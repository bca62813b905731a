import type { RunStore } from "@lead-normalizer/core/ports.ts";
import { outcomes } from "@lead-normalizer/core/run/batch-item.ts";
import type { Run } from "@lead-normalizer/core/run/run.ts";
import { sumBatches } from "@lead-normalizer/core/run/summary.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";

import type { Output } from "./output.ts";

/** Shows one run: its state, outcomes so far, errors by code, open batches and spend. @throws InputError for an unknown run */
export async function showRun(runs: RunStore, runId: string, output: Output): Promise<void> {
  const run = await runs.readRun(runId);
  if (run === undefined) {
    throw new InputError(`There is no run "${runId}".`, {
      wayOut: "`pnpm ops run list` shows those that there are.",
    });
  }
  const progress = await sumBatches(runs.batchesOf(runId));
  const { tally, usage } = progress;
  const lines: [string, string][] = [
    ["state", describeState(run)],
    ["started", new Date(run.startedAtMs).toISOString()],
    ["selected", String(run.selection?.selected ?? progress.leads)],
    ["open", `${progress.openLeads} leads in ${progress.openBatches} of ${progress.batches} batches`],
    ["outcomes", outcomes.map((outcome) => `${tally[outcome]} ${outcome}`).join(", ")],
    [
      "errors",
      Object.entries(tally.errors)
        .map(([code, count]) => `${count} ${code}`)
        .join(", ") || "none",
    ],
    [
      "model",
      `${run.settings.modelId}: ${usage.modelCalls} calls, $${(usage.costMicroUsd / 1_000_000).toFixed(6)}`,
    ],
  ];
  const text = lines.map(([name, value]) => `${name.padEnd(10)}${value}`).join("\n");
  output.row(`${runId}\n${text}`, { ...run, progress });
}

function describeState({ state, reason, takesChangesUntilMs, cancelled }: Run): string {
  if (reason !== undefined) return `${state} (${reason})`;
  if (takesChangesUntilMs === undefined || state !== "selected" || cancelled !== undefined) return state;
  return `${state} (takes changes until ${new Date(takesChangesUntilMs).toISOString()})`;
}
