import { inspectSettings } from "@lead-normalizer/core/settings/inspect-settings.ts";
import { versionOf } from "@lead-normalizer/core/settings/settings-version.ts";
import type { SettingsItem } from "@lead-normalizer/core/ports.ts";

import type { Tables } from "../system/open-tables.ts";
import type { Output } from "../terminal/output.ts";
import { visible } from "../terminal/quoted.ts";
import { changeLines, sourceText, valueLines } from "./config-text.ts";
import { unknownSetting } from "./edit-refused.ts";

/** Shows settings as they hold. @throws InputError for an unknown one, NormalizerError `settings.invalid` after what is wrong was shown */
export async function getConfig(
  { settings: book, environment }: Pick<Tables, "settings" | "environment">,
  wanted: string | undefined,
  output: Output,
): Promise<void> {
  const { settings, item, outside, problem } = await inspectSettings(book, environment);
  const shown = [...settings].filter(([key]) => wanted === undefined || key === wanted);
  if (wanted !== undefined && shown.length === 0) throw unknownSetting(wanted, [...settings.keys()]);
  if (wanted === undefined) output.say(describeItem(item));
  for (const [key, { value, source }] of shown) {
    const edited = outside?.find((change) => change.key === key);
    const [first = "", ...below] = valueLines(value);
    const lines = [
      `${visible(key).padEnd(22)}${first.padEnd(34)} ${sourceText(source)}`,
      ...below.map((line) => `  ${line}`),
    ];
    const data = {
      key,
      value,
      from: source.kind,
      ...(source.kind === "environment" && { variable: source.variable }),
    };
    output.row(lines.join("\n"), {
      ...data,
      ...(edited && { editedOutside: { from: edited.from, to: edited.to } }),
    });
  }
  if (outside !== undefined) {
    const lines = changeLines(outside).map((line) => `  ${line}`);
    output.say(
      `Edited outside of ops since its last version. The next change keeps it as a version:\n${lines.join("\n")}`,
    );
  }
  if (problem !== undefined) throw problem;
}

function describeItem(item: SettingsItem | undefined): string {
  if (item === undefined) return "Nobody has set anything: environment and defaults hold.";
  const { updatedAt, updatedBy, reason } = item;
  const parts = [
    versionOf(item) === 0 ? "An item without a version" : `Version ${versionOf(item)}`,
    ...(typeof updatedAt === "number" ? [`of ${timeText(updatedAt)}`] : []),
    ...(typeof updatedBy === "string" ? [`by ${visible(updatedBy)}`] : []),
  ];
  return `${parts.join(" ")}${typeof reason === "string" ? `: ${visible(reason)}` : ""}`;
}

/** ISO, or the number itself where it is no time. */
export function timeText(atMs: number): string {
  const time = new Date(atMs);
  return Number.isNaN(time.getTime()) ? String(atMs) : time.toISOString();
}
