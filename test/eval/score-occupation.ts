import type { FieldResult } from "../../packages/core/src/fields/field-kind.ts";
import { fold } from "../../packages/core/src/fields/text/fold.ts";

import { type Score, scoreRows } from "./score-rows.ts";

export type NormalizeOccupation = (value: string) => Pick<FieldResult, "value" | "status" | "code">;

/** An official title that someone typed in capitals. */
export interface OccupationRow {
  id: string;
  kind: string;
  input: string;
  expected: string;
  cuoc: string;
}

/**
 * Right when the output is the labelled title but for case and accents, resolved, with the labelled CUOC code. Rows that
 * are no `pair` do not count.
 */
export function scoreOccupation(rows: readonly OccupationRow[], normalize: NormalizeOccupation): Score {
  const scored = rows.filter((row) => row.kind === "pair");
  return scoreRows(scored, (row) => {
    const { value, status, code } = normalize(row.input);
    return {
      isRight: fold(value) === fold(row.expected) && status === "resolved" && code === row.cuoc,
      expected: `${row.expected} (resolved, ${row.cuoc})`,
      got: `${value} (${status}, ${code ?? "no code"})`,
    };
  });
}
