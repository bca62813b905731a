import type { FieldKind } from "../fields/field-kind.ts";
import {
  epochMsOf,
  isBlank,
  type Lead,
  type Normalization,
  normalizationOf,
  normalizedDataOf,
  type Provenance,
} from "../lead.ts";
import { DAY_MS } from "../limits.ts";
import { sourceHash } from "../normalize/source-hash.ts";
import type { Clock, LeadStore, RunStore } from "../ports.ts";
import { isLetterKept, isOpen } from "../run/batch-item.ts";
import { isOpenRun } from "../run/run.ts";
import type { Settings } from "../run/settings.ts";
import { type Staleness, stalenessOf } from "../run/staleness.ts";

/** One field: what was typed beside what is stored, and who decided that. */
export interface FieldFacts {
  field: string;
  kind: FieldKind | undefined;
  typed: unknown;
  stored: unknown;
  provenance: Provenance | undefined;
  /** `edited`: what is stored answers something that was typed before; `pending`: it waits for the model. */
  state: "answered" | "blank" | "edited" | "pending" | "never";
}

export interface LeadFacts {
  leadId: string;
  staleness: Staleness;
  normalizedAtMs: number | undefined;
  /** Undefined = never normalised. */
  bookkeeping: Omit<Normalization, "fields"> | undefined;
  fields: FieldFacts[];
  /** Batches that work on it, or hold it because it died with its consumer: no run chooses it meanwhile. */
  batches: { runId: string; batchId: string; state: "open" | "held" }[];
}

export interface InspectDeps {
  leads: LeadStore;
  runs: RunStore;
  clock: Clock;
  loadSettings(): Promise<Settings>;
}

/** All that is on record about one lead, and whether the next run would choose it; undefined = there is none of that id. */
export async function inspectLead(deps: InspectDeps, leadId: string): Promise<LeadFacts | undefined> {
  const lead = (await deps.leads.read([leadId])).get(leadId);
  if (lead === undefined) return undefined;
  const settings = await deps.loadSettings();
  const nowMs = deps.clock.now();
  const staleBeforeMs = nowMs - settings.normalizationTTLDays * DAY_MS;
  const normalization = normalizationOf(lead);
  const { fields: decided = {}, ...bookkeeping } = normalization ?? {};
  const names = new Set([
    ...settings.fieldsToNormalize,
    ...Object.keys(decided),
    ...Object.keys(normalizedDataOf(lead)),
  ]);
  return {
    leadId,
    staleness: stalenessOf(lead, { fields: settings.fieldsToNormalize, staleBeforeMs, nowMs, settings }),
    normalizedAtMs: epochMsOf(lead, "normalizedAt"),
    bookkeeping: normalization === undefined ? undefined : (bookkeeping as Omit<Normalization, "fields">),
    fields: [...names].map((field) => ({
      field,
      kind: settings.fieldKinds[field],
      typed: lead[field],
      stored: normalizedDataOf(lead)[field],
      provenance: decided[field],
      state: stateOf(lead, field),
    })),
    batches: await batchesAround(deps, leadId),
  };
}

/** How what is stored of a field relates to what is typed there now. */
export function stateOf(lead: Lead, field: string): FieldFacts["state"] {
  const normalization = normalizationOf(lead);
  const provenance = normalization?.fields[field];
  if (normalization?.pending?.includes(field) === true) return "pending";
  if (provenance === undefined) return isBlank(lead[field]) ? "blank" : "never";
  const isAnswer = !isBlank(lead[field]) && provenance.sourceHash === sourceHash(lead[field]);
  return isAnswer ? "answered" : "edited";
}

async function batchesAround(
  { runs, clock }: Pick<InspectDeps, "runs" | "clock">,
  leadId: string,
): Promise<LeadFacts["batches"]> {
  const found: LeadFacts["batches"] = [];
  const nowMs = clock.now();
  for (const { runId } of await runs.findRuns((run) => isOpenRun(run) || (run.held ?? 0) > 0)) {
    for await (const batch of runs.batchesOf(runId)) {
      const { batchId } = batch;
      if (isOpen(batch)) {
        if (batch.leadIds.includes(leadId)) found.push({ runId, batchId, state: "open" });
      } else if (isLetterKept(batch, nowMs) && batch.held.includes(leadId)) {
        found.push({ runId, batchId, state: "held" });
      }
    }
  }
  return found;
}
