import { describe, expect, it } from "vitest";

import { T0 } from "../../../../test/support/builders.ts";
import { aSettingsDesk as aDesk } from "../../../../test/support/settings-desk.ts";
import { resolveSettings } from "../run/settings.ts";
import type { SettingEdit } from "./edit-settings.ts";

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
