import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import type { Lead } from "@lead-normalizer/core/lead.ts";
import { SCAN_PAGE_LEADS } from "@lead-normalizer/core/limits.ts";
import type { LeadStore } from "@lead-normalizer/core/ports.ts";
import type { Run } from "@lead-normalizer/core/run/run.ts";
import { SETTINGS_ID } from "@lead-normalizer/core/run/settings.ts";
import { describe, expect, test } from "vitest";

import { aBatch, aRun, T0 } from "../support/builders.ts";
import { embeddedDynamos } from "../support/contract-dynamo.ts";
import { inDoubt, notCarriedOut } from "../support/contract-faults.ts";
import { type Adapters, useFaultyDynamo } from "../support/contract-faulty-dynamo.ts";
import { aWriteOf, rejection } from "../support/contract-leads.ts";
import type { FaultRule, JsonObject } from "../support/fault-rules.ts";
import { everyNth, first, firstAttempt, nth } from "../support/fault-rules.ts";

const day = "2026-11-22";
const pause = { code: "operator", message: "x", by: "ops", atMs: T0 } as const;
const typed: Lead = { leadId: "lead-1", ciudad: "bogota" };
const idsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `lead-${1_000 + index}`);
const plusOne = (run: Run): Run => ({ ...run, staleBeforeMs: run.staleBeforeMs + 1 });

type Call = () => Promise<unknown>;
const all = async <T>(calls: readonly (() => Promise<T>)[]): Promise<T[]> =>
  Promise.all(calls.map((call) => call()));

const readsBy = ({ leads, runs, settings, notice }: Adapters): Call[] => [
  () => leads.read(["lead-1", "nobody"]),
  () => scanAll(leads),
  () => runs.readRun("run-1"),
  () => runs.recentRuns(10),
  () => runs.readBatch("run-1", "c-000001"),
  () => settings.load(),
  () => notice.read(),
];
/** Writes that know their own repetition, or may be repeated. */
const writesBy = ({ runs, notice }: Adapters): Call[] => [
  () => runs.createRun(aRun({ runId: "run-2", trigger: "direct" })),
  () => runs.changeRun(aRun(), plusOne),
  () => runs.createBatch(aBatch({ batchId: "c-000002" })),
  () => runs.changeBatch(aBatch(), (batch) => ({ ...batch, state: "done" })),
  () => notice.post({ ...pause, code: "spend.stopped", atMs: T0 + 1, earlier: pause }, pause),
];
const otherWritesBy = ({ leads, spend }: Adapters): Call[] => [
  () => leads.write(aWriteOf(typed, ["ciudad"])),
  () => spend.reserve(day, 300, 1_000),
  () => spend.settle(day, 500, 450),
];

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
async function scanAll(store: LeadStore): Promise<Lead[]> {
  return (await collect(store.scanSegment(0, 1, ["leadId"]))).flatMap(({ leads }) => leads);
}

