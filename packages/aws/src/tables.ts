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
  /** Settings with their versions, overrides, the notice of a pause. */
  config: { environment: "CONFIG_TABLE", partitionKey: "configId" },
  /** Runs, their batch items, the day's spend, what people did, and which leads were erased. */
  runs: { environment: "RUNS_TABLE", partitionKey: "pk", sortKey: "sk", timeToLive: "expiresAtSeconds" },
  /** Answers that were paid for. The keys are hashes. */
  cache: { environment: "CACHE_TABLE", partitionKey: "answerKey", timeToLive: "expiresAtSeconds" },
} as const satisfies Record<string, TableDefinition>;

/** The config table's item that is the notice of a pause. */
export const PAUSE_NOTICE_ID = "consumer-pause";
/** The config table's item that a kept stack's number of consumers follows. */
export const CONSUMER_SCALE_ID = "consumer-scale";
/** The runs table's partition that is the audit. */
export const AUDIT_PARTITION = "audit";
/** The runs table's partition that tells which leads were erased. */
export const TOMBSTONE_PARTITION = "erased-leads";

export type TableName = keyof typeof tables;

/** First part of every physical name of a stage: production has those of the architecture that this implements. */
export function stagePrefix(stage: string): string {
  return stage === "production" ? "awsrestart" : `awsrestart-${stage}`;
}

/** The table's name in a stage, for example `awsrestart-leads`. */
export function physicalTableName(prefix: string, table: TableName): string {
  return `${prefix}-${table}`;
}
