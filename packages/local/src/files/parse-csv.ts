import { CsvError, parse } from "csv-parse/sync";

import { csvOptions, detectSeparator } from "./detect-separator.ts";
import { InputError } from "./input-error.ts";
import type { Separator } from "./lead-file.ts";
import { showName } from "./list-some.ts";

export interface CsvRow {
  /** As typed: nothing is trimmed. As many as the header has. */
  cells: readonly string[];
  /** Line of the file that the row starts on. */
  line: number;
}

export interface CsvTable {
  separator: Separator;
  header: readonly string[];
  rows: readonly CsvRow[];
  /** Lines of the rows that were left out because every cell is blank. */
  blankLines: readonly number[];
}

/** Reads the whole of a CSV (RFC 4180; LF, CRLF or CR): a header of distinct names and rows that fit it. @throws InputError */
export function parseCsv(text: string, path: string, isKnown: (name: string) => boolean): CsvTable {
  const bytes = Buffer.from(text);
  const separator = detectSeparator(bytes, isKnown);
  const [first, ...others] = parseRows(bytes, path, separator);
  const header = first?.cells ?? [];
  checkHeader(header, path);
  const rows = others.filter(({ cells }) => !isBlankRow(cells));
  const ragged = rows.filter(({ cells }) => cells.length !== header.length);
  if (ragged.length > 0) {
    throw new InputError(`${path}: the header has ${header.length} cells, but not every row.`, {
      problems: ragged.map(({ cells, line }) => `line ${line}: ${cells.length} cells`),
      wayOut: `Write a cell that contains the separator ${showName(separator)} between quotes.`,
    });
  }
  if (rows.length === 0) throw new InputError(`${path} has a header but no leads.`);
  const blankLines = others.filter(({ cells }) => isBlankRow(cells)).map(({ line }) => line);
  return { separator, header, rows, blankLines };
}

function parseRows(bytes: Buffer, path: string, separator: Separator): CsvRow[] {
  const rows: CsvRow[] = [];
  // csv-parse counts a CRLF inside quotes as two lines, so lines are counted from the cells: line breaks can only
  // be inside quotes, and those stay in the cell.
  let line = 1;
  const collect = (cells: string[]): null => {
    rows.push({ cells, line });
    line += 1 + cells.reduce((breaks, cell) => breaks + countLineBreaks(cell), 0);
    return null;
  };
  try {
    parse(bytes, { ...csvOptions(separator), on_record: collect });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InputError(`${path}: the row that starts on line ${line} ${complaintOf(error)}.`, {
      wayOut: 'Write a cell with quotes in it like this: "Local ""El Sol"" 2".',
      cause: error,
    });
  }
  return rows;
}

function countLineBreaks(cell: string): number {
  return /[\r\n]/.test(cell) ? (cell.match(/\r\n|\n|\r/g)?.length ?? 0) : 0;
}

function complaintOf(error: CsvError): string {
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return "opens a quote that is never closed";
    case "CSV_INVALID_CLOSING_QUOTE":
      return "has text after a closing quote, or a quote that is closed too late";
    default:
      return "has a quote in the middle of a cell";
  }
}

function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function checkHeader(header: readonly string[], path: string): void {
  if (isBlankRow(header)) {
    throw new InputError(`${path}: line 1 is blank; it must be the header with the names of the columns.`);
  }
  const positions = Map.groupBy(header.keys(), (index) => header[index] ?? "");
  const problems: string[] = [];
  for (const [name, indexes] of positions) {
    const where = indexes.map((index) => index + 1).join(", ");
    if (name.trim() === "") problems.push(`line 1: no name for column ${where}`);
    else if (indexes.length > 1) problems.push(`line 1: ${showName(name)} names columns ${where}`);
  }
  if (problems.length === 0) return;
  throw new InputError(`${path}: every column needs a name of its own.`, {
    problems,
    wayOut: "Name the columns apart, or remove those without a name (often blank columns on the right).",
  });
}
