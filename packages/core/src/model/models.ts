import { NormalizerError } from "../errors.ts";
import { TOKENS_PER_MINUTE_ASSUMED } from "../limits.ts";
import type { Usage } from "./usage.ts";

/** Dollars per million tokens, which is the same as micro-dollars per token. */
export interface Prices {
  input: number;
  output: number;
  /** Input that is written to the prompt cache (five minutes), and input that is read from it. */
  cacheWrite: number;
  cacheRead: number;
}

/** One model: what it costs, what it can do, how long it lives. Whatever differs between models is data in its row. */
export interface ModelRow {
  modelId: string;
  name: string;
  provider: "bedrock" | "openai" | "simulator";
  prices: Prices;
  /** Whether it can be made to call one tool, and whether it keeps to a JSON schema. With neither it is asked for JSON in words. */
  forcedTool: boolean;
  structuredOutput: boolean;
  /** The temperature that is sent; undefined = the model refuses the parameter. Never a promise of equal answers. */
  temperature?: number;
  /** What keeps it from thinking aloud, which costs output tokens: sent as `additionalModelRequestFields`. */
  thinkingOff?: Readonly<Record<string, unknown>>;
  /** Tokens that a prompt must have to be cached: below, a cache point is ignored without a word. Undefined = no cache. */
  cacheMinTokens?: number;
  /** Tokens of the quota that one output token takes. */
  outputBurndown: number;
  /** Tokens per minute of a new account's quota, where it is known. */
  tokensPerMinute?: number;
  /** ISO dates: the first day on which it may be gone, or the day on which it went. */
  endOfLife?: { notBefore: string } | { since: string };
}

/** Tokens that were billed, each at its own price. */
export interface BilledTokens {
  input: number;
  output: number;
  cacheWrite: number;
  cacheRead: number;
}

const geo = (price: number): number => Math.round(price * 1_100) / 1_000;

/** On Bedrock a cache write costs 1.25 times, a read a tenth of the input's price. Profiles of a geography cost 10 % more than `global.`. */
function geoPrices(input: number, output: number): Prices {
  return {
    input: geo(input),
    output: geo(output),
    cacheWrite: geo(input * 1.25),
    cacheRead: geo(input * 0.1),
  };
}

/**
 * Prices, quotas and lifecycles as published in November 2026. Those of Nova 2 Lite and Claude Sonnet 4.6 come from second
 * hand, and the burndown of Claude Haiku 5.5 is assumed: look them up before you rely on them.
 *
 * Prices: https://aws.amazon.com/bedrock/pricing/ and https://openai.com/api/pricing/
 * Lifecycle: https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html
 * Burndown: https://docs.aws.amazon.com/bedrock/latest/userguide/quotas-token-burndown.html
 * Prompt cache: https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html
 */
export const models: readonly ModelRow[] = [
  {
    modelId: "us.anthropic.claude-haiku-5-5",
    name: "Claude Haiku 5.5",
    provider: "bedrock",
    prices: geoPrices(0.1, 0.5),
    forcedTool: true,
    structuredOutput: false,
    thinkingOff: { thinking: { type: "disabled" } },
    cacheMinTokens: 512,
    outputBurndown: 10,
    endOfLife: { notBefore: "2027-10-07" },
  },
  {
    modelId: "us.anthropic.claude-haiku-4-5-20251001-v1:0",
    name: "Claude Haiku 4.5",
    provider: "bedrock",
    prices: geoPrices(1, 5),
    forcedTool: true,
    structuredOutput: true,
    temperature: 0,
    cacheMinTokens: 4_096,
    outputBurndown: 5,
    tokensPerMinute: 5_000_000,
    endOfLife: { notBefore: "2026-10-01" },
  },
  {
    modelId: "us.anthropic.claude-sonnet-4-6",
    name: "Claude Sonnet 4.6",
    provider: "bedrock",
    prices: geoPrices(3, 15),
    forcedTool: true,
    structuredOutput: true,
    temperature: 0,
    cacheMinTokens: 1_024,
    outputBurndown: 5,
  },
  {
    modelId: "us.amazon.nova-2-lite-v1:0",
    name: "Amazon Nova 2 Lite",
    provider: "bedrock",
    prices: geoPrices(0.3, 2.5),
    forcedTool: true,
    structuredOutput: false,
    temperature: 0,
    outputBurndown: 1,
  },
  {
    modelId: "anthropic.claude-3-haiku-20240307-v1:0",
    name: "Claude 3 Haiku",
    provider: "bedrock",
    prices: { input: 0.25, output: 1.25, cacheWrite: 0.25, cacheRead: 0.25 },
    forcedTool: true,
    structuredOutput: false,
    temperature: 0,
    outputBurndown: 1,
    endOfLife: { since: "2026-09-10" },
  },
  {
    modelId: "gpt-4o-mini",
    name: "GPT-4o mini (OpenAI)",
    provider: "openai",
    prices: { input: 0.15, output: 0.6, cacheWrite: 0.15, cacheRead: 0.075 },
    forcedTool: true,
    structuredOutput: true,
    temperature: 0,
    outputBurndown: 1,
  },
  {
    modelId: "simulated",
    name: "simulator (a table of answers, not a model; priced like Claude Haiku 5.5)",
    provider: "simulator",
    prices: geoPrices(0.1, 0.5),
    forcedTool: true,
    structuredOutput: false,
    cacheMinTokens: 512,
    outputBurndown: 10,
  },
];

