import { exportColumns, exportRow, type ExportShape } from "@lead-normalizer/core/export/export-row.ts";
import type { Lead } from "@lead-normalizer/core/lead.ts";
import { BYTE_ORDER_MARK, csvLine } from "@lead-normalizer/local/files/csv-line.ts";
import type { LeadFormat } from "@lead-normalizer/local/files/lead-file.ts";
import { storedCell, storedJson } from "@lead-normalizer/local/files/stored-json.ts";

/** The leads as lines of a file: CSV with a header, which no spreadsheet evaluates, or one JSON object a line. */
export async function* exportLines(
  leads: AsyncIterable<Lead>,
  shape: ExportShape,
  { format, hasByteOrderMark }: { format: LeadFormat; hasByteOrderMark: boolean },
): AsyncGenerator<string> {
  if (format === "jsonl") {
    for await (const lead of leads) yield `${storedJson(exportRow(lead, shape))}\n`;
    return;
  }
  const columns = exportColumns(shape);
  yield (hasByteOrderMark ? BYTE_ORDER_MARK : "") + csvLine(columns, ",");
  for await (const lead of leads) {
    const row = exportRow(lead, shape);
    yield csvLine(
      columns.map((column) => storedCell(row[column])),
      ",",
    );
  }
}
