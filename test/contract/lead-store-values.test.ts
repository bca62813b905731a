import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { createDynamoLeadStore } from "@lead-normalizer/aws/dynamo-lead-store.ts";
import { revOf } from "@lead-normalizer/core/lead.ts";
import { describe, expect, test } from "vitest";

import { T0 } from "../support/builders.ts";
import { embeddedDynamos, inSetOrder, type StoredItem, useDynamo } from "../support/contract-dynamo.ts";
import { aWriteOf, readOne, rejection, someNormalization } from "../support/contract-leads.ts";

const key = { leadId: "lead-1" };
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

/** Every type of DynamoDB, with the values that a careless client would change on their way. */
const values: Record<string, AttributeValue> = {
  "an empty text": { S: "" },
  "a text with marks, emoji and control characters": { S: "Ñoño 👩‍💻 \u0000\t\u2028" },
  "a small number": { N: "-7.25" },
  "a number of 23 digits": { N: "12345678901234567890123" },
  "a number of 38 digits": { N: "0.12345678901234567890123456789012345678" },
  "a number next to nothing": { N: "1e-100" },
  "a huge number": { N: "1e120" },
  "a whole number just above 2^53": { N: "9007199254740993" },
  "a whole number of exactly 2^53": { N: "9007199254740992" },
  "a whole number that ends in zeros": { N: "12345678901234567000" },
  "a fraction just above a whole number": { N: "1.00000000000000000001" },
  "a yes": { BOOL: true },
  "a null": { NULL: true },
  "binary data": { B: bytes(0, 255, 10) },
  "a set of texts": { SS: ["b", "a"] },
  "a set of numbers": { NS: ["1", "2.5"] },
  "a set of big numbers": { NS: ["12345678901234567890123", "12345678901234567890124"] },
  "a set of small and big numbers": { NS: ["1", "12345678901234567890123"] },
  "a set of binary data": { BS: [bytes(1, 2), bytes(3)] },
  "an empty list": { L: [] },
  "an empty map": { M: {} },
  "a list of everything": {
    L: [{ S: "" }, { N: "1e-100" }, { NULL: true }, { BOOL: false }, { B: bytes(7) }, { SS: ["x"] }],
  },
  "a map of maps": {
    M: { a: { M: { b: { L: [{ M: { c: { N: "12345678901234567890123" } } }] } } }, "": { S: "no name" } },
  },
  "a map with the key “constructor”": { M: { constructor: { S: "Amarilo" } } },
};
const cases = Object.entries(values);

/** Names that an expression could not hold as they are. */
const hostileNames = [
  "name",
  "size",
  "#",
  ":",
  "#id",
  ":data",
  "#norm.#rev",
  "a.b",
  "a[0]",
  "dirección de casa",
  " ",
];

