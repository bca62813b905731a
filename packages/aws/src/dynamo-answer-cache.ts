import { DeleteCommand, type DynamoDBDocumentClient, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { AnswerCache } from "@lead-normalizer/core/ports.ts";
import * as z from "zod";

import { batchGet } from "./batch-get.ts";
import { dynamo } from "./dynamo-client.ts";
import { tables } from "./tables.ts";

const { partitionKey, timeToLive } = tables.cache;

const Entry = z.object({
  [partitionKey]: z.string(),
  [timeToLive]: z.number(),
  text: z.string().nullable(),
  askedAtMs: z.number(),
});

/** The answer cache on DynamoDB. An item that cannot be read counts as missing: it is asked for again. */
export function createDynamoAnswerCache(client: DynamoDBDocumentClient, table: string): AnswerCache {
  return {
    async read(keys, nowMs) {
      const items = await batchGet(client, table, partitionKey, keys, { consistent: false });
      const entries = items.map((item) => Entry.safeParse(item).data).filter((entry) => entry !== undefined);
      // DynamoDB deletes expired items when it gets to it.
      const alive = entries.filter((entry) => entry[timeToLive] * 1_000 > nowMs);
      return new Map(
        alive.map(({ answerKey, expiresAtSeconds, text, askedAtMs }) => [
          answerKey,
          { text, askedAtMs, expiresAtMs: expiresAtSeconds * 1_000 },
        ]),
      );
    },

    async write(answers) {
      await Promise.all(
        [...answers].map(([key, { text, askedAtMs, expiresAtMs }]) => {
          const Item = { [partitionKey]: key, text, askedAtMs, [timeToLive]: Math.ceil(expiresAtMs / 1_000) };
          return dynamo(table, client.send(new PutCommand({ TableName: table, Item })));
        }),
      );
    },

    async remove(keys) {
      await Promise.all(
        keys.map((key) =>
          dynamo(table, client.send(new DeleteCommand({ TableName: table, Key: { [partitionKey]: key } }))),
        ),
      );
    },
  };
}
