import type { RunStore } from "@lead-normalizer/core/ports.ts";
import { outcomes } from "@lead-normalizer/core/run/batch-item.ts";
import type { RunFacts } from "@lead-normalizer/core/run/describe-run.ts";
import { inspectRun } from "@lead-normalizer/core/run/inspect-run.ts";
import type { Summary } from "@lead-normalizer/core/run/summary.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";

import type { Output } from "../terminal/output.ts";
import { labelled } from "../terminal/labelled.ts";
import { describeDuration } from "../terminal/pace.ts";
import { visible } from "../terminal/quoted.ts";

/** Shows one run: its state, outcomes so far, errors by code, open batches and spend. @throws InputError for an unknown run */
export async function showRun(
  runs: RunStore,
  runId: string,
  output: Output,
  nowMs = Date.now(),
): Promise<void> {
  const run = await runs.readRun(runId);
  if (run === undefined) {
    throw new InputError(`There is no run "${runId}".`, {
      wayOut: "`ops run list` shows the latest.",
    });
  }
  const facts = await inspectRun(runs, run, nowMs);
  const { startedAt, requestedBy, cancelled, modelId, codeVersion, sums, open } = facts;
  const lines: [string, string][] = [
    ["state", describeState(facts)],
    ["started", startedAt],
    ...(requestedBy === undefined ? [] : [["by", requestedBy] satisfies [string, string]]),
    ...(cancelled === undefined
      ? []
      : [
          [
            "cancelled",
            `${cancelled.at} by ${visible(cancelled.by)}: ${visible(cancelled.reason)}`,
          ] satisfies [string, string],
        ]),
    ["took", describeTime(facts)],
    ["selected", String(sums.selected)],
    ["open", `${open.leads} leads in ${open.batches} of ${sums.batches} batches`],
    ["outcomes", describeOutcomes(sums)],
    [
      "errors",
      Object.entries(sums.errors)
        .map(([code, count]) => `${count} ${code}`)
        .join(", ") || "none",
    ],
    ["model", `${modelId}: ${sums.modelCalls} calls, $${sums.costUsd.toFixed(6)}`],
    ["versions", codeVersion ?? "not on record"],
  ];
  output.row(`${runId}\n${labelled(lines)}`, { ...run, sums, open });
}

function describeState({ state, reason, takesChangesUntil }: RunFacts): string {
  if (reason !== undefined) return `${state} (${reason})`;
  return takesChangesUntil === undefined ? state : `${state} (takes changes until ${takesChangesUntil})`;
}

/** From its start to its end, or until now. */
function describeTime({ state, sums }: RunFacts & { sums: Summary }): string {
  const span = describeDuration(sums.durationMs);
  return state === "closed" || state === "skipped" ? span : `${span} so far`;
}

/** How many leads ended as what: the six add up to those that the run selected. */
export function describeOutcomes(sums: Summary): string {
  return outcomes.map((outcome) => `${sums[outcome]} ${outcome}`).join(", ");
}
