import { listSome, showName } from "./list-some.ts";
import type { ColumnMatch, ColumnRules } from "./match-columns.ts";

/** Says what becomes of every column whose treatment is not plain from its name, and which fields have none. */
export function describeColumns(match: ColumnMatch, rules: ColumnRules): string[] {
  const pairs = [...match.attributeOf];
  const known = new Set(["leadId", ...rules.fields]);
  const attributes = new Set(match.attributeOf.values());
  const extras = pairs.filter(([, attribute]) => !known.has(attribute)).map(([column]) => column);
  const absent = rules.fields.filter((field) => !attributes.has(field));
  const notes = pairs
    .filter(([column, attribute]) => column !== attribute)
    .map(([column, attribute]) => `column ${showName(column)} is read as ${attribute}`);
  if (extras.length > 0) notes.push(`carried along unchanged: ${listSome(extras.map(showName))}`);
  if (absent.length > 0) notes.push(`fields without a column: ${absent.join(", ")}`);
  if (match.ignored.length > 0) {
    notes.push(`ignored, because the normaliser writes them: ${listSome(match.ignored.map(showName))}`);
  }
  return notes;
}

/** Where `leadId` and the fields are read from, the first column that bears each. */
export function columnsOf(match: ColumnMatch, rules: ColumnRules): Record<string, string> {
  const known = new Set(["leadId", ...rules.fields]);
  const columnOf: Record<string, string> = {};
  for (const [column, attribute] of match.attributeOf) {
    if (known.has(attribute)) columnOf[attribute] ??= column;
  }
  return columnOf;
}
