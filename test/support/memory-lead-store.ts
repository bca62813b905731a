import { isDeepStrictEqual } from "node:util";

import { type Lead, revOf } from "@lead-normalizer/core/lead.ts";
import type { LeadStore, LeadWrite } from "@lead-normalizer/core/ports.ts";

/** Leads in memory, with the conditions of the real store. `onWrite` runs before a write is judged: the place for races. */
export interface MemoryLeadStore extends LeadStore {
  readonly leads: Map<string, Lead>;
  onWrite: (write: LeadWrite) => void;
  /** Writes that were accepted, in order. */
  readonly written: LeadWrite[];
}

/** Leads of one page of a scan: few, so that paging is exercised. */
const PAGE = 100;

export function createMemoryLeadStore(initial: Iterable<Lead> = []): MemoryLeadStore {
  const leads = new Map([...initial].map((lead) => [lead.leadId, structuredClone(lead)]));
  const store: MemoryLeadStore = {
    leads,
    written: [],
    onWrite: () => {},
    async *scanSegment(segment, totalSegments, attributes, after) {
      const mine = [...leads.values()].filter((_, index) => index % totalSegments === segment);
      const first = after === undefined ? 0 : 1 + mine.findIndex(({ leadId }) => leadId === after);
      for (let start = first; start === first || start < mine.length; start += PAGE) {
        const page = mine.slice(start, start + PAGE);
        yield {
          leads: page.map((lead) => {
            const projected = Object.entries(lead).filter(([name]) => attributes.includes(name));
            return structuredClone(Object.fromEntries(projected)) as Lead;
          }),
          next: start + PAGE < mine.length ? page.at(-1)?.leadId : undefined,
        };
      }
    },
    async read(leadIds) {
      const found = leadIds.map((leadId) => leads.get(leadId)).filter((lead) => lead !== undefined);
      return new Map(found.map((lead) => [lead.leadId, structuredClone(lead)]));
    },
    async write(write) {
      store.onWrite(write);
      const lead = leads.get(write.leadId);
      if (lead === undefined || !isAsExpected(lead, write.expected)) return "conflict";
      const { normalizedData, normalization, normalizedAt, updatedAt } = write;
      const ours = {
        normalizedData,
        normalization,
        updatedAt,
        ...(normalizedAt !== undefined && { normalizedAt }),
      };
      leads.set(write.leadId, structuredClone({ ...lead, ...ours }));
      store.written.push(structuredClone(write));
      return "written";
    },
    async erase(leadId) {
      leads.delete(leadId);
    },
  };
  return store;
}

function isAsExpected(lead: Lead, expected: LeadWrite["expected"]): boolean {
  return (
    revOf(lead) === expected.rev &&
    isDeepStrictEqual(lead["normalizedData"], expected.normalizedData) &&
    Object.entries(expected.source).every(([field, value]) => isDeepStrictEqual(lead[field], value))
  );
}
