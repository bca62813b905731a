/** What model calls used. `costMicroUsd` is in millionths of a dollar, so sums stay whole numbers. */
export interface Usage {
  modelCalls: number;
  /** Cached ones included. */
  inputTokens: number;
  outputTokens: number;
  costMicroUsd: number;
}

export const noUsage: Usage = { modelCalls: 0, inputTokens: 0, outputTokens: 0, costMicroUsd: 0 };

export function addUsage(a: Usage, b: Usage): Usage {
  return {
    modelCalls: a.modelCalls + b.modelCalls,
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    costMicroUsd: a.costMicroUsd + b.costMicroUsd,
  };
}
