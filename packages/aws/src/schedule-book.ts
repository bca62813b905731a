import { GetScheduleCommand, type SchedulerClient } from "@aws-sdk/client-scheduler";
import type { ScheduleBook } from "@lead-normalizer/core/account-ports.ts";

import { askForOne } from "./ask-account.ts";

/** Schedules of EventBridge Scheduler's default group. */
export function createScheduleBook(client: SchedulerClient): ScheduleBook {
  return {
    async describe(Name) {
      const found = await askForOne(
        "scheduler:GetSchedule",
        ["ResourceNotFoundException"],
        client.send(new GetScheduleCommand({ Name })),
      );
      return (
        found && {
          isEnabled: found.State === "ENABLED",
          expression: found.ScheduleExpression ?? "",
          timeZone: found.ScheduleExpressionTimezone ?? "UTC",
        }
      );
    },
  };
}
