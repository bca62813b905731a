import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { DAY_MS } from "@lead-normalizer/core/limits.ts";
import type { SpendLedger } from "@lead-normalizer/core/ports.ts";

import { dynamo, isConditionFailure } from "./dynamo-client.ts";
import { tables } from "./tables.ts";

const { partitionKey, sortKey, timeToLive } = tables.runs;
const LEDGER_DAYS = 400;
const COMMITTED = "committedMicroUsd";

const keyOf = (day: string): Record<string, string> => ({ [partitionKey]: "spend", [sortKey]: day });

/** The day's spend as one item that every consumer adds to under a condition: no number of them exceeds the cap. */
export function createDynamoSpendLedger(client: DynamoDBDocumentClient, table: string): SpendLedger {
  const add = (
    day: string,
    microUsd: number,
    condition?: { expression: string; most: number },
  ): UpdateCommand =>
    new UpdateCommand({
      TableName: table,
      Key: keyOf(day),
      UpdateExpression: "SET #expires = :expires ADD #committed :amount",
      ExpressionAttributeNames: { "#committed": COMMITTED, "#expires": timeToLive },
      ExpressionAttributeValues: {
        ":amount": microUsd,
        ":expires": Math.ceil((Date.parse(day) + LEDGER_DAYS * DAY_MS) / 1_000),
        ...(condition && { ":most": condition.most }),
      },
      ...(condition && { ConditionExpression: condition.expression }),
    });

  return {
    async reserve(day, microUsd, capMicroUsd) {
      // Conditions know no arithmetic, so the sum is turned round: committed <= cap − amount.
      const most = capMicroUsd - microUsd;
      if (most < 0) return false;
      const expression = "attribute_not_exists(#committed) OR #committed <= :most";
      try {
        await dynamo(table, client.send(add(day, microUsd, { expression, most })));
        return true;
      } catch (error) {
        if (isConditionFailure(error)) return false;
        throw error;
      }
    },
    async settle(day, reservedMicroUsd, spentMicroUsd) {
      await dynamo(table, client.send(add(day, spentMicroUsd - reservedMicroUsd)));
    },
    async committed(day) {
      const read = new GetCommand({ TableName: table, Key: keyOf(day), ConsistentRead: true });
      const { Item } = await dynamo(table, client.send(read));
      const sum: unknown = Item?.[COMMITTED] ?? 0;
      if (typeof sum === "number") return sum;
      throw new NormalizerError(
        "store.unavailable",
        `Table "${table}", item spend/${day}: ${COMMITTED} is no number.`,
      );
    },
  };
}
