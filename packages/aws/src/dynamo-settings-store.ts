import { type DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
import type { SettingsStore } from "@lead-normalizer/core/ports.ts";
import { SETTINGS_ID } from "@lead-normalizer/core/run/settings.ts";

import { dynamo } from "./dynamo-client.ts";
import { tables } from "./tables.ts";

/** The settings item of the config table. Without a table there is none, and the defaults hold. */
export function createDynamoSettingsStore(
  client: DynamoDBDocumentClient,
  table: string | undefined,
): SettingsStore {
  return {
    async load() {
      if (table === undefined) return undefined;
      const key = { [tables.config.partitionKey]: SETTINGS_ID };
      const reply = await dynamo(
        table,
        client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true })),
      );
      return reply.Item;
    },
  };
}
