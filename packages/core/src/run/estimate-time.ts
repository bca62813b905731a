import { type ModelRow, quotaOf } from "../model/models.ts";
import type { PortionEstimate } from "./estimate-portion.ts";
import type { Settings } from "./settings.ts";

/** What is assumed of everything that takes time. Nobody has measured it. */
export const assumedTimes = {
  /** Until a call's first token, in seconds. */
  firstTokenSeconds: 0.7,
  outputTokensPerSecond: 100,
  /** DynamoDB's part of one lead: its reading and writing, and its share of the batch's bookkeeping, in seconds. */
  leadSeconds: 0.02,
} as const;

export interface TimeEstimate {
  minutes: number;
  tokensPerMinute: number;
  /** What the model's part waits for: its replies, or its quota. */
  limitedBy: "latency" | "quota";
}

/** How long so many consumers take over the leads, without waits for retries and without the producer's scan. */
export function estimateTime(
  { leads, calls }: Pick<PortionEstimate, "leads" | "calls">,
  consumers: number,
  settings: Pick<Settings, "tokensPerMinute">,
  model: ModelRow | undefined,
): TimeEstimate {
  const { firstTokenSeconds, outputTokensPerSecond, leadSeconds } = assumedTimes;
  const { modelCalls, outputTokens } = calls.expected;
  const tokensPerMinute = quotaOf(model, settings.tokensPerMinute);
  const latencySeconds = (modelCalls * firstTokenSeconds + outputTokens / outputTokensPerSecond) / consumers;
  const quotaSeconds = (calls.quotaTokens / tokensPerMinute) * 60;
  return {
    minutes: (Math.max(latencySeconds, quotaSeconds) + (leads * leadSeconds) / consumers) / 60,
    tokensPerMinute,
    limitedBy: quotaSeconds > latencySeconds ? "quota" : "latency",
  };
}
