import { ask, type FieldContext, type FieldResult } from "../field-kind.ts";
import { tidy } from "../text/tidy.ts";

/** A Colombian address. Here it is tidied only: no word and no digit changes. */
export function normalizeAddress(value: string, _context: FieldContext): FieldResult {
  return ask(tidy(value));
}
