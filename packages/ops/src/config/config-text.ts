import type { SettingSource, SourcedSetting } from "@lead-normalizer/core/run/setting-layers.ts";
import type { ItemChange } from "@lead-normalizer/core/settings/settings-version.ts";

import { quoted, visible } from "../terminal/quoted.ts";

/** Where a value comes from, in a word or two. */
export function sourceText(source: SettingSource): string {
  switch (source.kind) {
    case "default":
      return "default";
    case "environment":
      return source.variable;
    case "item":
      return "item";
  }
}

/** Characters of a value that stand on its setting's line. */
const LINE_MAX = 34;

/** A value as it is typed in; a long list or map as its size, with its entries below. */
export function valueLines(value: unknown): string[] {
  const line = quoted(value);
  if (line.length <= LINE_MAX || typeof value !== "object" || value === null) return [line];
  const entries = Array.isArray(value)
    ? value.map((entry) => quoted(entry))
    : Object.entries(value).map(([key, entry]) => `${visible(key)}: ${quoted(entry)}`);
  return [`${entries.length} entries`, ...entries];
}

/** A value with its place. */
export function sourcedText(setting: SourcedSetting | undefined): string {
  if (setting === undefined) return "nothing";
  const place = setting.source.kind === "item" ? "" : ` (${sourceText(setting.source)})`;
  return `${quoted(setting.value)}${place}`;
}

/** What changed in an item, a line each. */
export function changeLines(changes: readonly ItemChange[]): string[] {
  if (changes.length === 0) return ["no setting, only what the item says about itself"];
  return changes.map((change) => {
    const [from, to] = (["from", "to"] as const).map((side) =>
      side in change ? quoted(change[side]) : "not set",
    );
    return `${visible(change.key)}: ${from} → ${to}`;
  });
}
