import type { AlarmState } from "@lead-normalizer/core/account-ports.ts";

import type { Check } from "../check.ts";
import { type Finding, fail, ok, warn } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import type { RunningStage } from "./running.ts";
import { stageAlarms } from "./stage-alarms.ts";

/** Whether every alarm is there and can be heard, and which are raised now. */
export const alarms: Check<RunningStage> = {
  name: "alarms",
  run({ account, settings, putBack }) {
    const ids = stageAlarms(settings);
    const nameOf = (id: string): string => `${settings.prefix}-${id}`;
    return whenAnswered("the alarms", account.alarms.read(ids.map(nameOf)), (there) => {
      const byName = new Map(there.map((alarm) => [alarm.name, alarm]));
      const problems = ids.flatMap((id) => judge(id, nameOf(id), byName.get(nameOf(id)), putBack));
      return problems.length > 0 ? problems : [ok(`${ids.length}, none is raised`)];
    });
  },
};

function judge(id: string, name: string, alarm: AlarmState | undefined, putBack: string): Finding[] {
  if (alarm === undefined) return [fail(`${name}: there is no such alarm`, putBack)];
  return [
    ...(alarm.isRaised ? [warn(`${name}: raised`, `docs/operations.md#${id}`)] : []),
    ...(alarm.isHeard
      ? []
      : [
          fail(
            `${name}: its actions are off, so nobody hears of it`,
            `aws cloudwatch enable-alarm-actions --alarm-names ${name}`,
          ),
        ]),
  ];
}
