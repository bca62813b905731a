import type { FieldKind, FieldResult } from "../fields/field-kind.ts";
import { normalizeField } from "../fields/normalize-field.ts";
import {
  isBlank,
  type Lead,
  type Normalization,
  normalizationOf,
  normalizedDataOf,
  type Provenance,
} from "../lead.ts";
import { DAY_MS, QUESTION_MAX_CHARS, VALUE_MAX_CHARS } from "../limits.ts";
import { SIMULATED_MODEL_ID } from "../model/models.ts";
import { mayLeaveAccount, type Settings } from "../run/settings.ts";
import { type Question, questionOf } from "./question.ts";
import { sourceHash } from "./source-hash.ts";

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

export interface PlanContext {
  settings: Settings;
  /** The fields of the message: a run keeps to what it started with. */
  fields: readonly string[];
  /** The model that may be asked; undefined = none. */
  modelId: string | undefined;
  nowMs: number;
}

/** Decides field by field what can be decided without a model: rules, then what the lead already has, then a question. */
export function planLead(lead: Lead, context: PlanContext): LeadPlan {
  const stored = normalizationOf(lead);
  const storedData = normalizedDataOf(lead);
  const fields = new Map<string, FieldPlan>();
  for (const field of context.fields) {
    const kind = context.settings.fieldKinds[field];
    if (kind === undefined) continue;
    const kept = stored?.fields[field];
    fields.set(
      field,
      planField(lead[field], field, kind, kept && { value: storedData[field], provenance: kept }, context),
    );
  }
  return { lead, stored, fields };
}

function planField(
  value: unknown,
  field: string,
  kind: FieldKind,
  stored: { value: unknown; provenance: Provenance } | undefined,
  context: PlanContext,
): FieldPlan {
  if (isBlank(value)) return { kind: "blank" };
  const hash = sourceHash(value);
  const current = stored?.provenance.sourceHash === hash ? stored : undefined;
  if (current?.provenance.by === "override") return { kind: "decided", decision: current };
  if (typeof value !== "string") return unresolved(undefined, hash, "value.not-text");
  if (value.length > VALUE_MAX_CHARS) return unresolved(undefined, hash, "value.too-long");

  const ruled = normalizeField(kind, value, { field });
  if (ruled.status === "resolved") return { kind: "decided", decision: decisionOfRules(ruled, hash) };
  if (ruled.status === "review") return unresolved(ruled, hash, ruled.flags[0] ?? "rules.review");
  if (current !== undefined && isAnswer(current.provenance, context)) {
    return { kind: "decided", decision: current };
  }
  if (!mayLeaveAccount(context.settings, field)) return unresolved(ruled, hash, "model.not-allowed");
  if (context.modelId === undefined) return unresolved(ruled, hash, "model.none");
  if (ruled.value.length > QUESTION_MAX_CHARS) return unresolved(ruled, hash, "question.too-long");
  if (!/[\p{L}\p{N}]/u.test(ruled.value)) return unresolved(ruled, hash, "value.nothing-legible");
  return { kind: "ask", question: questionOf(kind, ruled.value), ruled, hash };
}

/** True when the stored value answers for a model: it said so, or it was asked in vain not long ago. */
function isAnswer(provenance: Provenance, context: PlanContext): boolean {
  if (provenance.modelId === SIMULATED_MODEL_ID && context.modelId !== SIMULATED_MODEL_ID) {
    return context.modelId === undefined;
  }
  if (provenance.by === "model" || provenance.by === "cache") return true;
  return provenance.by === "unresolved" && !isRetryDue(provenance, context.settings, context.nowMs);
}

/** True when a model may be asked again about a value that it did not know, or that nobody was asked about. */
function isRetryDue(provenance: Provenance, settings: Settings, nowMs: number): boolean {
  return (
    provenance.askedAt === undefined || provenance.askedAt + settings.retryUnresolvedDays * DAY_MS <= nowMs
  );
}

function decisionOfRules(ruled: FieldResult, hash: string): Decision {
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

function unresolved(ruled: FieldResult | undefined, hash: string, code: string): FieldPlan {
  return {
    kind: "decided",
    decision: {
      value: ruled?.value,
      provenance: { by: "unresolved", sourceHash: hash, code, ...(ruled && detailsOf(ruled)) },
    },
  };
}

/** The flags and candidates of a result, where it has any. */
export function detailsOf(result: FieldResult): Pick<Provenance, "flags" | "candidates"> {
  return {
    ...(result.flags.length > 0 && { flags: result.flags }),
    ...(result.candidates && { candidates: result.candidates }),
  };
}