// The SDK waits between its attempts in real time: the tests do so together.
describe.each(embeddedDynamos)(
  "the adapters before a $name that fails",
  { concurrent: true },
  ({ start }) => {
    const { bench, behind, everythingIn } = useFaultyDynamo(start);

    /** As `behind`, with a lead, a run, a batch, settings, a notice and a day's spend. */
    async function behindFilled(options: { maxAttempts?: number } = {}) {
      const made = await behind([], options);
      const { tables, near } = made;
      await Promise.all([
        bench.put(tables.leads, { leadId: { S: "lead-1" }, ciudad: { S: "bogota" } }),
        bench.put(tables.config, { configId: { S: SETTINGS_ID }, batchSize: { N: "7" } }),
        near.notice.post(pause),
        near.runs.createRun(aRun()),
        near.runs.createBatch(aBatch()),
        near.spend.reserve(day, 500, 1_000),
      ]);
      return made;
    }

    /** What all calls bring, and what they leave behind, when nothing fails. */
    async function callCalmly() {
      const { tables, near } = await behindFilled();
      const read = await all(readsBy(near));
      const wrote = await all([...writesBy(near), ...otherWritesBy(near)]);
      return { read, wrote, left: await everythingIn(tables) };
    }
    let calm: ReturnType<typeof callCalmly> | undefined;
    const whenCalm = () => (calm ??= callCalmly());

    test.each(notCarriedOut)("%s at the first attempt of every request is not noticed", async (_, fault) => {
      const [reader, writer] = await Promise.all([behindFilled(), behindFilled()]);
      for (const { proxy } of [reader, writer])
        proxy.setRules({ operations: ["*"], when: firstAttempt, fault });
      const [read, wrote] = await Promise.all([
        all(readsBy(reader.far)),
        all([...writesBy(writer.far), ...otherWritesBy(writer.far)]),
      ]);
      expect({ read, wrote, left: await everythingIn(writer.tables) }).toEqual(await whenCalm());
      expect(reader.proxy.faults(fault.kind)).toBe(read.length);
      expect(writer.proxy.faults(fault.kind)).toBe(wrote.length);
    });

    test.each(inDoubt)(
      "%s at the first attempt is not noticed where a repetition is known",
      async (_, fault) => {
        const [reader, writer] = await Promise.all([behindFilled(), behindFilled()]);
        for (const { proxy } of [reader, writer])
          proxy.setRules({ operations: ["*"], when: firstAttempt, fault });
        const [read, wrote] = await Promise.all([
          all(readsBy(reader.far)),
          all([...writesBy(writer.far), ...otherWritesBy(writer.near)]),
        ]);
        expect({ read, wrote, left: await everythingIn(writer.tables) }).toEqual(await whenCalm());
        expect(reader.proxy.faults(fault.kind)).toBe(read.length);
        // A write in doubt is looked up, and that answer is lost as well.
        expect(writer.proxy.faults(fault.kind)).toBeGreaterThan(writesBy(writer.far).length);
      },
    );

    test.each(notCarriedOut)(
      "%s that stays is an unavailable store, and changes nothing",
      async (_, fault) => {
        const { proxy, tables, far } = await behindFilled({ maxAttempts: 1 });
        const before = await everythingIn(tables);
        proxy.setRules({ operations: ["*"], fault });
        const calls = [...readsBy(far), ...writesBy(far), ...otherWritesBy(far)];
        for (const error of await all(calls.map((call) => () => rejection(call())))) {
          expect(error).toMatchObject({ code: "store.unavailable", retryPolicy: "retry" });
          expect(error.cause).toBeInstanceOf(Error);
        }
        expect(proxy.faults(fault.kind)).toBe(calls.length);
        expect(await everythingIn(tables)).toEqual(before);
      },
    );

    test.each(inDoubt)(
      "%s that stays is an unavailable store, and every write was carried out once",
      async (_, fault) => {
        const { proxy, tables, far } = await behindFilled({ maxAttempts: 1 });
        proxy.setRules({ operations: ["*"], fault });
        const calls = [...readsBy(far), ...writesBy(far), ...otherWritesBy(far)];
        for (const error of await all(calls.map((call) => () => rejection(call())))) {
          expect(error).toMatchObject({ code: "store.unavailable", retryPolicy: "retry" });
        }
        expect(proxy.faults(fault.kind)).toBe(calls.length);
        expect(await everythingIn(tables)).toEqual((await whenCalm()).left);
      },
    );

    test("a service that stays away is asked a few times, not for ever", async () => {
      const { proxy, far } = await behind([{ operations: ["*"], fault: { kind: "server-error" } }]);
      expect(await rejection(far.leads.read(["lead-1"]))).toMatchObject({ code: "store.unavailable" });
      expect(proxy.requests("BatchGetItem")).toBeGreaterThan(1);
      expect(proxy.requests("BatchGetItem")).toBeLessThanOrEqual(5);
    });

    async function storeLeads(table: string, leadIds: readonly string[]): Promise<void> {
      for (let from = 0; from < leadIds.length; from += 25) {
        const part = leadIds.slice(from, from + 25);
        const requests = part.map((leadId) => ({
          PutRequest: { Item: { leadId, ciudad: `city of ${leadId}` } },
        }));
        await bench.client.send(new BatchWriteCommand({ RequestItems: { [table]: requests } }));
      }
    }

    describe("unprocessed keys", () => {
      const unprocessed = (
        fails: (key: JsonObject, index: number) => boolean,
        when?: FaultRule["when"],
      ): FaultRule => ({
        operations: ["BatchGetItem"],
        ...(when && { when }),
        fault: { kind: "partial-failure", fails },
      });

      /** Reads so many leads, which are all stored, through these rules. */
      async function reading(count: number, ...rules: FaultRule[]) {
        const ids = idsOf(count);
        const made = await behind(rules);
        await storeLeads(made.tables.leads, ids);
        const read = async (): Promise<unknown[]> => {
          const found = await made.far.leads.read(ids);
          return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
        };
        const stored = ids.map((leadId) => [leadId, { leadId, ciudad: `city of ${leadId}` }]);
        return { ...made, read, stored };
      }

      test("are asked for again until every lead of every request is read", async () => {
        const { proxy, read, stored } = await reading(
          230,
          unprocessed((_, index) => index % 2 === 1),
        );
        expect(await read()).toEqual(stored);
        // 100, 50, 25, 12, 6, 3, 1 and the same again, then 30, 15, 7, 3, 1: what is read is not asked for again.
        expect(proxy.requests("BatchGetItem")).toBe(7 + 7 + 5);
        expect(proxy.faults("partial-failure")).toBe(6 + 6 + 4);
      });

      test("cost no lead when DynamoDB serves one at a time, however often that is", async () => {
        const { proxy, read, stored } = await reading(
          20,
          unprocessed((_, index) => index > 0),
        );
        expect(await read()).toEqual(stored);
        expect(proxy.requests("BatchGetItem")).toBe(20);
        expect(proxy.faults("partial-failure")).toBe(19);
      });

      test("cost no lead between failures, broken connections and replies that bring nothing", async () => {
        const { proxy, read, stored } = await reading(
          60,
          unprocessed(() => true, first(2)),
          { operations: ["BatchGetItem"], when: nth(3), fault: { kind: "half-reply" } },
          unprocessed((_, index) => index < 40, nth(4)),
          { operations: ["BatchGetItem"], when: nth(5), fault: { kind: "server-error" } },
          { operations: ["BatchGetItem"], when: nth(6), fault: { kind: "lose-answer" } },
        );
        expect(await read()).toEqual(stored);
        expect(proxy.requests("BatchGetItem")).toBe(7);
        expect(proxy.faults("partial-failure")).toBe(3);
      });

      test("that stay so are an unavailable store after five vain replies, and not deleted leads", async () => {
        const isOne = ({ leadId }: JsonObject): boolean => (leadId as { S: string }).S === "lead-1003";
        const { proxy, read, stored } = await reading(10, unprocessed(isOne));
        expect(await rejection(read())).toMatchObject({ code: "store.unavailable", retryPolicy: "retry" });
        expect(proxy.faults("partial-failure")).toBe(1 + 5);
        expect(proxy.requests("BatchGetItem")).toBe(1 + 5);
        proxy.setRules();
        expect(await read()).toEqual(stored);
      });
    });

    describe("a read of several pages", () => {
      const ids = idsOf(SCAN_PAGE_LEADS + 50);

      test("sees every lead exactly once when half of every page is lost at first", async () => {
        const { proxy, tables, far } = await behind([
          { operations: ["Scan"], when: firstAttempt, fault: { kind: "half-reply" } },
        ]);
        await storeLeads(tables.leads, ids);
        expect((await scanAll(far.leads)).map(({ leadId }) => leadId).toSorted()).toEqual(ids);
        expect(proxy.faults("half-reply")).toBeGreaterThanOrEqual(2);
      });

      test("fails when a page does not come, instead of ending there, and goes on from it later", async () => {
        const { proxy, tables, far } = await behind(
          [{ operations: ["Scan"], when: nth(2), fault: { kind: "reset" } }],
          { maxAttempts: 1 },
        );
        await storeLeads(tables.leads, ids);
        const seen: string[] = [];
        let after: string | undefined;
        const scan = async (): Promise<void> => {
          for await (const page of far.leads.scanSegment(0, 1, ["leadId"], after)) {
            seen.push(...page.leads.map(({ leadId }) => leadId));
            after = page.next;
          }
        };
        expect(await rejection(scan())).toMatchObject({ code: "store.unavailable" });
        expect(seen).toHaveLength(SCAN_PAGE_LEADS);
        await scan();
        expect(seen.toSorted()).toEqual(ids);
        expect(proxy.faults("reset")).toBe(1);
      });

      test("sees every batch of a run exactly once, or fails", async () => {
        const { proxy, near, far } = await behind();
        const batchIds = Array.from({ length: 30 }, (_, index) => `c-${100 + index}`);
        await Promise.all(batchIds.map((batchId) => near.runs.createBatch(aBatch({ batchId }))));
        const read = async (): Promise<string[]> =>
          (await collect(far.runs.batchesOf("run-1"))).map(({ batchId }) => batchId);

        proxy.setRules({ operations: ["Query"], when: everyNth(3), fault: { kind: "half-reply" } });
        expect((await read()).toSorted()).toEqual(batchIds);
        expect(proxy.faults("half-reply")).toBeGreaterThanOrEqual(2);

        proxy.setRules({
          operations: ["Query"],
          when: ({ count }) => count > 4,
          fault: { kind: "server-error" },
        });
        expect(await rejection(read())).toMatchObject({ code: "store.unavailable" });
        expect(proxy.faults("server-error")).toBeGreaterThan(1);
      });
    });

    describe("a condition that DynamoDB finds false", () => {
      const falseFor = (operation: string, when?: FaultRule["when"]): FaultRule => ({
        operations: [operation],
        ...(when && { when }),
        fault: { kind: "condition-failed" },
      });

      test("reserves nothing, and is not tried again", async () => {
        const { proxy, near, far } = await behind([falseFor("UpdateItem")]);
        expect(await far.spend.reserve(day, 600, 1_000)).toBe(false);
        expect(proxy.requests("UpdateItem")).toBe(1);
        expect(await near.spend.reserve(day, 1_000, 1_000)).toBe(true);
      });

      test("lets a run be changed again on what is stored, once", async () => {
        const { proxy, near, far } = await behind([falseFor("PutItem", first(2))]);
        await near.runs.createRun(aRun());
        expect(await far.runs.changeRun(aRun(), plusOne)).toEqual({ ...plusOne(aRun()), version: 2 });
        expect(proxy.faults("condition-failed")).toBe(2);
        expect(await near.runs.readRun("run-1")).toEqual({ ...plusOne(aRun()), version: 2 });
      });

      test("again and again is an unavailable store after a hundred attempts", async () => {
        const { proxy, near, far } = await behind([falseFor("PutItem")]);
        await near.runs.createRun(aRun());
        expect(await rejection(far.runs.changeRun(aRun(), plusOne))).toMatchObject({
          code: "store.unavailable",
        });
        expect(proxy.faults("condition-failed")).toBe(100);
        expect(await near.runs.readRun("run-1")).toEqual(aRun());
      });
    });
  },
);
