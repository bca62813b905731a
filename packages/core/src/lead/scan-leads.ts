import type { Lead } from "../lead.ts";
import type { LeadStore } from "../ports.ts";

/** All leads of the table, one after the other, with only the named attributes. Holds one page in memory. */
export async function* scanLeads(
  leads: Pick<LeadStore, "scanSegment">,
  attributes: readonly string[],
): AsyncGenerator<Lead> {
  for await (const page of leads.scanSegment(0, 1, attributes)) yield* page.leads;
}
