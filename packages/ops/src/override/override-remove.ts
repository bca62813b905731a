import { withdrawCorrection } from "@lead-normalizer/core/normalize/correct-lead.ts";
import { removeOverride } from "@lead-normalizer/core/normalize/set-override.ts";

import {
  errorOf,
  meantBy,
  type OverrideOptions,
  type OverrideTables,
  whenLeadsChange,
} from "./override-meant.ts";
import type { Output } from "../terminal/output.ts";
import { quoted, visible } from "../terminal/quoted.ts";

/** Takes back what was set, everywhere or on one lead. @throws InputError, NormalizerError `lead.edited` */
export async function removeAnOverride(
  tables: OverrideTables,
  options: OverrideOptions,
  output: Output,
): Promise<void> {
  const meant = meantBy(options);
  const result =
    "from" in meant
      ? await removeOverride(tables, { ...options, ...meant })
      : await withdrawCorrection(tables, { ...options, ...meant });
  switch (result.kind) {
    case "removed": {
      const { override, fields } = result;
      const what =
        override === "unreadable"
          ? "one that nobody could read"
          : `${quoted(override.from)} no longer becomes ${quoted(override.to)} (${fields.join(", ")})`;
      output.row(`Removed: ${what}.\nLeads lose it ${whenLeadsChange}.`, { removed: override, fields });
      return;
    }
    case "withdrawn": {
      const { field, value, author } = result.correction;
      const text = `Removed: ${field} of lead ${options.lead} is no longer ${quoted(value)}, set by ${visible(author)}.`;
      output.row(`${text}\nThe next run normalises it anew.`, {
        removed: { leadId: options.lead, ...result.correction },
      });
      return;
    }
    default:
      throw errorOf(result, options);
  }
}
