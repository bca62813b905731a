import { createDynamoSpendLedger } from "@lead-normalizer/aws/dynamo-spend-ledger.ts";
import { DAY_MS } from "@lead-normalizer/core/limits.ts";
import { describe, expect, test } from "vitest";

import { embeddedDynamos, useDynamo } from "../support/contract-dynamo.ts";

const day = "2026-11-22";

describe.each(embeddedDynamos)("the spend ledger on $name", ({ start }) => {
  const bench = useDynamo(start);
  async function aLedger() {
    const { runs: table } = await bench.freshTables();
    const itemOf = (date: string) => bench.get(table, { pk: "spend", sk: date });
    return {
      ledger: createDynamoSpendLedger(bench.client, table),
      itemOf,
      committed: async (date = day) => (await itemOf(date))?.["committedMicroUsd"]?.N,
    };
  }

  test("fifty callers at once never take a day over its cap", async () => {
    const { ledger, committed } = await aLedger();
    const results = await Promise.all(Array.from({ length: 50 }, () => ledger.reserve(day, 70, 1_000)));
    expect(results.filter(Boolean)).toHaveLength(14);
    expect(await committed()).toBe("980");
  });

  test("the cap itself may be reached, at once or in steps, and not a millionth more", async () => {
    const { ledger, committed } = await aLedger();
    expect(await ledger.reserve(day, 1_000, 1_000)).toBe(true);
    expect(await ledger.reserve(day, 1, 1_000)).toBe(false);
    expect(await committed()).toBe("1000");
    expect(await ledger.reserve("2026-11-23", 999, 1_000)).toBe(true);
    expect(await ledger.reserve("2026-11-23", 1, 1_000)).toBe(true);
    expect(await ledger.reserve("2026-11-23", 1, 1_000)).toBe(false);
    expect(await committed("2026-11-23")).toBe("1000");
  });

  test("a reservation over the cap writes nothing", async () => {
    const { ledger, itemOf } = await aLedger();
    expect(await ledger.reserve(day, 1_001, 1_000)).toBe(false);
    expect(await itemOf(day)).toBeUndefined();
    await ledger.reserve(day, 600, 1_000);
    const before = await itemOf(day);
    expect(await ledger.reserve(day, 401, 1_000)).toBe(false);
    expect(await itemOf(day)).toEqual(before);
  });

  test("a budget of nothing lets nothing through", async () => {
    const { ledger, itemOf } = await aLedger();
    expect(await ledger.reserve(day, 1, 0)).toBe(false);
    expect(await itemOf(day)).toBeUndefined();
  });

  test("settling gives back what a call did not cost, and takes what it cost more", async () => {
    const { ledger, committed } = await aLedger();
    await ledger.reserve(day, 600, 1_000);
    await ledger.settle(day, 600, 150);
    expect(await committed()).toBe("150");
    expect(await ledger.reserve(day, 850, 1_000)).toBe(true);
    await ledger.settle(day, 850, 900);
    expect(await committed()).toBe("1050");
    expect(await ledger.reserve(day, 1, 1_000)).toBe(false);
  });

  test("what was reserved and never settled stays spent", async () => {
    const { ledger, committed } = await aLedger();
    await ledger.reserve(day, 600, 1_000);
    await ledger.reserve(day, 300, 1_000);
    await ledger.settle(day, 300, 10);
    expect(await committed()).toBe("610");
    expect(await ledger.reserve(day, 391, 1_000)).toBe(false);
  });

  test("reservations and settlements at the same time add up", async () => {
    const { ledger, committed } = await aLedger();
    await Promise.all(
      Array.from({ length: 25 }, async (_, index) => {
        expect(await ledger.reserve(day, 100, 1_000_000)).toBe(true);
        await ledger.settle(day, 100, index);
      }),
    );
    expect(await committed()).toBe("300");
  });

  test("a day's spend has its own item, which expires 400 days later", async () => {
    const { ledger, itemOf } = await aLedger();
    await ledger.reserve(day, 5, 10);
    await ledger.reserve("2026-11-23", 7, 10);
    expect(await itemOf(day)).toEqual({
      pk: { S: "spend" },
      sk: { S: day },
      committedMicroUsd: { N: "5" },
      expiresAtSeconds: { N: String((Date.UTC(2026, 10, 22) + 400 * DAY_MS) / 1_000) },
    });
  });

  test("what a day has committed is read, and reading writes nothing", async () => {
    const { ledger, itemOf } = await aLedger();
    expect(await ledger.committed(day)).toBe(0);
    expect(await itemOf(day)).toBeUndefined();
    await ledger.reserve(day, 600, 1_000);
    await ledger.reserve(day, 300, 1_000);
    await ledger.settle(day, 300, 10);
    const before = await itemOf(day);
    expect(await ledger.committed(day)).toBe(610);
    expect(await ledger.committed("2026-11-23")).toBe(0);
    expect(await itemOf(day)).toEqual(before);
  });

  test("a sum that is no number is not taken for nothing", async () => {
    const { runs: table } = await bench.freshTables();
    const item = { pk: { S: "spend" }, sk: { S: day }, committedMicroUsd: { S: "610" } };
    await bench.put(table, item);
    const ledger = createDynamoSpendLedger(bench.client, table);
    await expect(ledger.committed(day)).rejects.toMatchObject({ code: "store.unavailable" });
  });

  test("a table that is not there is named in a settings error", async () => {
    const ledger = createDynamoSpendLedger(bench.client, "nowhere-runs");
    const missing = {
      code: "settings.table-missing",
      message: expect.stringContaining('"nowhere-runs"') as string,
    };
    await expect(ledger.reserve(day, 1, 10)).rejects.toMatchObject(missing);
    await expect(ledger.settle(day, 1, 1)).rejects.toMatchObject(missing);
    await expect(ledger.committed(day)).rejects.toMatchObject(missing);
  });
});
