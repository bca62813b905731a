import { describe, expect, it } from "vitest";

import { T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryAudit } from "../../../../test/support/memory-model-tier.ts";
import { createMemorySettingsBook } from "../../../../test/support/memory-settings-book.ts";
import type { SettingsItem } from "../ports.ts";
import { resolveSettings } from "../run/settings.ts";
import { changeSettings } from "./change-settings.ts";
import type { SettingEdit } from "./edit-settings.ts";
import { inspectSettings } from "./inspect-settings.ts";
import { planEdits, planRollback, type SettingsPlan } from "./plan-settings.ts";
import { settingsHistory } from "./settings-history.ts";

function aDesk(item?: SettingsItem, environment: Record<string, string> = {}) {
  const book = createMemorySettingsBook(item);
  const audit = createMemoryAudit();
  const clock = createFakeClock();
  const deps = { book, audit, clock, environment };
  const who = { by: "ana", reason: "por el import" };
  const apply = async (plan: Awaited<ReturnType<typeof planEdits | typeof planRollback>>) => {
    expect(plan).toMatchObject({ kind: "change" });
    clock.advance(1_000);
    return changeSettings(deps, plan as SettingsPlan, who);
  };
  return {
    ...deps,
    apply,
    plan: (...edits: SettingEdit[]) => planEdits(deps, "settings.set", edits),
    unset: (path: string) => planEdits(deps, "settings.unset", [{ path, unset: true }]),
    set: async (path: string, value: unknown) =>
      apply(await planEdits(deps, "settings.set", [{ path, value }])),
    back: (version: number) => planRollback(deps, version),
  };
}

describe("a change of settings", () => {
  it("writes the setting alone, with its bookkeeping, and keeps the whole as a version", async () => {
    const desk = aDesk();
    await desk.set("maxLeadsPerRun", 200);
    const item = {
      maxLeadsPerRun: 200,
      version: 1,
      updatedAt: T0 + 1_000,
      updatedBy: "ana",
      reason: "por el import",
    };
    expect([desk.book.item, desk.book.kept]).toEqual([item, [item]]);
    expect(desk.audit.entries).toEqual([
      {
        atMs: T0 + 1_000,
        actor: "ana",
        action: "settings.set",
        target: "version 1: maxLeadsPerRun",
        reason: "por el import",
      },
    ]);
  });

  it("plans what holds before and after, with the place that each comes from", async () => {
    const desk = aDesk({ batchSize: 5 }, { MAX_LEADS_PER_RUN: "9" });
    const plan = await desk.plan({ path: "maxLeadsPerRun", value: null }, { path: "batchSize", value: 7 });
    expect(plan).toMatchObject({
      changes: [
        {
          key: "batchSize",
          from: { value: 5, source: { kind: "item" } },
          to: { value: 7, source: { kind: "item" } },
        },
        {
          key: "maxLeadsPerRun",
          from: { value: 9, source: { kind: "environment", variable: "MAX_LEADS_PER_RUN" } },
          to: { value: null, source: { kind: "item" } },
        },
      ],
    });
    expect([desk.book.item, desk.audit.entries]).toEqual([{ batchSize: 5 }, []]);
  });

  it("of one key of a map leaves the others", async () => {
    const desk = aDesk();
    await desk.set("mayLeaveAccount.empresa", false);
    await desk.set("mayLeaveAccount.direccion", false);
    expect(desk.book.item).toMatchObject({ mayLeaveAccount: { empresa: false, direccion: false } });
    await desk.apply(await desk.unset("mayLeaveAccount.empresa"));
    expect(desk.book.item).toMatchObject({ mayLeaveAccount: { direccion: false } });
  });

  it("that a rule forbids is refused as the whole would be, with key, value and rule", async () => {
    const desk = aDesk({ batchSize: 5 }, { DAILY_BUDGET_USD_MAX: "20" });
    const refused = desk.plan({ path: "dailyBudgetUsd", value: 21 }, { path: "batchSize", value: 6 });
    await expect(refused).rejects.toMatchObject({
      code: "settings.invalid",
      message: expect.stringMatching(/so nothing was changed:\n.*dailyBudgetUsd = 21 .* at most 20/),
    });
    await expect(desk.plan({ path: "fieldKinds.cargo", value: "job" })).rejects.toThrow(
      'fieldKinds.cargo = "job"',
    );
  });

  it.each<[string, unknown]>([
    ["batchSize", 5],
    ["maxLeadsPerRun", 50],
    ["normalizationTTLDays", 3],
    ["mayLeaveAccount", {}],
  ])("to the value that holds, of %s, changes nothing", async (path, value) => {
    const desk = aDesk({ batchSize: 5 }, { NORMALIZATION_TTL_DAYS: "3" });
    expect(await desk.plan({ path, value })).toMatchObject({
      kind: "unchanged",
      settings: [{ key: path, now: { value } }],
    });
  });

  it("leaves out what holds already when something else changes", async () => {
    const desk = aDesk();
    await desk.apply(await desk.plan({ path: "batchSize", value: 10 }, { path: "enabled", value: false }));
    expect(desk.book.item).toEqual(expect.objectContaining({ enabled: false }));
    expect(desk.book.item).not.toHaveProperty("batchSize");
  });

  it.each<[SettingEdit, object]>([
    [
      { path: "batchsize", value: 5 },
      { kind: "unknown-setting", key: "batchsize" },
    ],
    [
      { path: "version", value: 5 },
      { kind: "unknown-setting", key: "version" },
    ],
    [{ path: "constructor", value: 5 }, { kind: "unknown-setting" }],
    [
      { path: "batchSize.x", value: 5 },
      { kind: "not-a-map", key: "batchSize" },
    ],
    [
      { path: "batchSize", unset: true },
      { kind: "not-set", path: "batchSize" },
    ],
    [
      { path: "mayLeaveAccount.empresa", unset: true },
      { kind: "not-set", path: "mayLeaveAccount.empresa" },
    ],
    [{ path: "nothing", unset: true }, { kind: "unknown-setting" }],
  ])("that means nothing is refused: %j", async (edit, refusal) => {
    expect(await aDesk().plan(edit)).toMatchObject(refusal);
  });

  it("can take out what is no setting at all", async () => {
    const desk = aDesk({ batchsize: 5, batchSize: 6 });
    await desk.apply(await desk.unset("batchsize"));
    expect(resolveSettings(desk.book.item, {}).batchSize).toBe(6);
  });

  it("is not made when somebody else was faster, and theirs stands", async () => {
    const desk = aDesk({ batchSize: 5 });
    const plan = await desk.plan({ path: "batchSize", value: 7 });
    desk.book.item = { batchSize: 6 };
    await expect(desk.apply(plan)).rejects.toMatchObject({ code: "settings.changed" });
    expect(desk.book.item).toEqual({ batchSize: 6 });
  });

  it("does not let the item grow with its past", async () => {
    const desk = aDesk();
    await desk.set("batchSize", 11);
    const before = Object.keys(desk.book.item ?? {});
    for (let size = 12; size < 40; size += 1) await desk.set("batchSize", size);
    expect(Object.keys(desk.book.item ?? {})).toEqual(before);
    expect(desk.book.kept).toHaveLength(29);
  });
});

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
