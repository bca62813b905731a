import { expect, it } from "vitest";

import { T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryAudit } from "../../../../test/support/memory-model-tier.ts";
import { createMemoryPauseNotice } from "../../../../test/support/memory-pause-notice.ts";
import { createRecordedLog } from "../../../../test/support/recorders.ts";
import type { Pause } from "../ports.ts";
import { stopSpending } from "./stop-spending.ts";

const alarm = { alarmName: "awsrestart-spend-stop", reason: "Threshold Crossed: 7.31 > 6.0." };
const byAna: Pause = { code: "operator", message: "Mantenimiento", by: "ana", atMs: T0 - 60_000 };

function aStage(standing?: Pause) {
  const pauseNotice = createMemoryPauseNotice(standing);
  const stopped: string[] = [];
  const stage = {
    pauseNotice,
    consumers: {
      async pause(pause: Pause, instead?: Pause) {
        stopped.push(pause.code);
        return pauseNotice.post(pause, instead);
      },
    },
    audit: createMemoryAudit(),
    clock: createFakeClock(),
    log: createRecordedLog(),
  };
  return { ...stage, stopped, stop: () => stopSpending(stage, alarm) };
}

it("an alarm on the spend pauses the consumers by its own name, with its reason, and the audit says so", async () => {
  const stage = aStage();
  await stage.stop();
  expect(stage.pauseNotice.standing).toEqual({
    code: "spend.stopped",
    message: expect.stringContaining(alarm.reason),
    by: alarm.alarmName,
    atMs: T0,
  });
  expect(stage.pauseNotice.standing?.message).toContain(alarm.alarmName);
  expect(stage.stopped).toEqual(["spend.stopped"]);
  expect(stage.audit.entries).toEqual([
    {
      atMs: T0,
      actor: alarm.alarmName,
      action: "consumers.pause",
      target: "consumers",
      reason: alarm.reason,
    },
  ]);
});

it("a second event stops whatever works again, and leaves the first notice as it is", async () => {
  const stage = aStage();
  await stage.stop();
  const first = structuredClone(stage.pauseNotice.standing);
  stage.clock.advance(60_000);
  await stage.stop();
  expect(stage.pauseNotice.standing).toEqual(first);
  expect(stage.stopped).toHaveLength(2);
});

it("a pause that stood before stays to be read beside the spend stop", async () => {
  const stage = aStage(byAna);
  await stage.stop();
  expect(stage.pauseNotice.standing).toMatchObject({ code: "spend.stopped", atMs: T0, earlier: byAna });
});

it("a pause that comes between the look and the stop is kept as well", async () => {
  const stage = aStage();
  const { read } = stage.pauseNotice;
  stage.pauseNotice.read = async () => {
    const standing = await read();
    await stage.pauseNotice.post(byAna);
    return standing;
  };
  await stage.stop();
  expect(stage.pauseNotice.standing).toMatchObject({ code: "spend.stopped", earlier: byAna });
});

it("a pause that ends between the look and the stop does not keep the stop away", async () => {
  const stage = aStage(byAna);
  const { read } = stage.pauseNotice;
  stage.pauseNotice.read = async () => {
    const standing = await read();
    await stage.pauseNotice.remove(byAna);
    return standing;
  };
  await stage.stop();
  expect(stage.pauseNotice.standing).toMatchObject({ code: "spend.stopped" });
  expect(stage.pauseNotice.standing).not.toHaveProperty("earlier");
});

it("consumers are stopped although their notice can neither be read nor written, and the stop fails", async () => {
  const stage = aStage();
  const away = async () => Promise.reject(new Error("away"));
  stage.pauseNotice.read = away;
  stage.pauseNotice.post = away;
  await expect(stage.stop()).rejects.toThrow("away");
  expect(stage.stopped).toEqual(["spend.stopped"]);
  expect(stage.audit.entries).toEqual([]);
});

it("a notice that cannot be read at first is not lost", async () => {
  const stage = aStage(byAna);
  const { read } = stage.pauseNotice;
  stage.pauseNotice.read = async () => {
    stage.pauseNotice.read = read;
    throw new Error("away");
  };
  await stage.stop();
  expect(stage.pauseNotice.standing).toMatchObject({ code: "spend.stopped", earlier: byAna });
});

it("an audit that is away fails the stop, with the consumers paused all the same", async () => {
  const stage = aStage();
  stage.audit.record = async () => Promise.reject(new Error("away"));
  await expect(stage.stop()).rejects.toThrow("away");
  expect(stage.stopped).toEqual(["spend.stopped"]);
});
