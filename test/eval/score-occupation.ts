import type { FieldResult } from "../../packages/core/src/fields/field-kind.ts";
import { fold } from "../../packages/core/src/fields/text/fold.ts";

export type NormalizeOccupation = (value: string) => Pick<FieldResult, "value" | "status" | "code">;

/** An official title that someone typed in capitals. */
export interface OccupationRow {
  id: string;
  kind: string;
  input: string;
  expected: string;
  cuoc: string;
}

/** A row of our own labelled set: the exact output and its status. */
export interface NoisyOccupationRow {
  id: string;
  input: string;
  expected: string;
  status: FieldResult["status"];
}

export interface OccupationMiss {
  id: string;
  input: string;
  expected: string;
  got: string;
}

export interface OccupationScore {
  right: number;
  total: number;
  misses: OccupationMiss[];
}

/**
 * Right when the output is the labelled title but for case and accents, resolved, with the labelled CUOC code. Rows that
 * are no `pair` do not count.
 */
export function scoreOccupation(
  rows: readonly OccupationRow[],
  normalize: NormalizeOccupation,
): OccupationScore {
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

/** Right when value and status are exactly the labelled ones. */
export function scoreNoisyOccupations(
  rows: readonly NoisyOccupationRow[],
  normalize: NormalizeOccupation,
): OccupationScore {
  return scoreRows(rows, (row) => {
    const { value, status } = normalize(row.input);
    return {
      isRight: value === row.expected && status === row.status,
      expected: `${row.expected} (${row.status})`,
      got: `${value} (${status})`,
    };
  });
}

function scoreRows<Row extends { id: string; input: string }>(
  rows: readonly Row[],
  judge: (row: Row) => { isRight: boolean; expected: string; got: string },
): OccupationScore {
  const misses = rows.flatMap((row) => {
    const { isRight, expected, got } = judge(row);
    return isRight ? [] : [{ id: row.id, input: row.input, expected, got }];
  });
  return { right: rows.length - misses.length, total: rows.length, misses };
}
