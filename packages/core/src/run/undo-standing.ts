import { normalizeField } from "../fields/normalize-field.ts";
import { isCorrection, type Lead, normalizationOf, type Provenance } from "../lead.ts";
import { modelRow } from "../model/models.ts";
import { answerKeyOf } from "../normalize/answer-cache.ts";
import { promptVersionOf } from "../normalize/prompt.ts";
import { questionOf } from "../normalize/question.ts";
import { sourceHash } from "../normalize/source-hash.ts";
import type { Run } from "./run.ts";
import type { FieldStanding, LeadStanding } from "./undo-tally.ts";

/** What is taken back. */
export interface UndoScope {
  run: Run;
  /** Undefined = all fields. */
  fields: ReadonlySet<string> | undefined;
  /** True of runs that began after this one. */
  isLater(runId: string): boolean;
}

/** What of a lead goes with the run, and what stays. Values that the run found there, and left alone, are in neither. */
export function standingOf(lead: Lead, scope: UndoScope): LeadStanding {
  const stored = Object.entries(normalizationOf(lead)?.fields ?? {});
  const fields = stored.flatMap(([field, provenance]): FieldStanding[] => {
    if (scope.fields?.has(field) === false) return [];
    const standing = fieldStanding(sourceHash(lead[field]), provenance, scope);
    return standing === undefined ? [] : [{ field, provenance, standing }];
  });
  return { lead, fields };
}

function fieldStanding(
  hash: string,
  provenance: Provenance,
  { run, isLater }: UndoScope,
): FieldStanding["standing"] | undefined {
  if (provenance.writtenBy === run.runId) return provenance.sourceHash === hash ? "goes" : "edited";
  if (isCorrection(provenance, hash)) return "corrected";
  return isLater(provenance.writtenBy) ? "overwritten" : undefined;
}

/** Where the answers are cached that the values which go were made from, as today's rules put the questions. */
export function answerKeysIn({ lead, fields }: LeadStanding, { settings }: Run): string[] {
  return fields.flatMap(({ field, provenance, standing }) => {
    const kind = settings.fieldKinds[field];
    const value = lead[field];
    const { modelId } = provenance;
    if (standing !== "goes" || kind === undefined || modelId === undefined || typeof value !== "string") {
      return [];
    }
    // A question that was asked in vain does not say in which words: older ones than today's are read by nobody.
    const { promptVersion = promptVersionOf(kind, modelRow(modelId)) } = provenance;
    const question = questionOf(kind, normalizeField(kind, value, { field }).value);
    return answerKeyOf(question, { modelId, promptVersion }) ?? [];
  });
}
