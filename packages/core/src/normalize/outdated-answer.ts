import type { FieldKind } from "../fields/field-kind.ts";
import type { Provenance } from "../lead.ts";
import type { ModelRow } from "../model/models.ts";
import { promptVersionOf } from "./prompt.ts";

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
