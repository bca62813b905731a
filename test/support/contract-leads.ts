import type { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { type Lead, type Normalization, revOf } from "@lead-normalizer/core/lead.ts";
import type { LeadStore, LeadWrite } from "@lead-normalizer/core/ports.ts";

import { T0 } from "./builders.ts";

/** Our bookkeeping as a write stores it. */
export function someNormalization(changes: Partial<Normalization> = {}): Normalization {
  return { rev: 1, runId: "run-1", batchId: "c-000001", rulesVersion: "r1", fields: {}, ...changes };
}

/** A write that expects the lead to be as it was read, in these source fields. */
export function aWriteOf(lead: Lead, fields: readonly string[], changes: Partial<LeadWrite> = {}): LeadWrite {
  return {
    leadId: lead.leadId,
    expected: {
      source: Object.fromEntries(fields.map((field) => [field, lead[field]])),
      rev: revOf(lead),
      normalizedData: lead["normalizedData"],
    },
    normalizedData: { ciudad: "Bogotá D.C." },
    normalization: someNormalization(),
    normalizedAt: T0,
    updatedAt: T0,
    ...changes,
  };
}

/** The lead as the store reads it; it must be there. */
export async function readOne(store: LeadStore, leadId: string): Promise<Lead> {
  const lead = (await store.read([leadId])).get(leadId);
  if (lead === undefined) throw new Error(`No lead ${leadId}.`);
  return lead;
}

/** What the call was rejected with; a call that succeeds fails the test. */
export async function rejection(call: Promise<unknown>): Promise<NormalizerError> {
  try {
    await call;
  } catch (error) {
    return error as NormalizerError;
  }
  throw new Error("The call succeeded.");
}
