import { alarmTopic } from "./notices.ts";
import { stageSettings } from "./stages.ts";

const { prefix } = stageSettings($app.stage);

export interface Metric {
  namespace: string;
  name: string;
  dimensions?: Record<string, $util.Input<string>>;
  stat: "Sum" | "Maximum" | "Minimum";
}

/** What somebody is woken by. */
export interface Alarm {
  /** Last part of its name, and its section in docs/operations.md. */
  id: string;
  means: string;
  /** The `ops` command to begin with. */
  first: string;
  metrics: Record<string, Metric>;
  /** CloudWatch's metric math over `metrics`; default: the only one of them. */
  expression?: string;
  periodSeconds: number;
  /** Periods in a row that must be bad; default 1. */
  periods?: number;
  /** What is bad: more than, no less than, or less than. */
  bad: { above: number } | { atLeast: number } | { below: number };
  /** What it means when there are no numbers; default: that all is well. */
  missing?: "breaching" | "ignore" | "notBreaching";
}

/** Creates an alarm that mails, and whose text says what to do first. */
export function createAlarm(
  alarm: Alarm,
  { name = `${prefix}-${alarm.id}`, actions = [] }: { name?: string; actions?: $util.Input<string>[] } = {},
): aws.cloudwatch.MetricAlarm {
  const { id, means, first, metrics, expression, periodSeconds, periods = 1, bad } = alarm;
  const onlyMetric = expression === undefined;
  return new aws.cloudwatch.MetricAlarm(`Alarm-${id}`, {
    name,
    alarmDescription: `${means} First: pnpm ops --stage ${$app.stage} ${first}. Runbook: docs/operations.md#${id}`,
    metricQueries: [
      ...Object.entries(metrics).map(([metricId, { namespace, name: metricName, dimensions, stat }]) => ({
        id: metricId,
        returnData: onlyMetric,
        metric: { namespace, metricName, dimensions: dimensions ?? {}, period: periodSeconds, stat },
      })),
      ...(onlyMetric ? [] : [{ id: "result", expression, label: id, returnData: true }]),
    ],
    evaluationPeriods: periods,
    datapointsToAlarm: periods,
    ...limitOf(bad),
    treatMissingData: alarm.missing ?? "notBreaching",
    alarmActions: [...actions, alarmTopic.arn],
  });
}

function limitOf(
  bad: Alarm["bad"],
): Pick<aws.cloudwatch.MetricAlarmArgs, "comparisonOperator" | "threshold"> {
  if ("above" in bad) return { comparisonOperator: "GreaterThanThreshold", threshold: bad.above };
  if ("below" in bad) return { comparisonOperator: "LessThanThreshold", threshold: bad.below };
  return { comparisonOperator: "GreaterThanOrEqualToThreshold", threshold: bad.atLeast };
}
