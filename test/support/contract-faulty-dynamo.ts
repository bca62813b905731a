import { type DynamoDBDocumentClient, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { createDynamoClient } from "@lead-normalizer/aws/dynamo-client.ts";
import { createDynamoLeadStore } from "@lead-normalizer/aws/dynamo-lead-store.ts";
import { createDynamoPauseNotice } from "@lead-normalizer/aws/dynamo-pause-notice.ts";
import { createDynamoRunStore } from "@lead-normalizer/aws/dynamo-run-store.ts";
import { createDynamoSettingsStore } from "@lead-normalizer/aws/dynamo-settings-store.ts";
import { createDynamoSpendLedger } from "@lead-normalizer/aws/dynamo-spend-ledger.ts";
import type { EmbeddedDynamo } from "@lead-normalizer/local/dynamodb/embedded-dynamo.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";
import { afterAll } from "vitest";

import { useDynamo } from "./contract-dynamo.ts";
import { startFaultProxy } from "./fault-proxy.ts";
import type { FaultRule } from "./fault-rules.ts";

export interface Tables {
  leads: string;
  config: string;
  runs: string;
}

/** Every adapter of DynamoDB, on one client. */
export type Adapters = ReturnType<typeof adaptersOf>;

function adaptersOf(client: DynamoDBDocumentClient, tables: Tables) {
  return {
    leads: createDynamoLeadStore(client, tables.leads),
    runs: createDynamoRunStore(client, tables.runs),
    spend: createDynamoSpendLedger(client, tables.runs),
    settings: createDynamoSettingsStore(client, tables.config),
    notice: createDynamoPauseNotice(client, tables.config),
  };
}

/** One DynamoDB for the tests of the surrounding `describe`, with any number of fault proxies before it. Tests may run at the same time. */
export function useFaultyDynamo(start: () => Promise<EmbeddedDynamo>) {
  const bench = useDynamo(start);
  const stops: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const stop of stops) await stop();
  });

  return {
    bench,
    /** New tables, adapters whose requests go through a new proxy, and `near` ones whose requests do not. */
    async behind(rules: readonly FaultRule[] = [], options: { maxAttempts?: number } = {}) {
      const proxy = await startFaultProxy(bench.endpoint, ...rules);
      const client = createDynamoClient({ endpoint: proxy.endpoint, ...localAccess }, options);
      stops.push(async () => {
        client.destroy();
        await proxy.stop();
      });
      const tables = await bench.freshTables();
      return { proxy, tables, far: adaptersOf(client, tables), near: adaptersOf(bench.client, tables) };
    },
    /** Every item of these tables, without the mark that tells the writes of an item apart. */
    async everythingIn(tables: Tables): Promise<Record<string, unknown>[]> {
      const items: Record<string, unknown>[] = [];
      for (const TableName of Object.values(tables) as string[]) {
        const { Items = [] } = await bench.client.send(new ScanCommand({ TableName, ConsistentRead: true }));
        items.push(...Items.map(({ writtenAs: _writtenAs, ...item }) => item));
      }
      const keyOf = ({ leadId, configId, pk, sk }: Record<string, unknown>): string =>
        JSON.stringify([leadId, configId, pk, sk]);
      return items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    },
  };
}
