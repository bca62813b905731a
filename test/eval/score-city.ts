import type { FieldResult } from "../../packages/core/src/fields/field-kind.ts";

import { type Score, scoreRows } from "./score-rows.ts";

/** A row of the development cases of cities and departments. */
export interface CityRow {
  id: string;
  field: string;
  kind: string;
  input: string;
  expected: { codigo: string } | null;
  departamento_input?: string;
}

/**
 * Compares codes: of a city its own, of a department alone the one that the result names. A trap is right when it is
 * unresolved or as expected; so is a code of two letters, which is not safe to read.
 */
export function scoreCity(rows: readonly CityRow[], normalize: (input: string) => FieldResult): Score {
  return scoreRows(rows, (row) => {
    const input =
      row.departamento_input === undefined ? row.input : `${row.input}, ${row.departamento_input}`;
    const result = normalize(input);
    const expected = row.expected?.codigo ?? "unresolved";
    const got = row.field === "departamento" ? departmentIn(result) : cityIn(result);
    const mayBeUnresolved = row.kind === "trap" || row.input.length <= UNSAFE_CHARS_MAX;
    const isRight = got === expected || (mayBeUnresolved && got === "unresolved");
    return { isRight, expected, got };
  });
}

const UNSAFE_CHARS_MAX = 2;

function cityIn(result: FieldResult): string {
  return (result.status === "resolved" && result.code) || "unresolved";
}

function departmentIn(result: FieldResult): string {
  const code = result.parts?.["departmentCode"];
  return typeof code === "string" ? code : "unresolved";
}
