import { errorCodeOf, NormalizerError } from "../errors.ts";
import { isCorrection, type Lead, normalizationOf, revOf } from "../lead.ts";
import type { LeadStore, LeadWrite } from "../ports.ts";
import { type StalenessRule, stalenessOf } from "../run/staleness.ts";
import { buildWrite, type WriteOrigin } from "./build-write.ts";
import { type LeadResult, doneByRun } from "./lead-result.ts";
import type { Decision, LeadPlan } from "./plan-lead.ts";
import { sourceHash } from "./source-hash.ts";

/** Someone else wrote the lead at the same moment so often: the message returns later. */
const WRITE_ATTEMPTS = 3;

/**
 * Writes a lead's decisions if the lead still is what they were made from. When it is not, the lead is looked at again:
 * deleted, edited, done by another, or only counted on (then the same decisions are tried on the new state).
 */
export async function writeLead(
  leads: LeadStore,
  plan: LeadPlan,
  decisions: ReadonlyMap<string, Decision>,
  origin: WriteOrigin,
  rule: StalenessRule,
): Promise<LeadResult | "pending"> {
  let current = plan;
  for (let attempt = 1; attempt <= WRITE_ATTEMPTS; attempt += 1) {
    const { write, changed } = buildWrite(current, decisions, origin);
    const pending = write.normalization.pending !== undefined;
    if (pending && !changed && samePending(current, write)) return "pending";
    const written = await tryWrite(leads, write);
    if (written === "too-large") return { kind: "unfinished", code: "lead.too-large" };
    if (written === "written") {
      if (pending) return "pending";
      const lead: Lead = {
        ...current.lead,
        normalizedData: write.normalizedData,
        normalization: write.normalization,
      };
      return { kind: "written", outcome: changed ? "normalized" : "rechecked", lead };
    }
    const now = (await leads.read([plan.lead.leadId])).get(plan.lead.leadId);
    if (now === undefined) return { kind: "over", outcome: "deleted" };
    if (wasEdited(plan, now)) return { kind: "over", outcome: "deferred", code: "lead.edited" };
    const staleness = stalenessOf(now, rule);
    const done = staleness === "edited" ? undefined : doneByRun(now, origin);
    if (done !== undefined) return done;
    if (staleness === "fresh") return { kind: "over", outcome: "upToDate" };
    if (wasWithdrawn(plan, now)) return { kind: "over", outcome: "deferred", code: "lead.edited" };
    if (!wasCountedOn(current, now)) return { kind: "over", outcome: "deferred", code: "lead.edited" };
    current = { ...plan, lead: now, stored: normalizationOf(now) };
  }
  throw new NormalizerError("store.unavailable", "The lead kept changing while it was written.", {
    ids: { leadId: plan.lead.leadId },
  });
}

async function tryWrite(leads: LeadStore, write: LeadWrite): Promise<"written" | "conflict" | "too-large"> {
  try {
    return await leads.write(write);
  } catch (error) {
    if (errorCodeOf(error) === "lead.too-large") return "too-large";
    throw error;
  }
}

function samePending(plan: LeadPlan, write: LeadWrite): boolean {
  return JSON.stringify(plan.stored?.pending) === JSON.stringify(write.normalization.pending);
}

function wasEdited(plan: LeadPlan, now: Lead): boolean {
  return [...plan.fields.keys()].some((field) => sourceHash(plan.lead[field]) !== sourceHash(now[field]));
}

/** True when a person has taken back, meanwhile, a correction that the decisions rest on. */
function wasWithdrawn(plan: LeadPlan, now: Lead): boolean {
  const fields = normalizationOf(now)?.fields;
  return [...plan.fields].some(([field, { kind }]) => {
    const hash = sourceHash(plan.lead[field]);
    const before = plan.stored?.fields[field];
    return kind === "decided" && isCorrection(before, hash) && !isCorrection(fields?.[field], hash);
  });
}

/** False when only the values changed: a person corrected them without our bookkeeping, and that must stand. */
function wasCountedOn(before: LeadPlan, now: Lead): boolean {
  return revOf(now) !== revOf(before.lead);
}
