import type { SettingsBook, SettingsItem } from "../ports.ts";
import { changesBetween, isEditedOutside, type ItemChange, OUTSIDE, versionOf } from "./settings-version.ts";

export interface HistoryEntry {
  /** Undefined = what stands now is no version yet: the next change keeps it as one. */
  version: number | undefined;
  /** Epoch ms, as far as anybody wrote it. */
  atMs: number | undefined;
  by: string;
  reason: string;
  /** What it changed of the one before. */
  changes: ItemChange[];
}

/** What became of the settings, the latest first. */
export async function settingsHistory(
  book: Pick<SettingsBook, "load" | "versions">,
): Promise<HistoryEntry[]> {
  const [item, versions] = [await book.load(), await book.versions()];
  const entries = versions.map((version, index) => entryOf(version, versions[index + 1]));
  if (!isEditedOutside(item, versions)) return entries;
  const now: HistoryEntry = {
    version: undefined,
    atMs: undefined,
    by: OUTSIDE,
    reason: "",
    changes: changesBetween(versions[0], item),
  };
  return [now, ...entries];
}

function entryOf(version: SettingsItem, before: SettingsItem | undefined): HistoryEntry {
  const { updatedAt, updatedBy, reason } = version;
  return {
    version: versionOf(version),
    atMs: typeof updatedAt === "number" ? updatedAt : undefined,
    by: typeof updatedBy === "string" ? updatedBy : "unknown",
    reason: typeof reason === "string" ? reason : "",
    changes: changesBetween(before, version),
  };
}
