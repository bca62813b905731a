import type { ScheduleDescription } from "@lead-normalizer/core/account-ports.ts";

import type { Check } from "../check.ts";
import { type Finding, fail, ok, warn } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import type { RunningStage } from "./running.ts";
import { stageSchedules } from "./stage-schedules.ts";

/** Whether nights begin and runs are settled when the stage says so. */
export const schedules: Check<RunningStage> = {
  name: "schedules",
  async run({ account, settings, putBack }) {
    const found = await Promise.all(
      Object.entries(stageSchedules(settings)).map(([name, wanted]) =>
        whenAnswered(name, account.schedules.describe(name), (there) => [
          judge(name, wanted, there, putBack),
        ]),
      ),
    );
    return found.flat();
  },
};

function judge(
  name: string,
  wanted: ScheduleDescription,
  there: ScheduleDescription | undefined,
  putBack: string,
): Finding {
  if (there === undefined) return fail(`${name}: there is no such schedule`, putBack);
  if (wanted.isEnabled && !there.isEnabled) return fail(`${name}: it is off, so nothing starts`, putBack);
  if (!wanted.isEnabled && there.isEnabled) {
    return warn(`${name}: it is on, and stacks/stages.ts says that nothing starts by itself`, putBack);
  }
  const told = ({ expression, timeZone }: ScheduleDescription): string => `${expression} ${timeZone}`;
  if (told(there) !== told(wanted)) {
    return warn(`${name}: it says ${told(there)} and not ${told(wanted)}`, putBack);
  }
  return ok(`${name}: ${there.isEnabled ? "on" : "off, as the stage says"}, ${told(there)}`);
}
