import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { ErrorCode } from "@lead-normalizer/core/errors.ts";
import type { Pause, PauseNotice } from "@lead-normalizer/core/ports.ts";

import { dynamo, isConditionFailure } from "./dynamo-client.ts";
import { PAUSE_NOTICE_ID, tables } from "./tables.ts";

const key = { [tables.config.partitionKey]: PAUSE_NOTICE_ID };

/** What no other pause takes the place of. */
const STANDING = "spend.stopped" satisfies ErrorCode;

/** The notice of a pause as one item of the config table. */
export function createDynamoPauseNotice(client: DynamoDBDocumentClient, table: string): PauseNotice {
  return {
    async post(pause) {
      const put = new PutCommand({
        TableName: table,
        Item: { ...pause, ...key },
        ConditionExpression: "attribute_not_exists(#code) OR #code <> :standing",
        ExpressionAttributeNames: { "#code": "code" },
        ExpressionAttributeValues: { ":standing": STANDING },
      });
      try {
        await dynamo(table, client.send(put));
      } catch (error) {
        if (!isConditionFailure(error)) throw error;
      }
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
