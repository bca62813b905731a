import { findUnstorable } from "./find-unstorable.ts";
import { InputError } from "./input-error.ts";
import { showName } from "./list-some.ts";

export interface JsonlRecord {
  value: Readonly<Record<string, unknown>>;
  line: number;
}

/** One object from each line that is not blank, with values that survive storing. @throws InputError with every bad line */
export function parseJsonl(text: string, path: string): JsonlRecord[] {
  const records: JsonlRecord[] = [];
  const problems: string[] = [];
  for (const [index, source] of text.split("\n").entries()) {
    if (source.trim() === "") continue;
    const line = index + 1;
    const parsed = parseLine(source);
    if (typeof parsed === "string") problems.push(`line ${line}: ${parsed}`);
    else records.push({ value: parsed, line });
  }
  if (problems.length > 0) {
    throw new InputError(`${path}: not every line is a lead.`, {
      problems,
      wayOut: "JSONL is one JSON object on each line, without brackets around them or commas between them.",
    });
  }
  if (records.length === 0) throw new InputError(`${path} has no leads.`);
  return records;
}

/** The object, or what is wrong with the line. */
function parseLine(source: string): Record<string, unknown> | string {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return "not valid JSON";
  }
  if (!isObject(value)) return `${Array.isArray(value) ? "an array" : "a single value"}, not an object`;
  for (const [key, item] of Object.entries(value)) {
    const reason = findUnstorable(item);
    if (reason !== undefined) return `${showName(key)} ${reason}`;
  }
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
