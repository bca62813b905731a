import {
  type AttributeValue,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from "@aws-sdk/client-dynamodb";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { createDynamoClient } from "@lead-normalizer/aws/dynamo-client.ts";
import { createTables } from "@lead-normalizer/local/dynamodb/create-tables.ts";
import type { EmbeddedDynamo } from "@lead-normalizer/local/dynamodb/embedded-dynamo.ts";
import { startDynalite } from "@lead-normalizer/local/dynamodb/start-dynalite.ts";
import { dynoxidePath, startDynoxide } from "@lead-normalizer/local/dynamodb/start-dynoxide.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";
import { afterAll, beforeAll } from "vitest";

export type StoredItem = Record<string, AttributeValue>;

const dynoxide = dynoxidePath();

/** Every DynamoDB that this machine can run: the rows of `describe.each`. */
export const embeddedDynamos: readonly {
  name: EmbeddedDynamo["name"];
  start: () => Promise<EmbeddedDynamo>;
}[] = [
  ...(dynoxide === undefined ? [] : [{ name: "dynoxide" as const, start: () => startDynoxide(dynoxide) }]),
  { name: "dynalite", start: startDynalite },
];

export interface DynamoBench {
  readonly endpoint: string;
  /** The client that the product makes. */
  readonly client: DynamoDBDocumentClient;
  /** New, empty tables by environment variable. */
  freshTables(): Promise<{ leads: string; config: string; runs: string; cache: string }>;
  /** Stores an item exactly as it goes over the wire. */
  put(table: string, item: StoredItem): Promise<void>;
  /** The item as it comes over the wire, with the members of sets in order; undefined when there is none. */
  get(table: string, key: Record<string, string>): Promise<StoredItem | undefined>;
}

/** One DynamoDB for the tests of the surrounding `describe`, stopped after them. */
export function useDynamo(start: () => Promise<EmbeddedDynamo>): DynamoBench {
  let dynamo: EmbeddedDynamo;
  let client: DynamoDBDocumentClient;
  let bare: DynamoDBClient;
  let prefixes = 0;

  beforeAll(async () => {
    dynamo = await start();
    client = createDynamoClient({ endpoint: dynamo.endpoint, ...localAccess });
    bare = new DynamoDBClient({ endpoint: dynamo.endpoint, ...localAccess });
  });
  afterAll(async () => {
    bare.destroy();
    client.destroy();
    await dynamo.stop();
  });

  return {
    get endpoint() {
      return dynamo.endpoint;
    },
    get client() {
      return client;
    },
    async freshTables() {
      prefixes += 1;
      const names = await createTables(bare, `test-${prefixes}`);
      const nameOf = (variable: string): string => {
        const name = names[variable];
        if (name === undefined) throw new Error(`No table for ${variable}.`);
        return name;
      };
      return {
        leads: nameOf("LEADS_TABLE"),
        config: nameOf("CONFIG_TABLE"),
        runs: nameOf("RUNS_TABLE"),
        cache: nameOf("CACHE_TABLE"),
      };
    },
    async put(table, item) {
      await bare.send(new PutItemCommand({ TableName: table, Item: item }));
    },
    async get(table, key) {
      const Key = Object.fromEntries(Object.entries(key).map(([name, value]) => [name, { S: value }]));
      const { Item } = await bare.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }));
      return Item && inSetOrder(Item);
    },
  };
}

/** A set has no order, so two equal items may list its members differently. */
export function inSetOrder(item: StoredItem): StoredItem {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, sortMembers(value)] as const));
}

function sortMembers(value: AttributeValue): AttributeValue {
  if (value.SS !== undefined) return { SS: value.SS.toSorted() };
  if (value.NS !== undefined) return { NS: value.NS.toSorted() };
  if (value.BS !== undefined) return { BS: value.BS.toSorted((a, b) => Buffer.compare(a, b)) };
  return value;
}
