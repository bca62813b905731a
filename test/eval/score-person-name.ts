import type { FieldRules } from "../../packages/core/src/fields/field-kind.ts";
import { type Score, scoreRows } from "./score-rows.ts";

/** A row of the development cases for names. */
export interface PersonNameRow {
  id: string;
  field: string;
  kind: string;
  input: string;
  expected: string;
  /** `accent-insensitive` where the one who wrote the row put accents that nobody typed. */
  compare?: string;
}

/** The set holds a few values of other fields, which their own rules are scored on. */
const nameFields = new Set(["nombres", "apellidos", "nombre_completo"]);
const notScored = new Set(["conflict", "antipattern"]);

/** Right when the value is exactly the expected one, and resolved unless it is empty. */
export function scorePersonName(rows: readonly PersonNameRow[], normalize: FieldRules): Score {
  const scored = rows.filter((row) => nameFields.has(row.field) && !notScored.has(row.kind));
  return scoreRows(scored, (row) => {
    const { value, status } = normalize(row.input, { field: row.field });
    const isSame =
      row.compare === "accent-insensitive"
        ? withoutAccents(value) === withoutAccents(row.expected)
        : value === row.expected;
    const isRight = isSame && (status === "resolved" || row.expected === "");
    return { isRight, expected: row.expected, got: `${value} (${status})` };
  });
}

/** Case counts: it is what names are scored on. */
function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}
