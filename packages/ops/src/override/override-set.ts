import type { FieldResult } from "@lead-normalizer/core/fields/field-kind.ts";
import { type Corrected, correctLead } from "@lead-normalizer/core/normalize/correct-lead.ts";
import { type OverrideSet, setOverride } from "@lead-normalizer/core/normalize/set-override.ts";

import {
  errorOf,
  meantBy,
  type OverrideOptions,
  type OverrideTables,
  whenLeadsChange,
} from "./override-meant.ts";
import type { Output } from "../terminal/output.ts";
import { quoted, visible } from "../terminal/quoted.ts";

/** Sets what a typed text becomes, everywhere or on one lead. @throws InputError, NormalizerError `lead.edited` */
export async function setAnOverride(
  tables: OverrideTables,
  options: OverrideOptions & { to: string },
  output: Output,
): Promise<void> {
  const meant = meantBy(options);
  const result =
    "from" in meant
      ? await setOverride(tables, { ...options, ...meant })
      : await correctLead(tables, { ...options, ...meant });
  switch (result.kind) {
    case "set": {
      const { override, fields, replaced } = result;
      const data = { ...override, fields, ...ruledData(result.ruled), ...(replaced && { replaced }) };
      output.row(describeSet(result), data);
      return;
    }
    case "corrected": {
      const { correction, before, wasNormalized } = result;
      const was = before && { before: { value: before.value, by: before.provenance.by } };
      const data = { leadId: options.lead, ...correction, ...ruledData(result.ruled), ...was, wasNormalized };
      output.row(describeCorrected(options.lead ?? "", result), data);
      return;
    }
    default:
      throw errorOf(result, options);
  }
}

function describeSet({ override, fields, replaced, ruled }: OverrideSet): string {
  const lines = [
    `${quoted(override.from)} becomes ${quoted(override.to)}, however its case, accents and spaces are typed, in every ${override.kind} field: ${fields.join(", ")}.`,
  ];
  if (replaced === "unreadable") lines.push("Replaced: one that nobody could read.");
  else if (replaced !== undefined) {
    const { to, author, atMs, reason } = replaced;
    lines.push(
      `Replaced: ${quoted(to)}, set by ${visible(author)} at ${new Date(atMs).toISOString()} (${visible(reason)}).`,
    );
  }
  return [...lines, ...ruledLines(override.to, ruled), `Leads get it ${whenLeadsChange}.`].join("\n");
}

function describeCorrected(leadId: string, { correction, before, wasNormalized, ruled }: Corrected): string {
  const { field, value } = correction;
  const lines = [
    `${field} of lead ${leadId} is now ${quoted(value)}, until somebody edits what is typed there.`,
  ];
  if (before !== undefined) {
    const author = before.provenance.writtenBy.replace(/^override:/, "");
    const by = before.provenance.by === "override" ? `set by ${visible(author)}` : before.provenance.by;
    lines.push(`Replaced: ${quoted(before.value)} (${by}).`);
  }
  lines.push(...ruledLines(String(value), ruled));
  if (!wasNormalized) lines.push("The lead was never normalised: the next run does the rest.");
  return lines.join("\n");
}

/** What the rules think of a value that a person wrote: it is stored in any case. */
function ruledLines(to: string, ruled: FieldResult): string[] {
  if (ruled.status !== "resolved") return ["The rules do not know this value: stored as you wrote it."];
  return ruled.value === to ? [] : [`The rules would write ${quoted(ruled.value)}: stored as you wrote it.`];
}

function ruledData({ status, code }: FieldResult): { known: boolean; code?: string } {
  return { known: status === "resolved", ...(status === "resolved" && code !== undefined && { code }) };
}
