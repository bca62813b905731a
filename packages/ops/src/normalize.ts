import { once } from "node:events";

import type { FieldKind } from "@lead-normalizer/core/fields/field-kind.ts";
import { defaultSettings } from "@lead-normalizer/core/run/settings.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";

import { createNdjsonWriter } from "./ndjson.ts";
import { normalizeCsv } from "./normalize-csv.ts";
import { normalizedLine } from "./normalized-line.ts";

export interface NormalizeOptions {
  field?: string;
  value?: string;
  input?: string;
  explain: boolean;
}

/** Runs the rules, and nothing else, over values: a line of JSON for each, in the order of the input. @throws InputError */
export async function normalizeValues(options: NormalizeOptions): Promise<void> {
  const { field, value, input, explain } = options;
  const { fieldKinds } = defaultSettings;
  const write = createNdjsonWriter(process.stdout);
  endWithTheReader();
  if (input !== undefined) {
    if (field !== undefined || value !== undefined) {
      throw new InputError("--input takes all columns of a file: it goes with no --field and no --value.", {
        wayOut: "Leave out one or the other.",
      });
    }
    for await (const line of normalizeCsv(input, fieldKinds, explain)) await write(line);
    return;
  }
  const named = { field: field ?? "", kind: kindOf(field, fieldKinds) };
  if (value !== undefined) {
    await write(normalizedLine(named, value, explain));
    return;
  }
  for await (const line of linesOf(process.stdin)) await write(normalizedLine(named, line, explain));
}

/** Lines end with LF or CRLF and nothing else: any other separator is part of somebody's value. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  input.setEncoding("utf8");
  let rest = "";
  for await (const chunk of input) {
    const lines = (rest + String(chunk)).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield line.replace(/\r$/, "");
  }
  if (rest !== "") yield rest;
}

function kindOf(field: string | undefined, fieldKinds: Readonly<Record<string, FieldKind>>): FieldKind {
  const kind = field !== undefined && Object.hasOwn(fieldKinds, field) ? fieldKinds[field] : undefined;
  if (kind !== undefined) return kind;
  const what = field === undefined ? "No field is named." : `There is no field "${field}".`;
  throw new InputError(what, { wayOut: `Name one with --field: ${Object.keys(fieldKinds).join(", ")}.` });
}

/** Whoever reads may have enough (`head`): that is no failure. */
function endWithTheReader(): void {
  void once(process.stdout, "error").then(([error]: NodeJS.ErrnoException[]) => {
    if (error?.code === "EPIPE") process.exit(0);
    throw error;
  });
}
