import { createDynamoOverrideStore } from "@lead-normalizer/aws/dynamo-override-store.ts";
import { createDynamoPauseNotice } from "@lead-normalizer/aws/dynamo-pause-notice.ts";
import { createDynamoSettingsStore } from "@lead-normalizer/aws/dynamo-settings-store.ts";
import type { FieldKind } from "@lead-normalizer/core/fields/field-kind.ts";
import { fold } from "@lead-normalizer/core/fields/text/fold.ts";
import { type Override, overrideId } from "@lead-normalizer/core/normalize/override.ts";
import { SETTINGS_ID } from "@lead-normalizer/core/run/settings.ts";
import { describe, expect, test } from "vitest";

import { T0 } from "../support/builders.ts";
import { embeddedDynamos, useDynamo } from "../support/contract-dynamo.ts";
import { rejection } from "../support/contract-leads.ts";

const anOverride = (value: string, to: string, changes: Partial<Override> = {}): Override => {
  const kind: FieldKind = changes.kind ?? "company";
  return {
    id: overrideId(kind, value),
    kind,
    from: fold(value),
    to,
    author: "ana",
    reason: "así se llama",
    atMs: T0,
    ...changes,
  };
};
const byId = (overrides: readonly Override[]): Override[] =>
  overrides.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const exito = anOverride("Éxito", "Almacenes Éxito S.A.");
const bogota = anOverride("bogota", "Soacha", { kind: "city", author: "luis", atMs: T0 + 1 });

