import { DescribeAlarmsCommand, type MetricAlarm } from "@aws-sdk/client-cloudwatch";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, onTestFinished, test } from "vitest";

import { createCloudWatchClient, createCloudWatchSpendAlarm } from "./cloudwatch-spend-alarm.ts";

const NAME = "awsrestart-spend-stop";

function anAlarm(...alarms: MetricAlarm[]) {
  const client = createCloudWatchClient({ region: "us-east-1" });
  const mock = mockClient(client);
  onTestFinished(() => mock.restore());
  mock.on(DescribeAlarmsCommand).resolves({ MetricAlarms: alarms });
  return {
    mock,
    alarm: createCloudWatchSpendAlarm(client, NAME),
    asked: () => mock.commandCalls(DescribeAlarmsCommand).map(({ args: [{ input }] }) => input),
  };
}

describe("the alarm on the spend", () => {
  test.each([
    ["ALARM", true],
    ["OK", false],
  ] as const)("that is %s is raised: %s", async (StateValue, isRaised) => {
    const { alarm, asked } = anAlarm({ AlarmName: NAME, StateValue });
    expect(await alarm.isRaised()).toBe(isRaised);
    expect(asked()).toEqual([{ AlarmNames: [NAME] }]);
  });

  test("that is too new to know is not raised: else nobody could resume on a stage that was just deployed", async () => {
    const { alarm } = anAlarm({ AlarmName: NAME, StateValue: "INSUFFICIENT_DATA" });
    expect(await alarm.isRaised()).toBe(false);
  });

  test("is asked anew each time", async () => {
    const { mock, alarm } = anAlarm({ AlarmName: NAME, StateValue: "ALARM" });
    expect(await alarm.isRaised()).toBe(true);
    mock.on(DescribeAlarmsCommand).resolves({ MetricAlarms: [{ AlarmName: NAME, StateValue: "OK" }] });
    expect(await alarm.isRaised()).toBe(false);
  });

  test.each([
    ["there is none", []],
    ["there is another", [{ AlarmName: `${NAME}-2`, StateValue: "OK" as const }]],
  ])("is an error that names it when %s, not silence", async (_what, alarms) => {
    const { alarm } = anAlarm(...alarms);
    await expect(alarm.isRaised()).rejects.toMatchObject({
      code: "settings.invalid",
      message: expect.stringContaining(`"${NAME}"`),
    });
  });

  test("that cannot be read is an error, not silence", async () => {
    const { mock, alarm } = anAlarm();
    const error = Object.assign(new Error("x"), { name: "AccessDenied" });
    mock.on(DescribeAlarmsCommand).rejects(error);
    await expect(alarm.isRaised()).rejects.toBe(error);
  });
});
