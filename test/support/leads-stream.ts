import { isDeepStrictEqual } from "node:util";

import { type AttributeValue, DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import { localAccess, type Stack } from "@lead-normalizer/local/stack/start-stack.ts";
import type { DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";

type Image = Record<string, AttributeValue>;

/** What Lambda would deliver of the leads table's stream: the difference to the last time that somebody looked. */
export interface LeadsStream {
  next(): Promise<DynamoDBStreamEvent>;
}

/** Follows the leads table of an embedded stack, whose DynamoDB has no streams. Several writes to a lead look like one. */
export function followLeads({ env }: Stack): LeadsStream {
  let known = new Map<string, Image>();
  let sequence = 1_000_000;
  const recordOf = (leadId: string, before: Image | undefined, after: Image | undefined): DynamoDBRecord => {
    sequence += 1;
    return {
      eventID: String(sequence),
      eventName: before === undefined ? "INSERT" : after === undefined ? "REMOVE" : "MODIFY",
      eventVersion: "1.1",
      eventSource: "aws:dynamodb",
      dynamodb: {
        Keys: { leadId: { S: leadId } },
        ...(before && { OldImage: before as never }),
        ...(after && { NewImage: after as never }),
        SequenceNumber: String(sequence),
        StreamViewType: "NEW_AND_OLD_IMAGES",
      },
    };
  };
  return {
    async next() {
      const now = await scanLeads(env);
      const ids = new Set([...known.keys(), ...now.keys()]);
      const Records = [...ids]
        .filter((leadId) => !isDeepStrictEqual(known.get(leadId), now.get(leadId)))
        .map((leadId) => recordOf(leadId, known.get(leadId), now.get(leadId)));
      known = now;
      return { Records };
    },
  };
}

async function scanLeads(env: Stack["env"]): Promise<Map<string, Image>> {
  const client = new DynamoDBClient({ endpoint: env["AWS_ENDPOINT_URL_DYNAMODB"] ?? "", ...localAccess });
  const leads = new Map<string, Image>();
  let startKey: Image | undefined;
  try {
    do {
      const page = await client.send(
        new ScanCommand({
          TableName: env["LEADS_TABLE"],
          ConsistentRead: true,
          ExclusiveStartKey: startKey,
        }),
      );
      for (const item of page.Items ?? []) leads.set(item["leadId"]?.S ?? "", item);
      startKey = page.LastEvaluatedKey;
    } while (startKey !== undefined);
  } finally {
    client.destroy();
  }
  return leads;
}
