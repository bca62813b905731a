import { type CloudWatchClient, GetMetricStatisticsCommand } from "@aws-sdk/client-cloudwatch";
import type { Clock, OldestMessage } from "@lead-normalizer/core/ports.ts";

/** Minutes of the metric that are looked at: SQS measures once a minute, and it comes some minutes late. */
const LOOK_BACK_MINUTES = 15;
const PERIOD_SECONDS = 60;

/**
 * The queue's `ApproximateAgeOfOldestMessage`, which SQS tells CloudWatch alone.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html
 */
export function createCloudWatchOldestMessage(
  client: CloudWatchClient,
  queueName: string,
  clock: Pick<Clock, "now">,
): OldestMessage {
  return {
    async ageSeconds() {
      const nowMs = clock.now();
      const { Datapoints = [] } = await client.send(
        new GetMetricStatisticsCommand({
          Namespace: "AWS/SQS",
          MetricName: "ApproximateAgeOfOldestMessage",
          Dimensions: [{ Name: "QueueName", Value: queueName }],
          StartTime: new Date(nowMs - LOOK_BACK_MINUTES * 60_000),
          EndTime: new Date(nowMs),
          Period: PERIOD_SECONDS,
          Statistics: ["Maximum"],
        }),
      );
      const timeOf = (point: (typeof Datapoints)[number]): number => point.Timestamp?.getTime() ?? 0;
      return Datapoints.toSorted((a, b) => timeOf(b) - timeOf(a))[0]?.Maximum;
    },
  };
}
