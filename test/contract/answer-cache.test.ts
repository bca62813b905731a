import { createDynamoAnswerCache } from "@lead-normalizer/aws/dynamo-answer-cache.ts";
import { createDynamoClient } from "@lead-normalizer/aws/dynamo-client.ts";
import { DAY_MS } from "@lead-normalizer/core/limits.ts";
import type { AnswerCache, CachedAnswer } from "@lead-normalizer/core/ports.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";
import { afterAll, describe, expect, test, vi } from "vitest";

import { T0 } from "../support/builders.ts";
import { embeddedDynamos, type StoredItem, useDynamo } from "../support/contract-dynamo.ts";
import { inDoubt, notCarriedOut } from "../support/contract-faults.ts";
import { rejection } from "../support/contract-leads.ts";
import { startFaultProxy } from "../support/fault-proxy.ts";
import { type FaultRule, first, firstAttempt } from "../support/fault-rules.ts";

const anAnswer = (changes: Partial<CachedAnswer> = {}): CachedAnswer => ({
  text: "Bogotá D.C.",
  askedAtMs: T0,
  expiresAtMs: T0 + 90 * DAY_MS,
  ...changes,
});
const numbered = (count: number): Map<string, CachedAnswer> =>
  new Map(Array.from({ length: count }, (_, index) => [`key-${index}`, anAnswer({ text: `text ${index}` })]));
const sorted = (found: ReadonlyMap<string, CachedAnswer>): [string, CachedAnswer][] =>
  [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));

