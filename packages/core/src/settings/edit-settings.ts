import type { SettingsItem } from "../ports.ts";
import { settingsIn, type SourcedSetting } from "../run/setting-layers.ts";
import { defaultSettings } from "../run/settings.ts";

/** What a person wants of one setting, or of one key of a setting that is a map (`mayLeaveAccount.empresa`). */
export type SettingEdit = { path: string; value: unknown } | { path: string; unset: true };

/** Why an edit means nothing. */
export type EditRefusal =
  | { kind: "unknown-setting"; key: string; known: string[] }
  /** Only maps have keys of their own. */
  | { kind: "not-a-map"; key: string }
  /** What the item does not say cannot be taken out of it. */
  | { kind: "not-set"; path: string };

const known = Object.keys(defaultSettings);

/** The item's settings after the edits, one after the other. A key of a map is edited in the map that holds now. */
export function editSettings(
  item: SettingsItem | undefined,
  sourced: ReadonlyMap<string, SourcedSetting>,
  edits: readonly SettingEdit[],
): { kind: "edited"; settings: Record<string, unknown> } | EditRefusal {
  const settings = settingsIn(item);
  for (const edit of edits) {
    const [key, field] = splitPath(edit.path);
    const isSet = Object.hasOwn(settings, key);
    // A key that there is no setting for can still be taken out: nothing else mends such an item.
    if (!known.includes(key) && !("unset" in edit && isSet)) return { kind: "unknown-setting", key, known };
    if (field === undefined) {
      if (!("unset" in edit)) settings[key] = edit.value;
      else if (isSet) delete settings[key];
      else return { kind: "not-set", path: key };
      continue;
    }
    const map = isSet ? settings[key] : sourced.get(key)?.value;
    if (!isMap(map)) return { kind: "not-a-map", key };
    if (!("unset" in edit)) settings[key] = { ...map, [field]: edit.value };
    else if (isSet && Object.hasOwn(map, field)) {
      settings[key] = Object.fromEntries(Object.entries(map).filter(([name]) => name !== field));
    } else return { kind: "not-set", path: edit.path };
  }
  return { kind: "edited", settings };
}

/** A setting's name, and the key of its map that is meant: it may hold dots itself. */
function splitPath(path: string): [key: string, field?: string] {
  const dot = path.indexOf(".");
  return dot === -1 ? [path] : [path.slice(0, dot), path.slice(dot + 1)];
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
