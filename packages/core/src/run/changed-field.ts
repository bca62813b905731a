import { isCorrection, type Lead, normalizationOf, normalizedDataOf, type Provenance } from "../lead.ts";
import { rulesVersion } from "../fields/rules-version.ts";
import type { ModelRow } from "../model/models.ts";
import { isSameProvenance } from "../normalize/build-write.ts";
import { outdatedBy } from "../normalize/stored-answer.ts";
import type { FieldPlan, LeadPlan } from "../normalize/plan-lead.ts";
import type { Settings } from "./settings.ts";

/**
 * Why a value would differ today: other rules, an override that was set or removed, another prompt or model, or other settings
 * (what a model may be asked about).
 */
export const changeReasons = [
  "rules",
  "override-set",
  "override-removed",
  "prompt",
  "model",
  "settings",
] as const;
export type ChangeReason = (typeof changeReasons)[number];

/** A field of a fresh lead that a run would store otherwise, or ask a model about. */
export interface ChangedField {
  field: string;
  reason: ChangeReason;
  asks: boolean;
}

/** What a run with this plan would change about a lead that is fresh. */
export function changedFields(
  { lead, fields }: LeadPlan,
  { fieldKinds }: Pick<Settings, "fieldKinds">,
  model: ModelRow | undefined,
): ChangedField[] {
  const stored = normalizationOf(lead);
  return [...fields].flatMap(([field, plan]): ChangedField[] => {
    const provenance = stored?.fields[field];
    if (provenance === undefined || isAsStored(lead, field, plan, provenance)) return [];
    const kind = fieldKinds[field];
    const asks = plan.kind === "ask";
    const outdated = asks && kind && model && outdatedBy(provenance, kind, model);
    const otherRules = stored?.rulesVersion !== rulesVersion;
    const reason = overrideReason(plan, provenance) ?? (outdated || (otherRules ? "rules" : "settings"));
    return [{ field, reason, asks }];
  });
}

function isAsStored(lead: Lead, field: string, plan: FieldPlan, provenance: Provenance): boolean {
  if (plan.kind !== "decided") return plan.kind === "blank";
  const { value, provenance: decided } = plan.decision;
  const asWritten = { ...decided, writtenBy: provenance.writtenBy };
  return normalizedDataOf(lead)[field] === value && isSameProvenance(provenance, asWritten);
}

function overrideReason(plan: FieldPlan, provenance: Provenance): ChangeReason | undefined {
  if (plan.kind === "decided" && plan.decision.provenance.overrideId !== undefined) return "override-set";
  const wasShared = provenance.by === "override" && !isCorrection(provenance, provenance.sourceHash);
  return wasShared ? "override-removed" : undefined;
}
