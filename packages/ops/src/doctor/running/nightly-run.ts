import { HOUR_MS } from "@lead-normalizer/core/limits.ts";
import type { Run } from "@lead-normalizer/core/run/run.ts";
import { unaccounted } from "@lead-normalizer/core/run/summary.ts";

import { counted } from "../../terminal/output.ts";
import type { Check } from "../check.ts";
import { type Finding, fail, ok, warn } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import type { RunningStage } from "./running.ts";

/** Runs that are looked through for the last one of the schedule. */
const LOOKED_AT = 200;
/** Hours after which the alarm nightly-run-missing is raised as well. */
const HOURS_MAX = 26;

/** Whether the last night had its run, where the stage has any. */
export const nightlyRun: Check<RunningStage> = {
  name: "nightly run",
  async run({ records, settings, ops, nowMs }) {
    if (!settings.nightlyRun) return [];
    return whenAnswered("the last nightly run", records.runs.recentRuns(LOOKED_AT), (latest) => [
      judge(
        latest.filter(({ trigger }) => trigger === "scheduled"),
        ops,
        nowMs,
      ),
    ]);
  },
};

function judge(scheduled: readonly Run[], ops: string, nowMs: number): Finding {
  const last = scheduled.toSorted((a, b) => b.startedAtMs - a.startedAtMs)[0];
  const section = `docs/operations.md#nightly-run-missing`;
  if (last === undefined) return warn("there was none yet", `wait for 02:00 in Bogotá; then ${section}`);
  const { runId, state, reason, summary, startedAtMs } = last;
  const hours = Math.round((nowMs - startedAtMs) / HOUR_MS);
  if (hours > HOURS_MAX) return fail(`the last one, ${runId}, began ${hours} h ago`, section);
  const show = `${ops} run show ${runId}`;
  if (state === "skipped") return warn(`${runId}: it chose nothing (${reason ?? "no reason"})`, show);
  if (summary === undefined) return ok(`${runId}: ${state}`);
  const lost = unaccounted(summary);
  if (lost !== 0) return fail(`${runId}: ${lost} of its leads have no outcome`, `${show}, and report it`);
  const { normalized, selected, deferred, deadLettered } = summary;
  return ok(
    `${runId}: ${normalized} of ${counted(selected, "lead")} normalised, ${deferred} deferred, ${deadLettered} dead`,
  );
}
