import { CONSUMER_CONCURRENCY } from "@lead-normalizer/core/limits.ts";
import { awsPricesMicroUsd, estimateAwsMicroUsd } from "@lead-normalizer/core/run/estimate-aws.ts";
import type { PortionEstimate } from "@lead-normalizer/core/run/estimate-portion.ts";
import { estimateTime } from "@lead-normalizer/core/run/estimate-time.ts";
import { defaultSettings } from "@lead-normalizer/core/run/settings.ts";
import { modelRow } from "@lead-normalizer/core/model/models.ts";

/**
 * Dollars in us-east-1 as published in November 2026, without free tiers.
 * CloudWatch: https://aws.amazon.com/cloudwatch/pricing/
 * Cognito (at second hand, see the README): https://aws.amazon.com/cognito/pricing/
 */
const prices = { alarmMetricMonth: 0.1, metricMonth: 0.3, dashboardMonth: 3, appClientMonth: 6 };

const DAYS = 30;
/** Settling runs every five minutes. */
export const SETTLINGS = (DAYS * 24 * 60) / 5;
/** Assumed of one settling: seconds, and the function's memory. */
const SETTLING_SECONDS = 2;
export const SETTLING_GB = 0.5;
/** Settling reads all runs that are kept (400 days), twice, consistently; a run's item has about 2 KB, a unit is 4 KB. */
const RUNS_KEPT = 400;
const UNITS_PER_RUN = 0.5;
/** An idle mapping polls with five long polls of 20 s. https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html */
export const POLLS = 5 * 3 * 60 * 24 * DAYS;
/** Metrics that settling emits all day (`run/watch.ts`), and series that a nightly run adds to, about two hours of the day. */
export const METRICS_ALL_DAY = 4;
const METRICS_OF_A_RUN = 40;
const HOURS_OF_A_RUN = 2;

/** What a production stage costs in a month in which nobody comes, in dollars by what is billed. */
export function idleDollars(alarmMetrics: number): Record<string, number> {
  const { lambdaGbSecond, lambdaRequest, dynamoReadUnit, sqsRequest } = awsPricesMicroUsd;
  return {
    alarms: alarmMetrics * prices.alarmMetricMonth,
    metrics: (METRICS_ALL_DAY + METRICS_OF_A_RUN * (HOURS_OF_A_RUN / 24)) * prices.metricMonth,
    dashboard: prices.dashboardMonth,
    client: prices.appClientMonth,
    settling: (SETTLINGS * (SETTLING_SECONDS * SETTLING_GB * lambdaGbSecond + lambdaRequest)) / 1_000_000,
    reading: (SETTLINGS * 2 * RUNS_KEPT * UNITS_PER_RUN * dynamoReadUnit) / 1_000_000,
    polling: (POLLS * sqsRequest) / 1_000_000,
  };
}

/** The same for a stage for development: no nights, so that no run emits metrics and next to none is there to read. */
export function idleDevelopmentDollars(alarmMetrics: number): number {
  const { reading: _reading, ...others } = idleDollars(alarmMetrics);
  return sumOf({ ...others, metrics: METRICS_ALL_DAY * prices.metricMonth });
}

export function sumOf(parts: Record<string, number>): number {
  return Object.values(parts).reduce((sum, part) => sum + part, 0);
}

/** What a thousand leads like those of the sample cost, in dollars, with the fewest consumers. */
export function runningDollars(portion: PortionEstimate): { model: number; aws: number } {
  const consumers = CONSUMER_CONCURRENCY.min;
  const time = estimateTime(portion, consumers, defaultSettings, modelRow(defaultSettings.modelId));
  const perThousand = (microUsd: number): number => microUsd / portion.leads / 1_000;
  return {
    model: perThousand(portion.calls.expected.costMicroUsd),
    aws: perThousand(estimateAwsMicroUsd(portion, consumers, defaultSettings.batchSize, time)),
  };
}
