import { SIMULATED_COLUMN, valueColumn } from "./our-columns.ts";
import type { ExplicitColumn } from "./explicit-columns.ts";
import type { LeadFormat } from "./lead-file.ts";
import { showName } from "./list-some.ts";
import { foldName } from "./nearest-name.ts";

export interface ColumnRules {
  format: LeadFormat;
  fields: readonly string[];
  explicit: readonly ExplicitColumn[];
  generateIds: boolean;
}

export interface ColumnMatch {
  /** Attribute that each column is stored under. A column that is not a field keeps its own name. */
  attributeOf: ReadonlyMap<string, string>;
  /** Columns that our own outputs add: they are written anew, never read. */
  ignored: readonly string[];
  /** Columns that the user named and that are not there. */
  missing: readonly ExplicitColumn[];
  /** Why these columns cannot be loaded. */
  problems: readonly string[];
}

/** Attributes that only the product writes. A results file fed back has them; a CSV of somebody else's must not. */
const DERIVED = ["normalizedData", "normalization", "normalizedAt"];

/** Decides for every column what becomes of it. Never throws: what is wrong is in `missing` and `problems`. */
export function matchColumns(columns: readonly string[], rules: ColumnRules): ColumnMatch {
  const attributeOf = new Map<string, string>();
  const columnOf = new Map<string, string>();
  const ignored: string[] = [];
  const missing: ExplicitColumn[] = [];
  const problems: string[] = [];

  const assign = (column: string, attribute: string): void => {
    attributeOf.set(column, attribute);
    columnOf.set(attribute, column);
  };

  for (const explicit of rules.explicit) {
    const { attribute, column: wanted } = explicit;
    const bearers = columnsNamed(wanted, columns);
    const [column] = bearers;
    const owner = column === undefined ? undefined : attributeOf.get(column);
    if (column === undefined) {
      missing.push(explicit);
    } else if (bearers.length > 1) {
      problems.push(
        `${showName(wanted)} can be any of ${bearers.map(showName).join(", ")}: write it exactly as in the file`,
      );
    } else if (owner !== undefined) {
      problems.push(`${showName(column)} cannot be both ${owner} and ${attribute}`);
    } else {
      assign(column, attribute);
    }
  }

  const impliedBy = new Map(["leadId", ...rules.fields].map((name) => [foldName(name), name]));
  for (const { attribute } of rules.explicit) impliedBy.delete(foldName(attribute));

  for (const column of columns) {
    if (attributeOf.has(column)) continue;
    const attribute = impliedBy.get(foldName(column));
    const other = attribute === undefined ? undefined : columnOf.get(attribute);
    if (isOurs(column, rules)) {
      ignored.push(column);
    } else if (attribute === "leadId" && rules.generateIds) {
      problems.push(`${showName(column)} already holds ids: leave out --generate-ids`);
    } else if (attribute !== undefined && other !== undefined) {
      problems.push(
        `${showName(other)} and ${showName(column)} both mean ${attribute}: ${chooseOne(attribute)}`,
      );
    } else if (attribute !== undefined) {
      assign(column, attribute);
    } else {
      const refusal = refuseExtra(column, rules);
      if (refusal === undefined) attributeOf.set(column, column);
      else problems.push(`${showName(column)} ${refusal}: rename or remove it`);
    }
  }
  return { attributeOf, ignored, missing, problems };
}

function columnsNamed(wanted: string, columns: readonly string[]): readonly string[] {
  if (columns.includes(wanted)) return [wanted];
  const folded = foldName(wanted);
  return columns.filter((column) => foldName(column) === folded);
}

function isOurs(column: string, { format, fields }: ColumnRules): boolean {
  if (format === "jsonl" && DERIVED.includes(column)) return true;
  return column === SIMULATED_COLUMN || fields.some((field) => column === valueColumn(field));
}

function chooseOne(attribute: string): string {
  return attribute === "leadId"
    ? "keep one, or choose with --id-column"
    : `keep one, or choose with --map ${attribute}=COLUMN`;
}

/** An extra column is stored under its own name, so the name must be free. */
function refuseExtra(column: string, { fields, explicit }: ColumnRules): string | undefined {
  // Assigning to this name sets a prototype: libraries between here and the table would lose or abuse the value.
  if (column === "__proto__") return "is not a usable name";
  if (column === "") return "is not a name";
  if (DERIVED.includes(column)) return "is an attribute that only the normaliser writes";
  if (column !== "leadId" && !fields.includes(column)) return undefined;
  const chosen = explicit.find(({ attribute }) => attribute === column);
  return `has the name that ${showName(chosen?.column ?? "")} is stored under`;
}
