import { DAY_MS, HOUR_MS, SILENT_MS } from "@lead-normalizer/core/limits.ts";
import { isOverdue } from "@lead-normalizer/core/run/overdue.ts";
import { isAbandoned, isOpenRun, type Run, takesChanges } from "@lead-normalizer/core/run/run.ts";

import { counted } from "../../terminal/output.ts";
import type { Check } from "../check.ts";
import { type Finding, fail, ok, warn } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import type { Running } from "./running.ts";

/** Runs that are told of; of more the number. */
const NAMED = 5;

/** Whether runs come to their end: open too long, without a producer, with leads that are held, or never published. */
export const runs: Check<Running> = {
  name: "runs",
  run({ records, ops, nowMs }) {
    const unfinished = records.runs.findRuns(
      (run) => run.state === "requested" || isOpenRun(run) || run.unpublished === true || (run.held ?? 0) > 0,
    );
    return whenAnswered("the runs", unfinished, (found) => {
      const problems = found.flatMap((run) => judge(run, ops, nowMs));
      const open = found.filter((run) => run.state === "requested" || isOpenRun(run)).length;
      if (problems.length === 0) return [ok(`${open === 0 ? "none" : open} open, none is stuck`)];
      const rest = problems.length - NAMED;
      return rest <= 0
        ? problems
        : [...problems.slice(0, NAMED), warn(`${counted(rest, "problem")} more of runs`, `${ops} run list`)];
    });
  },
};

/** What settling should have mended by itself is its fault. */
const SETTLE = "docs/operations.md#settle-missing: runs are not settled";

function judge(run: Run, ops: string, nowMs: number): Finding[] {
  const { runId, state, startedAtMs, restarts, lease, held = 0, unpublished, closedAtMs = nowMs } = run;
  const show = `${ops} run show ${runId}`;
  const hours = Math.round((nowMs - startedAtMs) / HOUR_MS);
  if (state === "requested") {
    return nowMs - startedAtMs < SILENT_MS
      ? []
      : [fail(`${runId}: requested ${hours} h ago, and no producer has come`, SETTLE)];
  }
  if (isAbandoned(run, nowMs) && (lease?.untilMs ?? startedAtMs) < nowMs - SILENT_MS) {
    const times = restarts === undefined ? "" : `, ${restarts.count} were started anew`;
    return [fail(`${runId}: its producer died${times}`, SETTLE)];
  }
  if (isOverdue(run, nowMs)) {
    return [
      fail(`${runId}: a nightly run, open for ${hours} h`, `${show}; docs/operations.md#run-unfinished`),
    ];
  }
  if (isOpenRun(run)) {
    const isLong = nowMs - (run.reopenedAtMs ?? startedAtMs) >= DAY_MS && !takesChanges(run, nowMs);
    return isLong ? [warn(`${runId}: open for ${hours} h`, show)] : [];
  }
  return [
    ...(held > 0
      ? [
          warn(
            `${runId}: ${counted(held, "lead")} died with a consumer, and no run takes them`,
            `${ops} dlq: redrive or discard their batches`,
          ),
        ]
      : []),
    ...(unpublished === true && closedAtMs < nowMs - SILENT_MS
      ? [warn(`${runId}: its summary was not published`, SETTLE)]
      : []),
  ];
}
