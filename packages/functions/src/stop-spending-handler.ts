import { stopSpending, type StopSpendingDeps } from "@lead-normalizer/core/run/stop-spending.ts";

import { parseAlarmEvent } from "./alarm-event.ts";

/** The brake's Lambda: an alarm that is raised pauses the consumers. What fails is thrown, so that Lambda tries again. */
export function createStopSpendingHandler(
  deps: StopSpendingDeps,
): (event: unknown) => Promise<{ stopped: boolean }> {
  return async (event) => {
    const { alarmName, state } = parseAlarmEvent(event).alarmData;
    if (state.value !== "ALARM") return { stopped: false };
    await stopSpending(deps, { alarmName, reason: state.reason });
    return { stopped: true };
  };
}
