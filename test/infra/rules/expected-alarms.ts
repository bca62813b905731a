import { expect } from "vitest";

import { stageSettings } from "../../../stacks/stages.ts";
import type { Stack } from "../synthesize-stage.ts";

export interface Query {
  id: string;
  expression?: string;
  returnData: boolean;
  metric?: {
    namespace: string;
    metricName: string;
    dimensions: Record<string, string>;
    period: number;
    stat: string;
  };
}

export const queriesOf = (inputs: Record<string, unknown>): Query[] => inputs["metricQueries"] as Query[];

export const alarm = (stack: Stack, prefix: string, id: string) =>
  stack.one("MetricAlarm", `${prefix}-${id}`).inputs;

/** For example `Lambda Errors Sum consume-batches`; without the expression's own name where there is only one metric. */
const watched = (queries: readonly Query[], prefix: string): string[] => [
  ...queries.flatMap(({ metric }) => {
    if (metric === undefined) return [];
    const { namespace, metricName, stat, dimensions } = metric;
    const of = Object.values(dimensions).map((value) => value.replace(`${prefix}-`, ""));
    return [`${namespace.replace("AWS/", "")} ${metricName} ${stat} ${of.join(" ")}`];
  }),
  ...queries.flatMap(({ expression }) => (expression === undefined ? [] : [expression])),
];

export interface Expected {
  compare?: string;
  limit: number;
  period: number;
  periods?: number;
  missing?: string;
  watches: string[];
}

export const foundIn = (stack: Stack, prefix: string, id: string): Required<Expected> => {
  const inputs = alarm(stack, prefix, id);
  expect(inputs["datapointsToAlarm"]).toBe(inputs["evaluationPeriods"]);
  const queries = queriesOf(inputs);
  const periods = new Set(queries.flatMap(({ metric }) => metric?.period ?? []));
  expect(periods.size).toBe(1);
  return {
    compare: String(inputs["comparisonOperator"]),
    limit: Number(inputs["threshold"]),
    period: [...periods][0] ?? 0,
    periods: Number(inputs["evaluationPeriods"]),
    missing: String(inputs["treatMissingData"]),
    watches: watched(queries, prefix),
  };
};

export const HOUR = 3_600;

/** What is the same in most alarms. */
export const usual = { compare: "GreaterThanThreshold", periods: 1, missing: "notBreaching" };

const below = { compare: "LessThanThreshold", missing: "breaching" };

/** Of every function but the one that the spend stop calls. */
const everyFunction = (stack: Stack, metric: string): string[] => {
  const names = {
    producer: "normalize-leads",
    consumer: "consume-batches",
    settle: "settle-runs",
    admin: "admin-api",
    ...(isFollowed(stack) && { changes: "follow-changes" }),
  };
  return [
    ...Object.values(names).map((name) => `Lambda ${metric} Sum ${name}`),
    Object.keys(names)
      .map((name) => `FILL(${name}, 0)`)
      .join(" + "),
  ];
};

function isFollowed(stack: Stack): boolean {
  return stack.all("Function").some(({ name }) => name === "ChangesFunction");
}

/** Every alarm, as an operator was told that it works. The spend stop has a rule of its own for what it watches. */
export function expectedAlarms(stack: Stack): Record<string, Expected> {
  const { stage } = stack.app;
  const ours = (name: string, stat: string): string[] => [`LeadNormalizer ${name} ${stat} ${stage}`];
  const tooLong = (name: string, limit: number): Expected => ({
    limit,
    period: 300,
    watches: [`Lambda Duration Maximum ${name}`],
  });
  const notEmpty = (queue: string): Expected => ({
    limit: 0,
    period: 300,
    watches: [`SQS ApproximateNumberOfMessagesVisible Maximum ${queue}`],
  });
  return {
    "normalization-errors": { limit: 5, period: HOUR, watches: ours("NormalizationErrors", "Sum") },
    "function-errors": { limit: 5, period: HOUR, watches: everyFunction(stack, "Errors") },
    "function-throttles": { limit: 0, period: 300, periods: 3, watches: everyFunction(stack, "Throttles") },
    "model-throttles": { limit: 100, period: HOUR, watches: ours("ModelThrottles", "Sum") },
    "producer-duration": tooLong("normalize-leads", 720_000),
    "consumer-duration": tooLong("consume-batches", 96_000),
    "settle-duration": tooLong("settle-runs", 192_000),
    "dead-letters": notEmpty("batches-dlq"),
    "missed-schedules": notEmpty("schedules-dlq"),
    "oldest-message": {
      limit: HOUR,
      period: 300,
      watches: ["SQS ApproximateAgeOfOldestMessage Maximum batches"],
    },
    "no-progress": {
      limit: 0,
      period: 600,
      periods: 3,
      watches: [
        "SQS ApproximateNumberOfMessagesVisible Minimum batches",
        "SQS NumberOfMessagesDeleted Sum batches",
        "IF(waiting > 0 AND FILL(finished, 0) < 1, 1, 0)",
      ],
    },
    "settle-missing": {
      ...below,
      limit: 1,
      period: 1_800,
      watches: ["Lambda Invocations Sum settle-runs", "FILL(settled, 0)"],
    },
    "run-unfinished": { limit: 0, period: 600, watches: ours("RunsUnfinished", "Maximum") },
    "leads-waiting": {
      limit: 48,
      period: HOUR,
      missing: "ignore",
      watches: ours("OldestNeverNormalizedHours", "Maximum"),
    },
    ledger: {
      compare: "GreaterThanOrEqualToThreshold",
      limit: 80,
      period: 600,
      watches: ours("LedgerPercent", "Maximum"),
    },
    paused: { limit: 0, period: 600, watches: ours("PauseReminders", "Maximum") },
    "admin-api-errors": { limit: 5, period: HOUR, watches: ["ApiGateway 5xx Sum api0"] },
    "spend-stop-failed": {
      limit: 0,
      period: 300,
      watches: [
        "Lambda Errors Sum stop-spending",
        "Lambda Throttles Sum stop-spending",
        "Lambda AsyncEventsDropped Sum stop-spending",
        "FILL(errors, 0) + FILL(throttles, 0) + FILL(dropped, 0)",
      ],
    },
    ...(settingsOf(stack).nightlyRun && {
      "nightly-run-missing": {
        ...below,
        limit: 1,
        period: HOUR,
        periods: 26,
        watches: [...ours("ScheduledRuns", "Sum"), "FILL(runs, 0)"],
      },
    }),
    ...(isFollowed(stack) && {
      "missed-changes": notEmpty("changes-dlq"),
      "changes-behind": {
        limit: 1_800_000,
        period: 300,
        watches: ["Lambda IteratorAge Maximum follow-changes"],
      },
    }),
  };
}

export function settingsOf(stack: Stack) {
  return stageSettings(stack.app.stage, { ALARM_EMAIL: "on-call@example.com" });
}
