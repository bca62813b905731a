import { metricSpace } from "../packages/functions/src/metric-space.ts";
import { region } from "./arns.ts";
import { consumer } from "./consumer.ts";
import { producer } from "./producer.ts";
import { batches, deadLetters } from "./queue.ts";
import { stageSettings } from "./stages.ts";

const { prefix } = stageSettings($app.stage);

type Line = [namespace: string, name: string, ...dimensions: $util.Input<string>[]];

const ours = (name: string): Line => [metricSpace.namespace, name, "stage", $app.stage];
const ofQueue = (queue: sst.aws.Queue, name: string): Line => [
  "AWS/SQS",
  name,
  "QueueName",
  queue.nodes.queue.name,
];
const ofFunction = (fn: sst.aws.Function, name: string): Line => [
  "AWS/Lambda",
  name,
  "FunctionName",
  fn.name,
];

interface Chart {
  title: string;
  stat: "Sum" | "Maximum";
  lines: Line[];
}

/** The questions of a morning, in the order in which they are asked. */
const charts: Chart[] = [
  { title: "Leads", stat: "Sum", lines: [ours("LeadsProcessed"), ours("LeadsDeferred")] },
  { title: "Failed for good", stat: "Sum", lines: [ours("NormalizationErrors")] },
  {
    title: "Waiting",
    stat: "Maximum",
    lines: [
      ofQueue(batches, "ApproximateNumberOfMessagesVisible"),
      ofQueue(batches, "ApproximateNumberOfMessagesNotVisible"),
      ofQueue(deadLetters, "ApproximateNumberOfMessagesVisible"),
    ],
  },
  {
    title: "Age of the oldest batch, seconds",
    stat: "Maximum",
    lines: [ofQueue(batches, "ApproximateAgeOfOldestMessage")],
  },
  { title: "Spent, millionths of a dollar", stat: "Sum", lines: [ours("CostMicroUsd")] },
  { title: "Percent of the daily budget", stat: "Maximum", lines: [ours("LedgerPercent")] },
  { title: "Model calls", stat: "Sum", lines: [ours("ModelCalls"), ours("ModelThrottles")] },
  { title: "Tokens", stat: "Sum", lines: [ours("TokenUsage")] },
  {
    title: "Decided without the model",
    stat: "Sum",
    lines: [ours("RulesResolved"), ours("CacheHits"), ours("GuardRejections")],
  },
  { title: "Backlog", stat: "Maximum", lines: [ours("StaleBacklog"), ours("OldestStaleAgeHours")] },
  {
    title: "Duration, ms",
    stat: "Maximum",
    lines: [ofFunction(producer, "Duration"), ofFunction(consumer, "Duration")],
  },
  {
    title: "Consumers at work",
    stat: "Maximum",
    lines: [ofFunction(consumer, "ConcurrentExecutions"), ofFunction(consumer, "Errors")],
  },
];

const WIDTH = 12;
const HEIGHT = 6;

new aws.cloudwatch.Dashboard("Dashboard", {
  dashboardName: prefix,
  dashboardBody: $jsonStringify({
    widgets: charts.map(({ title, stat, lines }, index) => ({
      type: "metric",
      x: (index % 2) * WIDTH,
      y: Math.floor(index / 2) * HEIGHT,
      width: WIDTH,
      height: HEIGHT,
      properties: { title, region, stat, period: 300, metrics: lines },
    })),
  }),
});
