import { DAY_MS } from "@lead-normalizer/core/limits.ts";
import type { Pause } from "@lead-normalizer/core/ports.ts";
import { beginningOf } from "@lead-normalizer/core/run/watch.ts";

import { describePause } from "../../consumers/describe-pause.ts";
import type { Check } from "../check.ts";
import { type Finding, fail, ok, warn } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import type { Running } from "./running.ts";

/** Whether the consumers are paused: by whom, since when and why. A day is too long. */
export const pause: Check<Running> = {
  name: "pause",
  run: ({ records, ops, nowMs }) =>
    whenAnswered("the notice of a pause", records.pauseNotice.read(), (standing) => [
      standing === undefined ? ok("the consumers are not paused") : judge(standing, ops, nowMs),
    ]),
};

function judge(standing: Pause, ops: string, nowMs: number): Finding {
  const fix = `mend the reason (docs/operations.md#paused), then ${ops} resume --reason 'why'`;
  const isLong = nowMs - beginningOf(standing) >= DAY_MS;
  return (isLong ? fail : warn)(describePause(standing), fix);
}
