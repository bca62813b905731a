import type { AuditLog, Clock, Log, Pause } from "../ports.ts";
import { type PauseDeps, pauseInPlace } from "./pause-in-place.ts";

export interface StopSpendingDeps extends PauseDeps {
  audit: AuditLog;
  clock: Clock;
  log: Log;
}

/**
 * Pauses the consumers because an alarm says that too much is spent. A pause that stood before is kept beside this one.
 * Again is as once for the consumers and their notice; the audit has an entry each time that the alarm was raised. Money
 * comes first: the audit hears of it when the consumers stand.
 */
export async function stopSpending(
  deps: StopSpendingDeps,
  { alarmName, reason }: { alarmName: string; reason: string },
): Promise<void> {
  const atMs = deps.clock.now();
  const stop: Pause = {
    code: "spend.stopped",
    message: `The alarm ${alarmName} counted more spend on Bedrock within 24 hours than this stage may have: ${reason} Find out why first. Then let them go on, once the alarm is over: ops resume.`,
    by: alarmName,
    atMs,
  };
  await pauseInPlace(deps, (standing) => {
    if (standing === undefined) return stop;
    return standing.code === stop.code ? standing : { ...stop, earlier: standing };
  });
  deps.log.warn("spending stopped", { alarmName });
  await deps.audit.record({
    atMs,
    actor: alarmName,
    action: "consumers.pause",
    target: "consumers",
    reason,
  });
}
