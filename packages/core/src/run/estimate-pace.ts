import type { ModelRow } from "../model/models.ts";
import { estimateAwsMicroUsd } from "./estimate-aws.ts";
import type { PortionEstimate } from "./estimate-portion.ts";
import { estimateTime, type TimeEstimate } from "./estimate-time.ts";
import type { Settings } from "./settings.ts";

/** What consumers get through in an hour, if leads like these kept coming. */
export interface PaceEstimate extends TimeEstimate {
  leadsPerHour: number;
  /** Of the model's quota, while they work. */
  quotaTokensPerMinute: number;
  modelMicroUsdPerHour: number;
  /** At most. */
  awsMicroUsdPerHour: number;
}

/** The portion's pace with so many consumers; without leads nothing has one. Worked out as its time is, not measured. */
export function estimatePace(
  portion: Pick<PortionEstimate, "leads" | "calls">,
  consumers: number,
  settings: Pick<Settings, "tokensPerMinute" | "batchSize">,
  model: ModelRow | undefined,
): PaceEstimate {
  const time = estimateTime(portion, consumers, settings, model);
  const { leads, calls } = portion;
  const perMinute = (count: number): number => (time.minutes === 0 ? 0 : count / time.minutes);
  return {
    ...time,
    leadsPerHour: 60 * perMinute(leads),
    quotaTokensPerMinute: perMinute(calls.quotaTokens),
    modelMicroUsdPerHour: 60 * perMinute(calls.expected.costMicroUsd),
    awsMicroUsdPerHour: 60 * perMinute(estimateAwsMicroUsd(portion, consumers, settings.batchSize, time)),
  };
}
