import type { Lead, Provenance } from "../lead.ts";

/** Why a value stays although the run is taken back. */
export const stayReasons = ["edited", "corrected", "overwritten"] as const;
export type StayReason = (typeof stayReasons)[number];

/** What taking a run back does, or would do. */
export interface UndoTally {
  /** Leads of the run that were looked at. */
  seen: number;
  /** Leads that lose values, and are stale from then on. */
  leads: number;
  /** Values that go, by field and by who had decided them. */
  values: Record<string, Partial<Record<Provenance["by"], number>>>;
  /** Cached answers that the run paid for. */
  cacheEntries: number;
  /**
   * Values that stay: `edited` since, so that the next run decides them anyway; `corrected` by a person; `overwritten` by a
   * later run.
   */
  stays: Record<StayReason, number>;
  /** Leads that are no longer there. */
  deleted: number;
}

export function emptyUndoTally(): UndoTally {
  return {
    seen: 0,
    leads: 0,
    values: {},
    cacheEntries: 0,
    stays: { edited: 0, corrected: 0, overwritten: 0 },
    deleted: 0,
  };
}

/** Whether one field of a lead goes, or why it stays. */
export interface FieldStanding {
  field: string;
  provenance: Provenance;
  standing: "goes" | StayReason;
}

/** What becomes of one lead. */
export interface LeadStanding {
  lead: Lead;
  fields: readonly FieldStanding[];
}

/** Counts what becomes of a lead. */
export function countStanding(tally: UndoTally, { fields }: LeadStanding): void {
  const going = fields.filter(({ standing }) => standing === "goes");
  if (going.length > 0) tally.leads += 1;
  for (const { field, provenance, standing } of fields) {
    if (standing !== "goes") {
      tally.stays[standing] += 1;
      continue;
    }
    const counts = (tally.values[field] ??= {});
    counts[provenance.by] = (counts[provenance.by] ?? 0) + 1;
  }
}
