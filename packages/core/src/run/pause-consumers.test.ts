import { describe, expect, it } from "vitest";

import { T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryAudit } from "../../../../test/support/memory-model-tier.ts";
import { createMemoryPauseNotice } from "../../../../test/support/memory-pause-notice.ts";
import type { Pause } from "../ports.ts";
import { pauseConsumers } from "./pause-consumers.ts";

const broken: Pause = { code: "model.access-denied", message: "No.", by: "consumer", atMs: T0 - 60_000 };
const ana = { by: "ana", reason: "the prices of the model are wrong" };

function aStage(standing?: Pause) {
  const pauseNotice = createMemoryPauseNotice(standing);
  const paused: { pause: Pause; entries: number }[] = [];
  const audit = createMemoryAudit();
  const consumers = {
    async pause(pause: Pause, instead?: Pause) {
      paused.push({ pause, entries: audit.entries.length });
      return pauseNotice.post(pause, instead);
    },
  };
  const stage = { pauseNotice, consumers, audit, clock: createFakeClock() };
  return { ...stage, paused, pause: () => pauseConsumers(stage, ana) };
}

describe("pausing by hand", () => {
  it("stops the consumers first, with the reason and who says so, and then tells the audit", async () => {
    const stage = aStage();
    expect(await stage.pause()).toBeUndefined();
    const pause = { code: "operator", message: ana.reason, by: "ana", atMs: T0 };
    expect(stage.paused).toEqual([{ pause, entries: 0 }]);
    expect(stage.audit.entries).toEqual([
      { atMs: T0, actor: "ana", action: "consumers.pause", target: "consumers", reason: ana.reason },
    ]);
  });

  it("stops consumers that go on although a pause stands, and leaves its reason", async () => {
    const stage = aStage(broken);
    expect(await stage.pause()).toEqual(broken);
    expect(stage.paused).toEqual([{ pause: broken, entries: 0 }]);
    expect(stage.pauseNotice.standing).toEqual(broken);
    expect(stage.audit.entries).toHaveLength(1);
  });

  it("keeps the reason of a pause that came a moment before, and says so", async () => {
    const stage = aStage();
    const { read } = stage.pauseNotice;
    stage.pauseNotice.read = async () => {
      const standing = await read();
      await stage.pauseNotice.post(broken);
      return standing;
    };
    expect(await stage.pause()).toEqual(broken);
    expect(stage.pauseNotice.standing).toEqual(broken);
    expect(stage.audit.entries).toHaveLength(1);
  });

  it("stops the consumers although nobody can read the notice at first", async () => {
    const stage = aStage(broken);
    const { read } = stage.pauseNotice;
    stage.pauseNotice.read = async () => {
      stage.pauseNotice.read = read;
      throw new Error("away");
    };
    expect(await stage.pause()).toEqual(broken);
    expect(stage.pauseNotice.standing).toEqual(broken);
  });

  it("that does not succeed is not told as if it had", async () => {
    const stage = aStage();
    stage.consumers.pause = () => Promise.reject(new Error("Lambda is away"));
    await expect(stage.pause()).rejects.toThrow("Lambda is away");
    expect(stage.audit.entries).toEqual([]);
  });
});
