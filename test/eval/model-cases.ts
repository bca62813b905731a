import { readFileSync } from "node:fs";

import { type FieldKind } from "@lead-normalizer/core/fields/field-kind.ts";
import { normalizeField } from "@lead-normalizer/core/fields/normalize-field.ts";
import { defaultSettings } from "@lead-normalizer/core/run/settings.ts";
import { errnoOf, InputError } from "@lead-normalizer/local/files/input-error.ts";
import * as z from "zod";

/** A labelled value: what somebody typed, and what should be stored for it. */
export interface ModelCase {
  field: string;
  kind: FieldKind;
  input: string;
  /** Any of these is right; null = it should stay unresolved. */
  expected: readonly string[] | null;
  /** Texts that a model would be right to answer. */
  rightAnswers: readonly string[];
}

const label = z.string().trim().min(1).nullable().exactOptional();
const Row = z.object({
  field: z.string().refine((field) => Object.hasOwn(defaultSettings.fieldKinds, field), {
    error: `must be one of ${Object.keys(defaultSettings.fieldKinds).join(", ")}`,
  }),
  input: z.string().refine((input) => input.trim() !== "", { error: "must be what somebody typed" }),
  expected: label,
  answer: label,
});
type Row = z.infer<typeof Row>;

const wayOut =
  'One JSON object a line: {"field": "ciudad", "input": "bogta", "expected": "Bogotá D.C."}; null = should stay unresolved.';

/**
 * The labelled values of a JSONL file: `field`, `input`, and either `expected`, the value that should be stored, or `answer`,
 * what a model would be right to answer (the rules then say what is stored). Lines that differ in their label alone are one
 * case of which each label is right. Other keys are ignored.
 * @throws InputError naming every bad line
 */
export function readModelCases(path: string): ModelCase[] {
  const problems: string[] = [];
  const cases = new Map<string, ModelCase>();
  for (const [index, source] of readLines(path).entries()) {
    if (source.trim() === "") continue;
    const row = parseRow(source);
    const known = typeof row === "string" ? undefined : cases.get(keyOf(row));
    const added = typeof row === "string" ? row : merge(known, caseOf(row));
    if (typeof added === "string") problems.push(`${path}:${index + 1}: ${added}`);
    else cases.set(keyOf(added), added);
  }
  if (problems.length > 0) {
    throw new InputError("The cases cannot be used, so nothing was asked:", { problems, wayOut });
  }
  if (cases.size === 0) throw new InputError(`${path} has no cases.`, { wayOut });
  return [...cases.values()];
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, "utf8").split("\n");
  } catch (cause) {
    throw new InputError(`${path} cannot be read (${errnoOf(cause) ?? "unknown error"}).`, { cause });
  }
}

/** The row, or what is wrong with it. */
function parseRow(source: string): Row | string {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return "not valid JSON";
  }
  const row = Row.safeParse(value);
  if (!row.success) {
    return row.error.issues.map(({ path, message }) => [...path, message].join(": ")).join("; ");
  }
  const { expected, answer } = row.data;
  if ((expected === undefined) === (answer === undefined)) return "needs either expected or answer";
  return row.data;
}

function caseOf({ field, input, expected, answer }: Row): ModelCase {
  const kind = defaultSettings.fieldKinds[field];
  if (kind === undefined) throw new Error(`The field ${field} has passed although it has no kind.`);
  const text = (expected ?? answer)?.normalize("NFC");
  if (text === undefined) return { field, kind, input, expected: null, rightAnswers: [] };
  const stored = expected === undefined ? normalizeField(kind, text, { field }).value : text;
  return { field, kind, input, expected: [stored], rightAnswers: [text, stored] };
}

function merge(known: ModelCase | undefined, other: ModelCase): ModelCase | string {
  if (known === undefined) return other;
  if (known.expected === null || other.expected === null) {
    return known.expected === other.expected ? known : "contradicts an earlier line: a value, and null";
  }
  return {
    ...known,
    expected: [...known.expected, ...other.expected],
    rightAnswers: [...known.rightAnswers, ...other.rightAnswers],
  };
}

const keyOf = ({ field, input }: Pick<ModelCase, "field" | "input">): string =>
  JSON.stringify([field, input]);
