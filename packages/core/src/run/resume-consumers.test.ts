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

function aStage(pause: Pause | undefined, isRaised: () => Promise<boolean> = async () => false) {
  const pauseNotice = createMemoryPauseNotice(pause);
  const done: string[] = [];
  const audit = createMemoryAudit();
  const stage = {
    pauseNotice,
    consumers: {
      async resume() {
        done.push(`resume after ${audit.entries.length} entries`);
        await pauseNotice.remove();
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
      expect(await stage.resume()).toEqual(pause);
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
    const stage = aStage(undefined, async () => Promise.reject(new Error("asked")));
    expect(await stage.resume()).toBeUndefined();
    expect([stage.done, stage.audit.entries]).toEqual([[], []]);
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
