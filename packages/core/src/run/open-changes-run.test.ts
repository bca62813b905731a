import { expect, it } from "vitest";

import { someSettings, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { codeVersion } from "../code-version.ts";
import { CHANGES_TIMEOUT_SECONDS, DAY_MS, LEASE_MS } from "../limits.ts";
import { openChangesRun } from "./open-changes-run.ts";

const MIDNIGHT = Date.UTC(2026, 10, 23, 5);
const aStage = () => ({ runs: createMemoryRunStore(), clock: createFakeClock() });

it("the first change of a day in Bogotá opens the day's run, and all others join it", async () => {
  const stage = aStage();
  const run = await openChangesRun(stage, someSettings());
  expect(run).toEqual({
    runId: "changes-2026-11-22",
    trigger: "changes",
    state: "selected",
    version: 1,
    startedAtMs: T0,
    staleBeforeMs: T0 - 7 * DAY_MS,
    force: false,
    event: {},
    settings: someSettings(),
    codeVersion,
    takesChangesUntilMs: MIDNIGHT + 1_000 * CHANGES_TIMEOUT_SECONDS,
  });
  stage.clock.advance(MIDNIGHT - T0 - 1);
  expect(await openChangesRun(stage, someSettings())).toEqual(run);
  expect(stage.runs.runs.size).toBe(1);
});

it("a change at midnight belongs to the day that begins", async () => {
  const stage = aStage();
  stage.clock.advance(MIDNIGHT - T0);
  expect(await openChangesRun(stage, someSettings())).toMatchObject({ runId: "changes-2026-11-23" });
});

it("two functions that come first at the same time open one run", async () => {
  const stage = aStage();
  const [first, second] = await Promise.all([1, 2].map(() => openChangesRun(stage, someSettings())));
  expect(second).toEqual(first);
  expect(stage.runs.runs.size).toBe(1);
});

it("settings that are changed during the day hold for what comes then, and what is queued keeps its own", async () => {
  const stage = aStage();
  const before = someSettings({ fieldsToNormalize: ["ciudad"] });
  const after = someSettings({ fieldsToNormalize: ["ciudad", "empresa"] });
  const first = await openChangesRun(stage, before);
  const second = await openChangesRun(stage, after);
  expect(second.runId).toMatch(/^changes-2026-11-22-[0-9a-f]{8}$/);
  expect(second.settings).toEqual(after);
  expect(await openChangesRun(stage, after)).toEqual(second);
  expect(await openChangesRun(stage, before)).toEqual(first); // and back again
  expect(stage.runs.runs.get(first.runId)?.settings).toEqual(before);
});

it("what is live in every run, or is for choosing, opens no other run", async () => {
  const stage = aStage();
  const first = await openChangesRun(stage, someSettings());
  const live = { modelId: "another", dailyBudgetUsd: 1, tokensPerMinute: 9, maxLeadsPerRun: 3 };
  expect(await openChangesRun(stage, someSettings(live))).toEqual(first);
});

it("a function is stopped before settling gives up a batch that it was about to send", () => {
  expect(1_000 * CHANGES_TIMEOUT_SECONDS).toBeLessThan(LEASE_MS);
});
