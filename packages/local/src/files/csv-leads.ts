import { checkColumns } from "./check-columns.ts";
import { checkIds, describeGeneratedIds, generateId } from "./check-ids.ts";
import { columnsOf, describeColumns } from "./describe-columns.ts";
import type { LeadContent, LeadRow } from "./lead-file.ts";
import { listSome, showName } from "./list-some.ts";
import { matchColumns, type ColumnRules } from "./match-columns.ts";
import { foldName } from "./nearest-name.ts";
import { parseCsv, type CsvTable } from "./parse-csv.ts";
import { refuseUpdatedAt, updatedAtFrom } from "./updated-at.ts";

/** The leads of a CSV, cells kept as typed. @throws InputError */
export function csvLeads(text: string, path: string, rules: ColumnRules): LeadContent {
  const known = new Set(
    ["leadId", ...rules.fields, ...rules.explicit.map(({ column }) => column)].map(foldName),
  );
  const table = parseCsv(text, path, (name) => known.has(foldName(name)));
  const match = matchColumns(table.header, rules);
  checkColumns(path, table.header, match, rules);
  const columnOf = columnsOf(match, rules);
  const leads = buildLeads(table, path, match.attributeOf);
  const idColumn = columnOf["leadId"];
  if (idColumn !== undefined) {
    checkIds(
      path,
      idColumn,
      leads.map((lead, index) => ({ id: lead["leadId"], line: table.rows[index]?.line ?? 0 })),
    );
  }
  const ignored = new Set(match.ignored);
  return {
    separator: table.separator,
    columns: table.header.filter((column) => !ignored.has(column)),
    columnOf,
    leads,
    notes: [
      `separator ${showName(table.separator)}`,
      ...describeColumns(match, rules),
      ...(idColumn === undefined ? [describeGeneratedIds(leads.length)] : []),
      ...describeBlankRows(table.blankLines),
    ],
  };
}

function buildLeads(table: CsvTable, path: string, attributeOf: ReadonlyMap<string, string>): LeadRow[] {
  const attributes = table.header.map((column) => attributeOf.get(column));
  const badUpdatedAt: number[] = [];
  const leads = table.rows.map(({ cells, line }, index) => {
    const lead: LeadRow = { leadId: generateId(index + 1) };
    for (const [position, attribute] of attributes.entries()) {
      const cell = cells[position] ?? "";
      if (attribute === undefined) continue;
      if (attribute !== "updatedAt") lead[attribute] = cell;
      else if (cell !== "") {
        const updatedAt = updatedAtFrom(cell);
        if (updatedAt === undefined) badUpdatedAt.push(line);
        else lead[attribute] = updatedAt;
      }
    }
    return lead;
  });
  refuseUpdatedAt(path, badUpdatedAt);
  return leads;
}

function describeBlankRows(lines: readonly number[]): string[] {
  return lines.length === 0 ? [] : [`blank rows left out: ${lines.length} (lines ${listSome(lines)})`];
}
