import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { describe, expect, test } from "vitest";

import { denied } from "../../../../../test/support/account.ts";
import { T0 } from "../../../../../test/support/builders.ts";
import { runningStage } from "../../../../../test/support/running.ts";
import { examineKeptStack } from "./examine-kept-stack.ts";
import { examineStage } from "./examine-stage.ts";

const nothing = async (): Promise<undefined> => undefined;
const refuse = (): Promise<never> => Promise.reject(denied("x:Y"));

describe("a stage that runs", () => {
  test("and is in order is ok in every check", async () => {
    const findings = await examineStage(runningStage());
    expect(findings.filter(({ level }) => level !== "ok")).toEqual([]);
    expect(new Set(findings.map(({ check }) => check)).size).toBe(30);
  });

  test("without credentials is not asked about anything", async () => {
    const whoAmI = (): Promise<never> =>
      Promise.reject(new NormalizerError("account.no-credentials", "x", { ids: { error: "ExpiredToken" } }));
    const findings = await examineStage(runningStage({ account: { identity: { whoAmI } } }));
    expect(findings.map(({ check, level, code }) => [check, level, code])).toEqual([
      ["stage", "ok", undefined],
      ["credentials", "fail", "account.no-credentials"],
      ["region", "ok", undefined],
    ]);
  });

  test("that is nowhere is wrong use", async () => {
    const account = {
      tables: { describe: nothing },
      queues: { describe: nothing },
      functions: { describe: nothing },
    };
    await expect(examineStage(runningStage({ account }))).rejects.toThrow(
      'There is no stage "production" here',
    );
  });

  test("of which one thing is left is looked at, and what is gone fails", async () => {
    const account = { tables: { describe: nothing }, queues: { describe: nothing } };
    const findings = await examineStage(runningStage({ account }));
    const failing = new Set(findings.filter(({ level }) => level === "fail").map(({ check }) => check));
    expect([...failing]).toEqual(["missed events", "queues", "tables"]);
  });

  test("of which nothing may be looked at warns, naming the action, and breaks nowhere", async () => {
    const account = {
      tables: { describe: refuse, hasPointInTimeRecovery: refuse, timeToLiveOf: refuse, sampleTimes: refuse },
      queues: { describe: refuse },
      functions: { describe: refuse, deliveriesTo: refuse, reservedConcurrency: refuse },
      schedules: { describe: refuse },
      alarms: { read: refuse },
      subscribers: { subscribersOf: refuse },
      names: { tagsOf: refuse },
    };
    const findings = await examineStage(runningStage({ account }));
    expect(findings.filter(({ level }) => level === "fail")).toEqual([]);
    const warned = findings.filter(({ level }) => level === "warn");
    expect(warned.every(({ what }) => what.endsWith("not known, x:Y is not allowed"))).toBe(true);
    expect(new Set(warned.map(({ check }) => check)).size).toBe(13);
  });

  test("whose tables may not be read warns with DynamoDB's own word on the action", async () => {
    const error = Object.assign(
      new Error("User: arn:ana is not authorized to perform: dynamodb:Query on resource: arn:x"),
      { name: "AccessDeniedException" },
    );
    const audit = { recent: () => Promise.reject(error), record: () => Promise.reject(error) };
    const findings = await examineStage(runningStage({ records: { audit } }));
    expect(findings.filter(({ level }) => level !== "ok")).toMatchObject([
      {
        check: "audit",
        level: "warn",
        what: expect.stringContaining("dynamodb:Query is not allowed"),
        fix: expect.stringContaining("allow dynamodb:Query"),
      },
    ]);
  });
});

test("an embedded stack that is in order is ok in every check that it has", async () => {
  const model = { choice: "simulated", endpoint: "http://127.0.0.1:1", fetch: async () => "words" };
  const findings = await examineKeptStack({ ...runningStage({ nowMs: T0 }), model });
  expect(findings.filter(({ level }) => level !== "ok")).toEqual([]);
  expect(new Set(findings.map(({ check }) => check)).size).toBe(12);
});
