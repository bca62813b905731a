import { InputError } from "./input-error.ts";
import { listSome, showName } from "./list-some.ts";
import type { ColumnMatch, ColumnRules } from "./match-columns.ts";
import { nearestName } from "./nearest-name.ts";

/** Guarantees ids and something to normalise; `match` is of the whole file. @throws InputError naming the nearest column */
export function checkColumns(
  path: string,
  columns: readonly string[],
  match: ColumnMatch,
  rules: ColumnRules,
): void {
  const [missing] = match.missing;
  if (missing?.attribute === "leadId") throw noIdColumn(path, missing.column, columns);
  if (missing !== undefined) {
    const option = `--map ${missing.attribute}=…`;
    throw new InputError(
      `${path} has no column ${showName(missing.column)} (${option}). ${nearest(missing.column, columns)}`,
      { wayOut: `The columns are ${listSome(columns.map(showName))}.` },
    );
  }
  if (match.problems.length > 0) {
    throw new InputError(`${path}: the columns cannot be used.`, { problems: match.problems });
  }
  const attributes = new Set(match.attributeOf.values());
  if (!rules.generateIds && !attributes.has("leadId")) throw noIdColumn(path, "leadId", columns);
  if (!rules.fields.some((field) => attributes.has(field))) {
    throw new InputError(
      `${path} has nothing to normalise: no column is one of ${rules.fields.join(", ")}.`,
      {
        wayOut: `Name them with --map FIELD=COLUMN. The columns are ${listSome(columns.map(showName))}.`,
      },
    );
  }
}

function noIdColumn(path: string, wanted: string, columns: readonly string[]): InputError {
  return new InputError(`${path} has no id column ${showName(wanted)}. ${nearest(wanted, columns)}`, {
    wayOut: "Name the column with --id-column NAME, or let ids be made with --generate-ids.",
  });
}

function nearest(wanted: string, columns: readonly string[]): string {
  const name = nearestName(wanted, columns);
  return name === undefined ? "It has no columns at all." : `The nearest is ${showName(name)}.`;
}
