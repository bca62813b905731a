import {
  physicalTableName,
  tables,
  type TableDefinition,
  type TableName,
} from "../packages/aws/src/tables.ts";
import { stageSettings } from "./stages.ts";

const { prefix, deletionProtection } = stageSettings($app.stage);

/** The leads as the form writes them, with what we add. */
export const leads = createTable("Leads", "leads");
/** The operator's settings and overrides, and the notice of a pause. */
export const config = createTable("Config", "config");
/** Runs, their batch items, the day's spend, and what people did. */
export const runs = createTable("Runs", "runs");
/** Answers that were paid for. */
export const cache = createTable("Cache", "cache");

/** On demand and with point-in-time recovery, which are SST's own defaults. Every key is a string. */
function createTable(component: string, table: TableName): sst.aws.Dynamo {
  const { partitionKey, sortKey, timeToLive }: TableDefinition = tables[table];
  return new sst.aws.Dynamo(component, {
    fields: { [partitionKey]: "string", ...(sortKey !== undefined && { [sortKey]: "string" }) },
    primaryIndex: { hashKey: partitionKey, rangeKey: sortKey },
    ttl: timeToLive,
    deletionProtection,
    transform: { table: { name: physicalTableName(prefix, table) } },
  });
}
