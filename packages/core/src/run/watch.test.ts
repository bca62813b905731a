import { describe, expect, it } from "vitest";

import { aRun, someSettings, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryLedger } from "../../../../test/support/memory-ledger.ts";
import { createMemoryPauseNotice } from "../../../../test/support/memory-pause-notice.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { createRecordedLog, createRecordedMetrics } from "../../../../test/support/recorders.ts";
import { DAY_MS, HOUR_MS } from "../limits.ts";
import { NormalizerError } from "../errors.ts";
import type { Pause } from "../ports.ts";
import type { Settings } from "./settings.ts";
import { watch, type WatchDeps } from "./watch.ts";

const FIVE_MINUTES_MS = 300_000;
const aPause: Pause = { code: "model.access-denied", message: "Mend it.", by: "consumer", atMs: T0 };

function aStage(settings: Partial<Settings> = {}) {
  const stage = {
    runs: createMemoryRunStore(),
    spend: createMemoryLedger(),
    pauseNotice: createMemoryPauseNotice(),
    clock: createFakeClock(),
    log: createRecordedLog(),
    loadSettings: async () => someSettings(settings),
  };
  return {
    ...stage,
    /** What one look emits. */
    async look(changes: Partial<WatchDeps> = {}): Promise<Record<string, number>> {
      const metrics = createRecordedMetrics();
      await watch({ ...stage, metrics, ...changes });
      return Object.fromEntries(metrics.sums);
    },
  };
}

const quiet = { LedgerPercent: 0, PausedHours: 0, PauseReminders: 0, RunsUnfinished: 0 };

it("when all is quiet every number is emitted as zero, so that alarms recover", async () => {
  expect(await aStage().look()).toEqual(quiet);
});

it("looking changes nothing", async () => {
  const stage = aStage();
  stage.runs.runs.set("run-1", aRun());
  stage.pauseNotice.standing = aPause;
  stage.spend.days.set("2026-11-22", 4);
  const before = structuredClone([stage.runs.runs, stage.pauseNotice.standing, stage.spend.days]);
  stage.clock.advance(DAY_MS);
  await stage.look();
  expect([stage.runs.runs, stage.pauseNotice.standing, stage.spend.days]).toEqual(before);
});

describe("the ledger", () => {
  it("is told in percent of the budget of this moment, for the day that it is in Bogotá", async () => {
    const stage = aStage({ dailyBudgetUsd: 5 });
    stage.spend.days.set("2026-11-21", 1_000_000);
    stage.spend.days.set("2026-11-22", 4_000_000);
    expect(await stage.look()).toMatchObject({ LedgerPercent: 80 });
    expect(await stage.look({ loadSettings: async () => someSettings({ dailyBudgetUsd: 8 }) })).toMatchObject(
      {
        LedgerPercent: 50,
      },
    );
    expect(await stage.look({ clock: createFakeClock(Date.UTC(2026, 10, 22, 4, 59)) })).toMatchObject({
      LedgerPercent: 20,
    });
    expect(await stage.look({ clock: createFakeClock(T0 + DAY_MS) })).toMatchObject({ LedgerPercent: 0 });
  });

  it("that was lowered below what is spent is over 100 %", async () => {
    const stage = aStage({ dailyBudgetUsd: 2 });
    stage.spend.days.set("2026-11-22", 3_000_000);
    expect(await stage.look()).toMatchObject({ LedgerPercent: 150 });
  });

  it("without a budget warns of nothing until something is spent, and then says that all is", async () => {
    const stage = aStage({ dailyBudgetUsd: 0 });
    expect(await stage.look()).toMatchObject({ LedgerPercent: 0 });
    stage.spend.days.set("2026-11-22", 1);
    expect(await stage.look()).toMatchObject({ LedgerPercent: 100 });
  });
});

