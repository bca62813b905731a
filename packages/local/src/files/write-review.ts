import { checkOutputPath } from "./check-output-path.ts";
import { BYTE_ORDER_MARK, csvLine } from "./csv-line.ts";
import type { Separator } from "./lead-file.ts";
import { replaceFile } from "./replace-file.ts";

/** One value that a person should look at. */
export interface ReviewRow {
  leadId: string;
  field: string;
  original: string;
  stored: string;
  reason: string;
  candidates: string[];
  flags: string[];
}

const HEADER = ["leadId", "field", "original", "stored", "reason", "candidates", "flags"];

/** Writes every row to a CSV that is safe to open in a spreadsheet, or leaves the path as it was. Without rows it is a header. */
export async function writeReview(
  path: string,
  rows: AsyncIterable<ReviewRow>,
  separator: Separator = ",",
): Promise<void> {
  await checkOutputPath(path);
  await replaceFile(path, reviewChunks(rows, separator));
}

async function* reviewChunks(rows: AsyncIterable<ReviewRow>, separator: Separator): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(HEADER, separator);
  for await (const row of rows) {
    const { leadId, field, original, stored, reason, candidates, flags } = row;
    const cells = [leadId, field, original, stored, reason, candidates.join(" | "), flags.join(" | ")];
    yield csvLine(cells, separator);
  }
}
