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
    async *scanSegment(segment, totalSegments, attributes) {
      const names = Object.fromEntries(attributes.map((attribute, index) => [`#a${index}`, attribute]));
      let startKey: Record<string, unknown> | undefined;
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
              ExclusiveStartKey: startKey,
            }),
          ),
        );
        yield (page.Items ?? []) as Lead[];
        startKey = page.LastEvaluatedKey;
      } while (startKey !== undefined);
    },

    async read(leadIds) {
      const found = new Map<string, Lead>();
      for (let start = 0; start < leadIds.length; start += DYNAMODB_BATCH_GET_KEYS) {
        const part = leadIds.slice(start, start + DYNAMODB_BATCH_GET_KEYS);
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

/** Unprocessed keys are asked for again this often before the read counts as failed. */
const READ_ATTEMPTS = 5;

async function readUpToHundred(
  client: DynamoDBDocumentClient,
  table: string,
  leadIds: readonly string[],
): Promise<Lead[]> {
  const leads: Lead[] = [];
  let keys: Record<string, unknown>[] = leadIds.map((leadId) => ({ [key]: leadId }));
  for (let attempt = 1; keys.length > 0; attempt += 1) {
    if (attempt > READ_ATTEMPTS) {
      throw new NormalizerError(
        "store.unavailable",
        `DynamoDB left ${keys.length} leads unread ${READ_ATTEMPTS} times.`,
      );
    }
    const reply = await dynamo(
      table,
      client.send(new BatchGetCommand({ RequestItems: { [table]: { Keys: keys, ConsistentRead: true } } })),
    );
    leads.push(...((reply.Responses?.[table] ?? []) as Lead[]));
    keys = reply.UnprocessedKeys?.[table]?.Keys ?? [];
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
