import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { TextDecoderStream } from "node:stream/web";

import type { Lead } from "@lead-normalizer/core/lead.ts";
import type { Settings } from "@lead-normalizer/core/run/settings.ts";
import { csvOptions, detectSeparator } from "@lead-normalizer/local/files/detect-separator.ts";
import { errnoOf, InputError } from "@lead-normalizer/local/files/input-error.ts";
import { foldName } from "@lead-normalizer/local/files/nearest-name.ts";
import { CsvError, parse } from "csv-parse";

import type { TypedValue } from "./typed-value.ts";

/** Bytes from which the separator is found out: more than any header. */
const HEAD_BYTES = 65_536;

/**
 * Every value of a CSV's lead fields as it is read, row by row. @throws InputError naming file, line and way out, after the
 * values that came before.
 */
export async function* readCsvValues(
  path: string,
  fieldKinds: Settings["fieldKinds"],
): AsyncGenerator<TypedValue> {
  const nameOf = new Map(["leadId", ...Object.keys(fieldKinds)].map((name) => [foldName(name), name]));
  const separator = detectSeparator(await headOf(path), (name) => nameOf.has(foldName(name)));
  const text = Readable.toWeb(createReadStream(path)).pipeThrough(
    new TextDecoderStream("utf-8", { fatal: true }),
  );
  let columns: (string | undefined)[] | undefined;
  let line = 0;
  try {
    const rows = Readable.fromWeb(text).pipe(parse(csvOptions(separator)));
    for await (const cells of rows as AsyncIterable<string[]>) {
      line += 1;
      if (columns === undefined) {
        columns = cells.map((name) => nameOf.get(foldName(name)));
        refuseUnknown(path, columns, Object.keys(fieldKinds));
        continue;
      }
      if (cells.length !== columns.length) {
        throw new InputError(
          `${path}: row ${line} has ${cells.length} cells, the header ${columns.length}.`,
          {
            wayOut: `Write a cell that contains the separator ${JSON.stringify(separator)} between quotes.`,
          },
        );
      }
      const leadId = cells[columns.indexOf("leadId")];
      const lead = leadOf(columns, cells);
      for (const [index, input] of cells.entries()) {
        const field = columns[index];
        const kind = field === undefined ? undefined : fieldKinds[field];
        if (field === undefined || kind === undefined) continue;
        yield { field, kind, input, lead, place: { ...(leadId !== undefined && { leadId }), field } };
      }
    }
  } catch (error) {
    throw explainReading(error, path, line);
  }
}

/** Of columns that are the same field each value is looked at beside the others of its row, so the last may stand for it. */
function leadOf(columns: readonly (string | undefined)[], cells: readonly string[]): Lead {
  const named = columns.flatMap((name, index) => (name === undefined ? [] : [[name, cells[index]] as const]));
  return { leadId: "", ...Object.fromEntries(named) };
}

async function headOf(path: string): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (cause) {
    const why =
      errnoOf(cause) === "ENOENT"
        ? ": no such file"
        : ` cannot be read (${errnoOf(cause) ?? "unknown error"})`;
    throw new InputError(`${path}${why}.`, {
      wayOut: "Name a CSV file.",
      cause,
    });
  }
}

function refuseUnknown(
  path: string,
  columns: readonly (string | undefined)[],
  fields: readonly string[],
): void {
  if (columns.some((name) => name !== undefined && name !== "leadId")) return;
  throw new InputError(`${path}: no column has the name of a field.`, {
    wayOut: `Fields: ${fields.join(", ")}.`,
  });
}

function explainReading(error: unknown, path: string, line: number): unknown {
  if (error instanceof CsvError) {
    return new InputError(`${path}: the row after row ${line} has a misplaced quote.`, {
      wayOut: 'Write a cell with quotes in it like this: "Local ""El Sol"" 2".',
      cause: error,
    });
  }
  if (error instanceof TypeError && "code" in error && error.code === "ERR_ENCODING_INVALID_ENCODED_DATA") {
    return new InputError(`${path}: not UTF-8, somewhere after row ${line}.`, {
      wayOut: "Export the file again as “CSV UTF-8”.",
      cause: error,
    });
  }
  return error;
}
