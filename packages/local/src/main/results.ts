import {
  isBlank,
  isByModel,
  type Lead,
  normalizationOf,
  normalizedDataOf,
} from "@lead-normalizer/core/lead.ts";
import { SIMULATED_MODEL_ID } from "@lead-normalizer/core/model/models.ts";

import type { ReviewRow } from "../files/write-review.ts";
import type { Wiring } from "../wire.ts";

const PAGE = 100;

/** The leads of the file as they stand now, in its order. Deleted ones are missing. */
export async function* storedLeads(
  { leads }: Pick<Wiring, "leads">,
  leadIds: readonly string[],
): AsyncGenerator<Lead> {
  for (let start = 0; start < leadIds.length; start += PAGE) {
    const part = leadIds.slice(start, start + PAGE);
    const found = await leads.read(part);
    for (const leadId of part) {
      const lead = found.get(leadId);
      if (lead !== undefined) yield lead;
    }
  }
}

/** Every value that a person should look at: unresolved, or a model's with a flag. What rules resolved tells by its flags how. */
export async function* reviewRows(
  leads: AsyncIterable<Lead>,
  fields: readonly string[],
): AsyncGenerator<ReviewRow> {
  for await (const lead of leads) {
    const decided = normalizationOf(lead)?.fields ?? {};
    for (const field of fields) {
      const provenance = decided[field];
      if (provenance === undefined || isBlank(lead[field])) continue;
      const flags = provenance.flags ?? [];
      const isDoubtful = isByModel(provenance) && flags.length > 0;
      if (provenance.by !== "unresolved" && !isDoubtful) continue;
      const reason = provenance.by === "unresolved" ? (provenance.code ?? "unresolved") : "flagged";
      yield {
        leadId: lead.leadId,
        field,
        original: textOf(lead[field]),
        stored: textOf(normalizedDataOf(lead)[field]),
        reason: provenance.modelId === SIMULATED_MODEL_ID ? `${reason} (simulated)` : reason,
        candidates: [
          ...(provenance.candidates ?? []),
          ...(provenance.proposal === undefined ? [] : [provenance.proposal]),
        ],
        flags,
      };
    }
  }
}

/** The fields of a lead whose values a simulator answered. */
export function simulatedFields(lead: Lead): string[] {
  return Object.entries(normalizationOf(lead)?.fields ?? {})
    .filter(([, provenance]) => isByModel(provenance) && provenance.modelId === SIMULATED_MODEL_ID)
    .map(([field]) => field);
}

export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return value === undefined ? "" : (JSON.stringify(value) ?? "");
}
