import type { FieldKind, FieldResult } from "../fields/field-kind.ts";
import { normalizeField } from "../fields/normalize-field.ts";
import {
  isBlank,
  isCorrection,
  type Lead,
  normalizationOf,
  normalizedDataOf,
  type Provenance,
} from "../lead.ts";
import type { AuditLog, Clock, LeadStore } from "../ports.ts";
import type { Settings } from "../run/settings.ts";
import { changeField } from "./change-field.ts";
import { kindOf, problemOfTexts, type Refusal } from "./refusal.ts";
import { sourceHash } from "./source-hash.ts";
import { writtenText } from "./written-text.ts";

export interface CorrectDeps {
  leads: LeadStore;
  audit: AuditLog;
  clock: Clock;
  loadSettings(): Promise<Settings>;
}

/** Which value of which lead is meant, and who acts why. */
export interface CorrectionRequest {
  leadId: string;
  field: string;
  author: string;
  reason: string;
}

/** What a person has set on one lead, for the value that is typed there now. */
export interface Correction {
  field: string;
  value: unknown;
  author: string;
}

export interface Corrected {
  kind: "corrected";
  correction: Correction;
  /** What stood there for the same typed value. */
  before: { value: unknown; provenance: Provenance } | undefined;
  /** False: the lead was never normalised, so all else waits for a run. */
  wasNormalized: boolean;
  /** What the rules say about the value that was set. */
  ruled: FieldResult;
}

/** Why a lead was not changed. `edited`: someone changed the typed value at the same moment. */
export type LeadRefusal = Refusal | { kind: "unknown-lead" | "nothing-typed" | "edited" | "not-there" };

/** `writtenBy` of a correction, before the author. */
const WRITTEN_BY = "override:";

/**
 * Sets one field of one lead, until its typed value is edited; what others write meanwhile stands. The audit knows of it
 * before it is done. @throws NormalizerError `store.unavailable` when the lead keeps changing, `lead.too-large`
 */
export async function correctLead(
  deps: CorrectDeps,
  request: CorrectionRequest & { to: string },
): Promise<Corrected | LeadRefusal> {
  const { field } = request;
  const meant = await find(deps, request, { to: request.to });
  if ("kind" in meant) return meant;
  const { lead, fieldKind } = meant;
  if (isBlank(lead[field])) return { kind: "nothing-typed" };

  const value = writtenText(request.to);
  const author = writtenText(request.author);
  const ruled = normalizeField(fieldKind, value, { field });
  const provenance: Provenance = {
    by: "override",
    sourceHash: sourceHash(lead[field]),
    writtenBy: WRITTEN_BY + author,
    ...(ruled.status === "resolved" && ruled.code !== undefined && { code: ruled.code }),
  };
  await note(deps, "override.set", request);
  const origin = { by: WRITTEN_BY + author, nowMs: deps.clock.now() };
  let replaced = lead;
  const set = (now: Lead) => {
    replaced = now;
    return { kind: "set", value, provenance } as const;
  };
  const result = await changeField(deps.leads, lead, field, set, origin);
  if (result !== "done") return refused(result);

  const stored = normalizationOf(replaced);
  const before = stored?.fields[field];
  const answersThis = before?.sourceHash === provenance.sourceHash;
  return {
    kind: "corrected",
    correction: { field, value, author },
    before: answersThis ? { value: normalizedDataOf(replaced)[field], provenance: before } : undefined,
    wasNormalized: stored !== undefined,
    ruled,
  };
}

/**
 * Takes a correction back: the field's value and provenance go, so that the lead is stale. `not-there`: there is none for
 * what is typed now, and nothing is noted; `edited`: another correction took its place meanwhile, and stands. @throws NormalizerError `store.unavailable` when the lead keeps changing
 */
export async function withdrawCorrection(
  deps: CorrectDeps,
  request: CorrectionRequest,
): Promise<{ kind: "withdrawn"; correction: Correction } | LeadRefusal> {
  const { field } = request;
  const meant = await find(deps, request);
  if ("kind" in meant) return meant;
  const correction = correctionOf(meant.lead, field);
  if (correction === undefined) return { kind: "not-there" };

  await note(deps, "override.remove", request);
  const origin = { by: WRITTEN_BY + writtenText(request.author), nowMs: deps.clock.now() };
  let isAnother = false;
  const drop = (now: Lead) => {
    const current = correctionOf(now, field);
    isAnother = current !== undefined && !isSame(current, correction);
    return { kind: current === undefined || isAnother ? "none" : "drop" } as const;
  };
  const result = await changeField(deps.leads, meant.lead, field, drop, origin);
  if (isAnother) return { kind: "edited" };
  return result === "done" ? { kind: "withdrawn", correction } : refused(result);
}

/** What people have set on this lead and still holds, in the order of the fields' names. */
export function correctionsOf(lead: Lead): Correction[] {
  const fields = Object.keys(normalizationOf(lead)?.fields ?? {}).toSorted();
  return fields.map((field) => correctionOf(lead, field)).filter((correction) => correction !== undefined);
}

function correctionOf(lead: Lead, field: string): Correction | undefined {
  const provenance = normalizationOf(lead)?.fields[field];
  if (provenance === undefined || !isCorrection(provenance, sourceHash(lead[field]))) return undefined;
  const author = provenance.writtenBy.replace(/^override:/, "");
  return { field, value: normalizedDataOf(lead)[field], author };
}

const isSame = (one: Correction, other: Correction): boolean =>
  one.value === other.value && one.author === other.author;

const refused = (result: "deleted" | "edited"): LeadRefusal => ({
  kind: result === "deleted" ? "unknown-lead" : "edited",
});

async function find(
  { leads, loadSettings }: CorrectDeps,
  { leadId, field, author, reason }: CorrectionRequest,
  value: { to?: string } = {},
): Promise<{ lead: Lead; fieldKind: FieldKind } | LeadRefusal> {
  const problem = problemOfTexts({ ...value, author, reason });
  if (problem !== undefined) return problem;
  const fieldKind = kindOf(field, (await loadSettings()).fieldKinds);
  if (typeof fieldKind !== "string") return fieldKind;
  const lead = (await leads.read([leadId])).get(leadId);
  return lead === undefined ? { kind: "unknown-lead" } : { lead, fieldKind };
}

async function note(
  { audit, clock }: CorrectDeps,
  action: string,
  { leadId, field, author, reason }: CorrectionRequest,
): Promise<void> {
  await audit.record({
    atMs: clock.now(),
    actor: writtenText(author),
    action,
    target: `lead ${leadId} ${field}`,
    reason: writtenText(reason),
  });
}
