import { constants } from "node:fs";
import { access, mkdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";

import { errnoOf, InputError } from "./input-error.ts";
import type { LeadFormat } from "./lead-file.ts";

const FORMATS: Readonly<Record<string, LeadFormat>> = { ".jsonl": "jsonl", ".csv": "csv" };

/** The format that the extension of an output asks for. @throws InputError for an extension that is not written */
export function outputFormatOf(path: string): LeadFormat {
  const format = FORMATS[extname(path).toLowerCase()];
  if (format !== undefined) return format;
  throw new InputError(`${path}: results are written as ${Object.keys(FORMATS).join(" or ")}.`, {
    wayOut: "Give the output one of these extensions.",
  });
}

/**
 * Guarantees, before any work is done, that results can be written there: known extension, not a folder, none of
 * `others` (the input, the other outputs), and a folder to write to, which is created. @throws InputError
 */
export async function checkOutputPath(path: string, others: readonly string[] = []): Promise<LeadFormat> {
  const format = outputFormatOf(path);
  const place = await realPlace(path);
  const places = await Promise.all(others.map(realPlace));
  if (places.includes(place)) {
    throw new InputError(`${path} is also read or written for something else.`, {
      wayOut: "Give the output a name of its own.",
    });
  }
  try {
    await mkdir(dirname(path), { recursive: true });
    await access(dirname(path), constants.W_OK);
  } catch (error) {
    throw new InputError(`${path}: its folder cannot be written to (${errnoOf(error) ?? "unknown error"}).`, {
      cause: error,
    });
  }
  const existing = await stat(path).catch(() => undefined);
  if (existing?.isDirectory()) throw new InputError(`${path} is a folder, not a file.`);
  return format;
}

/** Where the file is, or would be, once links are followed: two paths may name one file. */
async function realPlace(path: string): Promise<string> {
  const whole = await realpath(path).catch(() => undefined);
  if (whole !== undefined) return whole;
  const folder = await realpath(dirname(path)).catch(() => resolve(dirname(path)));
  return join(folder, basename(path));
}
