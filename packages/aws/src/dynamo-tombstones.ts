import { type DynamoDBDocumentClient, GetCommand, paginateQuery, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Tombstones } from "@lead-normalizer/core/ports.ts";

import { dynamo } from "./dynamo-client.ts";
import { TOMBSTONE_PARTITION, tables } from "./tables.ts";

const { partitionKey, sortKey } = tables.runs;

/** Tombstones as items of the runs table that nothing deletes. */
export function createDynamoTombstones(client: DynamoDBDocumentClient, table: string): Tombstones {
  const keyOf = (tombstone: string) => ({ [partitionKey]: TOMBSTONE_PARTITION, [sortKey]: tombstone });
  return {
    async set(tombstone, atMs) {
      const Item = { ...keyOf(tombstone), atMs };
      await dynamo(table, client.send(new PutCommand({ TableName: table, Item })));
    },
    async has(tombstone) {
      const read = new GetCommand({ TableName: table, Key: keyOf(tombstone), ConsistentRead: true });
      return (await dynamo(table, client.send(read))).Item !== undefined;
    },
    all: () => dynamo(table, readAll(client, table)),
  };
}

async function readAll(client: DynamoDBDocumentClient, table: string): Promise<Set<string>> {
  const tombstones = new Set<string>();
  const pages = paginateQuery(
    { client },
    {
      TableName: table,
      KeyConditionExpression: "#pk = :erased",
      ProjectionExpression: "#sk",
      ExpressionAttributeNames: { "#pk": partitionKey, "#sk": sortKey },
      ExpressionAttributeValues: { ":erased": TOMBSTONE_PARTITION },
      ConsistentRead: true,
    },
  );
  for await (const { Items = [] } of pages) for (const item of Items) tombstones.add(String(item[sortKey]));
  return tombstones;
}
