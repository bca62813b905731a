import type { StoredTime } from "@lead-normalizer/core/account-ports.ts";

import { type Finding, fail, ok, warn } from "./finding.ts";
import { type TimeUnit, timeUnitOf } from "./time-units.ts";

/** The attributes that we write as epoch ms, beside whatever the form has put there. */
export const times = ["normalizedAt", "updatedAt"] as const;
type Time = (typeof times)[number];

/** Leads that are looked at. */
export const SAMPLE = 25;

/** Whether what a table holds as times are times as we write them. Says units and counts, never a value. */
export function judgeTimes(sample: readonly Readonly<Record<string, StoredTime>>[]): Finding[] {
  if (sample.length === 0) {
    return [
      warn("it is empty, so nobody knows in which unit its writers put times", "see that they are epoch ms"),
    ];
  }
  return times.map((attribute) => {
    const units = sample
      .map((item) => item[attribute])
      .filter((time) => time !== undefined)
      .map(timeUnitOf);
    return judgeUnits(attribute, units, sample.length);
  });
}

function judgeUnits(attribute: Time, units: readonly TimeUnit[], leads: number): Finding {
  const counts = new Map<TimeUnit, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const wrong = [...counts].filter(([unit]) => unit !== "milliseconds");
  if (wrong.length === 0) {
    return ok(`${attribute}: milliseconds, ${units.length} of ${leads} leads have it`);
  }
  const told = wrong.map(([unit, count]) => `${nameOf(unit)} in ${count} of ${leads} leads`).join(", ");
  return fail(
    `${attribute}: ${told}; ${consequence[attribute]}`,
    `convert ${attribute} to epoch milliseconds (a number), and have its writers and readers do so too`,
  );
}

const consequence: Record<Time, string> = {
  normalizedAt: "we would take its age wrongly, and write milliseconds beside it",
  updatedAt: "leads would wait out of their turn, and our milliseconds would stand beside it",
};

function nameOf(unit: TimeUnit): string {
  switch (unit) {
    case "milliseconds":
    case "seconds":
      return unit;
    case "microseconds":
      return "microseconds or more";
    case "text":
      return "text (ISO?)";
    case "no time":
      return "something that is no time";
  }
}
