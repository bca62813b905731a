import { type CloudWatchClient, DescribeAlarmsCommand } from "@aws-sdk/client-cloudwatch";
import type { AlarmPanel } from "@lead-normalizer/core/account-ports.ts";

import { askAccount } from "./ask-account.ts";

/** CloudWatch: names of one request. */
const NAMES_MAX = 100;

/** Metric alarms by their exact names. @throws Error for more names than one request takes */
export function createCloudWatchAlarmPanel(client: CloudWatchClient): AlarmPanel {
  return {
    async read(names) {
      if (names.length > NAMES_MAX) throw new Error(`More than ${NAMES_MAX} alarms.`);
      const command = new DescribeAlarmsCommand({ AlarmNames: [...names], MaxRecords: NAMES_MAX });
      const { MetricAlarms = [] } = await askAccount("cloudwatch:DescribeAlarms", client.send(command));
      return MetricAlarms.map(({ AlarmName = "", StateValue, ActionsEnabled, AlarmActions = [] }) => ({
        name: AlarmName,
        isRaised: StateValue === "ALARM",
        isHeard: ActionsEnabled === true && AlarmActions.length > 0,
      }));
    },
  };
}
