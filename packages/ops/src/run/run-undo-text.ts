import type { UndoTally } from "@lead-normalizer/core/run/undo-tally.ts";

import { counted } from "../terminal/output.ts";
import { visible } from "../terminal/quoted.ts";

/** What goes, on one line. */
export function describeGoing({ leads, values, cacheEntries }: UndoTally): string {
  const count = Object.values(values).reduce((sum, byWhom) => sum + total(byWhom), 0);
  return `${counted(count, "value")} of ${counted(leads, "lead")}, and ${counted(cacheEntries, "cached answer")}`;
}

/** What goes, or has gone, and what stays, for people. */
export function describeUndo(runId: string, isDone: boolean, tally: UndoTally): string {
  const { seen, values, stays, deleted } = tally;
  const rows = Object.entries(values)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, byWhom]) => {
      const parts = Object.entries(byWhom).map(([by, count]) => `${count} by ${by}`);
      return `  ${visible(field).padEnd(18)}${String(total(byWhom)).padStart(7)}  ${parts.join(", ")}`;
    });
  const { corrected, edited, overwritten } = stays;
  return [
    `${runId}, ${counted(seen, "lead")}`,
    `${isDone ? "taken back" : "to take back"}: ${describeGoing(tally)}`,
    ...rows,
    `staying: ${corrected} corrected by a person, ${edited} edited since, ${overwritten} of a later run`,
    `deleted since: ${counted(deleted, "lead")}`,
  ].join("\n");
}

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
