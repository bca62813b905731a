import { checkOutputPath } from "./check-output-path.ts";
import { BYTE_ORDER_MARK, csvLine } from "./csv-line.ts";
import type { LeadFile } from "./lead-file.ts";
import { valueColumn } from "./our-columns.ts";
import { replaceFile } from "./replace-file.ts";
import { storedCell, storedJson } from "./stored-json.ts";

export { checkOutputPath } from "./check-output-path.ts";

export interface WriteResultsOptions {
  /** `.jsonl` or `.csv`. */
  path: string;
  /** The input: its columns and separator are those of a CSV. */
  file: LeadFile;
  fields: readonly string[];
  /** Of a CSV: a last column, with its cell for a lead. */
  lastColumn?: { header: string; cellOf(lead: Readonly<Record<string, unknown>>): string };
  /** The leads as stored, in the order in which they are to be written. */
  leads: AsyncIterable<Readonly<Record<string, unknown>>>;
}

/**
 * Writes every lead or leaves the path as it was. JSONL holds the whole item, what people typed byte for byte. CSV is
 * for spreadsheets: a cell that one would evaluate gets a leading apostrophe, what people typed included.
 * @throws InputError, before the first lead is asked for, when the path cannot be written
 */
export async function writeResults(options: WriteResultsOptions): Promise<void> {
  const { path, file, leads } = options;
  const format = await checkOutputPath(path, [file.path]);
  await replaceFile(path, format === "csv" ? csvChunks(options) : jsonlChunks(leads, options));
}

async function* jsonlChunks(
  leads: WriteResultsOptions["leads"],
  options: WriteResultsOptions,
): AsyncGenerator<string> {
  const first = [
    "leadId",
    ...originalColumns(options.file, options.fields).map(({ attribute }) => attribute),
  ];
  for await (const lead of leads) yield `${storedJson(inOrder(lead, first))}\n`;
}

/** What the product adds to a lead stands last, so that two lines can be compared by eye and by diff. */
const LAST = ["updatedAt", "normalizedAt", "normalizedData", "normalization"];

/** The lead with its attributes in one order: the file's, then others by name, then ours. The store knows no order. */
function inOrder(lead: Readonly<Record<string, unknown>>, first: readonly string[]): Record<string, unknown> {
  const known = new Set([...first, ...LAST]);
  const others = Object.keys(lead).filter((name) => !known.has(name));
  const names = [...new Set([...first, ...others.toSorted(), ...LAST])];
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(lead, name)).map((name) => [name, lead[name]]),
  );
}

async function* csvChunks({ file, fields, leads, lastColumn }: WriteResultsOptions): AsyncGenerator<string> {
  const separator = file.separator ?? ",";
  const columns = originalColumns(file, fields);
  const header = [
    ...columns.map(({ column }) => column),
    ...fields.map(valueColumn),
    ...(lastColumn === undefined ? [] : [lastColumn.header]),
  ];
  yield BYTE_ORDER_MARK + csvLine(header, separator);
  for await (const lead of leads) {
    const originals = columns.map(({ attribute }) => cellOf(lead, attribute));
    const normalized = fields.map((field) => cellOf(lead["normalizedData"], field));
    const last = lastColumn === undefined ? [] : [lastColumn.cellOf(lead)];
    yield csvLine([...originals, ...normalized, ...last], separator);
  }
}

/** Columns as in a CSV input, each with the attribute that it was stored under. Without ids of its own, those come first. */
function originalColumns(file: LeadFile, fields: readonly string[]): { column: string; attribute: string }[] {
  const same = (name: string) => ({ column: name, attribute: name });
  if (file.format === "jsonl") return ["leadId", ...fields].map(same);
  const attributeOf = new Map(
    Object.entries(file.columnOf).map(([attribute, column]) => [column, attribute]),
  );
  const columns = file.columns.map((column) => ({ column, attribute: attributeOf.get(column) ?? column }));
  return Object.hasOwn(file.columnOf, "leadId") ? columns : [same("leadId"), ...columns];
}

function cellOf(holder: unknown, key: string): string {
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) return "";
  return storedCell((holder as Readonly<Record<string, unknown>>)[key]);
}
