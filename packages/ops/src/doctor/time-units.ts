import type { StoredTime } from "@lead-normalizer/core/account-ports.ts";

export type TimeUnit = "milliseconds" | "seconds" | "microseconds" | "text" | "no time";

/** Bounds of a time in seconds (1973 to 5138) as a number; one in milliseconds is a thousand times as large. */
const SECONDS_MIN = 1e8;
const SECONDS_MAX = 1e11;

/** In which unit a stored time is, by its size: no two units share a date that a lead could have. */
export function timeUnitOf(time: StoredTime): TimeUnit {
  if (time === "text") return "text";
  if (time === "other" || !(time >= SECONDS_MIN)) return "no time";
  if (time < SECONDS_MAX) return "seconds";
  return time < SECONDS_MAX * 1_000 ? "milliseconds" : "microseconds";
}
