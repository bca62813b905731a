import type {
  AlarmState,
  FunctionDescription,
  ScheduleDescription,
  Subscriber,
} from "@lead-normalizer/core/account-ports.ts";
import { codeVersion } from "@lead-normalizer/core/code-version.ts";
import { describe, expect, test } from "vitest";

import { runningStage } from "../../../../../test/support/running.ts";
import { alarms } from "./alarms.ts";
import { deployedCode } from "./deployed-code.ts";
import { functions } from "./functions.ts";
import { mails } from "./mails.ts";
import { promptLogs } from "./prompt-logs.ts";
import { schedules } from "./schedules.ts";

const sound: FunctionDescription = { state: "Active", lastUpdate: "Successful", timeoutSeconds: 120 };

describe("functions", () => {
  test("that are active are one line, with the one that follows changes where the stage has it", async () => {
    expect(await functions.run(runningStage())).toEqual([{ level: "ok", what: "5 are active" }]);
    expect(await functions.run(runningStage({ settings: { followChanges: true } }))).toMatchObject([
      { what: "6 are active" },
    ]);
  });

  test.each<[string, string, FunctionDescription | undefined]>([
    ["fail", "there is no such function", undefined],
    ["fail", "its last update Failed", { ...sound, lastUpdate: "Failed" }],
    ["fail", "its state is Failed", { ...sound, state: "Failed" }],
    ["warn", "its state is Pending", { ...sound, state: "Pending" }],
    ["warn", "its last update InProgress", { ...sound, lastUpdate: "InProgress" }],
    ["warn", "is stopped after 3 s and not after 120", { ...sound, timeoutSeconds: 3 }],
  ])("are a %s when of the consumer “%s” is true", async (level, told, consumer) => {
    const lookUp = async (name: string) => (name === "awsrestart-consume-batches" ? consumer : sound);
    expect(await functions.run(runningStage({ account: { functions: { describe: lookUp } } }))).toMatchObject(
      [{ level, what: expect.stringContaining(told) }],
    );
  });
});

describe("the code that is deployed", () => {
  const withTags = (tagsOf: (name: string) => Record<string, string> | undefined) =>
    deployedCode.run(runningStage({ account: { names: { tagsOf: async ({ name }) => tagsOf(name) } } }));

  test("is ok when every function has the version of this checkout", async () => {
    expect(await withTags(() => ({ "code-version": codeVersion }))).toMatchObject([{ level: "ok" }]);
  });

  test("is a warning with both versions when one has another", async () => {
    const found = await withTags((name) => ({
      "code-version": name.endsWith("settle-runs") ? "rules x" : codeVersion,
    }));
    expect(found).toEqual([
      {
        level: "warn",
        what: `deployed: rules x; this checkout: ${codeVersion}`,
        fix: "deploy, or check out what is deployed",
      },
    ]);
  });

  test("is a warning when functions do not say", async () => {
    expect(await withTags(() => ({}))).toMatchObject([
      { level: "warn", what: expect.stringContaining("do not say") },
    ]);
  });
});

describe("a schedule", () => {
  const nightly: ScheduleDescription = { isEnabled: true, expression: "cron(0 7 * * ? *)", timeZone: "UTC" };
  test.each<[string, string, ScheduleDescription | undefined, boolean]>([
    ["ok", "on, cron(0 7 * * ? *) UTC", nightly, true],
    ["ok", "off, as the stage says", { ...nightly, isEnabled: false }, false],
    ["fail", "there is no such schedule", undefined, true],
    ["fail", "it is off, so nothing starts", { ...nightly, isEnabled: false }, true],
    ["warn", "nothing starts by itself", nightly, false],
    ["warn", "it says cron(0 7 * * ? *) America/Bogota", { ...nightly, timeZone: "America/Bogota" }, true],
    ["warn", "it says rate(1 hour) UTC", { ...nightly, expression: "rate(1 hour)" }, true],
  ])("is %s: %s", async (level, told, there, nightlyRun) => {
    const settle = { isEnabled: true, expression: "rate(5 minutes)", timeZone: "UTC" };
    const lookUp = async (name: string) => (name === "awsrestart-settle-runs" ? settle : there);
    const stage = runningStage({ account: { schedules: { describe: lookUp } }, settings: { nightlyRun } });
    const [found, settling] = await schedules.run(stage);
    expect(found).toMatchObject({ level, what: expect.stringContaining(told) });
    expect(settling?.level).toBe("ok");
  });
});

describe("alarms", () => {
  const change = async (id: string, changed: Partial<AlarmState> | undefined) => {
    const there = await runningStage().account.alarms.read([]);
    const read = async () =>
      there.flatMap((alarm) =>
        alarm.name !== `awsrestart-${id}` ? [alarm] : changed === undefined ? [] : [{ ...alarm, ...changed }],
      );
    return alarms.run(runningStage({ account: { alarms: { read } } }));
  };

  test.each<[string, string, string, Partial<AlarmState> | undefined]>([
    ["fail", "there is no such alarm", "deploy", undefined],
    ["warn", "raised", "docs/operations.md#paused", { isRaised: true }],
    [
      "fail",
      "nobody hears of it",
      "enable-alarm-actions --alarm-names awsrestart-paused",
      { isHeard: false },
    ],
  ])("of which one is amiss are a %s: %s", async (level, told, fix, changed) => {
    expect(await change("paused", changed)).toMatchObject([
      { level, what: expect.stringContaining(told), fix: expect.stringContaining(fix) },
    ]);
  });
});

describe("mails", () => {
  const ana: Subscriber = { protocol: "email", endpoint: "ana@example.com", isConfirmed: true };
  test.each<[string, string, Subscriber[], boolean]>([
    ["ok", "ok", [ana], true],
    ["ok", "ok", [{ ...ana, isConfirmed: false }, ana], true],
    ["fail", "warn", [{ ...ana, isConfirmed: false }], true],
    ["fail", "warn", [{ ...ana, protocol: "sms" }], true],
    ["warn", "warn", [], false],
  ])("of alarms are %s, of summaries %s", async (ofAlarms, ofSummaries, subscribers, night) => {
    const stage = runningStage({
      account: { subscribers: { subscribersOf: async () => subscribers } },
      settings: { nightlyRun: night },
    });
    const found = await mails.run(stage);
    expect(found.map(({ level }) => level)).toEqual([ofAlarms, ofSummaries]);
    expect(JSON.stringify(found)).not.toContain("ana@");
  });

  test("fail without a topic", async () => {
    const stage = runningStage({ account: { subscribers: { subscribersOf: async () => undefined } } });
    expect((await mails.run(stage)).map(({ level }) => level)).toEqual(["fail", "fail"]);
  });
});

test("a copy of prompts is a warning that names the place and what it means", async () => {
  const account = { models: { invocationLogs: async () => ["the S3 bucket prompts"] } };
  expect(await promptLogs.run(runningStage({ account }))).toMatchObject([
    { level: "warn", what: expect.stringMatching(/S3 bucket prompts: values that people typed/) },
  ]);
});
