import { readFileSync } from "node:fs";

import type { Pause } from "@lead-normalizer/core/ports.ts";
import { describe, expect, it } from "vitest";

import { T0 } from "../../../test/support/builders.ts";
import { createFakeClock } from "../../../test/support/fake-clock.ts";
import { createMemoryAudit } from "../../../test/support/memory-model-tier.ts";
import { createMemoryPauseNotice } from "../../../test/support/memory-pause-notice.ts";
import { createRecordedLog } from "../../../test/support/recorders.ts";
import type { AlarmEvent } from "./alarm-event.ts";
import { createStopSpendingHandler } from "./stop-spending-handler.ts";

/** An event as CloudWatch sends it. */
function recorded(name: "alarm-raised" | "alarm-over"): AlarmEvent {
  const file = new URL(`../../../test/fixtures/aws-events/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as AlarmEvent;
}

function aStage() {
  const pauseNotice = createMemoryPauseNotice();
  const deps = {
    pauseNotice,
    consumers: { pause: (pause: Pause, instead?: Pause) => pauseNotice.post(pause, instead) },
    audit: createMemoryAudit(),
    clock: createFakeClock(),
    log: createRecordedLog(),
  };
  return { ...deps, deps, handler: createStopSpendingHandler(deps) };
}

const withState = (value: string): unknown => {
  const event = recorded("alarm-raised");
  return { ...event, alarmData: { ...event.alarmData, state: { ...event.alarmData.state, value } } };
};

describe("the brake's handler", () => {
  it("pauses the consumers when the alarm is raised, in its name and with its reason", async () => {
    const { handler, pauseNotice, audit } = aStage();
    expect(await handler(recorded("alarm-raised"))).toEqual({ stopped: true });
    expect(pauseNotice.standing).toMatchObject({
      code: "spend.stopped",
      by: "awsrestart-spend-stop",
      message: expect.stringContaining("[7.31 (21/11/26 07:24:00)] was greater than the threshold (6.0)"),
      atMs: T0,
    });
    expect(audit.entries).toMatchObject([{ actor: "awsrestart-spend-stop", action: "consumers.pause" }]);
  });

  it("does nothing when the alarm is over: resuming is a person's decision", async () => {
    const { handler, pauseNotice, audit } = aStage();
    await handler(recorded("alarm-raised"));
    const before = structuredClone([pauseNotice.standing, audit.entries]);
    expect(await handler(recorded("alarm-over"))).toEqual({ stopped: false });
    expect([pauseNotice.standing, audit.entries]).toEqual(before);
  });

  it("does nothing for an alarm that has no data", async () => {
    const { handler, pauseNotice, audit } = aStage();
    expect(await handler(withState("INSUFFICIENT_DATA"))).toEqual({ stopped: false });
    expect([pauseNotice.standing, audit.entries]).toEqual([undefined, []]);
  });

  it("fails when the consumers cannot be paused, so that Lambda tries again", async () => {
    const { deps } = aStage();
    const consumers = { pause: async () => Promise.reject(new Error("It is being updated.")) };
    const handler = createStopSpendingHandler({ ...deps, consumers });
    await expect(handler(recorded("alarm-raised"))).rejects.toThrow("It is being updated.");
  });

  it("takes an event with what later versions add", async () => {
    const { handler } = aStage();
    expect(await handler({ ...recorded("alarm-raised"), contributors: [] })).toEqual({ stopped: true });
  });

  it.each([
    ["nothing", undefined, "object"],
    ["a test's empty event", {}, "source"],
    ["an event of another source", { ...recorded("alarm-raised"), source: "aws.events" }, "source"],
    ["an alarm without its data", { ...recorded("alarm-raised"), alarmData: undefined }, "alarmData"],
    ["a state that there is not", withState("RAISED"), "alarmData.state.value"],
  ])("refuses %s, naming what is wrong, and pauses nobody", async (_what, event, named) => {
    const { handler, pauseNotice, audit } = aStage();
    await expect(handler(event)).rejects.toMatchObject({
      code: "event.invalid",
      message: expect.stringContaining(named),
    });
    expect([pauseNotice.standing, audit.entries]).toEqual([undefined, []]);
  });
});
