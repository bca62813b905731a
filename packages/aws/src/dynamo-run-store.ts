import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  type PutCommandInput,
  QueryCommand,
} from "@aws-sdk/lib-dynamodb";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { DAY_MS } from "@lead-normalizer/core/limits.ts";
import { hashText } from "@lead-normalizer/core/normalize/source-hash.ts";
import type { RunStore } from "@lead-normalizer/core/ports.ts";
import { BatchItem } from "@lead-normalizer/core/run/batch-item.ts";
import { Run } from "@lead-normalizer/core/run/run.ts";

import { dynamo, isConditionFailure } from "./dynamo-client.ts";
import { tables } from "./tables.ts";

const { partitionKey, sortKey, timeToLive } = tables.runs;

/** A partition takes 1,000 writes a second; a run's batches are spread over this many. */
const SHARDS = 8;
/** Days that batch items are kept: four times what a message can live on the DLQ. */
const BATCH_DAYS = 60;
const RUN_DAYS = 400;
/** Other writers may be faster this often in a row before the change counts as failed. */
const CHANGE_ATTEMPTS = 100;
/** Pause between them in ms at most. */
const CHANGE_PAUSE_MS_MAX = 20;

type Key = Record<string, string>;
type Stored = Record<string, unknown> | undefined;
type Condition = Pick<
  PutCommandInput,
  "ConditionExpression" | "ExpressionAttributeNames" | "ExpressionAttributeValues"
>;
interface Versioned {
  version: number;
}
/** Where an item stands, and from when on for how many days. */
interface Place {
  key: Key;
  bornAtMs: number;
  days: number;
}

const runKey = (runId: string): Key => ({ [partitionKey]: "runs", [sortKey]: runId });
const shardKey = (runId: string, shard: number): string => `run#${runId}#${shard}`;
const batchKey = ({ runId, batchId }: { runId: string; batchId: string }): Key => ({
  [partitionKey]: shardKey(runId, Number.parseInt(hashText(batchId, 8), 16) % SHARDS),
  [sortKey]: batchId,
});

const placeOfRun = (run: Run): Place => ({
  key: runKey(run.runId),
  bornAtMs: run.startedAtMs,
  days: RUN_DAYS,
});
const placeOfBatch = (batch: BatchItem): Place => ({
  key: batchKey(batch),
  bornAtMs: batch.plannedAtMs,
  days: BATCH_DAYS,
});

/** Runs and batch items on DynamoDB: single items, conditional on their version, no transactions. */
export function createDynamoRunStore(client: DynamoDBDocumentClient, table: string): RunStore {
  const get = async (key: Key): Promise<Stored> => {
    const reply = await dynamo(
      table,
      client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true })),
    );
    return reply.Item;
  };

  /**
   * Writes an item under a condition. The SDK sends again when an answer is lost, and would then meet its own item: the
   * mark of this very write tells that from another writer's.
   */
  const put = async (place: Place, item: Versioned, condition: Condition): Promise<"written" | Stored> => {
    const writtenAs = randomUUID();
    const expiresAtSeconds = Math.ceil((place.bornAtMs + place.days * DAY_MS) / 1_000);
    try {
      const Item = { ...item, ...place.key, writtenAs, [timeToLive]: expiresAtSeconds };
      await dynamo(table, client.send(new PutCommand({ TableName: table, Item, ...condition })));
      return "written";
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
    const stored = await get(place.key);
    return stored?.["writtenAs"] === writtenAs ? "written" : stored;
  };

  const create = async (place: Place, item: Versioned): Promise<"created" | "exists"> => {
    const isNew: Condition = {
      ConditionExpression: "attribute_not_exists(#key)",
      ExpressionAttributeNames: { "#key": partitionKey },
    };
    return (await put(place, item, isNew)) === "written" ? "created" : "exists";
  };

  const change = async <T extends Versioned>(
    place: Place,
    known: T,
    parse: (item: unknown) => T,
    next: (current: T) => T | undefined,
  ): Promise<T> => {
    let current = known;
    for (let attempt = 1; attempt <= CHANGE_ATTEMPTS; attempt += 1) {
      const changed = next(current);
      if (changed === undefined) return current;
      const item = { ...changed, version: current.version + 1 };
      const stored = await put(place, item, {
        ConditionExpression: "#version = :version",
        ExpressionAttributeNames: { "#version": "version" },
        ExpressionAttributeValues: { ":version": current.version },
      });
      if (stored === "written") return item;
      if (stored === undefined)
        throw new NormalizerError("store.unavailable", "An item is gone.", { ids: place.key });
      current = parse(stored);
      await sleep(Math.random() * Math.min(attempt, CHANGE_PAUSE_MS_MAX));
    }
    throw new NormalizerError("store.unavailable", "An item kept changing while it was written.", {
      ids: place.key,
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

  /** Runs that are over may come from another version of this code: those that cannot be read are left out. */
  const allRuns = async (): Promise<Run[]> => {
    const runs: Run[] = [];
    for await (const item of query("runs")) {
      const run = Run.safeParse(item);
      if (run.success) runs.push(run.data);
      else if (item["state"] !== "closed" && item["state"] !== "skipped") throw run.error;
    }
    return runs.toSorted((a, b) => b.startedAtMs - a.startedAtMs);
  };

  return {
    createRun: (run) => create(placeOfRun(run), run),
    async readRun(runId) {
      const item = await get(runKey(runId));
      return item && Run.parse(item);
    },
    changeRun: (run, next) => change(placeOfRun(run), run, (item) => Run.parse(item), next),
    findRuns: async (isWanted) => (await allRuns()).filter(isWanted),
    recentRuns: async (limit) => (await allRuns()).slice(0, limit),

    createBatch: (batch) => create(placeOfBatch(batch), batch),
    async readBatch(runId, batchId) {
      const item = await get(batchKey({ runId, batchId }));
      return item && BatchItem.parse(item);
    },
    changeBatch: (batch, next) => change(placeOfBatch(batch), batch, (item) => BatchItem.parse(item), next),
    async *batchesOf(runId) {
      for (let shard = 0; shard < SHARDS; shard += 1) {
        for await (const item of query(shardKey(runId, shard))) yield BatchItem.parse(item);
      }
    },
  };
}
