import { isBlank, type Lead, normalizationOf } from "../lead.ts";
import { overridableKinds, overrideId } from "../normalize/override.ts";
import type { LeadStore, OverrideStore } from "../ports.ts";
import type { Settings } from "../run/settings.ts";
import { scanLeads } from "./scan-leads.ts";

/** Overrides that hold what a lead types, by id. */
export interface OverridesOfLead {
  /** Nobody else types that. */
  own: string[];
  /** Somebody else does: they are not about this lead alone. */
  shared: string[];
}

/** Which overrides hold a value that the lead types, or typed when it was normalised. Reads the whole table if there are any. */
export async function findOverridesOf(
  { leads, overrides }: { leads: LeadStore; overrides: OverrideStore },
  lead: Lead,
  { fieldKinds }: Pick<Settings, "fieldKinds">,
): Promise<OverridesOfLead> {
  const own = new Set<string>();
  for (const id of idsIn(lead, fieldKinds)) if ((await overrides.find(id)) !== undefined) own.add(id);
  const shared = new Set<string>();
  if (own.size > 0) {
    const attributes = ["leadId", ...Object.keys(fieldKinds)];
    for await (const other of scanLeads(leads, attributes)) {
      if (other.leadId === lead.leadId) continue;
      for (const id of idsIn(other, fieldKinds)) if (own.delete(id)) shared.add(id);
      if (own.size === 0) break;
    }
  }
  return { own: [...own].toSorted(), shared: [...shared].toSorted() };
}

/** What overrides of the lead's values would be called, whether there are any or not. */
function idsIn(lead: Lead, fieldKinds: Settings["fieldKinds"]): Set<string> {
  const ids = new Set<string>();
  for (const [field, kind] of Object.entries(fieldKinds)) {
    if (!overridableKinds.includes(kind)) continue;
    const value = lead[field];
    if (typeof value === "string" && !isBlank(value)) ids.add(overrideId(kind, value));
    const applied = normalizationOf(lead)?.fields[field]?.overrideId;
    if (applied !== undefined) ids.add(applied);
  }
  return ids;
}
