import type { Clock, PauseNotice, RunStore } from "@lead-normalizer/core/ports.ts";
import { inspectRun, type InspectedRun } from "@lead-normalizer/core/run/inspect-run.ts";
import { type ExitCode, exitCodes } from "@lead-normalizer/local/main/exit-codes.ts";
import { createTerminal } from "@lead-normalizer/local/main/terminal.ts";

import { describePause } from "../consumers/describe-pause.ts";
import type { Output } from "../terminal/output.ts";
import { describePace } from "../terminal/pace.ts";
import { visible } from "../terminal/quoted.ts";
import { INTERRUPTED, watch } from "../terminal/watch.ts";
import { describeOutcomes } from "./run-show.ts";

const LOOK_EVERY_MS = 1_000;

/**
 * Shows a run's progress, rate and spend until it is over or its consumers are paused. Exit code 1 when it did not do what it
 * was to do: paused, skipped, or with dead letters.
 */
export async function waitForRun(
  { runs, pauseNotice, clock }: { runs: RunStore; pauseNotice: Pick<PauseNotice, "read">; clock: Clock },
  runId: string,
  output: Output,
): Promise<ExitCode | typeof INTERRUPTED> {
  const terminal = createTerminal(true); // on stderr: stdout holds the result
  const ended = await watch(async () => {
    const run = await runs.readRun(runId);
    if (run === undefined) return undefined;
    const facts = await inspectRun(runs, run, clock.now());
    if (facts.state === "closed" || facts.state === "skipped") return facts;
    if ((await pauseNotice.read()) !== undefined) return facts;
    showProgress(facts, clock.now() - run.startedAtMs, terminal.progress);
    return undefined;
  }, LOOK_EVERY_MS);
  terminal.line();
  if (ended === "stopped") {
    output.say(`The run goes on. \`ops run show ${runId}\` says how far it is.`);
    return INTERRUPTED;
  }
  return report(ended, await pauseNotice.read(), output);
}

function showProgress(
  { sums, open, selection }: InspectedRun,
  elapsedMs: number,
  progress: (done: number, total: number, note: string) => void,
): void {
  const total = selection?.selected ?? sums.selected;
  const done = Math.max(0, total - open.leads);
  const notes = ["leads", describePace(done, total, elapsedMs), `$${sums.costUsd.toFixed(4)}`];
  progress(done, Math.max(total, 1), notes.filter((note) => note !== "").join(", "));
}

function report(
  facts: InspectedRun,
  pause: Awaited<ReturnType<PauseNotice["read"]>>,
  output: Output,
): ExitCode {
  const { runId, state, reason, sums } = facts;
  if (state === "closed") {
    output.row(`${runId}: closed. ${describeOutcomes(sums)}. $${sums.costUsd.toFixed(6)}.`, facts);
    if (sums.deadLettered === 0) return exitCodes.done;
    output.say("Dead letters: `ops dlq` says why.");
  } else if (state === "skipped") {
    output.row(`${runId}: skipped, ${visible(reason ?? "for no reason given")}.`, facts);
  } else if (pause !== undefined) {
    output.row(`${runId}: not finished. ${describePause(pause)}`, { ...facts, pause });
    output.say("Mend that, then `ops resume`: the run goes on by itself.");
  }
  return exitCodes.failed;
}
