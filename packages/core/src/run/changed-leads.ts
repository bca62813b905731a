import { isBlank } from "../lead.ts";
import { sourceHash } from "../normalize/source-hash.ts";

/** One write to a lead, as a stream tells it. */
export interface LeadChange {
  leadId: string;
  /** Where the write stands in its stream: the same on every delivery, another for every write. */
  sequenceNumber: string;
  /** The lead's attributes around the write; undefined = there was, or is, no lead. */
  before: Readonly<Record<string, unknown>> | undefined;
  after: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Of each lead whose source fields somebody changed the first such change, in order. What makes a lead `edited` for a
 * night makes it changed here. Our own writes touch no source field, so what we write never comes round again.
 */
export function changedLeads(changes: readonly LeadChange[], fields: readonly string[]): LeadChange[] {
  const first = new Map<string, LeadChange>();
  for (const change of changes) {
    if (isSourceChange(change, fields) && !first.has(change.leadId)) first.set(change.leadId, change);
  }
  return [...first.values()];
}

function isSourceChange({ before, after }: LeadChange, fields: readonly string[]): boolean {
  return after !== undefined && fields.some((field) => hashOf(before?.[field]) !== hashOf(after[field]));
}

/** Nothing typed is nothing, however it is stored. */
function hashOf(value: unknown): string | undefined {
  return isBlank(value) ? undefined : sourceHash(value);
}