describe.each(embeddedDynamos)("the answer cache on $name", ({ start }) => {
  const bench = useDynamo(start);
  const stops: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const stop of stops) await stop();
  });

  async function aCache() {
    const { cache: table } = await bench.freshTables();
    const itemOf = (answerKey: string): Promise<StoredItem | undefined> => bench.get(table, { answerKey });
    return { table, itemOf, cache: createDynamoAnswerCache(bench.client, table) };
  }

  /** The same cache, with a proxy before it that fails by these rules. */
  async function aFaultyCache(rules: readonly FaultRule[], options: { maxAttempts?: number } = {}) {
    const { table, cache: near } = await aCache();
    const proxy = await startFaultProxy(bench.endpoint, ...rules);
    const client = createDynamoClient({ endpoint: proxy.endpoint, ...localAccess }, options);
    stops.push(async () => {
      client.destroy();
      await proxy.stop();
    });
    const far: AnswerCache = createDynamoAnswerCache(client, table);
    return { proxy, near, far };
  }

  describe("what was written", () => {
    test("is read as it was, a text or “I do not know”", async () => {
      const { cache } = await aCache();
      const answers = new Map([
        ["a", anAnswer()],
        ["b", anAnswer({ text: null, askedAtMs: T0 - 1, expiresAtMs: T0 + 30 * DAY_MS })],
        ["c", anAnswer({ text: 'Ñandú "d" \\ 🙂' })],
        ["d", anAnswer({ text: "" })],
      ]);
      await cache.write(answers);
      expect(sorted(await cache.read(["a", "b", "c", "d"], T0))).toEqual(sorted(answers));
    });

    test("is one item with the hash, the answer and when DynamoDB may delete it, and nothing else", async () => {
      const { cache, itemOf } = await aCache();
      await cache.write(new Map([["a", anAnswer()]]));
      expect(await itemOf("a")).toEqual({
        answerKey: { S: "a" },
        text: { S: "Bogotá D.C." },
        askedAtMs: { N: String(T0) },
        expiresAtSeconds: { N: String((T0 + 90 * DAY_MS) / 1_000) },
      });
    });

    test("replaces what was there under its key, and touches no other", async () => {
      const { cache, itemOf } = await aCache();
      await cache.write(
        new Map([
          ["a", anAnswer({ text: null })],
          ["b", anAnswer()],
        ]),
      );
      const other = await itemOf("b");
      await cache.write(new Map([["a", anAnswer({ text: "Soacha" })]]));
      expect((await cache.read(["a"], T0)).get("a")).toEqual(anAnswer({ text: "Soacha" }));
      expect(await itemOf("b")).toEqual(other);
    });

    test("may be nothing", async () => {
      const { cache } = await aCache();
      await cache.write(new Map());
      expect(await cache.read(["a"], T0)).toEqual(new Map());
    });
  });

  describe("what was removed", () => {
    test("is gone, and nothing else; what is not there is no error", async () => {
      const { cache, itemOf } = await aCache();
      await cache.write(numbered(3));
      const other = await itemOf("key-2");
      await cache.remove(["key-0", "key-1", "never"]);
      await cache.remove(["key-0"]);
      await cache.remove([]);
      expect([...(await cache.read(["key-0", "key-1", "key-2"], T0)).keys()]).toEqual(["key-2"]);
      expect(await itemOf("key-2")).toEqual(other);
    });
  });

  describe("a read", () => {
    test("brings what is there and leaves out what is not", async () => {
      const { cache } = await aCache();
      await cache.write(numbered(2));
      expect([...(await cache.read(["key-1", "key-7"], T0)).keys()]).toEqual(["key-1"]);
    });

    test("of no keys brings nothing, without a request", async () => {
      const { proxy, far } = await aFaultyCache([]);
      expect(await far.read([], T0)).toEqual(new Map());
      expect(proxy.requests("BatchGetItem")).toBe(0);
    });

    test("of a key twice is one of it", async () => {
      const { cache } = await aCache();
      await cache.write(numbered(1));
      expect(sorted(await cache.read(["key-0", "key-0", "x", "x"], T0))).toEqual([...numbered(1)]);
    });

    test("of more keys than a request takes brings all, in as few requests as there must be", async () => {
      const { proxy, near, far } = await aFaultyCache([]);
      const answers = numbered(230);
      await near.write(answers);
      expect(sorted(await far.read([...answers.keys(), "of nobody"], T0))).toEqual(sorted(answers));
      expect(proxy.requests("BatchGetItem")).toBe(3);
    });
  });

  describe("an expired answer", () => {
    test("is not brought, though DynamoDB has not deleted it yet", async () => {
      const { cache, itemOf } = await aCache();
      await cache.write(
        new Map([
          ["old", anAnswer({ expiresAtMs: T0 })],
          ["new", anAnswer()],
        ]),
      );
      expect([...(await cache.read(["old", "new"], T0)).keys()]).toEqual(["new"]);
      expect(await itemOf("old")).toBeDefined();
    });

    test("is brought until its very time, in whole seconds", async () => {
      const { cache } = await aCache();
      const expiresAtMs = T0 + 1_500;
      await cache.write(new Map([["a", anAnswer({ expiresAtMs })]]));
      expect((await cache.read(["a"], T0 + 1_499)).get("a")).toEqual(anAnswer({ expiresAtMs: T0 + 2_000 }));
      expect((await cache.read(["a"], T0 + 1_999)).size).toBe(1);
      expect((await cache.read(["a"], T0 + 2_000)).size).toBe(0);
    });
  });

  test("an item that cannot be read counts as missing, and does not cost the others", async () => {
    const { cache, table } = await aCache();
    const whole: StoredItem = {
      text: { S: "Cali" },
      askedAtMs: { N: String(T0) },
      expiresAtSeconds: { N: String(T0 / 1_000 + 60) },
    };
    const { text: _text, ...textless } = whole;
    const { expiresAtSeconds: _expiresAtSeconds, ...endless } = whole;
    const items: Record<string, StoredItem> = {
      whole,
      "with more than we know": { ...whole, newer: { S: "x" } },
      textless,
      endless,
      "of another type": { ...whole, text: { N: "7" } },
      "asked at a text": { ...whole, askedAtMs: { S: "yesterday" } },
      "of a number that no one can hold": { ...whole, askedAtMs: { N: "12345678901234567890" } },
      bare: {},
    };
    for (const [answerKey, item] of Object.entries(items)) {
      await bench.put(table, { answerKey: { S: answerKey }, ...item });
    }
    const found = await cache.read(Object.keys(items), T0);
    expect([...found.keys()].toSorted()).toEqual(["whole", "with more than we know"]);
    const answer = { text: "Cali", askedAtMs: T0, expiresAtMs: T0 + 60_000 };
    expect([...found.values()]).toEqual([answer, answer]);
  });

  test("a table that is not there is named in a settings error", async () => {
    const cache = createDynamoAnswerCache(bench.client, "nowhere-cache");
    const missing = {
      code: "settings.table-missing",
      retryPolicy: "pause",
      message: expect.stringContaining('"nowhere-cache"') as string,
    };
    await expect(cache.read(["a"], T0)).rejects.toMatchObject(missing);
    await expect(cache.write(numbered(1))).rejects.toMatchObject(missing);
  });

  // The SDK waits between its attempts in real time: the tests do so together.
  describe("a DynamoDB that fails", { concurrent: true }, () => {
    test.each([...notCarriedOut, ...inDoubt])(
      "by %s at the first attempt is not noticed",
      async (_, fault) => {
        const { proxy, near, far } = await aFaultyCache([{ operations: ["*"], when: firstAttempt, fault }]);
        await far.write(numbered(3));
        expect(sorted(await near.read([...numbered(3).keys()], T0))).toEqual([...numbered(3)]);
        expect(sorted(await far.read([...numbered(3).keys()], T0))).toEqual([...numbered(3)]);
        expect(proxy.faults(fault.kind)).toBe(4);
      },
    );

    test.each(notCarriedOut)(
      "by %s that stays is an unavailable store, and changes nothing",
      async (_, fault) => {
        const { proxy, near, far } = await aFaultyCache([{ operations: ["*"], fault }], { maxAttempts: 1 });
        await near.write(numbered(1));
        for (const call of [far.read(["key-0"], T0), far.write(new Map([["key-0", anAnswer()]]))]) {
          const error = await rejection(call);
          expect(error).toMatchObject({ code: "store.unavailable", retryPolicy: "retry" });
          expect(error.message).not.toContain("Bogotá");
        }
        expect(proxy.faults(fault.kind)).toBe(2);
        expect((await near.read(["key-0"], T0)).get("key-0")).toEqual(numbered(1).get("key-0"));
      },
    );

    test("by one of several writes is an unavailable store, and the others are kept", async () => {
      const { near, far } = await aFaultyCache(
        [{ operations: ["PutItem"], when: first(1), fault: { kind: "throttle" } }],
        { maxAttempts: 1 },
      );
      expect(await rejection(far.write(numbered(5)))).toMatchObject({ code: "store.unavailable" });
      // The others were on their way when the first failed.
      await vi.waitFor(
        async () => expect((await near.read([...numbered(5).keys()], T0)).size).toBe(4),
        60_000,
      );
    });

    test("by serving a part of the keys is asked again until all are there", async () => {
      const { proxy, near, far } = await aFaultyCache([
        {
          operations: ["BatchGetItem"],
          fault: { kind: "partial-failure", fails: (_key, index) => index > 0 },
        },
      ]);
      await near.write(numbered(6));
      expect(sorted(await far.read([...numbered(6).keys()], T0))).toEqual([...numbered(6)]);
      expect(proxy.requests("BatchGetItem")).toBe(6);
    });

    test("by serving no key is an unavailable store, and not a cache that is empty", async () => {
      const { proxy, far } = await aFaultyCache([
        { operations: ["BatchGetItem"], fault: { kind: "partial-failure", fails: () => true } },
      ]);
      expect(await rejection(far.read(["key-0"], T0))).toMatchObject({ code: "store.unavailable" });
      expect(proxy.requests("BatchGetItem")).toBe(5);
    });
  });
});
