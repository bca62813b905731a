import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  paginateScan,
  PutCommand,
} from "@aws-sdk/lib-dynamodb";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { Override } from "@lead-normalizer/core/normalize/override.ts";
import type { OverrideStore } from "@lead-normalizer/core/ports.ts";

import { dynamo } from "./dynamo-client.ts";
import { tables } from "./tables.ts";

const { partitionKey } = tables.config;
const PREFIX = "override-";

/** Overrides as items of the config table, one each. Without a table there are none. */
export function createDynamoOverrideStore(
  client: DynamoDBDocumentClient,
  table: string | undefined,
): OverrideStore {
  const theTable = (): string => {
    if (table !== undefined) return table;
    throw new NormalizerError("settings.table-missing", "Overrides need a config table: set CONFIG_TABLE.");
  };
  const keyOf = (id: string): Record<string, string> => ({ [partitionKey]: `${PREFIX}${id}` });
  return {
    async load() {
      if (table === undefined) return [];
      return dynamo(table, loadAll(client, table));
    },
    async find(id) {
      const read = new GetCommand({ TableName: theTable(), Key: keyOf(id), ConsistentRead: true });
      const { Item } = await dynamo(theTable(), client.send(read));
      return Item === undefined ? undefined : (Override.safeParse(Item).data ?? "unreadable");
    },
    async save(override) {
      const Item = { ...override, ...keyOf(override.id) };
      await dynamo(theTable(), client.send(new PutCommand({ TableName: theTable(), Item })));
    },
    async remove(id) {
      const reply = await dynamo(
        theTable(),
        client.send(new DeleteCommand({ TableName: theTable(), Key: keyOf(id), ReturnValues: "ALL_OLD" })),
      );
      return reply.Attributes !== undefined;
    },
  };
}

/** The config table holds little else, so all of it is read. */
async function loadAll(client: DynamoDBDocumentClient, table: string): Promise<Override[]> {
  const overrides: Override[] = [];
  const pages = paginateScan(
    { client },
    {
      TableName: table,
      ConsistentRead: true,
      FilterExpression: "begins_with(#id, :prefix)",
      ExpressionAttributeNames: { "#id": partitionKey },
      ExpressionAttributeValues: { ":prefix": PREFIX },
    },
  );
  for await (const page of pages) for (const item of page.Items ?? []) overrides.push(parsed(item, table));
  return overrides;
}

/** What a person has decided is not passed over in silence. @throws NormalizerError `settings.invalid` */
function parsed(item: Record<string, unknown>, table: string): Override {
  const override = Override.safeParse(item);
  if (override.success) return override.data;
  throw new NormalizerError(
    "settings.invalid",
    `Item "${String(item[partitionKey])}" of table "${table}" is no override that can be read; remove it, or set it again with \`ops override set\`.`,
    { cause: override.error },
  );
}
