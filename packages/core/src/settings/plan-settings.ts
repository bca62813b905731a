import type { SettingsBook, SettingsItem } from "../ports.ts";
import { settingsIn, type SourcedSetting } from "../run/setting-layers.ts";
import { resolveSettings, sourcedSettings } from "../run/settings.ts";
import { editSettings, type EditRefusal, type SettingEdit } from "./edit-settings.ts";
import { sameValue } from "./same-value.ts";
import {
  changesBetween,
  isEditedOutside,
  type ItemChange,
  nextVersion,
  versionOf,
} from "./settings-version.ts";

export interface PlanDeps {
  book: Pick<SettingsBook, "load" | "versions">;
  /** The variables that the stage's functions have. */
  environment: Readonly<Record<string, string | undefined>>;
}

/** One setting before and after, as it holds. */
export interface SettingChange {
  key: string;
  /** Undefined = there is no such setting, or none any more. */
  from: SourcedSetting | undefined;
  to: SourcedSetting | undefined;
}

/** A change that would be valid, made from the item as it was read. Nothing is written yet. */
export interface SettingsPlan {
  kind: "change";
  action: "settings.set" | "settings.unset" | "settings.rollback";
  read: SettingsItem | undefined;
  /** What the item will say, without its bookkeeping. */
  settings: Readonly<Record<string, unknown>>;
  version: number;
  changes: SettingChange[];
  /** Settings that were asked for and say so already. */
  already: Unchanged["settings"];
  /** An edit that left no version, which is kept as one of its own first. */
  outside: { version: number; changes: ItemChange[] } | undefined;
  /** The version that it goes back to. */
  back?: number;
}

/** Nothing would change: the settings in question, as they hold. */
export interface Unchanged {
  kind: "unchanged";
  settings: { key: string; now: SourcedSetting | undefined }[];
}

/** Plans edits. One that says what holds already is left out. @throws NormalizerError `settings.invalid` */
export async function planEdits(
  deps: PlanDeps,
  action: "settings.set" | "settings.unset",
  edits: readonly SettingEdit[],
): Promise<SettingsPlan | Unchanged | EditRefusal> {
  const item = await deps.book.load();
  const sourced = sourcedSettings(item, deps.environment);
  const edited = editSettings(item, sourced, edits);
  if (edited.kind !== "edited") return edited;
  const { settings } = edited;
  if (action === "settings.set") {
    for (const [key, value] of Object.entries(settings)) {
      const holds = sourced.get(key);
      if (holds !== undefined && holds.source.kind !== "item" && sameValue(value, holds.value))
        delete settings[key];
    }
  }
  const keys = [...new Set(edits.map(({ path }) => path.split(".", 1)[0] ?? path))];
  return planItem(deps, { action, item, settings, keys });
}

/** Plans to bring a kept version back, under today's rules. @throws NormalizerError `settings.invalid` */
export async function planRollback(
  deps: PlanDeps,
  version: number,
): Promise<SettingsPlan | Unchanged | { kind: "unknown-version"; versions: number[] }> {
  const [item, versions] = [await deps.book.load(), await deps.book.versions()];
  const kept = versions.find((copy) => versionOf(copy) === version);
  if (kept === undefined) return { kind: "unknown-version", versions: versions.map(versionOf) };
  const planned = { action: "settings.rollback", item, settings: settingsIn(kept), keys: [] } as const;
  const plan = await planItem(deps, planned);
  return plan.kind === "change" ? { ...plan, back: version } : plan;
}

async function planItem(
  { book, environment }: PlanDeps,
  {
    action,
    item,
    settings,
    keys,
  }: Pick<SettingsPlan, "action" | "settings"> & { item: SettingsItem | undefined; keys: readonly string[] },
): Promise<SettingsPlan | Unchanged> {
  const before = sourcedSettings(item, environment);
  if (sameValue(settings, settingsIn(item))) {
    return { kind: "unchanged", settings: keys.map((key) => ({ key, now: before.get(key) })) };
  }
  resolveSettings(settings, environment, "nothing was changed");
  const after = sourcedSettings(settings, environment);
  const versions = await book.versions();
  const changed = changesBetween(item, settings);
  const number = nextVersion(item, versions);
  const isOutside = isEditedOutside(item, versions);
  return {
    kind: "change",
    action,
    read: item,
    settings,
    version: isOutside ? number + 1 : number,
    changes: changed.map(({ key }) => ({
      key,
      from: before.get(key),
      to: after.get(key),
    })),
    already: keys
      .filter((key) => changed.every((change) => change.key !== key))
      .map((key) => ({ key, now: before.get(key) })),
    outside: isOutside ? { version: number, changes: changesBetween(versions[0], item) } : undefined,
  };
}
