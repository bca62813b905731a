import type { ModelRow } from "@lead-normalizer/core/model/models.ts";

/** Some calls, in tokens by size alone. */
export interface Calls {
  calls: number;
  inputTokens: number;
  outputTokens: number;
}

export const noCalls: Calls = { calls: 0, inputTokens: 0, outputTokens: 0 };

export function addCalls(a: Calls, b: Calls): Calls {
  return {
    calls: a.calls + b.calls,
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
  };
}

/** ⌈UTF-8 bytes ÷ 4⌉: no model's own count, but one rule for both sides. */
export function tokensOf(text: string, moreBytes = 0): number {
  return Math.ceil((Buffer.byteLength(text) + moreBytes) / 4);
}

export const allTokens = ({ inputTokens, outputTokens }: Calls): number => inputTokens + outputTokens;

/** At the model's list prices, without what its prompt cache would save. */
export function dollarsOf({ inputTokens, outputTokens }: Calls, { prices }: ModelRow): number {
  return (inputTokens * prices.input + outputTokens * prices.output) / 1_000_000;
}
