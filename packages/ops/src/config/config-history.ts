import type { SettingsBook } from "@lead-normalizer/core/ports.ts";
import { type HistoryEntry, settingsHistory } from "@lead-normalizer/core/settings/settings-history.ts";

import type { Output } from "../terminal/output.ts";
import { visible } from "../terminal/quoted.ts";
import { timeText } from "./config-get.ts";
import { changeLines } from "./config-text.ts";

/** Shows what became of the settings, the latest first. */
export async function showHistory(
  book: Pick<SettingsBook, "load" | "versions">,
  limit: number,
  output: Output,
): Promise<void> {
  const entries = await settingsHistory(book);
  if (entries.length === 0) output.say("Nobody has set anything: environment and defaults hold.");
  for (const entry of entries.slice(0, limit)) {
    const { version, atMs, ...rest } = entry;
    const data = { version: version ?? null, at: atMs === undefined ? null : timeText(atMs), ...rest };
    output.row(
      [headOf(entry), ...changeLines(entry.changes).map((line) => `      ${line}`)].join("\n"),
      data,
    );
  }
  if (entries.length > limit) output.say(`${entries.length - limit} earlier (--limit).`);
}

function headOf({ version, atMs, by, reason }: HistoryEntry): string {
  if (version === undefined)
    return "now   edited outside of ops, nobody knows by whom; the next change keeps it";
  const at = atMs === undefined ? "?" : timeText(atMs);
  return `${String(version).padEnd(6)}${at}  ${visible(by)}${reason === "" ? "" : `: ${visible(reason)}`}`;
}
