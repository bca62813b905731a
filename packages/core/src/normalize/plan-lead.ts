import type { FieldKind, FieldResult } from "../fields/field-kind.ts";
import { normalizeField } from "../fields/normalize-field.ts";
import {
  isBlank,
  isByModel,
  isCorrection,
  type Lead,
  type Normalization,
  normalizationOf,
  normalizedDataOf,
  type Provenance,
} from "../lead.ts";
import { QUESTION_MAX_CHARS, VALUE_MAX_CHARS } from "../limits.ts";
import { mayLeaveAccount, type Settings } from "../run/settings.ts";
import { type Override, overrideId, type Overrides } from "./override.ts";
import { personalDataIn } from "./personal-data.ts";
import { type Question, questionOf } from "./question.ts";
import { sourceHash } from "./source-hash.ts";
import { type AskContext, isAnswer } from "./stored-answer.ts";

/** A value with where it came from, or `undefined` where there is nothing to store but the reason. */
export interface Decision {
  value: unknown;
  provenance: Omit<Provenance, "writtenBy"> & { writtenBy?: string };
}

/** What one requested field of a lead needs. */
export type FieldPlan =
  /** Nothing is typed there: what an earlier value left behind goes. */
  | { kind: "blank" }
  | { kind: "decided"; decision: Decision }
  | { kind: "ask"; question: Question; ruled: FieldResult; hash: string };

export interface LeadPlan {
  lead: Lead;
  /** The bookkeeping as read; undefined = the lead was never normalised. */
  stored: Normalization | undefined;
  fields: ReadonlyMap<string, FieldPlan>;
}

export interface PlanContext extends AskContext {
  settings: Settings;
  /** The fields of the message: a run keeps to what it started with. */
  fields: readonly string[];
  overrides: Overrides;
}

/**
 * Decides field by field what can be decided without a model: what a person has set, then rules, then what the lead already
 * has, then a question.
 */
export function planLead(lead: Lead, context: PlanContext): LeadPlan {
  const stored = normalizationOf(lead);
  const storedData = normalizedDataOf(lead);
  const fields = new Map<string, FieldPlan>();
  for (const field of context.fields) {
    const kind = context.settings.fieldKinds[field];
    if (kind === undefined) continue;
    const kept = stored?.fields[field];
    const current = kept && { value: storedData[field], provenance: kept };
    fields.set(field, planField(lead[field], { field, kind, lead }, current, context));
  }
  return { lead, stored, fields };
}

/** Where a value stands. */
interface Place {
  field: string;
  kind: FieldKind;
  lead: Lead;
}

function planField(
  value: unknown,
  place: Place,
  stored: { value: unknown; provenance: Provenance } | undefined,
  context: PlanContext,
): FieldPlan {
  if (isBlank(value)) return { kind: "blank" };
  const { field, kind } = place;
  const hash = sourceHash(value);
  const current = stored?.provenance.sourceHash === hash ? stored : undefined;
  if (isCorrection(current?.provenance, hash) && current !== undefined) return decided(current);
  if (typeof value !== "string") return decided(unresolved(undefined, hash, "value.not-text"));
  if (value.length > VALUE_MAX_CHARS) return decided(unresolved(undefined, hash, "value.too-long"));
  const override = context.overrides.get(overrideId(kind, value));
  if (override !== undefined) return decided(decisionOfOverride(override, kind, field, hash));

  const ruled = normalizeField(kind, value, { field });
  if (ruled.status === "review") return decided(unresolved(ruled, hash, ruled.flags[0] ?? "rules.review"));
  const asked = current && isAnswer(current.provenance, kind, context) ? current : undefined;
  if (ruled.status === "resolved") {
    const bySelf = decided(decisionOfRules(ruled, hash));
    if (context.settings.modelUse === "unresolved") return bySelf;
    if (asked !== undefined)
      return decided(isByModel(asked.provenance) ? asked : stillAsked(asked, ruled, hash));
    return hindranceOf(ruled.value, place, context) === undefined ? question(kind, ruled, hash) : bySelf;
  }
  if (asked !== undefined) return decided(asked);
  const hindrance = hindranceOf(ruled.value, place, context);
  return hindrance === undefined ? question(kind, ruled, hash) : decided(unresolved(ruled, hash, hindrance));
}

function question(kind: FieldKind, ruled: FieldResult, hash: string): FieldPlan {
  return { kind: "ask", question: questionOf(kind, ruled.value), ruled, hash };
}

/** What the rules of today say, with the note that a model was asked about the value in vain. */
function stillAsked({ provenance }: Decision, ruled: FieldResult, hash: string): Decision {
  const { askedAt, modelId, proposal } = provenance;
  const { value, provenance: ours } = decisionOfRules(ruled, hash);
  return {
    value,
    provenance: {
      ...ours,
      ...(askedAt !== undefined && { askedAt }),
      ...(modelId !== undefined && { modelId }),
      ...(proposal !== undefined && { proposal }),
    },
  };
}

const decided = (decision: Decision): FieldPlan => ({ kind: "decided", decision });

/** Why a model is not asked about the value, or undefined when it may be. */
function hindranceOf(
  value: string,
  { field, kind, lead }: Place,
  { settings, modelId }: PlanContext,
): string | undefined {
  if (!mayLeaveAccount(settings, field)) return "model.not-allowed";
  if (modelId === undefined) return "model.none";
  if (value.length > QUESTION_MAX_CHARS) return "question.too-long";
  return personalDataIn(value, kind, lead, settings);
}

function decisionOfOverride(override: Override, kind: FieldKind, field: string, hash: string): Decision {
  const { status, code } = normalizeField(kind, override.to, { field });
  return {
    value: override.to,
    provenance: {
      by: "override",
      sourceHash: hash,
      overrideId: override.id,
      ...(status === "resolved" && code !== undefined && { code }),
    },
  };
}

/** What the rules have settled. */
export function decisionOfRules(ruled: FieldResult, hash: string): Decision {
  return {
    value: ruled.value,
    provenance: {
      by: "rules",
      sourceHash: hash,
      ...detailsOf(ruled),
      ...(ruled.code && { code: ruled.code }),
    },
  };
}

function unresolved(ruled: FieldResult | undefined, hash: string, code: string): Decision {
  return {
    value: ruled?.value,
    provenance: { by: "unresolved", sourceHash: hash, code, ...(ruled && detailsOf(ruled)) },
  };
}

/** The flags and candidates of a result, where it has any. */
export function detailsOf(result: FieldResult): Pick<Provenance, "flags" | "candidates"> {
  return {
    ...(result.flags.length > 0 && { flags: result.flags }),
    ...(result.candidates && { candidates: result.candidates }),
  };
}
