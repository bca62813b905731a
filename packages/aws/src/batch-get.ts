import { setTimeout as sleep } from "node:timers/promises";

import { BatchGetCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { DYNAMODB_BATCH_GET_KEYS } from "@lead-normalizer/core/limits.ts";

import { dynamo } from "./dynamo-client.ts";

/** Replies that bring no further item, one after the other, before the read counts as failed. */
const FRUITLESS_READS = 5;
/** Pause after the first of them in ms; it doubles. */
const FIRST_PAUSE_MS = 50;

/** The items of these keys, of a table with no sort key, in any order. Missing ones are missing. @throws NormalizerError `store.unavailable` */
export async function batchGet(
  client: DynamoDBDocumentClient,
  table: string,
  partitionKey: string,
  ids: readonly string[],
  options: { consistent: boolean },
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  const distinct = [...new Set(ids)];
  for (let start = 0; start < distinct.length; start += DYNAMODB_BATCH_GET_KEYS) {
    const part = distinct.slice(start, start + DYNAMODB_BATCH_GET_KEYS);
    const keys = part.map((id) => ({ [partitionKey]: id }));
    items.push(...(await getUpToHundred(client, table, keys, options.consistent)));
  }
  return items;
}

/** DynamoDB returns what it had no capacity or room for as unprocessed keys: they are asked for again. */
async function getUpToHundred(
  client: DynamoDBDocumentClient,
  table: string,
  wanted: Record<string, unknown>[],
  consistent: boolean,
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let keys = wanted;
  let fruitless = 0;
  while (keys.length > 0) {
    const RequestItems = { [table]: { Keys: keys, ConsistentRead: consistent } };
    const reply = await dynamo(table, client.send(new BatchGetCommand({ RequestItems })));
    items.push(...(reply.Responses?.[table] ?? []));
    const left = reply.UnprocessedKeys?.[table]?.Keys ?? [];
    fruitless = left.length < keys.length ? 0 : fruitless + 1;
    keys = left;
    if (fruitless === FRUITLESS_READS) {
      const message = `DynamoDB left ${keys.length} items of table "${table}" unread ${FRUITLESS_READS} times.`;
      throw new NormalizerError("store.unavailable", message);
    }
    if (fruitless > 0) await sleep(FIRST_PAUSE_MS * 2 ** (fruitless - 1));
  }
  return items;
}
