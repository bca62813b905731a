import type { FieldKind } from "../fields/field-kind.ts";
import type { Provenance } from "../lead.ts";
import { DAY_MS } from "../limits.ts";
import { type ModelRow, SIMULATED_MODEL_ID } from "../model/models.ts";
import type { Settings } from "../run/settings.ts";
import { promptVersionOf } from "./prompt.ts";

/** Who may be asked, and what is asked anew. */
export interface AskContext {
  settings: Pick<Settings, "retryUnresolvedDays">;
  /** The model that may be asked; undefined = none. */
  modelId: string | undefined;
  nowMs: number;
  /** Stored answers that this model, asked in today's words, has not given are asked for anew. Undefined = they stand. */
  reask?: ModelRow | undefined;
}

/** True when the stored value answers for a model: it said so, or it was asked in vain not long ago. */
export function isAnswer(provenance: Provenance, kind: FieldKind, context: AskContext): boolean {
  if (context.reask !== undefined && outdatedBy(provenance, kind, context.reask) !== undefined) return false;
  if (provenance.modelId === SIMULATED_MODEL_ID && context.modelId !== SIMULATED_MODEL_ID) {
    return context.modelId === undefined;
  }
  switch (provenance.by) {
    case "model":
    case "cache":
      return true;
    case "rules": // asked about what the rules had settled
    case "unresolved":
      return !isRetryDue(provenance, context.settings, context.nowMs);
    case "override": // it was withdrawn
      return false;
  }
}

/** True when a model may be asked again about a value that it did not know, or that nobody was asked about. */
function isRetryDue(provenance: Provenance, settings: AskContext["settings"], nowMs: number): boolean {
  const { askedAt = 0 } = provenance;
  // A time in the future would never be over: someone wrote it by mistake.
  return askedAt + settings.retryUnresolvedDays * DAY_MS <= nowMs || askedAt > nowMs;
}

/**
 * Why what a model said once is not what this one, asked in today's words, has said; undefined = it is, or nobody was asked.
 * A question that was asked in vain does not say in which words, so only its model counts.
 */
export function outdatedBy(
  { modelId, promptVersion }: Pick<Provenance, "modelId" | "promptVersion">,
  kind: FieldKind,
  model: ModelRow,
): "model" | "prompt" | undefined {
  if (modelId === undefined) return undefined;
  if (modelId !== model.modelId) return "model";
  const isOld = promptVersion !== undefined && promptVersion !== promptVersionOf(kind, model);
  return isOld ? "prompt" : undefined;
}
