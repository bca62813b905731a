import { findRestored } from "@lead-normalizer/core/lead/restored-leads.ts";

import { counted } from "../../terminal/output.ts";
import type { Check } from "../check.ts";
import { fail, ok } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import type { Running } from "./running.ts";

/** Whether a restore brought erased people back. Without a tombstone no lead is read, else the whole table's ids. */
export const erasedLeads: Check<Running> = {
  name: "erased leads",
  run({ ops, records }) {
    return whenAnswered("whether erased leads are back", findRestored(records), (leadIds) => [
      leadIds.length === 0
        ? ok("none is back")
        : fail(
            `${counted(leadIds.length, "lead")} that were erased are in the table again`,
            `${ops} lead erase --again --reason 'restored'`,
          ),
    ]);
  },
};
