import type { NamedResource } from "@lead-normalizer/core/account-ports.ts";
import { physicalTableName, type TableName, tables } from "@lead-normalizer/aws/tables.ts";

/** Lambda's log groups, which SST makes before it makes the functions. */
const LOG_GROUPS = "/aws/lambda/";

/** What `stacks/` names, besides tables: the part after the prefix. A test compares it with a synthesised stage. */
const named: readonly NamedResource[] = [
  { kind: "queue", name: "batches" },
  { kind: "queue", name: "batches-dlq" },
  { kind: "queue", name: "schedules-dlq" },
  { kind: "queue", name: "changes-dlq" },
  { kind: "function", name: "normalize-leads" },
  { kind: "function", name: "consume-batches" },
  { kind: "function", name: "settle-runs" },
  { kind: "function", name: "follow-changes" },
  { kind: "function", name: "admin-api" },
  { kind: "function", name: "stop-spending" },
  { kind: "topic", name: "run-summaries" },
  { kind: "topic", name: "alarms" },
];

/** Every physical name of a stage that can be looked up. */
export function physicalNames(prefix: string): NamedResource[] {
  const others = named.map(({ kind, name }) => ({ kind, name: `${prefix}-${name}` }));
  return [
    ...(Object.keys(tables) as TableName[]).map((table) => ({
      kind: "table" as const,
      name: physicalTableName(prefix, table),
    })),
    ...others,
    ...others
      .filter(({ kind }) => kind === "function")
      .map(({ name }) => ({ kind: "log-group" as const, name: `${LOG_GROUPS}${name}` })),
  ];
}
