import { setTimeout as sleep } from "node:timers/promises";

import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  ScanCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { Lead } from "@lead-normalizer/core/lead.ts";
import { DYNAMODB_BATCH_GET_KEYS, SCAN_PAGE_LEADS } from "@lead-normalizer/core/limits.ts";
import type { LeadStore, LeadWrite } from "@lead-normalizer/core/ports.ts";

import { isAwsError, wrapAwsError } from "./aws-error.ts";
import { dynamo, isConditionFailure } from "./dynamo-client.ts";
import { tables } from "./tables.ts";

const key = tables.leads.partitionKey;

/** The leads table on DynamoDB. */
export function createDynamoLeadStore(client: DynamoDBDocumentClient, table: string): LeadStore {
  return {
    async *scanSegment(segment, totalSegments, attributes, after) {
      const names = Object.fromEntries(
        [...new Set(attributes)].map((attribute, index) => [`#a${index}`, attribute]),
      );
      let next = after;
      do {
        const page = await dynamo(
          table,
          client.send(
            new ScanCommand({
              TableName: table,
              Segment: segment,
              TotalSegments: totalSegments,
              Limit: SCAN_PAGE_LEADS,
              ProjectionExpression: Object.keys(names).join(", "),
              ExpressionAttributeNames: names,
              ExclusiveStartKey: next === undefined ? undefined : { [key]: next },
            }),
          ),
        );
        next = page.LastEvaluatedKey?.[key] as string | undefined;
        yield { leads: (page.Items ?? []) as Lead[], next };
      } while (next !== undefined);
    },

    async read(leadIds) {
      const found = new Map<string, Lead>();
      const ids = [...new Set(leadIds)];
      for (let start = 0; start < ids.length; start += DYNAMODB_BATCH_GET_KEYS) {
        const part = ids.slice(start, start + DYNAMODB_BATCH_GET_KEYS);
        for (const lead of await readUpToHundred(client, table, part)) found.set(lead.leadId, lead);
      }
      return found;
    },

    async write(write) {
      try {
        await dynamo(table, client.send(new UpdateCommand({ TableName: table, ...updateOf(write) })));
        return "written";
      } catch (error) {
        if (isConditionFailure(error)) return "conflict";
        if (isAwsError(error) && /item size/i.test(error.message) && error.name === "ValidationException") {
          throw wrapAwsError(
            "lead.too-large",
            "The lead and its normalised values exceed an item's 400 KB.",
            error,
            {
              ids: { leadId: write.leadId },
            },
          );
        }
        throw error;
      }
    },
  };
}

/** Replies that bring no further lead, one after the other, before the read counts as failed. */
const FRUITLESS_READS = 5;
/** Pause after the first of them in ms; it doubles. */
const FIRST_PAUSE_MS = 50;

/** DynamoDB returns what it had no capacity or room for as unprocessed keys: they are asked for again. */
async function readUpToHundred(
  client: DynamoDBDocumentClient,
  table: string,
  leadIds: readonly string[],
): Promise<Lead[]> {
  const leads: Lead[] = [];
  let keys: Record<string, unknown>[] = leadIds.map((leadId) => ({ [key]: leadId }));
  let fruitless = 0;
  while (keys.length > 0) {
    const reply = await dynamo(
      table,
      client.send(new BatchGetCommand({ RequestItems: { [table]: { Keys: keys, ConsistentRead: true } } })),
    );
    leads.push(...((reply.Responses?.[table] ?? []) as Lead[]));
    const left = reply.UnprocessedKeys?.[table]?.Keys ?? [];
    fruitless = left.length < keys.length ? 0 : fruitless + 1;
    keys = left;
    if (fruitless === FRUITLESS_READS) {
      const message = `DynamoDB left ${keys.length} leads unread ${FRUITLESS_READS} times.`;
      throw new NormalizerError("store.unavailable", message);
    }
    if (fruitless > 0) await sleep(FIRST_PAUSE_MS * 2 ** (fruitless - 1));
  }
  return leads;
}

/** One conditional update. The condition holds only while the lead is what the values were made from. */
function updateOf(write: LeadWrite) {
  const names: Record<string, string> = {
    "#id": key,
    "#data": "normalizedData",
    "#norm": "normalization",
    "#rev": "rev",
    "#at": "normalizedAt",
    "#updated": "updatedAt",
  };
  const values: Record<string, unknown> = {
    ":data": write.normalizedData,
    ":norm": write.normalization,
    ":updated": write.updatedAt,
  };
  const conditions = ["attribute_exists(#id)"];
  const expect = (name: string, placeholder: string, value: unknown): void => {
    if (value === undefined) conditions.push(`attribute_not_exists(${name})`);
    else {
      conditions.push(`${name} = ${placeholder}`);
      values[placeholder] = value;
    }
  };
  expect("#norm.#rev", ":rev", write.expected.rev);
  expect("#data", ":oldData", write.expected.normalizedData);
  for (const [index, [field, value]] of Object.entries(write.expected.source).entries()) {
    names[`#s${index}`] = field;
    expect(`#s${index}`, `:s${index}`, value);
  }
  const sets = ["#data = :data", "#norm = :norm", "#updated = :updated"];
  if (write.normalizedAt === undefined) delete names["#at"];
  else {
    sets.push("#at = :at");
    values[":at"] = write.normalizedAt;
  }
  return {
    Key: { [key]: write.leadId },
    UpdateExpression: `SET ${sets.join(", ")}`,
    ConditionExpression: conditions.join(" AND "),
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
  };
}
