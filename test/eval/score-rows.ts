import type { FieldResult } from "@lead-normalizer/core/fields/field-kind.ts";

export interface Miss {
  id: string;
  input: string;
  expected: unknown;
  got: unknown;
}

/** How the rules did on a labelled set. */
export interface Score {
  right: number;
  total: number;
  misses: Miss[];
}

interface Row {
  id: string;
  input: string;
}

/** Scores every row by what `judge` says of it. */
export function scoreRows<R extends Row>(
  rows: readonly R[],
  judge: (row: R) => { isRight: boolean; expected: unknown; got: unknown },
): Score {
  const misses = rows.flatMap((row) => {
    const { isRight, expected, got } = judge(row);
    return isRight ? [] : [{ id: row.id, input: row.input, expected, got }];
  });
  return { right: rows.length - misses.length, total: rows.length, misses };
}

/** A row of our own labelled sets: the exact output and its status. */
export interface NoisyRow extends Row {
  expected: string;
  status: FieldResult["status"];
}

/** Right when value and status are exactly the labelled ones. */
export function scoreNoisyRows(
  rows: readonly NoisyRow[],
  normalize: (value: string) => Pick<FieldResult, "value" | "status">,
): Score {
  return scoreRows(rows, (row) => {
    const { value, status } = normalize(row.input);
    return {
      isRight: value === row.expected && status === row.status,
      expected: `${row.expected} (${row.status})`,
      got: `${value} (${status})`,
    };
  });
}
