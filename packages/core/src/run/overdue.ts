import { DAY_MS } from "../limits.ts";
import { bogotaDay } from "./bogota-day.ts";
import { isOpenRun, type Run } from "./run.ts";

/**
 * True for a run of the schedule that is open although staff are at work: from 06:30 in Bogotá of the day on which it
 * started, for as long as it stays open. One that a replay opened again has until the next morning.
 */
export function isOverdue(run: Run, nowMs: number): boolean {
  return run.trigger === "scheduled" && isOpenRun(run) && nowMs >= dueAtMs(run);
}

function dueAtMs({ startedAtMs, reopenedAtMs }: Run): number {
  if (reopenedAtMs === undefined) return morningOf(startedAtMs);
  const sameDayMs = morningOf(reopenedAtMs);
  return sameDayMs > reopenedAtMs ? sameDayMs : sameDayMs + DAY_MS;
}

/** Epoch ms of 06:30 on the Bogotá day of that time. */
function morningOf(epochMs: number): number {
  return Date.parse(`${bogotaDay(epochMs)}T06:30:00-05:00`);
}
