import { changeSettings } from "@lead-normalizer/core/settings/change-settings.ts";
import type { SettingEdit } from "@lead-normalizer/core/settings/edit-settings.ts";
import { planEdits, planRollback, type SettingsPlan } from "@lead-normalizer/core/settings/plan-settings.ts";
import type { SettingsItem } from "@lead-normalizer/core/ports.ts";
import { expect } from "vitest";

import { createFakeClock } from "./fake-clock.ts";
import { createMemoryAudit } from "./memory-model-tier.ts";
import { createMemorySettingsBook } from "./memory-settings-book.ts";

/** Settings in memory, and a person who changes them, a second apart. */
export function aSettingsDesk(item?: SettingsItem, environment: Record<string, string> = {}) {
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
