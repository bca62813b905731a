import { type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { DAY_MS } from "@lead-normalizer/core/limits.ts";
import { hashText } from "@lead-normalizer/core/normalize/source-hash.ts";
import type { RunStore } from "@lead-normalizer/core/ports.ts";
import { BatchItem } from "@lead-normalizer/core/run/batch-item.ts";
import { isOpenRun, Run } from "@lead-normalizer/core/run/run.ts";

import { dynamo, isConditionFailure } from "./dynamo-client.ts";
import { tables } from "./tables.ts";

const { partitionKey, sortKey, timeToLive } = tables.runs;

/** A partition takes 1,000 writes a second; a run's batches are spread over this many. */
const SHARDS = 8;
/** Days that batch items are kept: four times what a message can live on the DLQ. */
const BATCH_DAYS = 60;
const RUN_DAYS = 400;
/** Other writers may be faster this often in a row before the change counts as failed. */
const CHANGE_ATTEMPTS = 10;

type Key = Record<string, string>;
interface Versioned {
  version: number;
}

const runKey = (runId: string): Key => ({ [partitionKey]: "runs", [sortKey]: runId });
const shardKey = (runId: string, shard: number): string => `run#${runId}#${shard}`;
const batchKey = ({ runId, batchId }: { runId: string; batchId: string }): Key => ({
  [partitionKey]: shardKey(runId, Number.parseInt(hashText(batchId, 8), 16) % SHARDS),
  [sortKey]: batchId,
});

/** Runs and batch items on DynamoDB: single items, conditional on their version, no transactions. */
export function createDynamoRunStore(client: DynamoDBDocumentClient, table: string): RunStore {
  const get = async (key: Key): Promise<Record<string, unknown> | undefined> => {
    const reply = await dynamo(
      table,
      client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true })),
    );
    return reply.Item;
  };

  const create = async (
    key: Key,
    item: Versioned,
    bornAtMs: number,
    days: number,
  ): Promise<"created" | "exists"> => {
    try {
      await dynamo(
        table,
        client.send(
          new PutCommand({
            TableName: table,
            Item: { ...item, ...key, [timeToLive]: Math.ceil((bornAtMs + days * DAY_MS) / 1_000) },
            ConditionExpression: "attribute_not_exists(#key)",
            ExpressionAttributeNames: { "#key": partitionKey },
          }),
        ),
      );
      return "created";
    } catch (error) {
      if (isConditionFailure(error)) return "exists";
      throw error;
    }
  };

  const change = async <T extends Versioned>(
    key: Key,
    first: T,
    lifetime: { bornAtMs: number; days: number },
    parse: (item: unknown) => T,
    next: (current: T) => T | undefined,
  ): Promise<T> => {
    let current = first;
    for (let attempt = 1; attempt <= CHANGE_ATTEMPTS; attempt += 1) {
      const changed = next(current);
      if (changed === undefined) return current;
      const item = { ...changed, version: current.version + 1 };
      try {
        await dynamo(
          table,
          client.send(
            new PutCommand({
              TableName: table,
              Item: {
                ...item,
                ...key,
                [timeToLive]: Math.ceil((lifetime.bornAtMs + lifetime.days * DAY_MS) / 1_000),
              },
              ConditionExpression: "#version = :version",
              ExpressionAttributeNames: { "#version": "version" },
              ExpressionAttributeValues: { ":version": current.version },
            }),
          ),
        );
        return item;
      } catch (error) {
        if (!isConditionFailure(error)) throw error;
      }
      current = parse(await get(key));
    }
    throw new NormalizerError("store.unavailable", `An item kept changing while it was written.`, {
      ids: key,
    });
  };

  const query = async function* (partition: string): AsyncGenerator<Record<string, unknown>> {
    let startKey: Record<string, unknown> | undefined;
    do {
      const page = await dynamo(
        table,
        client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: "#key = :key",
            ExpressionAttributeNames: { "#key": partitionKey },
            ExpressionAttributeValues: { ":key": partition },
            ConsistentRead: true,
            ExclusiveStartKey: startKey,
          }),
        ),
      );
      yield* page.Items ?? [];
      startKey = page.LastEvaluatedKey;
    } while (startKey !== undefined);
  };

  const allRuns = async (): Promise<Run[]> => {
    const runs: Run[] = [];
    for await (const item of query("runs")) runs.push(Run.parse(item));
    return runs.toSorted((a, b) => b.startedAtMs - a.startedAtMs);
  };

  return {
    createRun: (run) => create(runKey(run.runId), run, run.startedAtMs, RUN_DAYS),
    async readRun(runId) {
      const item = await get(runKey(runId));
      return item && Run.parse(item);
    },
    changeRun: (run, next) =>
      change(
        runKey(run.runId),
        run,
        { bornAtMs: run.startedAtMs, days: RUN_DAYS },
        (item) => Run.parse(item),
        next,
      ),
    openRuns: async () => (await allRuns()).filter(isOpenRun),
    recentRuns: async (limit) => (await allRuns()).slice(0, limit),

    createBatch: (batch) => create(batchKey(batch), batch, batch.plannedAtMs, BATCH_DAYS),
    async readBatch(runId, batchId) {
      const item = await get(batchKey({ runId, batchId }));
      return item && BatchItem.parse(item);
    },
    changeBatch: (batch, next) =>
      change(
        batchKey(batch),
        batch,
        { bornAtMs: batch.plannedAtMs, days: BATCH_DAYS },
        (item) => BatchItem.parse(item),
        next,
      ),
    async *batchesOf(runId) {
      for (let shard = 0; shard < SHARDS; shard += 1) {
        for await (const item of query(shardKey(runId, shard))) yield BatchItem.parse(item);
      }
    },
  };
}
