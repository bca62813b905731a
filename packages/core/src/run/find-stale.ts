import type { Lead } from "../lead.ts";
import { SCAN_SEGMENTS } from "../limits.ts";
import type { LeadStore } from "../ports.ts";
import { allOrThrow } from "./all-or-throw.ts";
import type { Candidate } from "./choose.ts";
import type { ExcludedLeads } from "./excluded-leads.ts";
import { type StalenessRule, staleSinceMs, stalenessAttributes, stalenessOf } from "./staleness.ts";

/** How many stale leads were seen, by kind, and how long the longest of them has been waiting. */
export interface StaleCount {
  byStaleness: Record<Candidate["staleness"], number>;
  /** Epoch ms, as far as leads tell; undefined = none tells. */
  oldestSinceMs: number | undefined;
  /** The same of those that were never normalised. */
  oldestNeverSinceMs: number | undefined;
}

/** The stale leads of one page of a segment; `next` undefined = its last one. */
export interface StalePage {
  segment: number;
  candidates: readonly Candidate[];
  next: string | undefined;
}

export interface StaleLeads {
  leads: LeadStore;
  rule: StalenessRule;
  excluded: ExcludedLeads;
  /** Where a segment's scan begins; undefined = it is over already. Default: all at their beginning. */
  beginAfter?: (segment: number) => { after: string | undefined } | undefined;
  /** Receives what a page of a segment held; the scan of that segment waits for it, and ends when it says so. */
  onPage(page: StalePage): Promise<"go-on" | "stop">;
}

/** Scans the whole table in parallel segments and hands over the stale leads, page by page. */
export async function findStaleLeads({
  leads,
  rule,
  excluded,
  beginAfter = () => ({ after: undefined }),
  onPage,
}: StaleLeads): Promise<StaleCount> {
  const count = emptyCount();
  const attributes = stalenessAttributes(rule.fields);
  let failed = false;
  const scan = async (segment: number): Promise<void> => {
    const begin = beginAfter(segment);
    if (begin === undefined) return;
    for await (const page of leads.scanSegment(segment, SCAN_SEGMENTS, attributes, begin.after)) {
      if (failed) return;
      const candidates = page.leads
        .filter((lead) => !excluded.has(lead.leadId))
        .map((lead) => candidateOf(lead, rule))
        .filter((candidate) => candidate !== undefined);
      for (const candidate of candidates) countIn(count, candidate);
      if ((await onPage({ segment, candidates, next: page.next })) === "stop") return;
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

export function emptyCount(): StaleCount {
  return {
    byStaleness: { never: 0, edited: 0, retry: 0, expired: 0 },
    oldestSinceMs: undefined,
    oldestNeverSinceMs: undefined,
  };
}

/** The lead as a candidate, undefined when it is fresh. */
export function candidateOf(lead: Lead, rule: StalenessRule): Candidate | undefined {
  const staleness = stalenessOf(lead, rule);
  return staleness === "fresh" ? undefined : { leadId: lead.leadId, staleness, sinceMs: staleSinceMs(lead) };
}

/** Adds one candidate to the count. */
export function countIn(count: StaleCount, { staleness, sinceMs }: Candidate): void {
  count.byStaleness[staleness] += 1;
  if (sinceMs === 0) return;
  count.oldestSinceMs = Math.min(count.oldestSinceMs ?? Infinity, sinceMs);
  if (staleness !== "never") return;
  count.oldestNeverSinceMs = Math.min(count.oldestNeverSinceMs ?? Infinity, sinceMs);
}
