import type { Clock, Pause, PauseNotice, RunStore } from "@lead-normalizer/core/ports.ts";
import { inspectRun, type InspectedRun } from "@lead-normalizer/core/run/inspect-run.ts";
import { type ExitCode, exitCodes } from "@lead-normalizer/local/main/exit-codes.ts";

import { describePause } from "../consumers/describe-pause.ts";
import type { Output } from "../terminal/output.ts";
import { createProgress } from "../terminal/progress.ts";
import { visible } from "../terminal/quoted.ts";
import { INTERRUPTED, watch } from "../terminal/watch.ts";
import { describeOutcomes } from "./run-show.ts";

const LOOK_EVERY_MS = 1_000;

/**
 * Shows a run's progress, rate and spend until it is over or its consumers are paused. Exit code 1 when it did not do what it
 * was to do: paused, skipped, cancelled, or with dead letters.
 */
export async function waitForRun(
  { runs, pauseNotice, clock }: { runs: RunStore; pauseNotice: Pick<PauseNotice, "read">; clock: Clock },
  runId: string,
  output: Output,
): Promise<ExitCode | typeof INTERRUPTED> {
  const progress = createProgress("leads", undefined);
  const ended = await watch(async () => {
    const run = await runs.readRun(runId);
    if (run === undefined) return undefined;
    const facts = await inspectRun(runs, run, clock.now());
    if (facts.state === "closed" || facts.state === "skipped") return { facts };
    const pause = await pauseNotice.read();
    if (pause !== undefined) return { facts, pause };
    const { sums, open, selection } = facts;
    const total = selection?.selected ?? sums.selected;
    progress.at(Math.max(0, total - open.leads), { total, note: `$${sums.costUsd.toFixed(4)}` });
    return undefined;
  }, LOOK_EVERY_MS);
  progress.end();
  if (ended === "stopped") {
    output.say(`The run goes on. \`ops run show ${runId}\` says how far it is.`);
    return INTERRUPTED;
  }
  return report(ended, output);
}

function report({ facts, pause }: { facts: InspectedRun; pause?: Pause }, output: Output): ExitCode {
  const { runId, state, reason, cancelled, sums } = facts;
  if (state === "closed") {
    const end = cancelled === undefined ? "closed" : `cancelled by ${visible(cancelled.by)}`;
    output.row(`${runId}: ${end}. ${describeOutcomes(sums)}. $${sums.costUsd.toFixed(6)}.`, facts);
    if (sums.deadLettered > 0) output.say("Dead letters: `ops dlq` says why.");
    if (sums.deadLettered === 0 && cancelled === undefined) return exitCodes.done;
  } else if (state === "skipped") {
    output.row(`${runId}: skipped, ${visible(reason ?? "for no reason given")}.`, facts);
  } else if (pause !== undefined) {
    output.row(`${runId}: not finished. ${describePause(pause)}`, { ...facts, pause });
    output.say("Mend that, then `ops resume`: the run goes on by itself.");
  }
  return exitCodes.failed;
}
