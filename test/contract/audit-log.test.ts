import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { createDynamoAuditLog } from "@lead-normalizer/aws/dynamo-audit-log.ts";
import { createDynamoRunStore } from "@lead-normalizer/aws/dynamo-run-store.ts";
import { createDynamoSpendLedger } from "@lead-normalizer/aws/dynamo-spend-ledger.ts";
import type { AuditEntry } from "@lead-normalizer/core/ports.ts";
import { describe, expect, test } from "vitest";

import { aBatch, aRun, T0 } from "../support/builders.ts";
import { embeddedDynamos, useDynamo } from "../support/contract-dynamo.ts";

const anEntry = (changes: Partial<AuditEntry> = {}): AuditEntry => ({
  atMs: T0,
  actor: "arn:aws:iam::111122223333:user/ana",
  action: "override set",
  target: "company-0123456789abcdef",
  reason: "así se llama",
  ...changes,
});

describe.each(embeddedDynamos)("the audit on $name", ({ start }) => {
  const bench = useDynamo(start);

  async function anAudit() {
    const { runs: table } = await bench.freshTables();
    const items = async (): Promise<Record<string, unknown>[]> => {
      const { Items = [] } = await bench.client.send(
        new ScanCommand({ TableName: table, ConsistentRead: true }),
      );
      return Items;
    };
    return { table, items, audit: createDynamoAuditLog(bench.client, table) };
  }

  test("is empty while nobody did anything", async () => {
    const { audit } = await anAudit();
    expect(await audit.recent(10)).toEqual([]);
  });

  test("brings entries as they were recorded, the latest first, whenever they came", async () => {
    const { audit } = await anAudit();
    const entries = [5, 1, 90_000_000, -1, 3].map((ms) => anEntry({ atMs: T0 + ms, target: `target ${ms}` }));
    for (const entry of entries) await audit.record(entry);
    expect(await audit.recent(10)).toEqual(entries.toSorted((a, b) => b.atMs - a.atMs));
  });

  test("brings no more than was asked for, and those are the latest", async () => {
    const { audit } = await anAudit();
    for (let ms = 0; ms < 7; ms += 1) await audit.record(anEntry({ atMs: T0 + ms }));
    expect((await audit.recent(3)).map(({ atMs }) => atMs - T0)).toEqual([6, 5, 4]);
    expect(await audit.recent(1)).toHaveLength(1);
    expect(await audit.recent(7)).toHaveLength(7);
  });

  test("keeps all that was done in the same millisecond, even the same thing twice", async () => {
    const { audit } = await anAudit();
    await Promise.all([
      audit.record(anEntry({ actor: "ana" })),
      audit.record(anEntry({ actor: "luis" })),
      audit.record(anEntry({ actor: "luis" })),
    ]);
    expect((await audit.recent(10)).map(({ actor }) => actor).toSorted()).toEqual(["ana", "luis", "luis"]);
  });

  test("is never deleted: its items do not expire", async () => {
    const { audit, items } = await anAudit();
    await audit.record(anEntry());
    expect(await items()).toEqual([
      { pk: "audit", sk: expect.stringMatching(/^2026-11-22T07:00:00\.000Z#./) as string, ...anEntry() },
    ]);
  });

  test("brings as many as were asked for when they are more than one page", async () => {
    const { audit } = await anAudit();
    // Twelve times 100 KB: a page of DynamoDB is one megabyte.
    const reason = "r".repeat(100_000);
    for (let ms = 0; ms < 12; ms += 1) await audit.record(anEntry({ atMs: T0 + ms, reason }));
    expect((await audit.recent(12)).map(({ atMs }) => atMs - T0)).toEqual([
      11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0,
    ]);
  });

  test("and the runs, batches and money of the same table do not see each other", async () => {
    const { audit, table, items } = await anAudit();
    const runs = createDynamoRunStore(bench.client, table);
    const spend = createDynamoSpendLedger(bench.client, table);
    await runs.createRun(aRun());
    await runs.createRun(aRun({ runId: "run-2", startedAtMs: T0 + 1 }));
    await runs.createBatch(aBatch());
    await spend.reserve("2026-11-22", 5, 10);
    const before = await items();

    await audit.record(anEntry({ target: "run-1" }));
    await audit.record(anEntry({ atMs: T0 + 1, target: "run-2" }));
    expect((await runs.findRuns(() => true)).map(({ runId }) => runId)).toEqual(["run-2", "run-1"]);
    expect((await runs.recentRuns(10)).map(({ runId }) => runId)).toEqual(["run-2", "run-1"]);
    expect(await runs.readRun("run-1")).toEqual(aRun());
    const batches: string[] = [];
    for await (const { batchId } of runs.batchesOf("run-1")) batches.push(batchId);
    expect(batches).toEqual(["c-000001"]);
    expect(await spend.reserve("2026-11-22", 5, 10)).toBe(true);
    expect((await audit.recent(10)).map(({ target }) => target)).toEqual(["run-2", "run-1"]);

    await spend.settle("2026-11-22", 5, 0);
    const others = (await items()).filter(({ pk }) => pk !== "audit");
    const keyOf = ({ pk, sk }: Record<string, unknown>): string => `${String(pk)} ${String(sk)}`;
    const inOrder = (list: Record<string, unknown>[]) =>
      list.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    expect(inOrder(others)).toEqual(inOrder(before));
  });

  test("of a table that is not there is a settings error with its name", async () => {
    const audit = createDynamoAuditLog(bench.client, "nowhere-runs");
    const missing = {
      code: "settings.table-missing",
      message: expect.stringContaining('"nowhere-runs"') as string,
    };
    await expect(audit.record(anEntry())).rejects.toMatchObject(missing);
    await expect(audit.recent(1)).rejects.toMatchObject(missing);
  });
});
