import type { FieldResult } from "../../packages/core/src/fields/field-kind.ts";

export type NormalizeCompany = (value: string) => Pick<FieldResult, "value" | "status">;

/** A name that someone else labelled with the legal form at its end, in our spelling. */
export interface LegalFormRow {
  id: string;
  kind: string;
  input: string;
  expected_suffix_sugerido: string;
}

/** A row of our own labelled set: the exact output and its status. */
export interface NoisyCompanyRow {
  id: string;
  input: string;
  expected: string;
  status: FieldResult["status"];
}

export interface Miss {
  id: string;
  input: string;
  expected: string;
  got: string;
}

export interface Score {
  right: number;
  total: number;
  misses: Miss[];
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

/** Right when value and status are exactly the labelled ones. */
export function scoreNoisyCompanies(rows: readonly NoisyCompanyRow[], normalize: NormalizeCompany): Score {
  return scoreRows(rows, (row) => {
    const { value, status } = normalize(row.input);
    const expected = `${row.expected} (${row.status})`;
    const got = `${value} (${status})`;
    return { isRight: value === row.expected && status === row.status, expected, got };
  });
}

function scoreRows<Row extends { id: string; input: string }>(
  rows: readonly Row[],
  judge: (row: Row) => { isRight: boolean; expected: string; got: string },
): Score {
  const misses = rows.flatMap((row) => {
    const { isRight, expected, got } = judge(row);
    return isRight ? [] : [{ id: row.id, input: row.input, expected, got }];
  });
  return { right: rows.length - misses.length, total: rows.length, misses };
}
