import { isBlank, epochMsOf, type Lead, normalizationOf } from "../lead.ts";
import { DAY_MS } from "../limits.ts";
import { sourceHash } from "../normalize/source-hash.ts";
import type { Run } from "./run.ts";
import type { Settings } from "./settings.ts";

/**
 * Why a lead needs work, or `fresh`:
 * - `never`: it was never normalised, or is waiting for the model,
 * - `edited`: a source value differs from the one that was normalised, whatever `updatedAt` says,
 * - `retry`: a value that the model did not know may be asked again,
 * - `expired`: nothing changed but its time to live is over; rechecking costs no model call.
 */
export type Staleness = "never" | "edited" | "retry" | "expired" | "fresh";

export interface StalenessRule {
  fields: readonly string[];
  /** Leads normalised before this epoch ms are stale. */
  staleBeforeMs: number;
  nowMs: number;
  settings: Pick<Settings, "retryUnresolvedDays">;
}

/** The attributes that the answer depends on. */
export function stalenessAttributes(fields: readonly string[]): string[] {
  return ["leadId", "normalizedAt", "updatedAt", "normalization", ...fields];
}

export function stalenessOf(lead: Lead, rule: StalenessRule): Staleness {
  const normalizedAtMs = epochMsOf(lead, "normalizedAt");
  const normalization = normalizationOf(lead);
  if (normalizedAtMs === undefined || normalization === undefined) return "never";
  for (const field of rule.fields) {
    const value = lead[field];
    const hash = isBlank(value) ? undefined : sourceHash(value);
    if (normalization.fields[field]?.sourceHash !== hash) return "edited";
  }
  if (normalization.pending !== undefined) return "never";
  const retryBeforeMs = rule.nowMs - rule.settings.retryUnresolvedDays * DAY_MS;
  const retryDue = rule.fields.some((field) => {
    const askedAtMs = normalization.fields[field]?.askedAt;
    return askedAtMs !== undefined && (askedAtMs <= retryBeforeMs || askedAtMs > rule.nowMs);
  });
  if (retryDue) return "retry";
  // A time in the future would never expire: someone wrote it by mistake.
  return normalizedAtMs < rule.staleBeforeMs || normalizedAtMs > rule.nowMs ? "expired" : "fresh";
}

/** Epoch ms from which the lead has been waiting, as far as it tells; 0 = it does not tell. */
export function staleSinceMs(lead: Lead): number {
  return Math.max(epochMsOf(lead, "updatedAt") ?? 0, epochMsOf(lead, "normalizedAt") ?? 0);
}

/** What counts as stale for the run. */
export function ruleOf(run: Run, nowMs: number): StalenessRule {
  return {
    fields: run.settings.fieldsToNormalize,
    staleBeforeMs: run.staleBeforeMs,
    nowMs,
    settings: run.settings,
  };
}
