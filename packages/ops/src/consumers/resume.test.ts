import { userInfo } from "node:os";

import type { Pause } from "@lead-normalizer/core/ports.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { describe, expect, test } from "vitest";

import { T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryAudit } from "../../../../test/support/memory-model-tier.ts";
import { createMemoryPauseNotice } from "../../../../test/support/memory-pause-notice.ts";
import { resume } from "./resume.ts";

const broken: Pause = { code: "model.access-denied", message: "Mend it.", by: "consumer", atMs: T0 };
const stopped: Pause = {
  code: "spend.stopped",
  message: "Too much.",
  by: "awsrestart-spend-stop",
  atMs: T0 + 3_600_000,
  earlier: broken,
};

function aDesk(pause?: Pause, isRaised = false, isOn = true) {
  const pauseNotice = createMemoryPauseNotice(pause);
  const rows: [text: string, data: unknown][] = [];
  const operations = {
    pauseNotice,
    consumers: {
      pause: (newer: Pause, instead?: Pause) => pauseNotice.post(newer, instead),
      isOn: async () => isOn,
      resume: async () => {},
    },
    spendAlarm: { isRaised: async () => isRaised },
    audit: createMemoryAudit(),
    clock: createFakeClock(),
  };
  const output = { say: () => {}, row: (text: string, data: unknown) => void rows.push([text, data]) };
  return {
    ...operations,
    rows,
    resume: (options: { author?: string; reason?: string } = {}) => resume(operations, options, output),
  };
}

describe("ops resume", () => {
  test("says who had paused, since when and why, and the audit has the person and the reason given", async () => {
    const desk = aDesk(broken);
    await desk.resume({ author: "ana ", reason: "el acceso volvió" });
    expect(desk.rows).toEqual([
      [
        "Resumed. The consumers were paused by consumer since 2026-11-22T07:00:00.000Z: model.access-denied. Mend it.",
        { resumed: true, ...broken },
      ],
    ]);
    expect(desk.audit.entries).toMatchObject([{ actor: "ana", reason: "el acceso volvió" }]);
    expect(desk.pauseNotice.standing).toBeUndefined();
  });

  test("of a spend stop also says which pause stood before it, which may have to be mended still", async () => {
    const desk = aDesk(stopped);
    await desk.resume();
    expect(desk.rows[0]?.[0]).toBe(
      "Resumed. The consumers were paused by awsrestart-spend-stop since 2026-11-22T08:00:00.000Z: spend.stopped. Too much. " +
        "Before that: The consumers were paused by consumer since 2026-11-22T07:00:00.000Z: model.access-denied. Mend it.",
    );
  });

  test("without a name is done in that of the machine's user", async () => {
    const desk = aDesk(broken);
    await desk.resume();
    expect(desk.audit.entries).toMatchObject([{ actor: userInfo().username }]);
  });

  test("is refused while too much is spent, and changes nothing", async () => {
    const desk = aDesk(stopped, true);
    await expect(desk.resume()).rejects.toMatchObject({ code: "spend.alarm-raised" });
    expect([desk.pauseNotice.standing, desk.audit.entries, desk.rows]).toEqual([stopped, [], []]);
  });

  test("of consumers that are not paused says so", async () => {
    const desk = aDesk();
    await desk.resume();
    expect(desk.rows).toEqual([["The consumers are not paused.", { resumed: false }]]);
    expect(desk.audit.entries).toEqual([]);
  });

  test("of consumers that stand without a notice says so", async () => {
    const desk = aDesk(undefined, false, false);
    await desk.resume();
    expect(desk.rows).toEqual([["Resumed. No notice stood, the delivery was off.", { resumed: true }]]);
  });

  test.each([
    ["author", { author: " " }],
    ["reason", { reason: "a\u0007b" }],
  ])("refuses a text of --%s that nobody could read, and changes nothing", async (option, options) => {
    const desk = aDesk(broken);
    await expect(desk.resume(options)).rejects.toBeInstanceOf(InputError);
    await expect(desk.resume(options)).rejects.toThrow(`--${option}`);
    expect([desk.pauseNotice.standing, desk.audit.entries]).toEqual([broken, []]);
  });
});
