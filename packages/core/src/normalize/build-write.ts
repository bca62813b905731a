import { rulesVersion } from "../fields/rules-version.ts";
import { isCorrection, normalizedDataOf, type Provenance, revOf } from "../lead.ts";
import type { LeadWrite } from "../ports.ts";
import type { Decision, LeadPlan } from "./plan-lead.ts";
import { sourceHash } from "./source-hash.ts";

/** Where the write comes from. */
export interface WriteOrigin {
  runId: string;
  batchId: string;
  nowMs: number;
}

export interface PlannedWrite {
  write: LeadWrite;
  /** False when every value and its provenance stay as they are: the lead is rechecked only. */
  changed: boolean;
}

/**
 * The write that stores these decisions beside the original. Fields that were not requested stay. A field without a
 * decision is pending: what it had stays only while it answers the same source value.
 */
export function buildWrite(
  plan: LeadPlan,
  decisions: ReadonlyMap<string, Decision>,
  origin: WriteOrigin,
): PlannedWrite {
  const data: Record<string, unknown> = { ...normalizedDataOf(plan.lead) };
  const fields: Record<string, Provenance> = { ...plan.stored?.fields };
  const pending: string[] = [];
  let changed = plan.stored === undefined;

  const set = (field: string, value: unknown, provenance: Provenance | undefined): void => {
    const before = fields[field];
    if (provenance === undefined) delete fields[field];
    else fields[field] = provenance;
    if (data[field] !== value || !isSameProvenance(before, provenance)) changed = true;
    else if (before !== undefined) fields[field] = before;
    if (value === undefined) delete data[field];
    else data[field] = value;
  };

  for (const [field, fieldPlan] of plan.fields) {
    // A correction that came between the plan and this write stands.
    if (isCorrection(fields[field], sourceHash(plan.lead[field]))) continue;
    const decision = fieldPlan.kind === "decided" ? fieldPlan.decision : decisions.get(field);
    if (decision !== undefined) {
      set(field, decision.value, { ...decision.provenance, writtenBy: origin.runId });
    } else {
      if (fieldPlan.kind === "ask") pending.push(field);
      const before = fields[field];
      // What a person has set for all and taken back answers nothing any more.
      const answersThis =
        fieldPlan.kind === "ask" && before?.sourceHash === fieldPlan.hash && before.by !== "override";
      const isLeftBehind = fieldPlan.kind === "blank" && data[field] !== undefined;
      if (isLeftBehind || (before !== undefined && !answersThis)) set(field, undefined, undefined);
    }
  }

  const before = plan.stored;
  const rev = revOf(plan.lead);
  const source = Object.fromEntries([...plan.fields.keys()].map((field) => [field, plan.lead[field]]));
  return {
    changed,
    write: {
      leadId: plan.lead.leadId,
      expected: { source, rev, normalizedData: plan.lead["normalizedData"] },
      normalizedData: data,
      normalization: {
        rev: typeof rev === "number" ? rev + 1 : 1,
        runId: changed || before === undefined ? origin.runId : before.runId,
        batchId: changed || before === undefined ? origin.batchId : before.batchId,
        ...(pending.length === 0 && { checkedRunId: origin.runId }),
        rulesVersion,
        ...(pending.length > 0 && { pending }),
        fields,
      },
      ...(pending.length === 0 && { normalizedAt: origin.nowMs }),
      updatedAt: origin.nowMs,
    },
  };
}

/** Equal but for who wrote it: then what is stored stays as it is. */
export function isSameProvenance(a: Provenance | undefined, b: Provenance | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const bare = ({ writtenBy: _writtenBy, ...rest }: Provenance): string =>
    JSON.stringify(Object.entries(rest).toSorted(([left], [right]) => (left < right ? -1 : 1)));
  return bare(a) === bare(b);
}
