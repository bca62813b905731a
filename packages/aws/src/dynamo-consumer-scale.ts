import { type DynamoDBDocumentClient, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { ConsumerScale } from "@lead-normalizer/core/ports.ts";
import * as z from "zod";

import { dynamo } from "./dynamo-client.ts";
import { CONSUMER_SCALE_ID, tables } from "./tables.ts";

const key = { [tables.config.partitionKey]: CONSUMER_SCALE_ID };

const Scale = z.object({ consumers: z.int().min(1) });

/** The number that a kept stack follows, as an item of its config table. Without one, or with none that it could follow, the one that it was started with holds. */
export function createDynamoConsumerScale(client: DynamoDBDocumentClient, table: string): ConsumerScale {
  return {
    async read() {
      const read = new GetCommand({ TableName: table, Key: key, ConsistentRead: true });
      const { Item } = await dynamo(table, client.send(read));
      return Scale.safeParse(Item).data?.consumers;
    },
    async set(consumers) {
      const Item = { ...key, consumers };
      await dynamo(table, client.send(new PutCommand({ TableName: table, Item })));
    },
  };
}
