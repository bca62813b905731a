import { stringify } from "csv-stringify/sync";

import { formulaSafe } from "./formula-safe.ts";
import type { Separator } from "./lead-file.ts";

/** Tells spreadsheets that the file is UTF-8. */
export const BYTE_ORDER_MARK = "\ufeff";

/**
 * One row of RFC 4180, CRLF included, that no spreadsheet evaluates. A lone CR or LF must be asked to be quoted:
 * otherwise what follows it in the cell starts a row of its own, past the apostrophe.
 */
export function csvLine(cells: readonly string[], separator: Separator): string {
  return stringify([cells.map(formulaSafe)], {
    delimiter: separator,
    record_delimiter: "\r\n",
    quote_record_delimiter: true,
  });
}
