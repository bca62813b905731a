import type { NamedResource } from "@lead-normalizer/core/account-ports.ts";
import { physicalTableName, type TableName, tables } from "@lead-normalizer/aws/tables.ts";

/** What `stacks/` names, besides tables: the part after the prefix. A test compares it with what stands there. */
const named: readonly NamedResource[] = [
  { kind: "queue", name: "batches" },
  { kind: "queue", name: "batches-dlq" },
  { kind: "function", name: "normalize-leads" },
  { kind: "function", name: "consume-batches" },
  { kind: "function", name: "settle-runs" },
  { kind: "topic", name: "run-summaries" },
];

/** Names of kinds that are not looked up; making a second one is refused at the deploy, which changes nothing then. */
export const notLookedUp: readonly string[] = [
  "daily-normalization", // a schedule
];

/** Every physical name of a stage that can be looked up. */
export function physicalNames(prefix: string): NamedResource[] {
  return [
    ...(Object.keys(tables) as TableName[]).map((table) => ({
      kind: "table" as const,
      name: physicalTableName(prefix, table),
    })),
    ...named.map(({ kind, name }) => ({ kind, name: `${prefix}-${name}` })),
  ];
}
