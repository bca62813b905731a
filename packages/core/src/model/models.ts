import { NormalizerError } from "../errors.ts";

/** One model that the product knows how to talk to. Prices in dollars per million tokens = micro-dollars per token. */
export interface ModelRow {
  modelId: string;
  name: string;
  inputUsdPerMillion: number;
  outputUsdPerMillion: number;
  /** Sent as `additionalModelRequestFields`: what this model needs in order to answer without thinking aloud. */
  requestFields?: Readonly<Record<string, unknown>>;
  /** The first day on which it may be gone (ISO date). */
  endOfLifeNotBefore?: string;
}

/**
 * Prices and lifecycle as published in November 2026.
 * Source: https://aws.amazon.com/bedrock/pricing/ and https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html
 */
export const models: readonly ModelRow[] = [
  {
    modelId: "us.anthropic.claude-haiku-5-5",
    name: "Claude Haiku 5.5",
    inputUsdPerMillion: 0.1,
    outputUsdPerMillion: 0.5,
    requestFields: { thinking: { type: "disabled" } },
    endOfLifeNotBefore: "2027-10-07",
  },
  {
    modelId: "us.anthropic.claude-haiku-4-5-20251001-v1:0",
    name: "Claude Haiku 4.5",
    inputUsdPerMillion: 1,
    outputUsdPerMillion: 5,
    endOfLifeNotBefore: "2026-10-01",
  },
  {
    modelId: "simulated",
    name: "simulator (a table of answers, not a model; priced like Claude Haiku 5.5)",
    inputUsdPerMillion: 0.1,
    outputUsdPerMillion: 0.5,
  },
];

export const defaultModelId = "us.anthropic.claude-haiku-5-5";

/** The id under which the embedded stack's simulator answers. Its values are never taken for a model's. */
export const SIMULATED_MODEL_ID = "simulated";

/** @throws NormalizerError `settings.invalid` for a model that is not in the table. */
export function modelRow(modelId: string): ModelRow {
  const row = models.find((model) => model.modelId === modelId);
  if (row !== undefined) return row;
  throw new NormalizerError(
    "settings.invalid",
    `modelId = "${modelId}": no such model; set modelId to one of ${models.map((model) => model.modelId).join(", ")}`,
  );
}

/** What tokens cost, in whole millionths of a dollar, rounded up. */
export function costMicroUsd(row: ModelRow, inputTokens: number, outputTokens: number): number {
  return Math.ceil(inputTokens * row.inputUsdPerMillion + outputTokens * row.outputUsdPerMillion);
}
