import { expect, inject, test } from "vitest";

import { stageAlarms } from "../../packages/ops/src/doctor/running/stage-alarms.ts";
import { stageFunctions } from "../../packages/ops/src/doctor/running/stage-functions.ts";
import { stageSchedules } from "../../packages/ops/src/doctor/running/stage-schedules.ts";
import { type StageSettings, stageSettings } from "../../stacks/stages.ts";
import { readStack } from "./synthesize-stage.ts";

const stages = inject("stages");
const settingsOf = (stage: string, changes: Partial<StageSettings> = {}): StageSettings => ({
  ...stageSettings(stage, { ALARM_EMAIL: "on-call@example.com" }),
  ...changes,
});

test.each([
  ["dev", stages.dev, settingsOf("dev")],
  ["production", stages.production, settingsOf("production")],
  ["production that follows changes", stages.followingOwn, settingsOf("production", { followChanges: true })],
])(
  "doctor looks for every alarm, function and schedule of %s, and for no other",
  (_stage, json, settings) => {
    const stack = readStack(json);
    const named = (type: string): string[] =>
      stack
        .all(type)
        .map(({ inputs }) => String(inputs["name"]))
        .toSorted();
    expect(named("MetricAlarm")).toEqual(
      stageAlarms(settings)
        .map((id) => `${settings.prefix}-${id}`)
        .toSorted(),
    );
    expect(named("Function")).toEqual(stageFunctions(settings).toSorted());
    const schedules = stack.all("Schedule").map(({ inputs }) => [
      inputs["name"],
      {
        isEnabled: inputs["state"] === "ENABLED",
        expression: inputs["scheduleExpression"],
        timeZone: inputs["scheduleExpressionTimezone"] ?? "UTC",
      },
    ]);
    expect(Object.fromEntries(schedules)).toEqual(stageSchedules(settings));
  },
);
