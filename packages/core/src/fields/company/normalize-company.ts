import { ask, type FieldContext, type FieldResult, resolved } from "../field-kind.ts";
import { fold } from "../text/fold.ts";
import { tidy } from "../text/tidy.ts";
import { employers, nonEmployers } from "./employers.ts";

type Row = { name: string; aliases: readonly string[] };
const byFoldedName = (rows: readonly Row[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [fold(alias), name] as const)),
  );

const employerNames = byFoldedName(employers);
const nonEmployerNames = byFoldedName(nonEmployers);

/** An employer's name. Only names in the table are decided; the rest is tidied. */
export function normalizeCompany(value: string, _context: FieldContext): FieldResult {
  const text = tidy(value);
  const folded = fold(text);
  const employer = employerNames.get(folded);
  if (employer !== undefined) return resolved(employer, { fired: ["company.employer"] });
  const nonEmployer = nonEmployerNames.get(folded);
  if (nonEmployer !== undefined) {
    return resolved(nonEmployer, { flags: ["company.not-an-employer"], fired: ["company.non-employer"] });
  }
  return ask(text);
}
