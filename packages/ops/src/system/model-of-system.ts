import {
  type ModelRow,
  pricedModelRow,
  SIMULATED_MODEL_ID,
  usableModelRow,
} from "@lead-normalizer/core/model/models.ts";
import type { Settings } from "@lead-normalizer/core/run/settings.ts";
import type { KeptStack } from "@lead-normalizer/local/stack/stack-file.ts";

/** Which model a system's consumers ask; those of a kept stack are told when it is started. Undefined = none. */
export function modelIdOfSystem(kept: KeptStack | undefined, { modelId }: Settings): string | undefined {
  switch (kept?.model) {
    case "none":
      return undefined;
    case "simulated":
      return SIMULATED_MODEL_ID;
    case "openai":
    case "bedrock":
    case undefined:
      return modelId;
  }
}

/** Its row, at the prices that the kept stack was given. @throws NormalizerError `model.retired` */
export function modelOfSystem(kept: KeptStack | undefined, settings: Settings): ModelRow | undefined {
  const modelId = modelIdOfSystem(kept, settings);
  return modelId === undefined ? undefined : modelRowAt(modelId, kept?.prices);
}

/** A model's row, at prices of one's own where there are some. @throws NormalizerError `model.retired` */
export function modelRowAt(modelId: string, prices: { input: number; output: number } | undefined): ModelRow {
  return prices === undefined ? usableModelRow(modelId) : pricedModelRow(modelId, prices);
}
