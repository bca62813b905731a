import { correctionsOf } from "@lead-normalizer/core/normalize/correct-lead.ts";
import type { Override } from "@lead-normalizer/core/normalize/override.ts";

import { noSuchLead } from "../lead/lead-show.ts";
import type { OverrideTables } from "./override-meant.ts";
import type { Output } from "../terminal/output.ts";
import { quoted, visible } from "../terminal/quoted.ts";

/** Shows what is set for all, by kind and text; with a lead what was set on that one. @throws InputError for an unknown lead */
export async function listOverrides(
  { leads, overrides }: Pick<OverrideTables, "leads" | "overrides">,
  leadId: string | undefined,
  output: Output,
): Promise<void> {
  if (leadId === undefined) {
    const all = (await overrides.load()).toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    for (const override of all) output.row(describe(override), override);
    if (all.length === 0) output.say("Nothing is set for all. `ops override list --lead ID` shows one lead.");
    return;
  }
  const lead = leadId.trim() === "" ? undefined : (await leads.read([leadId])).get(leadId);
  if (lead === undefined) {
    throw noSuchLead(leadId);
  }
  const corrections = correctionsOf(lead);
  for (const correction of corrections) {
    const { field, value, author } = correction;
    output.row(`${field.padEnd(16)}  ${quoted(value)}  ${visible(author)}`, { leadId, ...correction });
  }
  if (corrections.length === 0) output.say(`Nothing is set on lead ${leadId}.`);
}

const sortKey = ({ kind, from }: Override): string => `${kind} ${from}`;

function describe({ kind, from, to, author, reason, atMs }: Override): string {
  const values = `${quoted(from)} → ${quoted(to)}`;
  const at = new Date(atMs).toISOString();
  return `${kind.padEnd(10)}  ${values}\n  ${at}  ${visible(author)}: ${visible(reason)}`;
}
