import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  ScanCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import type { Lead } from "@lead-normalizer/core/lead.ts";
import { SCAN_PAGE_LEADS } from "@lead-normalizer/core/limits.ts";
import type { LeadStore, LeadWrite } from "@lead-normalizer/core/ports.ts";

import { isAwsError, wrapAwsError } from "./aws-error.ts";
import { batchGet } from "./batch-get.ts";
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
      const items = await batchGet(client, table, key, leadIds, { consistent: true });
      return new Map((items as Lead[]).map((lead) => [lead.leadId, lead]));
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

    async erase(leadId) {
      await dynamo(table, client.send(new DeleteCommand({ TableName: table, Key: { [key]: leadId } })));
    },
  };
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