export const defaultModelId = "us.anthropic.claude-haiku-5-5";

/** What is asked of OpenAI where nobody names a model. */
export const OPENAI_MODEL_ID = "gpt-4o-mini";

/** The id under which the embedded stack's simulator answers. Its values are never taken for a model's. */
export const SIMULATED_MODEL_ID = "simulated";

/** Dearer than any model that we know, so that the budget holds for one that we do not. */
const unknownPrices: Prices = { input: 15, output: 75, cacheWrite: 18.75, cacheRead: 15 };

/** True for an id that has a row. */
export function isKnownModel(modelId: string): boolean {
  return models.some((model) => model.modelId === modelId);
}

/** The model's row. One that is not in the table is asked in the plainest way, and priced dearer than any that is. */
export function modelRow(modelId: string): ModelRow {
  const row = models.find((model) => model.modelId === modelId);
  return (
    row ?? {
      modelId,
      name: `${modelId} (not in the model table: the plainest requests, the dearest prices)`,
      provider: "bedrock",
      prices: unknownPrices,
      forcedTool: false,
      structuredOutput: false,
      outputBurndown: 10,
    }
  );
}

/** Models that can be set: in the table, alive, and served by Bedrock. */
export const servedModelIds: readonly string[] = models
  .filter(({ provider, endOfLife }) => provider === "bedrock" && !(endOfLife && "since" in endOfLife))
  .map(({ modelId }) => modelId);

/** Why a model cannot be used any more and what to set instead, or undefined when it can. */
export function retirementOf(modelId: string): string | undefined {
  const { name, endOfLife } = modelRow(modelId);
  if (endOfLife === undefined || !("since" in endOfLife)) return undefined;
  return `${name} reached its end of life on ${endOfLife.since}; set modelId to one of ${servedModelIds.join(", ")}`;
}

/** The row with prices of one's own: those of a server that the table does not know. */
export function pricedModelRow(
  modelId: string,
  { input, output }: Pick<Prices, "input" | "output">,
): ModelRow {
  return { ...usableModelRow(modelId), prices: { input, output, cacheWrite: input, cacheRead: input } };
}

/** The row of a model that is to be asked. @throws NormalizerError `model.retired`, naming what to set */
export function usableModelRow(modelId: string): ModelRow {
  const retirement = retirementOf(modelId);
  if (retirement === undefined) return modelRow(modelId);
  throw new NormalizerError("model.retired", `${retirement}.`, { ids: { modelId } });
}

/** Rounded up, but not because of the last digit of a floating-point product. */
const wholeMicroUsd = (microUsd: number): number => Math.ceil(Math.round(microUsd * 1e6) / 1e6);

/** Tokens per minute that all instances together may use: those that are set, else the model's known ones, else few. */
export function quotaOf(model: ModelRow | undefined, tokensPerMinute: number | null): number {
  return tokensPerMinute ?? model?.tokensPerMinute ?? TOKENS_PER_MINUTE_ASSUMED;
}

/** What tokens cost, in whole millionths of a dollar, rounded up. */
export function costMicroUsd({ prices }: ModelRow, tokens: BilledTokens): number {
  return wholeMicroUsd(
    tokens.input * prices.input +
      tokens.output * prices.output +
      tokens.cacheWrite * prices.cacheWrite +
      tokens.cacheRead * prices.cacheRead,
  );
}

/** The most that a call of so many tokens can cost, whatever of it is cached. */
export function costAtMostMicroUsd({ prices }: ModelRow, inputTokens: number, outputTokens: number): number {
  const dearest = Math.max(prices.input, prices.cacheWrite, prices.cacheRead);
  return wholeMicroUsd(inputTokens * dearest + outputTokens * prices.output);
}

/** What one call used, with its price. */
export function usageOf(row: ModelRow, tokens: BilledTokens): Usage {
  return {
    modelCalls: 1,
    inputTokens: tokens.input + tokens.cacheWrite + tokens.cacheRead,
    outputTokens: tokens.output,
    costMicroUsd: costMicroUsd(row, tokens),
  };
}
