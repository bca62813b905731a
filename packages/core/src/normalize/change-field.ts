import { NormalizerError } from "../errors.ts";
import { rulesVersion } from "../fields/rules-version.ts";
import { type Lead, normalizationOf, normalizedDataOf, type Provenance, revOf } from "../lead.ts";
import type { LeadStore, LeadWrite } from "../ports.ts";
import { sourceHash } from "./source-hash.ts";

/** What is done to a field's value. `none`: it is as it should be. */
export type FieldChange =
  | { kind: "set"; value: unknown; provenance: Provenance }
  | { kind: "drop" }
  | { kind: "none" };

/** Who changes it, for the bookkeeping of a lead that has none, and when. */
export interface ChangeOrigin {
  by: string;
  nowMs: number;
}

/** Writers that may be faster than this one, one after the other, before it gives up. */
const WRITE_ATTEMPTS = 5;

/**
 * Changes one field of a lead if its typed value still is what the person saw, and again on the new state when only
 * something else about the lead has moved. Never creates a lead; the original and other fields stay.
 * @throws NormalizerError `store.unavailable` when the lead keeps changing, `lead.too-large`
 */
export async function changeField(
  leads: LeadStore,
  seen: Lead,
  field: string,
  changeOf: (now: Lead) => FieldChange,
  origin: ChangeOrigin,
): Promise<"done" | "deleted" | "edited"> {
  const changesOf = (now: Lead): FieldChanges | "edited" =>
    sourceHash(now[field]) === sourceHash(seen[field]) ? new Map([[field, changeOf(now)]]) : "edited";
  return changeFields(leads, seen, changesOf, origin);
}

/** What is done to a lead, by field. */
export type FieldChanges = ReadonlyMap<string, FieldChange>;

/**
 * Changes several fields of a lead in one write, and what is to be done is asked again of the new state whenever somebody else
 * was faster. Never creates a lead; originals and other fields stay.
 * @throws NormalizerError `store.unavailable` when the lead keeps changing, `lead.too-large`
 */
export async function changeFields(
  leads: Pick<LeadStore, "read" | "write">,
  seen: Lead,
  changesOf: (now: Lead) => FieldChanges | "edited",
  origin: ChangeOrigin,
): Promise<"done" | "deleted" | "edited"> {
  const { leadId } = seen;
  let lead = seen;
  for (let attempt = 1; attempt <= WRITE_ATTEMPTS; attempt += 1) {
    const changes = changesOf(lead);
    if (changes === "edited") return "edited";
    if ([...changes.values()].every(({ kind }) => kind === "none")) return "done";
    if ((await leads.write(writeOf(lead, changes, origin))) === "written") return "done";
    const now = (await leads.read([leadId])).get(leadId);
    if (now === undefined) return "deleted";
    lead = now;
  }
  throw new NormalizerError("store.unavailable", "The lead kept changing while it was written; try again.", {
    ids: { leadId },
  });
}

/** `normalizedAt` stays as it is, and so does whatever else waits: a lead that was stale still is. */
function writeOf(lead: Lead, changes: FieldChanges, { by, nowMs }: ChangeOrigin): LeadWrite {
  const data: Record<string, unknown> = { ...normalizedDataOf(lead) };
  const source: Record<string, unknown> = {};
  const stored = normalizationOf(lead);
  const fields = { ...stored?.fields };
  for (const [field, change] of changes) {
    if (change.kind === "none") continue;
    source[field] = lead[field];
    if (change.kind === "set") {
      data[field] = change.value;
      fields[field] = change.provenance;
    } else {
      delete data[field];
      delete fields[field];
    }
  }
  const { pending = [], ...kept } = stored ?? { runId: by, batchId: by, rulesVersion };
  const waiting = pending.filter((field) => !Object.hasOwn(source, field));
  const rev = revOf(lead);
  return {
    leadId: lead.leadId,
    expected: { source, rev, normalizedData: lead["normalizedData"] },
    normalizedData: data,
    normalization: {
      ...kept,
      rev: typeof rev === "number" ? rev + 1 : 1,
      ...(waiting.length > 0 && { pending: waiting }),
      fields,
    },
    updatedAt: nowMs,
  };
}