describe.each(embeddedDynamos)("the overrides on $name", ({ start }) => {
  const bench = useDynamo(start);

  async function aStore() {
    const { config: table } = await bench.freshTables();
    return {
      table,
      store: createDynamoOverrideStore(bench.client, table),
      itemOf: (id: string) => bench.get(table, { configId: `override-${id}` }),
    };
  }

  /** A store with what else stands in its table. */
  async function aStoreAmongOthers() {
    const made = await aStore();
    const { table } = made;
    await bench.put(table, { configId: { S: SETTINGS_ID }, batchSize: { N: "7" }, updatedBy: { S: "ana" } });
    await createDynamoPauseNotice(bench.client, table).post({
      code: "operator",
      message: "x",
      by: "ana",
      atMs: T0,
    });
    const others = async () => [
      await bench.get(table, { configId: SETTINGS_ID }),
      await bench.get(table, { configId: "consumer-pause" }),
    ];
    return { ...made, others };
  }

  test("are none where there are none", async () => {
    const { store } = await aStore();
    expect(await store.load()).toEqual([]);
  });

  test("are read as they were saved", async () => {
    const { store } = await aStore();
    await store.save(exito);
    await store.save(bogota);
    expect(byId(await store.load())).toEqual(byId([exito, bogota]));
  });

  test("are read at once when they were just saved, by every reader", async () => {
    const { store, table } = await aStore();
    for (let index = 0; index < 20; index += 1) {
      await store.save(anOverride(`empresa ${index}`, `Empresa ${index}`));
      const reader = createDynamoOverrideStore(bench.client, table);
      expect(await reader.load()).toHaveLength(index + 1);
    }
  });

  test("are one item each, under the id that shows no value", async () => {
    const { store, itemOf } = await aStore();
    await store.save(exito);
    expect(await itemOf(exito.id)).toEqual({
      configId: { S: `override-${exito.id}` },
      id: { S: exito.id },
      kind: { S: "company" },
      from: { S: "exito" },
      to: { S: "Almacenes Éxito S.A." },
      author: { S: "ana" },
      reason: { S: "así se llama" },
      atMs: { N: String(T0) },
    });
  });

  test("are replaced by a later one for the same value, and the others stay", async () => {
    const { store, itemOf } = await aStore();
    await store.save(exito);
    await store.save(bogota);
    const other = await itemOf(bogota.id);
    const later = anOverride(" EXITO ", "Grupo Éxito S.A.", { author: "luis", atMs: T0 + 5 });
    expect(later.id).toBe(exito.id);
    await store.save(later);
    expect(byId(await store.load())).toEqual(byId([later, bogota]));
    expect(await itemOf(bogota.id)).toEqual(other);
  });

  test("are found one by one, also one that cannot be read, so that it can be set again", async () => {
    const { store, table } = await aStore();
    await store.save(exito);
    await store.save(bogota);
    expect(await store.find(bogota.id)).toEqual(bogota);
    expect(await store.find("company-0000000000000000")).toBeUndefined();
    await bench.put(table, { configId: { S: `override-${exito.id}` }, id: { S: exito.id } });
    expect(await store.find(exito.id)).toBe("unreadable");
    await store.save(exito);
    expect(await store.find(exito.id)).toEqual(exito);
  });

  test("can be removed, which says whether there was one", async () => {
    const { store } = await aStore();
    await store.save(exito);
    await store.save(bogota);
    expect(await store.remove(exito.id)).toBe(true);
    expect(await store.load()).toEqual([bogota]);
    expect(await store.remove(exito.id)).toBe(false);
    expect(await store.remove("company-0000000000000000")).toBe(false);
    expect(await store.load()).toEqual([bogota]);
  });

  test("stand beside the settings and the notice of a pause, which are none of them and stay untouched", async () => {
    const { store, table, others } = await aStoreAmongOthers();
    const before = await others();
    expect(await store.load()).toEqual([]);
    await store.save(exito);
    expect(await store.load()).toEqual([exito]);
    expect(await store.remove(exito.id)).toBe(true);
    // Ids are ours alone: nobody removes another item by one.
    expect(await store.remove(SETTINGS_ID)).toBe(false);
    expect(await store.remove("consumer-pause")).toBe(false);
    expect(await others()).toEqual(before);
    expect(before.every((item) => item !== undefined)).toBe(true);
    expect(await createDynamoSettingsStore(bench.client, table).load()).toMatchObject({ batchSize: 7 });
  });

  test("that cannot be read are an error that names the item and the way out, not an override less", async () => {
    for (const broken of [
      { id: { S: "x" } },
      { id: { S: "x" }, kind: { S: "phone" }, from: { S: "a" }, to: { S: "secreto" } },
    ]) {
      const { store, table } = await aStoreAmongOthers();
      await store.save(exito);
      await bench.put(table, { configId: { S: "override-company-broken" }, ...broken });
      const error = await rejection(store.load());
      expect(error).toMatchObject({ code: "settings.invalid", retryPolicy: "pause" });
      expect(error.message).toContain('"override-company-broken"');
      expect(error.message).toContain(`"${table}"`);
      expect(error.message).not.toContain("secreto");
      expect(await store.remove("company-broken")).toBe(true);
      expect(await store.load()).toEqual([exito]);
    }
  });

  test("of more than one page are all read, wherever the other items stand", async () => {
    const { store, others } = await aStoreAmongOthers();
    const before = await others();
    // Twelve times 100 KB: a page of DynamoDB is one megabyte.
    const reason = "r".repeat(100_000);
    const many = Array.from({ length: 12 }, (_, index) =>
      anOverride(`empresa ${index}`, `Empresa ${index}`, { reason }),
    );
    for (const override of many) await store.save(override);
    expect(byId(await store.load())).toEqual(byId(many));
    expect(await others()).toEqual(before);
  });

  test("without a table are none, and cannot be set", async () => {
    const store = createDynamoOverrideStore(bench.client, undefined);
    expect(await store.load()).toEqual([]);
    const missing = {
      code: "settings.table-missing",
      message: expect.stringContaining("CONFIG_TABLE") as string,
    };
    await expect(store.save(exito)).rejects.toMatchObject(missing);
    await expect(store.remove(exito.id)).rejects.toMatchObject(missing);
  });

  test("of a table that is named and not there are a settings error with its name", async () => {
    const store = createDynamoOverrideStore(bench.client, "nowhere-config");
    const missing = {
      code: "settings.table-missing",
      message: expect.stringContaining('"nowhere-config"') as string,
    };
    await expect(store.load()).rejects.toMatchObject(missing);
    await expect(store.save(exito)).rejects.toMatchObject(missing);
    await expect(store.remove(exito.id)).rejects.toMatchObject(missing);
  });
});
