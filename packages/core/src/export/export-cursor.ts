import { epochMsOf, type Lead } from "../lead.ts";

/**
 * How much two exports overlap. Consumers stamp a lead before they write it, and have 120 s for that; clocks differ by up to
 * five minutes, or AWS refuses their requests (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html);
 * a scan may show a lead as it was a moment ago. The rest is to spare.
 */
export const EXPORT_OVERLAP_MS = 10 * 60_000;

/**
 * From when on the next export has to take leads, so that it misses none that this one, begun at that time, did not see as it
 * is now. Leads of the overlap come twice; none comes never.
 */
export function nextSinceMs(beganAtMs: number): number {
  return beganAtMs - EXPORT_OVERLAP_MS;
}

/** True of a lead that was normalised and has changed since that time: normalised again, corrected by a person, or typed anew. */
export function isExported(lead: Lead, sinceMs: number): boolean {
  const normalizedAtMs = epochMsOf(lead, "normalizedAt");
  if (normalizedAtMs === undefined) return false;
  return Math.max(normalizedAtMs, epochMsOf(lead, "updatedAt") ?? 0) >= sinceMs;
}
