import type { SettingsItem } from "../ports.ts";
import { settingsIn } from "../run/setting-layers.ts";
import { sameValue } from "./same-value.ts";

/** Who has edited an item without leaving a version. */
export const OUTSIDE = "unknown, outside of ops";

/** One setting of an item and what became of it; absent = the item does not say it. */
export interface ItemChange {
  key: string;
  from?: unknown;
  to?: unknown;
}

/** What the settings of two items differ in. */
export function changesBetween(
  before: SettingsItem | undefined,
  after: SettingsItem | undefined,
): ItemChange[] {
  const [from, to] = [settingsIn(before), settingsIn(after)];
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return keys
    .filter((key) => Object.hasOwn(from, key) !== Object.hasOwn(to, key) || !sameValue(from[key], to[key]))
    .map((key) => ({
      key,
      ...(Object.hasOwn(from, key) && { from: from[key] }),
      ...(Object.hasOwn(to, key) && { to: to[key] }),
    }));
}

/**
 * True when the item is not the latest version as it was kept: somebody edited, replaced, restored or deleted it, or wrote it
 * before versions were kept. Bookkeeping counts.
 */
export function isEditedOutside(item: SettingsItem | undefined, versions: readonly SettingsItem[]): boolean {
  return !sameValue(withoutId(item ?? {}), withoutId(versions[0] ?? {}));
}

/** The number that an item or a kept copy bears; 0 = none that could be one. */
export function versionOf(item: SettingsItem | undefined): number {
  const version = item?.["version"];
  return typeof version === "number" && Number.isSafeInteger(version) && version > 0 ? version : 0;
}

/** The first number that nothing bears. */
export function nextVersion(item: SettingsItem | undefined, versions: readonly SettingsItem[]): number {
  return Math.max(versionOf(item), ...versions.map(versionOf)) + 1;
}

function withoutId({ configId: _configId, ...rest }: SettingsItem): SettingsItem {
  return rest;
}
