import type { QueueDescription } from "@lead-normalizer/core/account-ports.ts";
import { describe, expect, test } from "vitest";

import { runningStage, soundDlq, soundQueue } from "../../../../../test/support/running.ts";
import { missedEvents } from "./missed-events.ts";
import { queues } from "./queues.ts";
import { redriveSources } from "./redrive-sources.ts";

const stageWith = (batches: QueueDescription | undefined, dlq: QueueDescription | undefined = soundDlq) =>
  runningStage({
    account: { queues: { describe: async (name) => (name.endsWith("-batches") ? batches : dlq) } },
  });
const redriven = (redrive: QueueDescription["redrive"]) => ({ ...soundQueue, ...(redrive && { redrive }) });
const { redrive: _none, ...unsafe } = soundQueue;

describe("the queues", () => {
  test("that are as deployed are one line, with how many wait", async () => {
    expect(await queues.run(stageWith({ ...soundQueue, messages: 3 }))).toEqual([
      {
        level: "ok",
        what: "awsrestart-batches: 3 wait; what fails 6 times goes to awsrestart-batches-dlq",
      },
    ]);
  });

  test.each<[string, string, QueueDescription | undefined]>([
    ["there is no such queue", "fail", undefined],
    ["no redrive policy", "fail", unsafe],
    ["goes to arn:other", "fail", redriven({ deadLetterArn: "arn:other", maxReceives: 6 })],
    ["is 3 and not 6", "fail", redriven({ deadLetterArn: "arn:batches-dlq", maxReceives: 3 })],
    ["is 9 and not 6", "warn", redriven({ deadLetterArn: "arn:batches-dlq", maxReceives: 9 })],
    ["come back after 120 s", "fail", { ...soundQueue, visibilitySeconds: 120 }],
    ["for 4 days and not for 10", "warn", { ...soundQueue, retentionSeconds: 4 * 86_400 }],
  ])("of which “%s” is true are a %s", async (told, level, batches) => {
    expect(await queues.run(stageWith(batches))).toMatchObject([
      { level, what: expect.stringContaining(told), fix: "deploy" },
    ]);
  });

  test("may hide a message for longer than needed, and a dead letter for less long", async () => {
    expect(await queues.run(stageWith({ ...soundQueue, visibilitySeconds: 721 }))).toMatchObject([
      { level: "ok" },
    ]);
    expect(await queues.run(stageWith(soundQueue, { ...soundDlq, retentionSeconds: 86_400 }))).toMatchObject([
      { level: "warn", what: expect.stringContaining("for 1 days and not for 14") },
    ]);
  });
});

describe("the sources of the dead-letter queue", () => {
  const { sourceArns: _all, ...open } = soundDlq;
  test.each<[string, string, QueueDescription]>([
    ["ok", "takes from awsrestart-batches", soundDlq],
    ["warn", "every queue of the account", open],
    ["fail", "awsrestart-batches may not send", { ...soundDlq, sourceArns: ["arn:other"] }],
  ])("are %s: %s", async (level, told, dlq) => {
    expect(await redriveSources.run(stageWith(soundQueue, dlq))).toMatchObject([
      { level, what: expect.stringContaining(told) },
    ]);
  });
});

describe("events that no function took", () => {
  test("are a warning with their section, and a queue that is gone fails", async () => {
    expect(await missedEvents.run(stageWith(soundQueue, { ...soundDlq, messages: 2 }))).toMatchObject([
      {
        level: "warn",
        what: "awsrestart-schedules-dlq: 2 events that no function took",
        fix: "docs/operations.md#missed-schedules",
      },
    ]);
    const gone = runningStage({ account: { queues: { describe: async () => undefined } } });
    expect(await missedEvents.run(gone)).toMatchObject([{ level: "fail" }]);
  });

  test("of changes are looked at where the stage follows them", async () => {
    const followed = runningStage({ settings: { followChanges: true } });
    expect(await missedEvents.run(followed)).toMatchObject([
      { what: "awsrestart-schedules-dlq: empty" },
      { what: "awsrestart-changes-dlq: empty" },
    ]);
  });
});
