import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Pause, PauseNotice } from "@lead-normalizer/core/ports.ts";

import { dynamo } from "./dynamo-client.ts";
import { tables } from "./tables.ts";

const key = { [tables.config.partitionKey]: "consumer-pause" };

/** The notice of a pause as one item of the config table. */
export function createDynamoPauseNotice(client: DynamoDBDocumentClient, table: string): PauseNotice {
  return {
    async post(pause) {
      await dynamo(table, client.send(new PutCommand({ TableName: table, Item: { ...pause, ...key } })));
    },
    async read() {
      const reply = await dynamo(
        table,
        client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true })),
      );
      if (reply.Item === undefined) return undefined;
      const { [tables.config.partitionKey]: _id, ...pause } = reply.Item;
      return pause as Pause;
    },
    async remove() {
      await dynamo(table, client.send(new DeleteCommand({ TableName: table, Key: key })));
    },
  };
}
