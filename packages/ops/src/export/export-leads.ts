import { exportAttributes, type ExportShape } from "@lead-normalizer/core/export/export-row.ts";
import { isExported, nextSinceMs } from "@lead-normalizer/core/export/export-cursor.ts";
import type { AddressStyle } from "@lead-normalizer/core/export/style-address.ts";
import type { Lead } from "@lead-normalizer/core/lead.ts";
import { erasedLeads } from "@lead-normalizer/core/lead/erased-leads.ts";
import { scanLeads } from "@lead-normalizer/core/lead/scan-leads.ts";
import type { LeadFormat } from "@lead-normalizer/local/files/lead-file.ts";

import type { Tables } from "../system/open-tables.ts";
import { usableText } from "../terminal/usable-text.ts";
import { actorOf } from "../terminal/who.ts";
import { exportLines } from "./export-lines.ts";

export type ExportTables = Pick<Tables, "leads" | "tombstones" | "audit" | "clock" | "loadSettings">;

export interface ExportOptions {
  /** Epoch ms; undefined = from the beginning. */
  since?: number;
  format: LeadFormat;
  addressStyle: AddressStyle;
  ascii: boolean;
  author?: string;
  reason?: string;
}

/** Where the lines go. `cut`: whoever read them wants no more. */
export type WriteLines = (lines: AsyncIterable<string>) => Promise<"written" | "cut">;

export interface Exported {
  read: number;
  exported: number;
  /** What the next export is to be given as `since`; undefined = whoever read the lines went away before the last. */
  nextSince: string | undefined;
}

/**
 * Writes every lead that was normalised, corrected or typed anew since then, one page of the table in memory at a time; none
 * that was erased, should a restore have brought it back. Who takes them is in the audit before the first line is written, and how many there were at the end.
 * @throws InputError when the texts cannot be kept
 */
export async function exportLeads(
  { leads, tombstones, audit, clock, loadSettings }: ExportTables,
  { since, format, addressStyle, ascii, author, reason = "export" }: ExportOptions,
  hasByteOrderMark: boolean,
  write: WriteLines,
  /** May throw to stop it. */
  onProgress: (read: number, exported: number) => void = () => {},
): Promise<Exported> {
  const actor = actorOf({ ...(author !== undefined && { author }) });
  const why = usableText("reason", reason);
  const shape: ExportShape = { settings: await loadSettings(), addressStyle, ascii };
  const erased = await erasedLeads(tombstones);
  const beganAtMs = clock.now();
  const span = since === undefined ? "from the beginning" : `since ${new Date(since).toISOString()}`;
  const note = async (action: string, target: string): Promise<void> =>
    audit.record({ atMs: clock.now(), actor, action, target, reason: why });

  let [read, exported] = [0, 0];
  async function* chosen(): AsyncGenerator<Lead> {
    for await (const lead of scanLeads(leads, exportAttributes(shape))) {
      read += 1;
      onProgress(read, exported);
      if (!isExported(lead, since ?? 0) || erased.has(lead.leadId)) continue;
      exported += 1;
      yield lead;
    }
  }
  await note("leads.export", `leads ${span}`);
  const written = await write(exportLines(chosen(), shape, { format, hasByteOrderMark }));
  const isCut = written === "cut";
  await note("leads.exported", `${isCut ? "up to " : ""}${exported} leads ${span}`);
  const nextSince = isCut ? undefined : new Date(nextSinceMs(beganAtMs)).toISOString();
  return { read, exported, nextSince };
}
