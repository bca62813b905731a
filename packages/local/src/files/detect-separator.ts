import { type Options, parse } from "csv-parse/sync";

import type { Separator } from "./lead-file.ts";

/** In order of preference when nothing else tells. */
const SEPARATORS: readonly Separator[] = [",", ";", "\t"];

/**
 * How every CSV is read: RFC 4180 with any line end. All three are given because csv-parse otherwise keeps to the
 * first that it sees, and a file pasted together from two systems would lose rows in a cell.
 */
export function csvOptions(separator: Separator): Options {
  return { delimiter: separator, record_delimiter: ["\r\n", "\n", "\r"], relax_column_count: true };
}

/** The separator under which the header has most names that `isKnown`, then most names. Quoted ones do not count. */
export function detectSeparator(bytes: Buffer, isKnown: (name: string) => boolean): Separator {
  const candidates = SEPARATORS.map((separator) => {
    const names = headerUnder(separator, bytes);
    return { separator, known: names.filter(isKnown).length, names: names.length };
  });
  candidates.sort((a, b) => b.known - a.known || b.names - a.names);
  return candidates[0]?.separator ?? ",";
}

/** A wrong separator can make quotes look misplaced: then it has no header, and is not the one. */
function headerUnder(separator: Separator, bytes: Buffer): readonly string[] {
  try {
    return parse(bytes, { ...csvOptions(separator), to: 1 })[0] ?? [];
  } catch {
    return [];
  }
}
