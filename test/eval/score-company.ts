import type { FieldResult } from "../../packages/core/src/fields/field-kind.ts";

import { type Score, scoreRows } from "./score-rows.ts";

export type NormalizeCompany = (value: string) => Pick<FieldResult, "value" | "status">;

/** A name that someone else labelled with the legal form at its end, in our spelling. */
export interface LegalFormRow {
  id: string;
  kind: string;
  input: string;
  expected_suffix_sugerido: string;
}

/**
 * Right when the output ends in the labelled form, as a word of its own, behind a name. Rows that are no `suffix` do not
 * count.
 */
export function scoreLegalForms(rows: readonly LegalFormRow[], normalize: NormalizeCompany): Score {
  const scored = rows.filter((row) => row.kind === "suffix");
  return scoreRows(scored, (row) => {
    const got = normalize(row.input).value;
    const expected = `… ${row.expected_suffix_sugerido}`;
    return { isRight: got.endsWith(` ${row.expected_suffix_sugerido}`), expected, got };
  });
}
