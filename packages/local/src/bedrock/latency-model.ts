/** How long a model takes: `firstTokenMs` until it begins, then its speed (above 0). */
export type LatencyModel = { firstTokenMs: number; tokensPerSecond: number };

/** No waiting at all: what tests want. */
export const NO_LATENCY: LatencyModel = { firstTokenMs: 0, tokensPerSecond: Number.POSITIVE_INFINITY };

/** Milliseconds from the request until a reply of so many tokens is complete. */
export function estimateLatencyMs(model: LatencyModel, outputTokens: number): number {
  return model.firstTokenMs + (outputTokens / model.tokensPerSecond) * 1000;
}
