import type { Run } from "@lead-normalizer/core/run/run.ts";
import type { Summary } from "@lead-normalizer/core/run/summary.ts";
import { emptyTally } from "@lead-normalizer/core/run/batch-item.ts";
import { describe, expect, test } from "vitest";

import { aBatch, aRun, T0 } from "../../../../../test/support/builders.ts";
import { runningStage, soundDlq } from "../../../../../test/support/running.ts";
import { deadLetters } from "./dead-letters.ts";
import { futureTimes } from "./future-times.ts";
import { nightlyRun } from "./nightly-run.ts";
import { runs } from "./runs.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const nowMs = T0 + 9 * HOUR;
const closed = { state: "closed", closedAtMs: T0 } as const;

const summary: Summary = {
  ...emptyTally,
  runId: "run-1",
  selected: 3,
  normalized: 2,
  deferred: 1,
  batches: 1,
  modelCalls: 0,
  inputTokens: 0,
  outputTokens: 0,
  costUsd: 0,
  durationMs: 1,
  backlog: 0,
};

describe("runs", () => {
  const look = (changes: Partial<Run>) =>
    runs.run(runningStage({ runs: [aRun({ trigger: "requested", ...changes })], nowMs }));

  test.each<[string, Partial<Run>]>([
    ["is closed", closed],
    ["works", { state: "selected" }],
    ["was just asked for", { state: "requested", startedAtMs: nowMs - 60_000 }],
    ["has a producer", { state: "selecting", lease: { owner: "x", untilMs: nowMs + 1 } }],
    [
      "gathers a day's changes",
      { state: "selected", startedAtMs: nowMs - 2 * DAY, takesChangesUntilMs: nowMs + 1 },
    ],
    [
      "was closed a minute ago, and is about to be published",
      { ...closed, closedAtMs: nowMs - 60_000, unpublished: true },
    ],
  ])("of which one %s are ok", async (_what, changes) => {
    expect(await look(changes)).toMatchObject([{ level: "ok" }]);
  });

  test.each<[string, string, Partial<Run>]>([
    ["fail", "no producer has come", { state: "requested" }],
    ["fail", "its producer died", { state: "selecting", lease: { owner: "x", untilMs: T0 } }],
    ["fail", "2 were started anew", { state: "selecting", restarts: { count: 2, lastAtMs: T0 } }],
    ["fail", "a nightly run, open for 9 h", { trigger: "scheduled", state: "selected" }],
    ["warn", "open for 48 h", { state: "selected", startedAtMs: nowMs - 2 * DAY }],
    ["warn", "2 leads died with a consumer", { ...closed, held: 2 }],
    ["warn", "its summary was not published", { ...closed, unpublished: true }],
  ])("are a %s when of one “%s” is true", async (level, told, changes) => {
    expect(await look(changes)).toMatchObject([{ level, what: expect.stringContaining(told) }]);
  });

  test("that are stuck by the dozen are told by number", async () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      aRun({ runId: `run-${index}`, state: "requested" }),
    );
    const found = await runs.run(runningStage({ runs: many, nowMs }));
    expect(found).toHaveLength(6);
    expect(found.at(-1)?.what).toBe("7 problems more of runs");
  });
});

describe("the last nightly run", () => {
  const look = (changes: Partial<Run>, at = nowMs) =>
    nightlyRun.run(runningStage({ runs: [aRun({ ...closed, ...changes })], nowMs: at }));

  test.each<[string, string, Partial<Run>, number]>([
    ["ok", "2 of 3 leads normalised, 1 deferred, 0 dead", { summary }, nowMs],
    ["ok", "run-1: selected", { state: "selected" }, nowMs],
    ["warn", "it chose nothing (enabled is false)", { state: "skipped", reason: "enabled is false" }, nowMs],
    ["fail", "began 48 h ago", { summary }, T0 + 2 * DAY],
    ["fail", "1 of its leads have no outcome", { summary: { ...summary, normalized: 1 } }, nowMs],
    ["warn", "there was none yet", { trigger: "requested" }, nowMs],
  ])("is %s: %s", async (level, told, changes, at) => {
    expect(await look(changes, at)).toMatchObject([{ level, what: expect.stringContaining(told) }]);
  });

  test("is nothing to look at in a stage without nights", async () => {
    expect(await nightlyRun.run(runningStage({ settings: { nightlyRun: false } }))).toEqual([]);
  });
});

describe("dead letters", () => {
  const dead = { state: "dead", endedAtMs: T0 } as const;
  const look = (messages: number, codes: readonly string[]) =>
    deadLetters.run(
      runningStage({
        runs: [aRun({ ...closed, summary: { ...summary, deadLettered: 1 } })],
        batches: codes.map((code, index) => aBatch({ ...dead, batchId: `c-${index}`, code })),
        account: { queues: { describe: async () => ({ ...soundDlq, messages }) } },
      }),
    );

  test("are a warning with their codes", async () => {
    expect(await look(3, ["crash", "model.unavailable", "crash"])).toMatchObject([
      {
        level: "warn",
        what: "3 messages failed for good (crash 2, model.unavailable 1)",
        fix: expect.stringContaining("pnpm ops --stage production dlq"),
      },
    ]);
    expect(await look(1, [])).toMatchObject([{ what: expect.stringContaining("no code on record") }]);
  });

  test("that are not there are ok", async () => {
    expect(await look(0, [])).toEqual([{ level: "ok", what: "none" }]);
  });
});

describe("times in the future", () => {
  const look = (normalizedAt: number | "text", startedAtMs = T0) =>
    futureTimes.run(
      runningStage({
        account: { tables: { sampleTimes: async () => [{ normalizedAt }, {}] } },
        runs: [aRun({ ...closed, startedAtMs })],
        nowMs,
      }),
    );

  test.each<[number | "text"]>([[nowMs], [nowMs + 60_000], ["text"], [T0 * 1_000]])(
    "are not those of a lead of %s",
    async (normalizedAt) => {
      expect(await look(normalizedAt)).toMatchObject([{ level: "ok" }]);
    },
  );

  test("fail, of leads by number and of runs by name", async () => {
    expect(await look(nowMs + DAY)).toMatchObject([
      { level: "fail", what: "normalizedAt of 1 lead of 2 lies in the future" },
    ]);
    expect(await look(T0, nowMs + DAY)).toMatchObject([
      { level: "fail", what: "runs began in the future: run-1" },
    ]);
  });
});
