import { createDynamoClient } from "@lead-normalizer/aws/dynamo-client.ts";
import { createDynamoLeadStore } from "@lead-normalizer/aws/dynamo-lead-store.ts";
import { createDynamoRunStore } from "@lead-normalizer/aws/dynamo-run-store.ts";
import { createDynamoSpendLedger } from "@lead-normalizer/aws/dynamo-spend-ledger.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";
import { describe, expect, onTestFinished, test } from "vitest";

import { aBatch, aRun } from "../support/builders.ts";
import { embeddedDynamos, useDynamo } from "../support/contract-dynamo.ts";
import { aWriteOf, readOne } from "../support/contract-leads.ts";
import { startLossyProxy } from "../support/contract-lossy-proxy.ts";

// DynamoDB may have carried out a write that failed with a broken connection, a timeout or a 500. The SDK sends it again,
// and the second time it meets what the first one wrote.
describe.each(embeddedDynamos)("a write whose answer is lost on $name", ({ start }) => {
  const bench = useDynamo(start);

  async function losing(operation: "PutItem" | "UpdateItem", options: { maxAttempts?: number } = {}) {
    const proxy = await startLossyProxy(bench.endpoint, operation);
    const client = createDynamoClient({ endpoint: proxy.endpoint, ...localAccess }, options);
    onTestFinished(async () => {
      client.destroy();
      await proxy.stop();
    });
    return { proxy, client, ...(await bench.freshTables()) };
  }

  test("creates a run, and says so", async () => {
    const { proxy, client, runs } = await losing("PutItem");
    const store = createDynamoRunStore(client, runs);
    expect(await store.createRun(aRun())).toBe("created");
    expect(proxy.lost).toBe(1);
    expect(await store.readRun("run-1")).toEqual(aRun());
    expect(await store.createRun(aRun())).toBe("exists");
  });

  test("creates a batch, and says so: else its leads would be planned twice", async () => {
    const { proxy, client, runs } = await losing("PutItem");
    const store = createDynamoRunStore(client, runs);
    expect(await store.createBatch(aBatch())).toBe("created");
    expect(proxy.lost).toBe(1);
    expect(await store.createBatch(aBatch())).toBe("exists");
  });

  test("changes a run once", async () => {
    const { proxy, client, runs } = await losing("PutItem");
    const stable = createDynamoRunStore(bench.client, runs);
    await stable.createRun(aRun());
    const run = await createDynamoRunStore(client, runs).changeRun(aRun(), (current) => ({
      ...current,
      staleBeforeMs: current.staleBeforeMs + 1,
    }));
    expect(proxy.lost).toBe(1);
    expect(run).toEqual({ ...aRun(), version: 2, staleBeforeMs: aRun().staleBeforeMs + 1 });
    expect(await stable.readRun("run-1")).toEqual(run);
  });

  test("settles a reservation once, through the ledger's own client: else the day's cap would be exceeded", async () => {
    const { proxy, client, runs } = await losing("UpdateItem", { maxAttempts: 1 });
    const stable = createDynamoSpendLedger(bench.client, runs);
    await stable.reserve("2026-11-22", 600, 1_000);
    await stable.reserve("2026-11-22", 400, 1_000);
    // Whether a settlement in doubt counts or not is open; that it counts twice is not.
    await createDynamoSpendLedger(client, runs)
      .settle("2026-11-22", 600, 150)
      .catch(() => {});
    expect(proxy.lost).toBe(1);
    expect(await stable.reserve("2026-11-22", 451, 1_000)).toBe(false);
  });

  test("reserves at least what was asked for", async () => {
    const { proxy, client, runs } = await losing("UpdateItem");
    const stable = createDynamoSpendLedger(bench.client, runs);
    const wasReserved = await createDynamoSpendLedger(client, runs)
      .reserve("2026-11-22", 600, 1_000)
      .catch(() => false);
    expect(proxy.lost).toBe(1);
    // The second attempt finds no room beside the first: money is locked, none is overspent.
    expect(wasReserved).toBe(false);
    expect(await stable.reserve("2026-11-22", 401, 1_000)).toBe(false);
  });

  test("stores a lead's values once and reads as a conflict, which the next read explains", async () => {
    const { proxy, client, leads } = await losing("UpdateItem");
    await bench.put(leads, { leadId: { S: "lead-1" }, ciudad: { S: "bogota" } });
    const store = createDynamoLeadStore(client, leads);
    const write = aWriteOf(await readOne(store, "lead-1"), ["ciudad"]);
    expect(await store.write(write)).toBe("conflict");
    expect(proxy.lost).toBe(1);
    expect(await readOne(store, "lead-1")).toEqual({
      leadId: "lead-1",
      ciudad: "bogota",
      normalizedData: write.normalizedData,
      normalization: write.normalization,
      normalizedAt: write.normalizedAt,
      updatedAt: write.updatedAt,
    });
  });
});
