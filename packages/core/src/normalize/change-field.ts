import { NormalizerError } from "../errors.ts";
import { rulesVersion } from "../fields/rules-version.ts";
import { type Lead, normalizationOf, normalizedDataOf, type Provenance, revOf } from "../lead.ts";
import type { LeadStore, LeadWrite } from "../ports.ts";
import { sourceHash } from "./source-hash.ts";

/** What a person does to a field's value. `none`: the lead is as it should be. */
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
  const { leadId } = seen;
  let lead = seen;
  for (let attempt = 1; attempt <= WRITE_ATTEMPTS; attempt += 1) {
    const change = changeOf(lead);
    if (change.kind === "none") return "done";
    if ((await leads.write(writeOf(lead, field, change, origin))) === "written") return "done";
    const now = (await leads.read([leadId])).get(leadId);
    if (now === undefined) return "deleted";
    if (sourceHash(now[field]) !== sourceHash(seen[field])) return "edited";
    lead = now;
  }
  throw new NormalizerError("store.unavailable", "The lead kept changing while it was written; try again.", {
    ids: { leadId },
  });
}

/** `normalizedAt` stays as it is, and so does whatever else waits: a lead that was stale still is. */
function writeOf(
  lead: Lead,
  field: string,
  change: Exclude<FieldChange, { kind: "none" }>,
  { by, nowMs }: ChangeOrigin,
): LeadWrite {
  const data: Record<string, unknown> = { ...normalizedDataOf(lead) };
  const stored = normalizationOf(lead);
  const fields = { ...stored?.fields };
  if (change.kind === "set") {
    data[field] = change.value;
    fields[field] = change.provenance;
  } else {
    delete data[field];
    delete fields[field];
  }
  const { pending = [], ...kept } = stored ?? { runId: by, batchId: by, rulesVersion };
  const waiting = pending.filter((name) => name !== field);
  const rev = revOf(lead);
  return {
    leadId: lead.leadId,
    expected: { source: { [field]: lead[field] }, rev, normalizedData: lead["normalizedData"] },
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
