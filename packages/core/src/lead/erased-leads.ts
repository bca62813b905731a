import type { Tombstones } from "../ports.ts";
import { tombstoneOf } from "./tombstone.ts";

/** Tells of a lead whether it was erased: a restore may have brought it back. */
export async function erasedLeads(
  tombstones: Pick<Tombstones, "all">,
): Promise<Pick<ReadonlySet<string>, "has">> {
  const erased = await tombstones.all();
  // A hash for each lead of the table costs time: most tables have no tombstone.
  return { has: (leadId) => erased.size > 0 && erased.has(tombstoneOf(leadId)) };
}
