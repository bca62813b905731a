import { erasedLeads } from "../lead/erased-leads.ts";
import type { Clock, RunStore, Tombstones } from "../ports.ts";
import { takenLeads } from "./taken-leads.ts";

/** Tells of a lead whether a run has to pass it over. */
export type ExcludedLeads = Pick<ReadonlySet<string>, "has">;

/** Leads that no new batch may take: those that other batches are at, and those that were erased, should a restore bring them back. */
export async function excludedLeads(
  deps: { runs: RunStore; tombstones: Pick<Tombstones, "all">; clock: Clock },
  runId: string,
): Promise<ExcludedLeads> {
  const [taken, erased] = await Promise.all([takenLeads(deps, runId), erasedLeads(deps.tombstones)]);
  return { has: (leadId) => taken.has(leadId) || erased.has(leadId) };
}
