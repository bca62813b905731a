import {
  defaultModelId,
  isKnownModel,
  type ModelRow,
  OPENAI_MODEL_ID,
  pricedModelRow,
  SIMULATED_MODEL_ID,
  usableModelRow,
} from "@lead-normalizer/core/model/models.ts";
import type { NormalizationModel } from "@lead-normalizer/core/ports.ts";
import type { Environment } from "@lead-normalizer/functions/environment.ts";
import { startBedrockSimulator } from "@lead-normalizer/local/bedrock/start-bedrock-simulator.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { isThisMachine, whereValuesGo } from "@lead-normalizer/local/where-values-go.ts";
import type { ModelChoice, ModelServer } from "@lead-normalizer/local/model-choice.ts";
import { modelOf } from "@lead-normalizer/local/wire.ts";

import { unknownPrice } from "./unknown-price.ts";

/** Which model, by its provider. */
export interface ModelWanted extends ModelServer {
  choice: ModelChoice;
  /** Undefined = the default of its provider. */
  modelId?: string;
}

/** A model that can be asked, with what it costs and can do. */
export interface AskedModel {
  model: NormalizationModel;
  row: ModelRow;
}

export interface OpenModel {
  /** Undefined = rules alone. */
  asked: AskedModel | undefined;
  /** Where values go, and what nobody knows: for people to read before anything is sent. */
  notices: readonly string[];
  close(): Promise<void>;
}

/**
 * Makes the model ready, and asks nothing: credentials, keys and ids are looked at first. The simulator is one of its own.
 * @throws InputError, NormalizerError `settings.invalid`, `model.retired`
 */
export async function openModel(wanted: ModelWanted, environment: Environment): Promise<OpenModel> {
  const { choice, baseUrl } = wanted;
  if (choice === "simulated") return openSimulator();
  const row = rowOf(wanted, environment);
  if (choice === "bedrock") refuseSimulatorAsBedrock(environment);
  const destination = await whereValuesGo(choice, baseUrl);
  const model = modelOf(choice, environment, baseUrl === undefined ? {} : { baseUrl });
  return {
    asked: model && row && { model, row },
    notices: [destination, wanted.prices === undefined ? unknownPrice(row?.modelId) : undefined].filter(
      (notice) => notice !== undefined,
    ),
    close: async () => {},
  };
}

async function openSimulator(): Promise<OpenModel> {
  const simulator = await startBedrockSimulator();
  const model = modelOf("simulated", { AWS_ENDPOINT_URL_BEDROCK_RUNTIME: simulator.endpoint }, {});
  return {
    asked: model && { model, row: usableModelRow(SIMULATED_MODEL_ID) },
    notices: [],
    close: () => simulator.stop(),
  };
}

/** Undefined for a choice that needs no id. */
function rowOf({ choice, modelId, prices }: ModelWanted, environment: Environment): ModelRow | undefined {
  switch (choice) {
    case "none":
    case "simulated":
      return undefined;
    case "bedrock":
      return servedBy(choice, modelId ?? environment["BEDROCK_MODEL_ID"] ?? defaultModelId);
    case "openai":
      return servedBy(choice, modelId ?? OPENAI_MODEL_ID, prices);
  }
}

function servedBy(provider: "bedrock" | "openai", modelId: string, prices?: ModelServer["prices"]): ModelRow {
  const row = prices === undefined ? usableModelRow(modelId) : pricedModelRow(modelId, prices);
  if (!isKnownModel(modelId) || row.provider === provider) return row;
  throw new InputError(`${modelId} is not a model of ${provider} but of ${row.provider}.`, {
    wayOut: `Name it as ${row.provider}, or another id.`,
  });
}

/** A kept stack's environment points Bedrock's clients at its simulator, whose results are not Bedrock's. */
function refuseSimulatorAsBedrock(environment: Environment): void {
  for (const variable of ["AWS_ENDPOINT_URL_BEDROCK_RUNTIME", "AWS_ENDPOINT_URL"]) {
    const endpoint = environment[variable] ?? "";
    if (!URL.canParse(endpoint) || !isThisMachine(new URL(endpoint).host)) continue;
    throw new InputError(`${variable} names this machine, which is not Bedrock.`, {
      wayOut: "Unset it, or take --model simulated.",
    });
  }
}