describe("a pause", () => {
  it("reminds of itself once a day for an hour, for as long as it lasts", async () => {
    const stage = aStage();
    stage.pauseNotice.standing = aPause;
    const reminders: number[] = [];
    for (let atMs = 0; atMs < 3.5 * DAY_MS; atMs += FIVE_MINUTES_MS) {
      const { PauseReminders, PausedHours } = await stage.look();
      expect(PausedHours).toBeCloseTo(atMs / HOUR_MS);
      if (PauseReminders === 1) reminders.push(atMs / HOUR_MS);
      stage.clock.advance(FIVE_MINUTES_MS);
    }
    expect(reminders).toHaveLength(3 * 12);
    expect([...new Set(reminders.map((hour) => Math.floor(hour)))]).toEqual([24, 48, 72]);
  });

  it("that a spend stop took over has lasted from its beginning", async () => {
    const stage = aStage();
    stage.clock.advance(DAY_MS);
    stage.pauseNotice.standing = {
      code: "spend.stopped",
      message: "Too much.",
      by: "awsrestart-spend-stop",
      atMs: T0 + DAY_MS,
      earlier: aPause,
    };
    expect(await stage.look()).toMatchObject({ PausedHours: 24, PauseReminders: 1 });
  });

  it("has lasted from the earliest of those that followed each other, whichever stands", async () => {
    const stage = aStage();
    stage.clock.advance(DAY_MS);
    const middle: Pause = { ...aPause, atMs: T0 + HOUR_MS, earlier: aPause };
    stage.pauseNotice.standing = {
      ...aPause,
      code: "spend.stopped",
      atMs: T0 + 2 * HOUR_MS,
      earlier: middle,
    };
    expect(await stage.look()).toMatchObject({ PausedHours: 24 });
  });

  it("that ends is told as zero at once", async () => {
    const stage = aStage();
    stage.pauseNotice.standing = aPause;
    stage.clock.advance(DAY_MS);
    expect(await stage.look()).toMatchObject({ PausedHours: 24 });
    await stage.pauseNotice.remove(aPause);
    expect(await stage.look()).toEqual(quiet);
  });

  it("of a clock that is ahead of ours has just begun", async () => {
    const stage = aStage();
    stage.pauseNotice.standing = { ...aPause, atMs: T0 + 60_000 };
    expect(await stage.look()).toEqual(quiet);
  });
});

it("runs of the schedule that are open in the morning are counted, and no others", async () => {
  const stage = aStage();
  const runs = [
    aRun({ runId: "old", startedAtMs: T0 - 3 * DAY_MS, state: "selecting" }),
    aRun({ runId: "tonight" }),
    aRun({ runId: "over", state: "closed" }),
    aRun({ runId: "skipped", state: "skipped" }),
    aRun({ runId: "mine", trigger: "direct" }),
  ];
  for (const run of runs) stage.runs.runs.set(run.runId, run);
  expect(await stage.look()).toMatchObject({ RunsUnfinished: 1 });
  stage.clock.advance(4.5 * HOUR_MS);
  expect(await stage.look()).toMatchObject({ RunsUnfinished: 2 });
});

describe("what cannot be found out", () => {
  const away = async () => Promise.reject(new Error("away"));

  it.each([
    ["the settings", { loadSettings: away }, ["LedgerPercent"]],
    ["the ledger", { spend: { ...createMemoryLedger(), committed: away } }, ["LedgerPercent"]],
    [
      "the pause",
      { pauseNotice: { ...createMemoryPauseNotice(), read: away } },
      ["PausedHours", "PauseReminders"],
    ],
    ["the runs", { runs: { ...createMemoryRunStore(), findRuns: away } }, ["RunsUnfinished"]],
  ])("%s fails the look, is not told as a zero, and keeps nothing else back", async (_what, broken, lost) => {
    const metrics = createRecordedMetrics();
    await expect(aStage().look({ ...broken, metrics })).rejects.toThrow("away");
    expect([...metrics.sums.keys()].toSorted()).toEqual(
      Object.keys(quiet)
        .filter((name) => !lost.includes(name))
        .toSorted(),
    );
  });

  it("is in the log for each look that failed, with its code, though only the first is thrown", async () => {
    const stage = aStage();
    const fails = (message: string) => async () =>
      Promise.reject(new NormalizerError("store.unavailable", message));
    const broken = {
      loadSettings: fails("no settings"),
      pauseNotice: { read: fails("no notice") },
      runs: { ...createMemoryRunStore(), findRuns: fails("no runs") },
    };
    await expect(stage.look(broken)).rejects.toThrow("no settings");
    expect(
      stage.log.lines.toSorted((a, b) => (String(a.fields["what"]) < String(b.fields["what"]) ? -1 : 1)),
    ).toEqual(
      [
        ["ledger", "no settings"],
        ["pause", "no notice"],
        ["runs", "no runs"],
      ].map(([what, message]) => ({
        level: "warn",
        event: "not watched",
        fields: { what, code: "store.unavailable", message },
      })),
    );
  });

  it("leaves the log alone when there is nothing", async () => {
    const stage = aStage();
    await stage.look();
    expect(stage.log.lines).toEqual([]);
  });
});
