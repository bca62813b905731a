import {
  CONSUMER_TIMEOUT_SECONDS,
  PRODUCER_TIMEOUT_SECONDS,
  SETTLE_TIMEOUT_SECONDS,
} from "../packages/core/src/limits.ts";
import type { MetricName } from "../packages/core/src/ports.ts";
import { metricSpace } from "../packages/functions/src/metric-space.ts";
import { adminFunction, api } from "./admin-api.ts";
import { consumer } from "./consumer.ts";
import { type Alarm, createAlarm, type Metric } from "./create-alarm.ts";
import { producer } from "./producer.ts";
import { batches, deadLetters, missedSchedules } from "./queue.ts";
import { settle } from "./settle.ts";
import { stopSpending } from "./spend-stop.ts";
import { stageSettings } from "./stages.ts";

const { nightlyRun, followChanges, oldestMessageMinutes } = stageSettings($app.stage);

const HOUR_SECONDS = 3_600;
/** Share of a function's timeout that it should not come near to. */
const DURATION_SHARE = 0.8;

const changesStack = followChanges ? await import("./changes.ts") : undefined;

const functions: Record<string, sst.aws.Function> = {
  producer,
  consumer,
  settle,
  admin: adminFunction,
  ...(changesStack && { changes: changesStack.changes }),
};

const ofFunction = (fn: sst.aws.Function, name: string, stat: Metric["stat"]): Metric => ({
  namespace: "AWS/Lambda",
  name,
  dimensions: { FunctionName: fn.name },
  stat,
});
const ofFunctions = (name: string): Pick<Alarm, "metrics" | "expression"> => ({
  metrics: Object.fromEntries(Object.entries(functions).map(([id, fn]) => [id, ofFunction(fn, name, "Sum")])),
  expression: Object.keys(functions)
    .map((id) => `FILL(${id}, 0)`)
    .join(" + "),
});
const ofQueue = (queue: sst.aws.Queue, name: string, stat: Metric["stat"]): Metric => ({
  namespace: "AWS/SQS",
  name,
  dimensions: { QueueName: queue.nodes.queue.name },
  stat,
});
const ours = (name: MetricName, stat: Metric["stat"]): Metric => ({
  namespace: metricSpace.namespace,
  name,
  dimensions: { stage: $app.stage },
  stat,
});

const tooLong = (id: string, fn: sst.aws.Function, timeoutSeconds: number): Alarm => ({
  id: `${id}-duration`,
  means: `The ${id} took more than ${DURATION_SHARE * 100} % of its time.`,
  first: "status",
  metrics: { duration: ofFunction(fn, "Duration", "Maximum") },
  periodSeconds: 300,
  bad: { above: timeoutSeconds * 1_000 * DURATION_SHARE },
});

const notEmpty = (id: string, queue: sst.aws.Queue, means: string, first: string): Alarm => ({
  id,
  means,
  first,
  metrics: { messages: ofQueue(queue, "ApproximateNumberOfMessagesVisible", "Maximum") },
  periodSeconds: 300,
  bad: { above: 0 },
});

