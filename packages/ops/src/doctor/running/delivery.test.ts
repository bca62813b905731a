import type { Delivery } from "@lead-normalizer/core/account-ports.ts";
import type { Pause } from "@lead-normalizer/core/ports.ts";
import { describe, expect, test } from "vitest";

import { T0 } from "../../../../../test/support/builders.ts";
import { createMemoryPauseNotice } from "../../../../../test/support/memory-pause-notice.ts";
import { runningStage, soundDelivery } from "../../../../../test/support/running.ts";
import { delivery } from "./delivery.ts";
import { pause } from "./pause.ts";

const byHand: Pause = { code: "operator", message: "Mantenimiento", by: "ana", atMs: T0 };

const stageWith = (
  changes: Partial<Delivery>,
  { notice, reserved }: { notice?: Pause; reserved?: number } = {},
) =>
  runningStage({
    account: {
      functions: {
        deliveriesTo: async () => [{ ...soundDelivery, ...changes }],
        reservedConcurrency: async () => reserved,
      },
    },
    records: { pauseNotice: createMemoryPauseNotice(notice) },
  });

describe("the delivery", () => {
  test("that is on without a notice is ok, and so is one that is off with a notice", async () => {
    expect(await delivery.run(stageWith({}))).toMatchObject([{ level: "ok" }]);
    expect(await delivery.run(stageWith({ state: "Disabled" }, { notice: byHand }))).toMatchObject([
      { level: "ok", what: "to awsrestart-consume-batches: Disabled" },
    ]);
  });

  test.each<[string, string, Partial<Delivery>, { notice?: Pause; reserved?: number }]>([
    ["no notice says why", "ops --stage production resume", { state: "Disabled" }, {}],
    ["no notice says why", "ops --stage production resume", { state: "Disabling" }, {}],
    ["although a notice says", "ops --stage production pause", { state: "Enabled" }, { notice: byHand }],
    ["does not take word on single messages", "deploy", { reportsItemFailures: false }, {}],
    ["has 1 executions of its own", "delete-function-concurrency", {}, { reserved: 1 }],
  ])("fails when it %s", async (told, fix, changes, rest) => {
    const findings = await delivery.run(stageWith(changes, rest));
    expect(findings.filter(({ level }) => level !== "ok")).toMatchObject([
      { level: "fail", what: expect.stringContaining(told), fix: expect.stringContaining(fix) },
    ]);
  });

  test.each<[string, Partial<Delivery>]>([
    ["brings 1 messages at a time and not 10", { batchSize: 1 }],
    ["runs 50 consumers at once", { maximumConcurrency: 50 }],
    ["runs any number of consumers", { maximumConcurrency: undefined }],
  ])("is a warning when it %s", async (told, changes) => {
    expect(await delivery.run(stageWith(changes))).toMatchObject([
      { level: "warn", what: expect.stringContaining(told) },
    ]);
  });

  test("that is not there fails, and as many executions as consumers are enough", async () => {
    const none = runningStage({ account: { functions: { deliveriesTo: async () => [] } } });
    expect(await delivery.run(none)).toMatchObject([
      { level: "fail", what: expect.stringContaining("nothing delivers") },
    ]);
    expect(await delivery.run(stageWith({}, { reserved: 2 }))).toMatchObject([{ level: "ok" }]);
  });
});

describe("a pause", () => {
  const DAY = 86_400_000;
  test.each<[string, string, Pause]>([
    ["warn", "of an hour", byHand],
    ["fail", "of a day", { ...byHand, atMs: T0 + 3_600_000 - DAY }],
    ["fail", "that took the place of one of a day", { ...byHand, earlier: { ...byHand, atMs: T0 - DAY } }],
  ])("is a %s when it is one %s, with who and why", async (level, _long, notice) => {
    expect(await pause.run(stageWith({}, { notice }))).toMatchObject([
      {
        level,
        what: expect.stringContaining("by ana since"),
        fix: expect.stringContaining("resume --reason"),
      },
    ]);
  });

  test("that nobody made is ok", async () => {
    expect(await pause.run(runningStage())).toEqual([{ level: "ok", what: "the consumers are not paused" }]);
  });
});