describe.each(embeddedDynamos)("the values that a lead's write leaves alone on $name", ({ start }) => {
  const bench = useDynamo(start);

  test("a write changes our four attributes and not a byte of any other", async () => {
    const { leads } = await bench.freshTables();
    const store = createDynamoLeadStore(bench.client, leads);
    const before: StoredItem = { leadId: { S: "lead-1" }, ...values };
    await bench.put(leads, before);
    const stored = await bench.get(leads, key);
    const lead = await readOne(store, "lead-1");
    expect(Object.keys(lead)).toHaveLength(cases.length + 1);
    expect(await store.write(aWriteOf(lead, []))).toBe("written");
    const { normalizedData, normalization, normalizedAt, updatedAt, ...rest } = (await bench.get(
      leads,
      key,
    ))!;
    expect(rest).toEqual(stored);
    expect({ normalizedData, normalizedAt, updatedAt }).toEqual({
      normalizedData: { M: { ciudad: { S: "Bogotá D.C." } } },
      normalizedAt: { N: String(T0) },
      updatedAt: { N: String(T0) },
    });
    expect(normalization?.M?.["rev"]).toEqual({ N: "1" });
  });

  test.each(cases)("a source that is %s is expected as it was read", async (_, value) => {
    const { leads } = await bench.freshTables();
    const store = createDynamoLeadStore(bench.client, leads);
    await bench.put(leads, { leadId: { S: "lead-1" }, fuente: value });
    const stored = await bench.get(leads, key);
    expect(await store.write(aWriteOf(await readOne(store, "lead-1"), ["fuente"]))).toBe("written");
    expect((await bench.get(leads, key))?.["fuente"]).toEqual(stored?.["fuente"]);
  });

  test.each(cases)("a value of ours that is %s is kept by a write that passes it on", async (_, value) => {
    const { leads } = await bench.freshTables();
    const store = createDynamoLeadStore(bench.client, leads);
    await bench.put(leads, { leadId: { S: "lead-1" }, normalizedData: { M: { otro: value } } });
    const stored = (await bench.get(leads, key))?.["normalizedData"]?.M;
    const lead = await readOne(store, "lead-1");
    const normalizedData = lead["normalizedData"] as Record<string, unknown>;
    expect(await store.write(aWriteOf(lead, [], { normalizedData }))).toBe("written");
    const kept = (await bench.get(leads, key))?.["normalizedData"]?.M;
    expect(inSetOrder(kept ?? {})).toEqual(inSetOrder(stored ?? {}));
  });

  test.each(hostileNames)("a source field with the name “%s” is guarded like any other", async (name) => {
    const { leads } = await bench.freshTables();
    const store = createDynamoLeadStore(bench.client, leads);
    const item: StoredItem = { leadId: { S: "lead-1" }, [name]: { S: "bogota" } };
    await bench.put(leads, item);
    const write = aWriteOf(await readOne(store, "lead-1"), [name, "ciudad"]);
    await bench.put(leads, { ...item, [name]: { S: "cali" } });
    expect(await store.write(write)).toBe("conflict");
    await bench.put(leads, item);
    expect(await store.write(write)).toBe("written");
    expect((await bench.get(leads, key))?.[name]).toEqual({ S: "bogota" });
  });

  test("while fields are pending, the lead keeps the normalizedAt that it had, or none", async () => {
    const { leads } = await bench.freshTables();
    const store = createDynamoLeadStore(bench.client, leads);
    const { normalizedAt: _, ...pending } = aWriteOf({ leadId: "lead-1" }, [], {
      normalization: someNormalization({ pending: ["ciudad"] }),
    });
    await bench.put(leads, { leadId: { S: "lead-1" } });
    expect(await store.write(pending)).toBe("written");
    expect(await bench.get(leads, key)).not.toHaveProperty("normalizedAt");
    await bench.put(leads, { leadId: { S: "lead-1" }, normalizedAt: { N: "42" } });
    expect(await store.write(pending)).toBe("written");
    const after = await bench.get(leads, key);
    expect(after?.["normalizedAt"]).toEqual({ N: "42" });
    expect(after?.["normalization"]?.M?.["pending"]).toEqual({ L: [{ S: "ciudad" }] });
    expect(after?.["updatedAt"]).toEqual({ N: String(T0) });
  });

  const garbage: [what: string, normalization: AttributeValue, rev: unknown][] = [
    ["a text", { S: "rev 1" }, undefined],
    ["a number", { N: "1" }, undefined],
    ["a big number", { N: "12345678901234567890123" }, undefined],
    ["null", { NULL: true }, undefined],
    ["a list", { L: [{ N: "1" }] }, undefined],
    ["a set", { SS: ["rev"] }, undefined],
    ["binary data", { B: bytes(1, 2) }, undefined],
    ["a map without rev", { M: { runId: { S: "run-0" } } }, undefined],
    ["a map whose rev is a text", { M: { rev: { S: "uno" } } }, "uno"],
    ["a map whose rev is null", { M: { rev: { NULL: true } } }, null],
    ["a map whose rev is a map", { M: { rev: { M: { rev: { N: "1" } } } } }, { rev: 1 }],
  ];
  test.each(garbage)("bookkeeping that is %s is replaced by ours", async (_, normalization, rev) => {
    const { leads } = await bench.freshTables();
    const store = createDynamoLeadStore(bench.client, leads);
    await bench.put(leads, { leadId: { S: "lead-1" }, normalization });
    const lead = await readOne(store, "lead-1");
    expect(revOf(lead)).toEqual(rev);
    expect(await store.write(aWriteOf(lead, ["ciudad"]))).toBe("written");
    expect((await bench.get(leads, key))?.["normalization"]?.M?.["rev"]).toEqual({ N: "1" });
  });

  test("values that take a lead over an item's 400 KB are refused by their own code, and nothing is written", async () => {
    const { leads } = await bench.freshTables();
    const store = createDynamoLeadStore(bench.client, leads);
    const item: StoredItem = {
      leadId: { S: "lead-1" },
      ciudad: { S: "bogota" },
      notas: { S: "x".repeat(400 * 1_024 - 300) },
    };
    await bench.put(leads, item);
    const write = aWriteOf(await readOne(store, "lead-1"), ["ciudad"], {
      normalizedData: { ciudad: "Bogotá ".repeat(100) },
    });
    const error = await rejection(store.write(write));
    expect(error).toMatchObject({ code: "lead.too-large", retryPolicy: "reject", ids: { leadId: "lead-1" } });
    expect(error.message).not.toMatch(/bogot/i);
    expect(await bench.get(leads, key)).toEqual(item);
  });
});