const alarms: Alarm[] = [
  {
    id: "normalization-errors",
    means: "More than 5 leads or messages failed for good within an hour.",
    first: "dlq",
    metrics: { errors: ours("NormalizationErrors", "Sum") },
    periodSeconds: HOUR_SECONDS,
    bad: { above: 5 },
  },
  {
    id: "function-errors",
    means: "Functions failed more than 5 times within an hour.",
    first: "status",
    ...ofFunctions("Errors"),
    periodSeconds: HOUR_SECONDS,
    bad: { above: 5 },
  },
  {
    id: "function-throttles",
    means: "Lambda refused to start functions: the account's concurrency is used up.",
    first: "status",
    ...ofFunctions("Throttles"),
    periodSeconds: 300,
    periods: 3,
    bad: { above: 0 },
  },
  {
    id: "model-throttles",
    means: "Bedrock throttled more than 100 calls within an hour.",
    first: "status",
    metrics: { throttles: ours("ModelThrottles", "Sum") },
    periodSeconds: HOUR_SECONDS,
    bad: { above: 100 },
  },
  tooLong("producer", producer, PRODUCER_TIMEOUT_SECONDS),
  tooLong("consumer", consumer, CONSUMER_TIMEOUT_SECONDS),
  tooLong("settle", settle, SETTLE_TIMEOUT_SECONDS),
  notEmpty("dead-letters", deadLetters, "Batches failed and wait for an operator.", "dlq"),
  notEmpty("missed-schedules", missedSchedules, "A schedule could not start its function.", "status"),
  {
    id: "oldest-message",
    means: `A batch has waited for more than ${oldestMessageMinutes} minutes.`,
    first: "status",
    metrics: { age: ofQueue(batches, "ApproximateAgeOfOldestMessage", "Maximum") },
    periodSeconds: 300,
    bad: { above: oldestMessageMinutes * 60 },
  },
  {
    id: "no-progress",
    means: "Batches wait, and none was finished for 30 minutes.",
    first: "status",
    metrics: {
      waiting: ofQueue(batches, "ApproximateNumberOfMessagesVisible", "Minimum"),
      finished: ofQueue(batches, "NumberOfMessagesDeleted", "Sum"),
    },
    expression: "IF(waiting > 0 AND FILL(finished, 0) < 1, 1, 0)",
    periodSeconds: 600,
    periods: 3,
    bad: { above: 0 },
  },
  {
    id: "settle-missing",
    means: "Nothing has settled runs or fed the alarms for 30 minutes.",
    first: "status",
    metrics: { settled: ofFunction(settle, "Invocations", "Sum") },
    // Without numbers CloudWatch would look further back for some.
    expression: "FILL(settled, 0)",
    periodSeconds: 1_800,
    bad: { below: 1 },
    missing: "breaching",
  },
  {
    id: "run-unfinished",
    means: "A nightly run is still open after 06:30 in Bogotá.",
    first: "status",
    metrics: { runs: ours("RunsUnfinished", "Maximum") },
    periodSeconds: 600,
    bad: { above: 0 },
  },
  {
    id: "leads-waiting",
    means: "A lead has waited for more than 48 hours to be normalised for the first time.",
    first: "status",
    metrics: { hours: ours("OldestNeverNormalizedHours", "Maximum") },
    periodSeconds: HOUR_SECONDS,
    bad: { above: 48 },
    missing: "ignore",
  },
  {
    id: "ledger",
    means: "80 % of today's budget is spent.",
    first: "status",
    metrics: { percent: ours("LedgerPercent", "Maximum") },
    periodSeconds: 600,
    bad: { atLeast: 80 },
  },
  {
    id: "paused",
    means:
      "The consumers have been paused for a day or more: mend the reason before they resume. It comes again every day.",
    first: "resume",
    metrics: { reminders: ours("PauseReminders", "Maximum") },
    periodSeconds: 600,
    bad: { above: 0 },
  },
  {
    id: "admin-api-errors",
    means: "The admin API failed more than 5 times within an hour.",
    first: "status",
    metrics: {
      errors: {
        namespace: "AWS/ApiGateway",
        name: "5xx",
        dimensions: { ApiId: api.nodes.api.id },
        stat: "Sum",
      },
    },
    periodSeconds: HOUR_SECONDS,
    bad: { above: 5 },
  },
  {
    id: "spend-stop-failed",
    means: "The function that stops the spending failed: pause the consumers by hand.",
    first: "pause --reason 'too much spent'",
    metrics: {
      errors: ofFunction(stopSpending, "Errors", "Sum"),
      throttles: ofFunction(stopSpending, "Throttles", "Sum"),
      dropped: ofFunction(stopSpending, "AsyncEventsDropped", "Sum"),
    },
    expression: "FILL(errors, 0) + FILL(throttles, 0) + FILL(dropped, 0)",
    periodSeconds: 300,
    bad: { above: 0 },
  },
];

if (nightlyRun) {
  alarms.push({
    id: "nightly-run-missing",
    means: "No nightly run has begun for 26 hours.",
    first: "status",
    metrics: { runs: ours("ScheduledRuns", "Sum") },
    expression: "FILL(runs, 0)",
    periodSeconds: HOUR_SECONDS,
    periods: 26,
    bad: { below: 1 },
    missing: "breaching",
  });
}
if (changesStack !== undefined) {
  alarms.push(
    notEmpty("missed-changes", changesStack.missedChanges, "Lambda gave changes of leads up.", "status"),
    {
      id: "changes-behind",
      means: "Changed leads have waited for more than 30 minutes to be queued.",
      first: "status",
      metrics: { ageMs: ofFunction(changesStack.changes, "IteratorAge", "Maximum") },
      periodSeconds: 300,
      bad: { above: 1_800_000 },
    },
  );
}

/** Everything that somebody is woken by, except the spend stop, which does something itself. */
export const created = alarms.map((alarm) => createAlarm(alarm));
