import type { Lead } from "../lead.ts";
import { SCAN_SEGMENTS } from "../limits.ts";
import type { LeadStore } from "../ports.ts";
import { allOrThrow } from "./all-or-throw.ts";
import type { Candidate } from "./choose.ts";
import { type StalenessRule, staleSinceMs, stalenessAttributes, stalenessOf } from "./staleness.ts";

/** How many stale leads were seen, by kind, and how long the longest of them has been waiting. */
export interface StaleCount {
  byStaleness: Record<Candidate["staleness"], number>;
  /** Epoch ms, as far as leads tell; undefined = none tells. */
  oldestSinceMs: number | undefined;
}

export interface StaleLeads {
  leads: LeadStore;
  rule: StalenessRule;
  /** Leads that another batch is working on. */
  excluded: ReadonlySet<string>;
  /** Receives what a page of a segment held; the scan of that segment waits for it. */
  onPage(candidates: readonly Candidate[], segment: number): Promise<void>;
}

/** Scans the whole table in parallel segments and hands over the stale leads, page by page. */
export async function findStaleLeads({ leads, rule, excluded, onPage }: StaleLeads): Promise<StaleCount> {
  const count: StaleCount = {
    byStaleness: { never: 0, edited: 0, retry: 0, expired: 0 },
    oldestSinceMs: undefined,
  };
  const attributes = stalenessAttributes(rule.fields);
  let failed = false;
  const scan = async (segment: number): Promise<void> => {
    for await (const page of leads.scanSegment(segment, SCAN_SEGMENTS, attributes)) {
      if (failed) return;
      const candidates = page
        .filter((lead) => !excluded.has(lead.leadId))
        .map((lead) => candidateOf(lead, rule))
        .filter((candidate) => candidate !== undefined);
      for (const candidate of candidates) countIn(count, candidate);
      await onPage(candidates, segment);
    }
  };
  await allOrThrow(
    Array.from({ length: SCAN_SEGMENTS }, (_, segment) =>
      scan(segment).catch((error: unknown) => {
        failed = true;
        throw error;
      }),
    ),
  );
  return count;
}

/** The lead as a candidate, undefined when it is fresh. */
export function candidateOf(lead: Lead, rule: StalenessRule): Candidate | undefined {
  const staleness = stalenessOf(lead, rule);
  return staleness === "fresh" ? undefined : { leadId: lead.leadId, staleness, sinceMs: staleSinceMs(lead) };
}

/** Adds one candidate to the count. */
export function countIn(count: StaleCount, { staleness, sinceMs }: Candidate): void {
  count.byStaleness[staleness] += 1;
  if (sinceMs > 0) count.oldestSinceMs = Math.min(count.oldestSinceMs ?? Infinity, sinceMs);
}
