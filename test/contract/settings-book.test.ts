import { createDynamoOverrideStore } from "@lead-normalizer/aws/dynamo-override-store.ts";
import { createDynamoSettingsBook } from "@lead-normalizer/aws/dynamo-settings-book.ts";
import { SETTINGS_ID } from "@lead-normalizer/core/run/settings.ts";
import { describe, expect, test } from "vitest";

import { T0 } from "../support/builders.ts";
import { embeddedDynamos, type StoredItem, useDynamo } from "../support/contract-dynamo.ts";

const first = {
  batchSize: 25,
  maxLeadsPerRun: null,
  fieldsToNormalize: ["ciudad", "empresa"],
  mayLeaveAccount: { empresa: false },
  version: 1,
  updatedAt: T0,
  updatedBy: "ana",
  reason: "por el import",
};
const { batchSize: _batchSize, ...second } = { ...first, enabled: false, version: 2, updatedBy: "luz" };
const key = { configId: SETTINGS_ID };

describe.each(embeddedDynamos)("the settings with their versions on $name", ({ start }) => {
  const bench = useDynamo(start);

  async function aBook() {
    const { config } = await bench.freshTables();
    return { config, book: createDynamoSettingsBook(bench.client, config) };
  }

  test("an item takes the place of none once, and then of the one that was read", async () => {
    const { book } = await aBook();
    expect(await book.replace(undefined, first)).toBe(true);
    expect(await book.load()).toEqual({ ...first, ...key });
    expect(await book.replace(undefined, { ...second, version: 3 })).toBe(false);
    expect(await book.replace(await book.load(), second)).toBe(true);
    expect(await book.load()).toEqual({ ...second, ...key });
  });

  test("an attempt whose answer was lost counts as done, that of somebody else does not", async () => {
    const { book } = await aBook();
    await book.replace(undefined, first);
    expect(await book.replace(undefined, first)).toBe(true);
    expect(await book.replace(undefined, { ...first, updatedBy: "luz" })).toBe(false);
    expect(await book.keep(first)).toBe(true);
    expect(await book.keep(first)).toBe(true);
    expect(await book.keep({ ...first, updatedBy: "luz" })).toBe(false);
    expect(await book.versions()).toEqual([first]);
  });

  test.each<[string, StoredItem]>([
    ["a value", { batchSize: { N: "26" } }],
    ["a value inside a map", { mayLeaveAccount: { M: { empresa: { BOOL: true } } } }],
    ["a list", { fieldsToNormalize: { L: [{ S: "ciudad" }] } }],
    ["a setting that was not there", { enabled: { BOOL: false } }],
    ["its reason alone", { reason: { S: "otra" } }],
  ])("an edit from outside that leaves the version is not overwritten: %s", async (_what, edit) => {
    const { config, book } = await aBook();
    await book.replace(undefined, first);
    const read = await book.load();
    const edited = { ...(await bench.get(config, key)), ...edit };
    await bench.put(config, edited);
    expect(await book.replace(read, second)).toBe(false);
    expect(await bench.get(config, key)).toEqual(edited);
  });

  test("an attribute that nobody knows, and that came after the reading, stays", async () => {
    const { config, book } = await aBook();
    await book.replace(undefined, first);
    const read = await book.load();
    await bench.put(config, { ...(await bench.get(config, key)), note: { S: "de luz" } });
    await book.replace(read, second);
    expect(await book.load()).toMatchObject({ note: "de luz" });
  });

  test("an item that was deleted is not written anew", async () => {
    const { config, book } = await aBook();
    await bench.put(config, { configId: { S: SETTINGS_ID } });
    const read = await book.load();
    expect(await createDynamoSettingsBook(bench.client, (await aBook()).config).replace(read, first)).toBe(
      false,
    );
    expect(await book.replace(read, first)).toBe(true);
  });

  test("versions come whole, the latest first, also beyond nine, and no other reader of the table minds them", async () => {
    const { config, book } = await aBook();
    for (let version = 1; version <= 11; version += 1) await book.keep({ ...first, version });
    await book.replace(undefined, second);
    const versions = await book.versions();
    expect(versions.map(({ version }) => version)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(versions[10]).toEqual(first);
    expect(await createDynamoOverrideStore(bench.client, config).load()).toEqual([]);
    expect(await book.load()).toEqual({ ...second, ...key });
  });
});
