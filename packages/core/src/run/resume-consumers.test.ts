import { describe, expect, it } from "vitest";

import { T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryAudit } from "../../../../test/support/memory-model-tier.ts";
import { createMemoryPauseNotice } from "../../../../test/support/memory-pause-notice.ts";
import type { Pause } from "../ports.ts";
import { resumeConsumers } from "./resume-consumers.ts";

const stopped: Pause = {
  code: "spend.stopped",
  message: "Too much.",
  by: "awsrestart-spend-stop",
  atMs: T0 - 60_000,
};
const broken: Pause = { ...stopped, code: "model.access-denied", by: "consumer" };

function aStage(
  pause: Pause | undefined,
  isRaised: () => Promise<boolean> = async () => false,
  isOn = false,
) {
  const pauseNotice = createMemoryPauseNotice(pause);
  const done: string[] = [];
  const audit = createMemoryAudit();
  const stage = {
    pauseNotice,
    consumers: {
      isOn: async () => isOn,
      async pause(newer: Pause, instead?: Pause) {
        done.push(`pause by ${newer.by}`);
        return pauseNotice.post(newer, instead);
      },
      async resume() {
        done.push(`resume after ${audit.entries.length} entries`);
      },
    },
    spendAlarm: { isRaised },
    audit,
    clock: createFakeClock(),
  };
  return {
    ...stage,
    done,
    resume: (reason?: string) => resumeConsumers(stage, { by: "ana", reason }),
  };
}

describe("resuming", () => {
  it.each([stopped, broken])(
    "ends a pause by $code, and says in the audit first who did it",
    async (pause) => {
      const stage = aStage(pause);
      expect(await stage.resume()).toEqual({ kind: "resumed", ended: pause });
      expect(stage.pauseNotice.standing).toBeUndefined();
      expect(stage.done).toEqual(["resume after 1 entries"]);
      expect(stage.audit.entries).toEqual([
        {
          atMs: T0,
          actor: "ana",
          action: "consumers.resume",
          target: "consumers",
          reason: `ends ${pause.code}`,
        },
      ]);
    },
  );

  it("keeps the reason that a person gives", async () => {
    const stage = aStage(broken);
    await stage.resume("el modelo volvió");
    expect(stage.audit.entries).toMatchObject([{ reason: "el modelo volvió" }]);
  });

  it("of consumers that are not paused does nothing, notes nothing, and asks no alarm", async () => {
    const stage = aStage(undefined, async () => Promise.reject(new Error("asked")), true);
    expect(await stage.resume()).toEqual({ kind: "not-paused" });
    expect([stage.done, stage.audit.entries]).toEqual([[], []]);
  });

  it("without a notice turns on what is off all the same, and the audit says so", async () => {
    const stage = aStage(undefined);
    expect(await stage.resume()).toEqual({ kind: "resumed", ended: undefined });
    expect(stage.done).toEqual(["resume after 1 entries"]);
    expect(stage.audit.entries).toMatchObject([{ reason: "no notice stood, the delivery was off" }]);
  });

  it("without a notice is refused as ever while the alarm on the spend is raised", async () => {
    const stage = aStage(undefined, async () => true);
    await expect(stage.resume()).rejects.toMatchObject({ code: "spend.alarm-raised" });
    expect([stage.done, stage.audit.entries]).toEqual([[], []]);
  });

  it.each([broken, undefined])(
    "that a newer pause overtakes leaves the consumers paused with that one's reason, and names it",
    async (pause) => {
      const stage = aStage(pause);
      const { resume } = stage.consumers;
      stage.consumers.resume = async () => {
        await resume();
        await stage.pauseNotice.post(stopped);
      };
      await expect(stage.resume()).rejects.toMatchObject({
        code: "delivery.paused-again",
        retryPolicy: "reject",
        message: expect.stringMatching(/awsrestart-spend-stop.*spend\.stopped.*Too much\./s),
      });
      expect(stage.pauseNotice.standing).toEqual(stopped);
      expect(stage.done).toEqual(["resume after 1 entries", "pause by awsrestart-spend-stop"]);
    },
  );

  it("of a pause that another has replaced meanwhile turns nothing on", async () => {
    const stage = aStage(broken);
    stage.spendAlarm.isRaised = async () => {
      await stage.pauseNotice.post(stopped, broken);
      return false;
    };
    await expect(stage.resume()).rejects.toMatchObject({
      code: "delivery.paused-again",
      message: expect.stringContaining("Too much."),
    });
    expect(stage.pauseNotice.standing).toEqual(stopped);
    expect(stage.done).toEqual([]);
  });

  it("that Lambda refuses fails, and the reason stands as before", async () => {
    const stage = aStage(broken);
    stage.consumers.resume = async () => Promise.reject(new Error("busy"));
    await expect(stage.resume()).rejects.toThrow("busy");
    expect(stage.pauseNotice.standing).toEqual(broken);
  });

  it("that Lambda refuses says so, although the reason cannot be put back", async () => {
    const stage = aStage(broken);
    stage.consumers.resume = async () => Promise.reject(new Error("busy"));
    stage.pauseNotice.post = async () => Promise.reject(new Error("away"));
    await expect(stage.resume()).rejects.toThrow("busy");
  });

  it.each([stopped, broken])(
    "is refused while the alarm on the spend is raised, though $code paused: nothing changes, and the way out is said",
    async (pause) => {
      const stage = aStage(pause, async () => true);
      await expect(stage.resume()).rejects.toMatchObject({
        code: "spend.alarm-raised",
        retryPolicy: "reject",
        message: expect.stringMatching(/24 hours.*ops run list.*dailyBudgetUsdMax/s),
      });
      expect(stage.pauseNotice.standing).toEqual(pause);
      expect([stage.done, stage.audit.entries]).toEqual([[], []]);
    },
  );

  it("is refused when nobody can know whether the alarm is raised", async () => {
    const stage = aStage(broken, async () => Promise.reject(new Error("AccessDenied")));
    await expect(stage.resume()).rejects.toThrow("AccessDenied");
    expect(stage.pauseNotice.standing).toEqual(broken);
    expect([stage.done, stage.audit.entries]).toEqual([[], []]);
  });

  it("that could not be audited is not done", async () => {
    const stage = aStage(broken);
    stage.audit.record = async () => Promise.reject(new Error("away"));
    await expect(stage.resume()).rejects.toThrow("away");
    expect(stage.pauseNotice.standing).toEqual(broken);
    expect(stage.done).toEqual([]);
  });
});
