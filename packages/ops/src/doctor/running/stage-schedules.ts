import type { ScheduleDescription } from "@lead-normalizer/core/account-ports.ts";

import type { StageSettings } from "../../../../../stacks/stages.ts";

/** A stage's schedules by name, as `stacks/` makes them. A test compares them with a synthesised stage. */
export function stageSchedules({ prefix, nightlyRun }: StageSettings): Record<string, ScheduleDescription> {
  return {
    [`${prefix}-daily-normalization`]: {
      isEnabled: nightlyRun,
      expression: "cron(0 7 * * ? *)",
      timeZone: "UTC",
    },
    [`${prefix}-settle-runs`]: { isEnabled: true, expression: "rate(5 minutes)", timeZone: "UTC" },
  };
}
