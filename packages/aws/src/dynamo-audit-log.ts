import { randomUUID } from "node:crypto";

import { type DynamoDBDocumentClient, paginateQuery, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { AuditEntry, AuditLog } from "@lead-normalizer/core/ports.ts";

import { dynamo } from "./dynamo-client.ts";
import { AUDIT_PARTITION, tables } from "./tables.ts";

const { partitionKey, sortKey } = tables.runs;

/** What people did, as items of the runs table that nothing deletes. */
export function createDynamoAuditLog(client: DynamoDBDocumentClient, table: string): AuditLog {
  return {
    async record(entry) {
      const at = new Date(entry.atMs).toISOString();
      const Item = { [partitionKey]: AUDIT_PARTITION, [sortKey]: `${at}#${randomUUID()}`, ...entry };
      await dynamo(table, client.send(new PutCommand({ TableName: table, Item })));
    },
    recent: (limit) => dynamo(table, latest(client, table, limit)),
  };
}

async function latest(client: DynamoDBDocumentClient, table: string, limit: number): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  const pages = paginateQuery(
    { client, pageSize: limit },
    {
      TableName: table,
      KeyConditionExpression: "#pk = :audit",
      ExpressionAttributeNames: { "#pk": partitionKey },
      ExpressionAttributeValues: { ":audit": AUDIT_PARTITION },
      ScanIndexForward: false,
      ConsistentRead: true,
    },
  );
  for await (const { Items = [] } of pages) {
    for (const { [partitionKey]: _pk, [sortKey]: _sk, ...entry } of Items) {
      entries.push(entry as AuditEntry);
      if (entries.length === limit) return entries;
    }
  }
  return entries;
}
