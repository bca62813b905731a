import { ask, type FieldContext, type FieldResult } from "../field-kind.ts";
import { tidy } from "../text/tidy.ts";
import { isSingleCase, titleCase } from "../text/title-case.ts";

/** An occupation in Title Case. Whether it is a known title is not decided here. */
export function normalizeOccupation(value: string, _context: FieldContext): FieldResult {
  const text = tidy(value);
  return ask(isSingleCase(text) ? titleCase(text) : text);
}
