import { once } from "node:events";

import type { FieldKind } from "@lead-normalizer/core/fields/field-kind.ts";
import { defaultSettings } from "@lead-normalizer/core/run/settings.ts";
import type { Environment } from "@lead-normalizer/functions/environment.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { type ExitCode, exitCodes } from "@lead-normalizer/local/main/exit-codes.ts";
import { type ModelOptions, refuseUselessModelOptions } from "@lead-normalizer/local/main/model-options.ts";

import { createNdjsonWriter } from "./ndjson.ts";
import { normalizeWithModel } from "./normalize-with-model.ts";
import { normalizedLine } from "./normalized-line.ts";
import type { Target } from "../system/target.ts";
import { readCsvValues } from "./read-csv-values.ts";
import type { TypedValue } from "./typed-value.ts";

export interface NormalizeOptions extends ModelOptions {
  field?: string;
  value?: string;
  input?: string;
  explain: boolean;
  budgetUsd?: number;
}

/**
 * Runs the rules over values: a line of JSON for each, in the order of the input. With a model named, what would be stored and
 * who decided it as well; only then are `target` and `environment` looked at. @throws InputError, NormalizerError
 */
export async function normalizeValues(
  options: NormalizeOptions,
  target: Target,
  environment: Environment,
): Promise<ExitCode> {
  const { model, explain } = options;
  refuseUselessModelOptions(options);
  if (options.budgetUsd !== undefined && (model ?? "none") === "none") {
    throw new InputError("--budget-usd is for a model that is asked.", { wayOut: "Say --model as well." });
  }
  const values = valuesOf(options);
  const write = createNdjsonWriter(process.stdout);
  endWithTheReader();
  if (model !== undefined) {
    return normalizeWithModel(values, { ...options, model }, target, environment, write);
  }
  for await (const value of values) {
    await write({ ...value.place, ...normalizedLine(value, value.input, explain) });
  }
  return exitCodes.done;
}

function valuesOf({ field, value, input }: NormalizeOptions): AsyncIterable<TypedValue> {
  const { fieldKinds } = defaultSettings;
  if (input === undefined) {
    const named = { field: field ?? "", kind: kindOf(field, fieldKinds) };
    return typedValues(named, value === undefined ? linesOf(process.stdin) : [value]);
  }
  if (field === undefined && value === undefined) return readCsvValues(input, fieldKinds);
  throw new InputError("--input takes all columns of a file: it goes with no --field and no --value.", {
    wayOut: "Leave out one or the other.",
  });
}

/** Values of no lead that is known. */
async function* typedValues(
  named: Pick<TypedValue, "field" | "kind">,
  texts: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<TypedValue> {
  for await (const input of texts) yield { ...named, input, lead: { leadId: "" }, place: {} };
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
