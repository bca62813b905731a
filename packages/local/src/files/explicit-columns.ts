import { InputError } from "./input-error.ts";
import type { ReadLeadsOptions } from "./lead-file.ts";
import { showName } from "./list-some.ts";
import { foldName, nearestName } from "./nearest-name.ts";

/** A column that the user named for an attribute. It wins over any match by name. */
export interface ExplicitColumn {
  attribute: string;
  column: string;
}

/** `--map` and `--id-column` as one list, each attribute at most once. @throws InputError for an unknown field or a contradiction */
export function explicitColumns(options: Omit<ReadLeadsOptions, "path">): ExplicitColumn[] {
  const { map, idColumn, generateIds, fields } = options;
  if (idColumn !== undefined && generateIds) {
    throw new InputError("--id-column and --generate-ids contradict each other: give one of them.");
  }
  const explicit: ExplicitColumn[] =
    idColumn === undefined ? [] : [{ attribute: "leadId", column: idColumn }];
  for (const { field, column } of map) {
    const attribute = knownField(field, column, fields);
    const earlier = explicit.find((other) => other.attribute === attribute);
    if (earlier !== undefined) {
      throw new InputError(
        `--map names two columns for ${attribute}: ${showName(earlier.column)} and ${showName(column)}. Give one.`,
      );
    }
    explicit.push({ attribute, column });
  }
  return explicit;
}

function knownField(field: string, column: string, fields: readonly string[]): string {
  const folded = foldName(field);
  const known = fields.find((name) => foldName(name) === folded);
  if (known !== undefined) return known;
  if (folded === "leadid") {
    throw new InputError(`--map ${field}=…: the id is not a field. Use --id-column ${showName(column)}.`);
  }
  throw new InputError(`--map ${field}=…: there is no field ${showName(field)}.`, {
    wayOut: `Did you mean ${nearestName(field, fields) ?? "another"}? The fields are ${fields.join(", ")}.`,
  });
}
