import { checkColumns } from "./check-columns.ts";
import { checkIds, describeGeneratedIds, generateId, type NumberedId } from "./check-ids.ts";
import { columnsOf, describeColumns } from "./describe-columns.ts";
import type { LeadContent, LeadRow } from "./lead-file.ts";
import { matchColumns, type ColumnMatch, type ColumnRules } from "./match-columns.ts";
import { parseJsonl, type JsonlRecord } from "./parse-jsonl.ts";
import { refuseUpdatedAt, updatedAtFrom } from "./updated-at.ts";

/** The leads of a JSONL file, values of any JSON type kept. Keys are matched line by line. @throws InputError */
export function jsonlLeads(text: string, path: string, rules: ColumnRules): LeadContent {
  const records = parseJsonl(text, path);
  const { matches, whole } = matchLines(records, rules);
  checkColumns(path, keysOf(records), whole, rules);
  const leads: Record<string, unknown>[] = [];
  const ids: NumberedId[] = [];
  const badUpdatedAt: number[] = [];
  let numericIds = 0;
  for (const [index, { value, line }] of records.entries()) {
    const { leadId, ...attributes } = namedAttributes(value, matches[index]?.attributeOf ?? new Map());
    if (Object.hasOwn(attributes, "updatedAt")) {
      const updatedAt = updatedAtFrom(attributes["updatedAt"]);
      if (updatedAt === undefined) badUpdatedAt.push(line);
      attributes["updatedAt"] = updatedAt;
    }
    if (typeof leadId === "number") numericIds += 1;
    const id = typeof leadId === "number" ? String(leadId) : leadId;
    ids.push({ id, line });
    leads.push({ leadId: rules.generateIds ? generateId(index + 1) : id, ...attributes });
  }
  refuseUpdatedAt(path, badUpdatedAt);
  const columnOf = columnsOf(whole, rules);
  if (!rules.generateIds) checkIds(path, columnOf["leadId"] ?? "leadId", ids);
  return {
    columns: [...whole.attributeOf.keys()],
    columnOf,
    leads: leads as LeadRow[], // checked: every id is a string
    notes: [
      ...describeColumns(whole, rules),
      ...(numericIds > 0 ? [`ids that are numbers are stored as strings: ${numericIds}`] : []),
      ...(rules.generateIds ? [describeGeneratedIds(leads.length)] : []),
    ],
  };
}

interface MatchedLines {
  matches: readonly ColumnMatch[];
  /** What the lines say together. */
  whole: ColumnMatch;
}

/** Lines mostly have the same keys, so each set of keys is matched once. */
function matchLines(records: readonly JsonlRecord[], rules: ColumnRules): MatchedLines {
  const byKeys = new Map<string, ColumnMatch>();
  const attributeOf = new Map<string, string>();
  const ignored = new Set<string>();
  const problems: string[] = [];
  const matches = records.map(({ value, line }) => {
    const keys = Object.keys(value);
    const signature = JSON.stringify(keys);
    const match = byKeys.get(signature) ?? matchColumns(keys, rules);
    if (!byKeys.has(signature)) {
      byKeys.set(signature, match);
      for (const [column, attribute] of match.attributeOf) attributeOf.set(column, attribute);
      for (const column of match.ignored) ignored.add(column);
    }
    problems.push(...match.problems.map((problem) => `line ${line}: ${problem}`));
    return match;
  });
  const missing = rules.explicit.filter((explicit) =>
    matches.every((match) => match.missing.includes(explicit)),
  );
  return { matches, whole: { attributeOf, ignored: [...ignored], missing, problems } };
}

function keysOf(records: readonly JsonlRecord[]): string[] {
  return [...new Set(records.flatMap(({ value }) => Object.keys(value)))];
}

function namedAttributes(
  value: Readonly<Record<string, unknown>>,
  attributeOf: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const named: Record<string, unknown> = {};
  for (const [column, attribute] of attributeOf) named[attribute] = value[column];
  return named;
}
