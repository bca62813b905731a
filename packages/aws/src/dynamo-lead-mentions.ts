import { type DynamoDBDocumentClient, ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { LeadMentions } from "@lead-normalizer/core/ports.ts";

import { dynamo } from "./dynamo-client.ts";

/** Every list and map of a run or batch that holds leads' ids. */
const NAMES_IT = [
  "contains(#leadIds, :id)",
  "contains(#held, :id)",
  "attribute_exists(#suspects.#id)",
  "#attempt.#leadId = :id",
  "contains(#event.#leadIds, :id)",
].join(" OR ");

/** Runs and batches that name a lead: a scan of the runs table, of which DynamoDB returns these only. */
export function createDynamoLeadMentions(client: DynamoDBDocumentClient, table: string): LeadMentions {
  return {
    async *find(leadId) {
      let next: Record<string, unknown> | undefined;
      do {
        const page = await dynamo(
          table,
          client.send(
            new ScanCommand({
              TableName: table,
              ConsistentRead: true,
              FilterExpression: NAMES_IT,
              ProjectionExpression: "#runId, #batchId",
              ExpressionAttributeNames: {
                "#id": leadId,
                "#leadIds": "leadIds",
                "#leadId": "leadId",
                "#held": "held",
                "#suspects": "suspects",
                "#attempt": "attempt",
                "#event": "event",
                "#runId": "runId",
                "#batchId": "batchId",
              },
              ExpressionAttributeValues: { ":id": leadId },
              ExclusiveStartKey: next,
            }),
          ),
        );
        for (const item of page.Items ?? []) yield item as { runId: string; batchId?: string };
        next = page.LastEvaluatedKey;
      } while (next !== undefined);
    },
  };
}
