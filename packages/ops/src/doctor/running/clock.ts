import type { Check } from "../check.ts";
import { type Finding, fail, ok, warn } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import type { RunningStage } from "./running.ts";

/** Seconds from which on ages that are shown here mislead. */
const MISLEADING_SECONDS = 30;
/** From which on AWS refuses signatures. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-signing-elements.html */
const REFUSED_SECONDS = 300;

/** Whether this machine's clock is AWS's: every time that is judged here is compared with it. */
export const clock: Check<RunningStage> = {
  name: "clock",
  run: ({ account }) =>
    whenAnswered("this machine's clock", account.identity.whoAmI(), ({ clockOffsetMs }) =>
      clockOffsetMs === undefined ? [] : [judge(Math.round(clockOffsetMs / 1_000))],
    ),
};

function judge(seconds: number): Finding {
  const size = Math.abs(seconds);
  if (size < MISLEADING_SECONDS) return ok("this machine's clock is AWS's");
  const what = `this machine's clock is ${size} s ${seconds > 0 ? "behind" : "before"} AWS's`;
  const fix = "set it (`timedatectl set-ntp true`, or the time settings of your system)";
  return size < REFUSED_SECONDS
    ? warn(`${what}: ages that are shown are wrong`, fix)
    : fail(`${what}: AWS refuses what is signed so`, fix);
}
