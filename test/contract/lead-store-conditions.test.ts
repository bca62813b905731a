import { createDynamoLeadStore } from "@lead-normalizer/aws/dynamo-lead-store.ts";
import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, test } from "vitest";

import { T0 } from "../support/builders.ts";
import { embeddedDynamos, type StoredItem, useDynamo } from "../support/contract-dynamo.ts";
import { aWriteOf, readOne, someNormalization } from "../support/contract-leads.ts";

const key = { leadId: "lead-1" };
const fields = ["ciudad", "empresa"];

/** A lead that was normalised before: `ciudad` is typed, `empresa` is not. */
const normalised: StoredItem = {
  leadId: { S: "lead-1" },
  ciudad: { S: "bogota" },
  correo: { S: "persona@example.com" },
  normalizedData: { M: { ciudad: { S: "Bogotá D.C." } } },
  normalization: { M: { rev: { N: "3" }, runId: { S: "run-0" }, otro: { L: [{ S: "x" }] } } },
  normalizedAt: { N: "1" },
  updatedAt: { N: "1" },
};
/** A lead that nobody has normalised yet. */
const typed: StoredItem = {
  leadId: { S: "lead-1" },
  ciudad: { S: "bogota" },
  updatedAt: { N: "1" },
};

const without = (item: StoredItem, name: string): StoredItem =>
  Object.fromEntries(Object.entries(item).filter(([attribute]) => attribute !== name));

const conflicts: [change: string, before: StoredItem, after: StoredItem][] = [
  ["a source field was edited", typed, { ...typed, ciudad: { S: "cali" } }],
  ["a source field was edited in its white space only", typed, { ...typed, ciudad: { S: "bogota " } }],
  ["a source field was removed", typed, without(typed, "ciudad")],
  ["a source field was emptied", typed, { ...typed, ciudad: { S: "" } }],
  ["a source field became null", typed, { ...typed, ciudad: { NULL: true } }],
  ["a source field was added", typed, { ...typed, empresa: { S: "sena" } }],
  ["a source field was added as null", typed, { ...typed, empresa: { NULL: true } }],
  [
    "a source field is now a number",
    { ...typed, ciudad: { S: "11001" } },
    { ...typed, ciudad: { N: "11001" } },
  ],
  ["normalization.rev moved on", normalised, { ...normalised, normalization: { M: { rev: { N: "4" } } } }],
  [
    "normalization.rev is now a text",
    normalised,
    { ...normalised, normalization: { M: { rev: { S: "3" } } } },
  ],
  ["normalization.rev appeared", typed, { ...typed, normalization: { M: { rev: { N: "1" } } } }],
  ["normalization was removed", normalised, without(normalised, "normalization")],
  ["normalization became a text", normalised, { ...normalised, normalization: { S: "rev 3" } }],
  [
    "normalizedData was corrected by hand",
    normalised,
    { ...normalised, normalizedData: { M: { ciudad: { S: "Cali" } } } },
  ],
  [
    "normalizedData got another value by hand",
    normalised,
    { ...normalised, normalizedData: { M: { ciudad: { S: "Bogotá D.C." }, empresa: { S: "SENA" } } } },
  ],
  ["normalizedData was emptied", normalised, { ...normalised, normalizedData: { M: {} } }],
  ["normalizedData was removed", normalised, without(normalised, "normalizedData")],
  ["normalizedData appeared", typed, { ...typed, normalizedData: { M: { ciudad: { S: "Bogotá D.C." } } } }],
];

const noConflicts: [change: string, before: StoredItem, after: StoredItem][] = [
  ["nothing changed", normalised, normalised],
  [
    "an attribute that is not a source changed",
    normalised,
    { ...normalised, correo: { S: "otra@example.com" } },
  ],
  ["an attribute that is not a source appeared", typed, { ...typed, telefono: { S: "300" } }],
  ["updatedAt moved on", normalised, { ...normalised, updatedAt: { N: "2" } }],
];

describe.each(embeddedDynamos)("the conditions of a lead's write on $name", ({ start }) => {
  const bench = useDynamo(start);

  test.each(conflicts)("when %s, the write is a conflict and changes nothing", async (_, before, after) => {
    const { leads } = await bench.freshTables();
    const store = createDynamoLeadStore(bench.client, leads);
    await bench.put(leads, before);
    const write = aWriteOf(await readOne(store, "lead-1"), fields);
    await bench.put(leads, after);
    expect(await store.write(write)).toBe("conflict");
    expect(await bench.get(leads, key)).toEqual(after);
  });

  test.each(noConflicts)("when %s, the write is written", async (_, before, after) => {
    const { leads } = await bench.freshTables();
    const store = createDynamoLeadStore(bench.client, leads);
    await bench.put(leads, before);
    const write = aWriteOf(await readOne(store, "lead-1"), fields);
    await bench.put(leads, after);
    expect(await store.write(write)).toBe("written");
    expect(await bench.get(leads, key)).toEqual({
      ...after,
      normalizedData: { M: { ciudad: { S: "Bogotá D.C." } } },
      normalization: {
        M: {
          rev: { N: "1" },
          runId: { S: "run-1" },
          batchId: { S: "c-000001" },
          rulesVersion: { S: "r1" },
          fields: { M: {} },
        },
      },
      normalizedAt: { N: String(T0) },
      updatedAt: { N: String(T0) },
    });
  });

  test.each([
    ["without a source field", []],
    ["with source fields that were absent", ["empresa"]],
    ["with source fields", fields],
  ])("a deleted lead is not resurrected by a write %s", async (_, sources) => {
    const { leads } = await bench.freshTables();
    const store = createDynamoLeadStore(bench.client, leads);
    await bench.put(leads, typed);
    const write = aWriteOf(await readOne(store, "lead-1"), sources);
    await bench.client.send(new DeleteCommand({ TableName: leads, Key: key }));
    expect(await store.write(write)).toBe("conflict");
    expect(await bench.get(leads, key)).toBeUndefined();
  });

  test("of many writes that expect the same lead exactly one is written", async () => {
    const { leads } = await bench.freshTables();
    const store = createDynamoLeadStore(bench.client, leads);
    await bench.put(leads, typed);
    const lead = await readOne(store, "lead-1");
    const writes = Array.from({ length: 20 }, (_, index) =>
      aWriteOf(lead, fields, { normalization: someNormalization({ batchId: `c-${index}` }) }),
    );
    const results = await Promise.all(writes.map((write) => store.write(write)));
    expect(results.filter((result) => result === "written")).toHaveLength(1);
    expect((await bench.get(leads, key))?.["normalization"]?.M?.["batchId"]).toEqual({
      S: `c-${results.indexOf("written")}`,
    });
  });

  test("a write that is repeated after it was written is a conflict", async () => {
    const { leads } = await bench.freshTables();
    const store = createDynamoLeadStore(bench.client, leads);
    await bench.put(leads, typed);
    const write = aWriteOf(await readOne(store, "lead-1"), fields);
    expect([await store.write(write), await store.write(write)]).toEqual(["written", "conflict"]);
  });

  test("a table that is not there is named in a settings error", async () => {
    const write = createDynamoLeadStore(bench.client, "nowhere-leads").write(
      aWriteOf({ leadId: "a" }, fields),
    );
    await expect(write).rejects.toMatchObject({
      code: "settings.table-missing",
      message: expect.stringContaining('"nowhere-leads"'),
    });
  });
});
