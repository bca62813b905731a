import { CloudWatchClient, DescribeAlarmsCommand } from "@aws-sdk/client-cloudwatch";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { SpendAlarm } from "@lead-normalizer/core/ports.ts";
import { NodeHttpHandler } from "@smithy/node-http-handler";

import type { Endpoint } from "./endpoint.ts";

export function createCloudWatchClient(endpoint: Endpoint = {}): CloudWatchClient {
  return new CloudWatchClient({
    ...endpoint,
    requestHandler: new NodeHttpHandler({
      connectionTimeout: 2_000,
      requestTimeout: 10_000,
      throwOnRequestTimeout: true,
    }),
  });
}

/** The metric alarm of exactly that name. One that is not there is an error: nobody can know what is spent. */
export function createCloudWatchSpendAlarm(client: CloudWatchClient, alarmName: string): SpendAlarm {
  return {
    async isRaised() {
      const { MetricAlarms = [] } = await client.send(new DescribeAlarmsCommand({ AlarmNames: [alarmName] }));
      const alarm = MetricAlarms.find(({ AlarmName }) => AlarmName === alarmName);
      // INSUFFICIENT_DATA: it is so new that it was not yet looked at. Missing tokens count as none, so it is that for
      // minutes only. A new stage could not resume otherwise, and once it is looked at the alarm stops what is too much.
      if (alarm !== undefined) return alarm.StateValue === "ALARM";
      throw new NormalizerError(
        "settings.invalid",
        `There is no alarm "${alarmName}" in this account and Region, so nobody can know whether too much is spent: deploy the stage again, or set SPEND_ALARM_NAME to its alarm.`,
      );
    },
  };
}
