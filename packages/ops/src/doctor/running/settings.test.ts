import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { describe, expect, test } from "vitest";

import { someSettings, T0 } from "../../../../../test/support/builders.ts";
import { createMemoryLedger } from "../../../../../test/support/memory-ledger.ts";
import { createMemorySettingsBook } from "../../../../../test/support/memory-settings-book.ts";
import { runningStage } from "../../../../../test/support/running.ts";
import type { Check } from "../check.ts";
import type { BeforeDeploy } from "../check.ts";
import { ofModelInForce } from "./model-in-force.ts";
import { settings } from "./settings.ts";
import { settingsEdits } from "./settings-edits.ts";
import { spend } from "./spend.ts";

const invalid = new NormalizerError("settings.invalid", "Not valid:\n  - batchSize = 0 (item): too small");
const stageWith = (loadSettings: () => Promise<ReturnType<typeof someSettings>>) =>
  runningStage({ records: { loadSettings } });
const broken = stageWith(() => Promise.reject(invalid));

describe("the settings", () => {
  test("that are valid say what they allow", async () => {
    const stage = stageWith(async () => someSettings({ maxLeadsPerRun: null, dailyBudgetUsd: 3 }));
    expect(await settings.run(stage)).toEqual([
      { level: "ok", what: "valid; all leads a run, $3 a day, simulated" },
    ]);
  });

  test("that are not valid fail with the key, on one line", async () => {
    expect(await settings.run(broken)).toMatchObject([
      { level: "fail", what: "Not valid: - batchSize = 0 (item): too small" },
    ]);
  });

  test("that let no run start are a warning", async () => {
    expect(await settings.run(stageWith(async () => someSettings({ enabled: false })))).toMatchObject([
      { level: "warn", what: expect.stringContaining("no run starts") },
    ]);
  });
});

describe("an item of settings", () => {
  const byAna = { version: 2, updatedBy: "ana", updatedAt: T0, batchSize: 5 };

  test.each<[string, Record<string, unknown> | undefined, Record<string, unknown>[], string]>([
    ["ok", undefined, [], "nobody has set anything"],
    ["ok", byAna, [byAna], "last changed by ana"],
    ["warn", { ...byAna, batchSize: 6 }, [byAna], "edited past ops: batchSize"],
    ["warn", { batchSize: 5 }, [], "edited past ops: batchSize"],
    ["warn", undefined, [byAna], "edited past ops: batchSize"],
    ["warn", { ...byAna, updatedBy: "luz" }, [byAna], "its bookkeeping alone"],
  ])("is %s: %j, of kept versions %j", async (level, item, versions, what) => {
    const book = { ...createMemorySettingsBook(item), versions: async () => versions };
    const found = await settingsEdits.run(runningStage({ records: { settings: book } }));
    expect(found).toMatchObject([{ level, what: expect.stringContaining(what) }]);
  });
});

describe("today's spend", () => {
  test.each([
    [0, 0, "ok"],
    [3.99, 5, "ok"],
    [4, 5, "warn"],
    [5, 5, "warn"],
    [0.01, 0, "warn"],
  ])("of $%d of $%d is %s", async (spentUsd, dailyBudgetUsd, level) => {
    const ledger = createMemoryLedger();
    ledger.days.set("2026-11-22", spentUsd * 1_000_000);
    const stage = runningStage({
      records: { spend: ledger, loadSettings: async () => someSettings({ dailyBudgetUsd }) },
    });
    expect(await spend.run(stage)).toMatchObject([{ level }]);
  });

  test("under settings that nobody can read is not known, with their section", async () => {
    expect(await spend.run(broken)).toMatchObject([
      {
        level: "warn",
        what: "today's spend: not known, settings.invalid",
        fix: "docs/operations.md#settingsinvalid",
      },
    ]);
  });
});

describe("a check of models", () => {
  const told: Check<BeforeDeploy> = {
    name: "models",
    run: async (deps) => deps.settings.allowedModelIds.map((what) => ({ level: "ok", what })),
  };

  test("looks at the one that is asked, and at all when nobody knows which that is", async () => {
    const stage = stageWith(async () => someSettings({ modelId: "us.a.b" }));
    expect(await ofModelInForce(told).run(stage)).toEqual([{ level: "ok", what: "us.a.b" }]);
    expect(await ofModelInForce(told).run(broken)).toHaveLength(2);
  });
});
