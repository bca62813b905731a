import { isDeepStrictEqual } from "node:util";

import { type DynamoDBDocumentClient, paginateScan, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { SettingsBook, SettingsItem } from "@lead-normalizer/core/ports.ts";
import { itemBookkeeping } from "@lead-normalizer/core/run/setting-layers.ts";
import { defaultSettings, SETTINGS_ID } from "@lead-normalizer/core/run/settings.ts";

import { dynamo, isWritten } from "./dynamo-client.ts";
import { createDynamoSettingsStore } from "./dynamo-settings-store.ts";
import { tables } from "./tables.ts";

const { partitionKey } = tables.config;
const VERSION_PREFIX = "settings-version-";

/**
 * The settings item, and beside it every version whole as an item of its own, which nothing replaces. The item is changed
 * attribute by attribute: one that nobody knows and that came after it was read stays.
 */
export function createDynamoSettingsBook(client: DynamoDBDocumentClient, table: string): SettingsBook {
  const { load } = createDynamoSettingsStore(client, table);
  return {
    load,
    versions: () => dynamo(table, loadVersions(client, table)),
    async keep(copy) {
      const Item = {
        ...copy,
        [partitionKey]: `${VERSION_PREFIX}${String(copy["version"]).padStart(6, "0")}`,
      };
      const put = new PutCommand({
        TableName: table,
        Item,
        ConditionExpression: "attribute_not_exists(#id)",
        ExpressionAttributeNames: { "#id": partitionKey },
      });
      if (await isWritten(table, client.send(put))) return true;
      // It is there when an attempt of ours wrote it whose answer was lost.
      const versions = await dynamo(table, loadVersions(client, table));
      return versions.some((kept) => isDeepStrictEqual(kept, withoutId(copy)));
    },
    async replace(read, next) {
      if (await isWritten(table, client.send(replacement(table, read, next)))) return true;
      const standing = await load();
      return standing !== undefined && isDeepStrictEqual(withoutId(standing), withoutId(next));
    },
  };
}

/** Everything that the item said still is so, and it says nothing of ours that it did not. */
function replacement(table: string, read: SettingsItem | undefined, next: SettingsItem): UpdateCommand {
  const names: Record<string, string> = { "#id": partitionKey };
  const values: Record<string, unknown> = {};
  const [set, remove, conditions]: [string[], string[], string[]] = [[], [], []];
  const ours = [...Object.keys(defaultSettings), ...itemBookkeeping];
  const before = withoutId(read ?? {});
  const keys = [...new Set([...ours, ...Object.keys(before), ...Object.keys(next)])];
  for (const [index, key] of keys.filter((name) => name !== partitionKey).entries()) {
    const [name, was, becomes] = [`#n${index}`, `:w${index}`, `:b${index}`];
    names[name] = key;
    if (Object.hasOwn(before, key)) {
      values[was] = before[key];
      conditions.push(`${name} = ${was}`);
    } else conditions.push(`attribute_not_exists(${name})`);
    if (Object.hasOwn(next, key)) {
      values[becomes] = next[key];
      set.push(`${name} = ${becomes}`);
    } else if (Object.hasOwn(before, key)) remove.push(name);
  }
  conditions.push(`${read === undefined ? "attribute_not_exists" : "attribute_exists"}(#id)`);
  return new UpdateCommand({
    TableName: table,
    Key: { [partitionKey]: SETTINGS_ID },
    UpdateExpression: `SET ${set.join(", ")}${remove.length === 0 ? "" : ` REMOVE ${remove.join(", ")}`}`,
    ConditionExpression: conditions.join(" AND "),
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
  });
}

/** The config table holds little else, so all of it is read. */
async function loadVersions(client: DynamoDBDocumentClient, table: string): Promise<SettingsItem[]> {
  const versions: SettingsItem[] = [];
  const pages = paginateScan(
    { client },
    {
      TableName: table,
      ConsistentRead: true,
      FilterExpression: "begins_with(#id, :prefix)",
      ExpressionAttributeNames: { "#id": partitionKey },
      ExpressionAttributeValues: { ":prefix": VERSION_PREFIX },
    },
  );
  for await (const { Items = [] } of pages) versions.push(...Items.map(withoutId));
  return versions.toSorted((a, b) => Number(b["version"]) - Number(a["version"]));
}

function withoutId({ [partitionKey]: _id, ...rest }: SettingsItem): SettingsItem {
  return rest;
}
