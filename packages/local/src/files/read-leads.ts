import { constants } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";

import { csvLeads } from "./csv-leads.ts";
import { decodeText, type DecodedText } from "./decode-text.ts";
import { explicitColumns } from "./explicit-columns.ts";
import { errnoOf, InputError } from "./input-error.ts";
import { jsonlLeads } from "./jsonl-leads.ts";
import type { LeadFile, LeadFormat, ReadLeadsOptions } from "./lead-file.ts";
import { EXPORT_AS_CSV } from "./refuse-binary.ts";

export type { LeadFile, ReadLeadsOptions } from "./lead-file.ts";

const FORMATS: Readonly<Record<string, LeadFormat>> = {
  ".csv": "csv",
  ".tsv": "csv",
  ".txt": "csv",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
};

/** Every lead of a CSV or JSONL file, or none: the whole file is checked before anything is returned. @throws InputError */
export async function readLeads(options: ReadLeadsOptions): Promise<LeadFile> {
  const { path, fields, generateIds } = options;
  const explicit = explicitColumns(options);
  const bytes = await readBytes(path);
  const format = formatOf(path);
  const decoded = decodeText(bytes, path);
  if (decoded.text.trim() === "") throw new InputError(`${path} is empty.`);
  const rules = { format, fields, explicit, generateIds };
  const content = (format === "csv" ? csvLeads : jsonlLeads)(decoded.text, path, rules);
  const notes = [describeEncoding(decoded), ...content.notes];
  return { path, format, encoding: decoded.encoding, ...content, notes };
}

function formatOf(path: string): LeadFormat {
  const extension = extname(path).toLowerCase();
  const format = FORMATS[extension];
  if (format !== undefined) return format;
  if (/^\.(xls[xmb]?|ods|numbers)$/.test(extension)) {
    throw new InputError(`${path} is a workbook, not a CSV.`, { wayOut: EXPORT_AS_CSV });
  }
  if (extension === ".json") {
    throw new InputError(`${path}: JSON is read as JSONL, one object on each line.`, {
      wayOut: "If it is one array of leads: jq -c '.[]' leads.json > leads.jsonl",
    });
  }
  throw new InputError(`${path}: what the file holds must show in its extension.`, {
    wayOut: `Known ones are ${Object.keys(FORMATS).join(", ")}.`,
  });
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const file = await stat(path);
    if (file.isDirectory()) throw new InputError(`${path} is a folder, not a file.`);
    if (file.size > constants.MAX_STRING_LENGTH) {
      throw new InputError(`${path} is larger than ${constants.MAX_STRING_LENGTH} bytes.`, {
        wayOut: "Split it: each part is loaded by itself.",
      });
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (errnoOf(error) === "ENOENT") throw new InputError(`${path}: no such file.`, { cause: error });
    throw new InputError(`${path} cannot be read (${errnoOf(error) ?? "unknown error"}).`, { cause: error });
  }
}

function describeEncoding({ encoding, bom }: DecodedText): string {
  if (encoding === "windows-1252") return "encoding Windows-1252, because it is not valid UTF-8";
  return bom ? "encoding UTF-8 with a byte order mark" : "encoding UTF-8";
}
