import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { LeadRefusal } from "@lead-normalizer/core/normalize/correct-lead.ts";
import type { NotShared } from "@lead-normalizer/core/normalize/set-override.ts";
import { WRITTEN_MAX_CHARS } from "@lead-normalizer/core/normalize/written-text.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";

import { noSuchLead } from "../lead/lead-show.ts";
import type { Tables } from "../system/open-tables.ts";

/** What the commands about overrides work with. */
export type OverrideTables = Pick<Tables, "leads" | "overrides" | "audit" | "clock" | "loadSettings">;

/** What a person gave: for all that is typed so, or for one lead. */
export interface OverrideOptions {
  field: string;
  from?: string;
  lead?: string;
  author: string;
  reason: string;
}

/** Which of the two is meant. @throws InputError unless it is exactly one */
export function meantBy({ from, lead }: OverrideOptions): { from: string } | { leadId: string } {
  if (from !== undefined && lead === undefined) return { from };
  if (lead !== undefined && from === undefined) {
    if (lead.trim() !== "") return { leadId: lead };
    throw new InputError("--lead is blank.", { wayOut: "Give a lead's id." });
  }
  throw new InputError(
    from === undefined ? "Neither --from nor --lead is given." : "--from and --lead exclude each other.",
    { wayOut: "--from TEXT means every lead where that is typed, --lead ID means one lead." },
  );
}

/** When leads follow a change of an override. */
export const whenLeadsChange = "when they are next normalised: edited, retried or rechecked";

/** What was refused, for the person who asked: what, and the way out. */
export function errorOf(refusal: LeadRefusal | NotShared, { field, lead = "" }: OverrideOptions): Error {
  switch (refusal.kind) {
    case "unusable-text": {
      const wayOut = `Write one line of at most ${WRITTEN_MAX_CHARS} characters, all of them visible.`;
      return new InputError(
        `--${refusal.option} ${refusal.problem}.`,
        refusal.option === "from" ? {} : { wayOut },
      );
    }
    case "unknown-field":
      return new InputError(`There is no field "${field}".`, {
        wayOut: `Fields: ${refusal.known.join(", ")}.`,
      });
    case "not-shared":
      return new InputError(`What is typed in ${field} is one person's: nothing is set for all alike.`, {
        wayOut: "Correct the lead itself: --lead ID in the place of --from TEXT.",
      });
    case "unknown-lead":
      return noSuchLead(lead);
    case "nothing-typed":
      return new InputError(
        `Nothing is typed in ${field} of lead ${lead}, so there is nothing to override.`,
        {
          wayOut: "Fill it in where leads come from: originals are never changed here.",
        },
      );
    case "not-there":
      return new InputError(
        lead === ""
          ? `Nothing is set for that text in ${field}.`
          : `Nothing is set for ${field} of lead ${lead}, or its typed value was edited since.`,
        { wayOut: `\`ops override list${lead === "" ? "" : ` --lead ${lead}`}\` shows what there is.` },
      );
    case "edited":
      return new NormalizerError(
        "lead.edited",
        `Somebody edited ${field} of this lead at the same moment, so nothing was changed. Look at it, and try again.`,
        { ids: { leadId: lead } },
      );
  }
}
