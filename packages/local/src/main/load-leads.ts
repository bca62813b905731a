import { BatchWriteCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Lead } from "@lead-normalizer/core/lead.ts";
import { sourceHash } from "@lead-normalizer/core/normalize/source-hash.ts";

import type { LeadRow } from "../files/lead-file.ts";
import type { Wiring } from "../wire.ts";

/** What loading did to the table. */
export interface Loaded {
  inserted: number;
  updated: number;
  unchanged: number;
}

/** DynamoDB: items of one BatchWriteItem, keys of one BatchGetItem. */
const WRITE_ITEMS = 25;
const READ_KEYS = 100;
/** Parallel requests of each kind. */
const PARALLEL = 8;

/**
 * Puts the leads into the table: missing ones are inserted, changed ones updated attribute by attribute with
 * `updatedAt`, equal ones left alone. Attributes that the file does not have stay.
 */
export async function loadLeads(
  { leads, dynamo, clock }: Pick<Wiring, "leads" | "dynamo" | "clock">,
  table: string,
  rows: readonly LeadRow[],
): Promise<Loaded> {
  const loaded: Loaded = { inserted: 0, updated: 0, unchanged: 0 };
  const nowMs = clock.now();
  await inParallel(chunks(rows, READ_KEYS), async (part) => {
    const stored = await leads.read(part.map(({ leadId }) => leadId));
    const missing = part.filter(({ leadId }) => !stored.has(leadId));
    for (const items of chunks(missing, WRITE_ITEMS)) await insert(dynamo, table, items, nowMs);
    loaded.inserted += missing.length;
    for (const row of part) {
      const before = stored.get(row.leadId);
      if (before === undefined) continue;
      const changed = Object.entries(row).filter(
        ([name, value]) => sourceHash(before[name]) !== sourceHash(value),
      );
      if (changed.length > 0) await update(dynamo, table, before, changed, nowMs);
      loaded[changed.length > 0 ? "updated" : "unchanged"] += 1;
    }
  });
  return loaded;
}

async function insert(
  dynamo: Wiring["dynamo"],
  table: string,
  rows: readonly LeadRow[],
  nowMs: number,
): Promise<void> {
  const items = rows.map((row) => ({ updatedAt: nowMs, ...row }));
  const reply = await dynamo.send(
    new BatchWriteCommand({ RequestItems: { [table]: items.map((Item) => ({ PutRequest: { Item } })) } }),
  );
  for (const { PutRequest } of reply.UnprocessedItems?.[table] ?? []) {
    await dynamo.send(new PutCommand({ TableName: table, Item: PutRequest?.Item }));
  }
}

async function update(
  dynamo: Wiring["dynamo"],
  table: string,
  before: Lead,
  changed: readonly (readonly [string, unknown])[],
  nowMs: number,
): Promise<void> {
  const attributes = new Map<string, unknown>([["updatedAt", nowMs], ...changed]);
  const entries = [...attributes];
  await dynamo.send(
    new UpdateCommand({
      TableName: table,
      Key: { leadId: before.leadId },
      UpdateExpression: `SET ${entries.map((_, index) => `#a${index} = :v${index}`).join(", ")}`,
      ConditionExpression: "attribute_exists(leadId)",
      ExpressionAttributeNames: Object.fromEntries(entries.map(([name], index) => [`#a${index}`, name])),
      ExpressionAttributeValues: Object.fromEntries(entries.map(([, value], index) => [`:v${index}`, value])),
    }),
  );
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size));
  return parts;
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
}
