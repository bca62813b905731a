import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Pause, PauseNotice } from "@lead-normalizer/core/ports.ts";

import { dynamo, isWritten } from "./dynamo-client.ts";
import { PAUSE_NOTICE_ID, tables } from "./tables.ts";

const key = { [tables.config.partitionKey]: PAUSE_NOTICE_ID };

const isNone = "attribute_not_exists(#id)";
const noneNames = { "#id": tables.config.partitionKey };
const isThatOne = "#code = :code AND #atMs = :atMs";
const thatOneNames = { "#code": "code", "#atMs": "atMs" };
const thatOne = ({ code, atMs }: Pause) => ({ ":code": code, ":atMs": atMs });

/** The notice of a pause as one item of the config table. Each is told from others by its code and time. */
export function createDynamoPauseNotice(client: DynamoDBDocumentClient, table: string): PauseNotice {
  const read = async (): Promise<Pause | undefined> => {
    const reply = await dynamo(
      table,
      client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true })),
    );
    if (reply.Item === undefined) return undefined;
    const { [tables.config.partitionKey]: _id, ...pause } = reply.Item;
    return pause as Pause;
  };
  return {
    read,
    async post(pause, instead) {
      const condition =
        instead === undefined
          ? { ConditionExpression: isNone, ExpressionAttributeNames: noneNames }
          : {
              ConditionExpression: isThatOne,
              ExpressionAttributeNames: thatOneNames,
              ExpressionAttributeValues: thatOne(instead),
            };
      const put = new PutCommand({ TableName: table, Item: { ...pause, ...key }, ...condition });
      if (await isWritten(table, client.send(put))) return true;
      // It stands when an attempt of ours wrote it whose answer was lost.
      const standing = await read();
      return standing?.code === pause.code && standing.atMs === pause.atMs && standing.by === pause.by;
    },
    async remove(noticed) {
      const remove = new DeleteCommand({
        TableName: table,
        Key: key,
        // None: an attempt of ours whose answer was lost.
        ConditionExpression: `${isNone} OR (${isThatOne})`,
        ExpressionAttributeNames: { ...noneNames, ...thatOneNames },
        ExpressionAttributeValues: thatOne(noticed),
      });
      return isWritten(table, client.send(remove));
    },
  };
}
