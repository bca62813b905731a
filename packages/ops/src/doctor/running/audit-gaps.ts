import type { AuditEntry } from "@lead-normalizer/core/ports.ts";

import { visible } from "../../terminal/quoted.ts";
import type { Check } from "../check.ts";
import { ok, warn } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import { AUDIT_READ, AUDIT_TOLERANCE_MS } from "./audit-window.ts";
import { findMarks, type Mark } from "./find-marks.ts";
import type { Running } from "./running.ts";

/** Gaps that are named; of more their number is told. */
const NAMED = 5;

/** Whether the audit can be read, and has an entry for everything that still carries a person's mark. */
export const auditGaps: Check<Running> = {
  name: "audit",
  run({ records }) {
    const read = Promise.all([records.audit.recent(AUDIT_READ), findMarks(records)]);
    return whenAnswered("the audit", read, ([entries, marks]) => {
      const sinceMs = entries.length < AUDIT_READ ? -Infinity : (entries.at(-1)?.atMs ?? -Infinity);
      const judged = marks.filter(({ atMs }) => atMs >= sinceMs);
      const gaps = judged.filter((mark) => !entries.some((entry) => isOf(mark, entry)));
      if (gaps.length === 0) {
        return [ok(`every mark of a person that still stands (${judged.length}) has its entry`)];
      }
      const more = gaps.length > NAMED ? `, and ${gaps.length - NAMED} more` : "";
      const named = gaps.slice(0, NAMED).map(({ what }) => visible(what));
      return [
        warn(
          `no entry says who and why: ${named.join(", ")}${more}`,
          "it was done past `ops`, or by a version that did not audit it: ask whoever is named there",
        ),
      ];
    });
  },
};

function isOf(mark: Mark, entry: AuditEntry): boolean {
  return (
    entry.action === mark.action &&
    (mark.target === undefined || entry.target === mark.target) &&
    Math.abs(entry.atMs - mark.atMs) <= AUDIT_TOLERANCE_MS
  );
}
