import { isKnownModel } from "@lead-normalizer/core/model/models.ts";

/** What to know about the cost of a model that is not in the table, or undefined when it is. */
export function unknownPrice(modelId: string | undefined): string | undefined {
  if (modelId === undefined || isKnownModel(modelId)) return undefined;
  return `Nobody knows what ${modelId} costs: it is not in the model table. The dearest prices are assumed.`;
}
