import { describe, expect, it } from "vitest";

import { T0 } from "../../../../test/support/builders.ts";
import { createMemorySettingsBook } from "../../../../test/support/memory-settings-book.ts";
import { aSettingsDesk as aDesk } from "../../../../test/support/settings-desk.ts";
import type { SettingsItem } from "../ports.ts";
import { inspectSettings } from "./inspect-settings.ts";
import { settingsHistory } from "./settings-history.ts";

describe("an edit from outside", () => {
  it("is seen with what differs, and not after a change of ours", async () => {
    const desk = aDesk();
    await desk.set("batchSize", 7);
    expect((await inspectSettings(desk.book, {})).outside).toBeUndefined();
    desk.book.item = { ...desk.book.item, batchSize: 8, enabled: false };
    expect((await inspectSettings(desk.book, {})).outside).toEqual([
      { key: "batchSize", from: 7, to: 8 },
      { key: "enabled", to: false },
    ]);
  });

  it.each<[string, (item: SettingsItem, first: SettingsItem) => SettingsItem | undefined]>([
    ["its reason alone", (item) => ({ ...item, reason: "otra" })],
    ["its deletion", () => undefined],
    ["a version that was current once", (_item, first) => first],
  ])("is seen: %s", async (_what, edit) => {
    const desk = aDesk();
    const first = await desk.set("batchSize", 7);
    await desk.set("batchSize", 8);
    desk.book.item = edit(desk.book.item ?? {}, first);
    expect((await inspectSettings(desk.book, {})).outside).toBeDefined();
  });

  it("becomes a version of its own before the next change, so that nothing is lost", async () => {
    const desk = aDesk({ configId: "normalization-settings", batchSize: 8, version: 4, updatedBy: "luz" });
    await desk.set("enabled", false);
    expect(desk.book.kept).toEqual([
      {
        batchSize: 8,
        version: 5,
        updatedAt: T0 + 1_000,
        updatedBy: "unknown, outside of ops",
        reason: "found as it is; it says: version 4, by luz",
      },
      expect.objectContaining({ batchSize: 8, enabled: false, version: 6, updatedBy: "ana" }),
    ]);
    expect((await inspectSettings(desk.book, {})).outside).toBeUndefined();
  });

  it("that is wrong is shown with the rule that it breaks", async () => {
    const view = await inspectSettings(createMemorySettingsBook({ batchSize: 0 }), {});
    expect(view.settings.get("batchSize")).toEqual({ value: 0, source: { kind: "item" } });
    expect(view.problem?.message).toContain("batchSize = 0");
  });
});

describe("the history", () => {
  it("has who, when, why and what, the latest first, and an outside edit before all", async () => {
    const desk = aDesk();
    await desk.set("batchSize", 7);
    await desk.set("maxLeadsPerRun", null);
    desk.book.item = { ...desk.book.item, batchSize: 8 };
    expect(await settingsHistory(desk.book)).toEqual([
      {
        version: undefined,
        atMs: undefined,
        by: "unknown, outside of ops",
        reason: "",
        changes: [{ key: "batchSize", from: 7, to: 8 }],
      },
      {
        version: 2,
        atMs: T0 + 2_000,
        by: "ana",
        reason: "por el import",
        changes: [{ key: "maxLeadsPerRun", to: null }],
      },
      {
        version: 1,
        atMs: T0 + 1_000,
        by: "ana",
        reason: "por el import",
        changes: [{ key: "batchSize", to: 7 }],
      },
    ]);
  });
});

describe("going back to a version", () => {
  it("makes a new version that says what the old one said, and rewrites none", async () => {
    const desk = aDesk();
    await desk.set("batchSize", 7);
    await desk.set("enabled", false);
    const before = structuredClone(desk.book.kept);
    await desk.apply(await desk.back(1));
    expect(desk.book.item).toEqual({
      batchSize: 7,
      version: 3,
      updatedAt: T0 + 3_000,
      updatedBy: "ana",
      reason: "back to version 1: por el import",
    });
    expect(desk.book.kept.slice(0, 2)).toEqual(before);
    expect(desk.audit.entries.at(-1)).toMatchObject({
      action: "settings.rollback",
      target: "version 3: enabled",
    });
  });

  it("is held to today's rules", async () => {
    const desk = aDesk();
    await desk.set("dailyBudgetUsd", 9);
    await desk.set("dailyBudgetUsd", 2);
    desk.environment["DAILY_BUDGET_USD_MAX"] = "8";
    await expect(desk.back(1)).rejects.toMatchObject({ code: "settings.invalid" });
  });

  it("that says what holds changes nothing, and one that there is none of is named with those that there are", async () => {
    const desk = aDesk();
    await desk.set("batchSize", 7);
    expect(await desk.back(1)).toMatchObject({ kind: "unchanged" });
    expect(await desk.back(9)).toEqual({ kind: "unknown-version", versions: [1] });
  });
});
