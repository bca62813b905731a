import type { LeadStore, Tombstones } from "../ports.ts";
import { scanLeads } from "./scan-leads.ts";
import { tombstoneOf } from "./tombstone.ts";

/** Ids of leads that are in the table although they were erased: a restore brought them back. Reads the whole table. */
export async function findRestored({
  leads,
  tombstones,
}: {
  leads: LeadStore;
  tombstones: Pick<Tombstones, "all">;
}): Promise<string[]> {
  const erased = await tombstones.all();
  const restored: string[] = [];
  if (erased.size === 0) return restored;
  for await (const { leadId } of scanLeads(leads, ["leadId"])) {
    if (erased.has(tombstoneOf(leadId))) restored.push(leadId);
  }
  return restored;
}
