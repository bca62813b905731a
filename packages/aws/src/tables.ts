/**
 * The only definition of the tables: keys, indexes, TTL attributes. Adapters, the embedded stack and `stacks/` read it.
 * Attribute types are DynamoDB's letters (S = string, N = number).
 */
export interface TableDefinition {
  /** Environment variable that names the physical table. */
  readonly environment: string;
  readonly partitionKey: string;
  readonly sortKey?: string;
  /** Attribute with epoch seconds after which DynamoDB may delete the item. */
  readonly timeToLive?: string;
}

export const tables = {
  leads: { environment: "LEADS_TABLE", partitionKey: "leadId" },
  config: { environment: "CONFIG_TABLE", partitionKey: "configId" },
  /** Runs, their batch items, and the day's spend. */
  runs: { environment: "RUNS_TABLE", partitionKey: "pk", sortKey: "sk", timeToLive: "expiresAtSeconds" },
} as const satisfies Record<string, TableDefinition>;

export type TableName = keyof typeof tables;

/** The table's name in a stage, for example `awsrestart-leads`. */
export function physicalTableName(prefix: string, table: TableName): string {
  return `${prefix}-${table}`;
}
