import {
  CreateTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import {
  physicalTableName,
  type TableDefinition,
  type TableName,
  tables,
} from "@lead-normalizer/aws/tables.ts";

/** Creates the tables of `tables.ts` under the prefix, those that are missing. Returns their names by environment variable. */
export async function createTables(client: DynamoDBClient, prefix: string): Promise<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const [name, definition] of Object.entries(tables) as [TableName, TableDefinition][]) {
    const tableName = physicalTableName(prefix, name);
    names[definition.environment] = tableName;
    await createTable(client, tableName, definition);
  }
  return names;
}

async function createTable(client: DynamoDBClient, tableName: string, table: TableDefinition): Promise<void> {
  const keys = [
    { name: table.partitionKey, type: "HASH" as const },
    ...(table.sortKey === undefined ? [] : [{ name: table.sortKey, type: "RANGE" as const }]),
  ];
  try {
    await client.send(
      new CreateTableCommand({
        TableName: tableName,
        BillingMode: "PAY_PER_REQUEST",
        AttributeDefinitions: keys.map(({ name }) => ({ AttributeName: name, AttributeType: "S" })),
        KeySchema: keys.map(({ name, type }) => ({ AttributeName: name, KeyType: type })),
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  await waitUntilTableExists(
    { client, maxWaitTime: 10, minDelay: 0.02, maxDelay: 0.1 },
    { TableName: tableName },
  );
}
