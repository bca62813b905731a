import {
  physicalTableName,
  tables,
  type TableDefinition,
  type TableName,
} from "../packages/aws/src/tables.ts";
import { arnOf } from "./arns.ts";
import { stageSettings } from "./stages.ts";

const { prefix, deletionProtection, followChanges, importedLeadsTable } = stageSettings($app.stage);

/** What functions need to know of a table. */
interface Table {
  name: $util.Output<string>;
  arn: $util.Output<string>;
}

/** The leads as the form writes them, with what we add. An imported table stays as it is: nothing of it is ours to change. */
export const leads: Table & { streamArn?: $util.Output<string> } =
  importedLeadsTable === undefined
    ? createLeads()
    : {
        name: $output(importedLeadsTable.name),
        arn: arnOf("dynamodb", `table/${importedLeadsTable.name}`),
        ...(importedLeadsTable.streamArn !== undefined && {
          streamArn: $output(importedLeadsTable.streamArn),
        }),
      };
/** The operator's settings and overrides, and the notice of a pause. */
export const config: Table = createTable("Config", "config");
/** Runs, their batch items, the day's spend, and what people did. */
export const runs: Table = createTable("Runs", "runs");
/** Answers that were paid for. */
export const cache: Table = createTable("Cache", "cache");

function createLeads(): typeof leads {
  const table = createTable("Leads", "leads", followChanges ? "new-and-old-images" : undefined);
  return {
    name: table.name,
    arn: table.arn,
    ...(followChanges && { streamArn: table.nodes.table.streamArn }),
  };
}

/** On demand and with point-in-time recovery, which are SST's own defaults. Every key is a string. */
function createTable(component: string, table: TableName, stream?: "new-and-old-images"): sst.aws.Dynamo {
  const { partitionKey, sortKey, timeToLive }: TableDefinition = tables[table];
  return new sst.aws.Dynamo(component, {
    fields: { [partitionKey]: "string", ...(sortKey !== undefined && { [sortKey]: "string" }) },
    primaryIndex: { hashKey: partitionKey, rangeKey: sortKey },
    ttl: timeToLive,
    stream,
    deletionProtection,
    transform: { table: { name: physicalTableName(prefix, table) } },
  });
}
