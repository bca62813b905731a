import { createDynamoConsumerScale } from "@lead-normalizer/aws/dynamo-consumer-scale.ts";
import { createDynamoPauseNotice } from "@lead-normalizer/aws/dynamo-pause-notice.ts";
import { createDynamoSettingsStore } from "@lead-normalizer/aws/dynamo-settings-store.ts";
import type { Pause } from "@lead-normalizer/core/ports.ts";
import { resolveSettings } from "@lead-normalizer/core/run/settings.ts";
import { describe, expect, test } from "vitest";

import { T0 } from "../support/builders.ts";
import { embeddedDynamos, useDynamo } from "../support/contract-dynamo.ts";

const aPause: Pause = {
  code: "model.access-denied",
  message: "Every batch would fail with model.access-denied. Mend it, then resume the consumers.",
  by: "consumer",
  atMs: T0,
};

describe.each(embeddedDynamos)("the settings on $name", ({ start }) => {
  const bench = useDynamo(start);

  test("without a table there are none", async () => {
    expect(await createDynamoSettingsStore(bench.client, undefined).load()).toBeUndefined();
  });

  test("without an item there are none", async () => {
    const { config } = await bench.freshTables();
    await createDynamoPauseNotice(bench.client, config).post(aPause);
    expect(await createDynamoSettingsStore(bench.client, config).load()).toBeUndefined();
  });

  test("the item comes as it is stored, and the product understands it", async () => {
    const { config } = await bench.freshTables();
    await bench.put(config, {
      configId: { S: "normalization-settings" },
      enabled: { BOOL: false },
      batchSize: { N: "25" },
      dailyBudgetUsd: { N: "0.25" },
      maxLeadsPerRun: { NULL: true },
      fieldsToNormalize: { L: [{ S: "ciudad" }] },
      mayLeaveAccount: { M: { ciudad: { BOOL: false } } },
      updatedBy: { S: "ana" },
      version: { N: "7" },
    });
    const item = await createDynamoSettingsStore(bench.client, config).load();
    expect(item).toEqual({
      configId: "normalization-settings",
      enabled: false,
      batchSize: 25,
      dailyBudgetUsd: 0.25,
      maxLeadsPerRun: null,
      fieldsToNormalize: ["ciudad"],
      mayLeaveAccount: { ciudad: false },
      updatedBy: "ana",
      version: 7,
    });
    expect(resolveSettings(item, {})).toMatchObject({ enabled: false, batchSize: 25, maxLeadsPerRun: null });
  });

  test("a table that is named and not there is a settings error with its name, not the defaults", async () => {
    await expect(createDynamoSettingsStore(bench.client, "nowhere-config").load()).rejects.toMatchObject({
      code: "settings.table-missing",
      retryPolicy: "pause",
      message: expect.stringContaining('"nowhere-config"'),
    });
  });
});

describe.each(embeddedDynamos)("the notice of a pause on $name", ({ start }) => {
  const bench = useDynamo(start);

  test("what was posted is read, and the first reason stands until somebody who read it replaces it", async () => {
    const { config } = await bench.freshTables();
    const notice = createDynamoPauseNotice(bench.client, config);
    expect(await notice.post(aPause)).toBe(true);
    expect(await notice.read()).toEqual(aPause);
    const later: Pause = { code: "operator", message: "Mantenimiento", by: "ana", atMs: T0 + 1 };
    expect(await notice.post(later)).toBe(false);
    expect(await notice.read()).toEqual(aPause);
    expect(await notice.post(later, aPause)).toBe(true);
    expect(await notice.read()).toEqual(later);
    // Who had read the one before comes too late.
    expect(await notice.post({ ...aPause, code: "settings.invalid" }, aPause)).toBe(false);
    expect(await notice.read()).toEqual(later);
  });

  test.each([
    ["code", { code: "settings.invalid" }],
    ["time", { atMs: T0 + 1 }],
  ] as const)(
    "is neither replaced nor removed for one of another %s, nor when there is none",
    async (_what, change) => {
      const { config } = await bench.freshTables();
      const notice = createDynamoPauseNotice(bench.client, config);
      const other: Pause = { ...aPause, ...change };
      expect(await notice.post({ ...other, message: "New." }, aPause)).toBe(false);
      expect(await notice.read()).toBeUndefined();
      await notice.post(other);
      expect(await notice.post({ ...aPause, by: "ana", message: "New." }, aPause)).toBe(false);
      expect(await notice.remove(aPause)).toBe(false);
      expect(await notice.read()).toEqual(other);
    },
  );

  test("is removed by who read it, twice as once, and makes room for the next", async () => {
    const { config } = await bench.freshTables();
    const notice = createDynamoPauseNotice(bench.client, config);
    await bench.put(config, { configId: { S: "normalization-settings" }, batchSize: { N: "7" } });
    await notice.post(aPause);
    expect(await notice.remove(aPause)).toBe(true);
    expect(await notice.read()).toBeUndefined();
    expect(await notice.remove(aPause)).toBe(true);
    expect(await notice.post(aPause)).toBe(true);
    expect(await createDynamoSettingsStore(bench.client, config).load()).toMatchObject({ batchSize: 7 });
  });

  test("when nobody paused, there is no notice, whatever the settings are", async () => {
    const { config } = await bench.freshTables();
    await bench.put(config, { configId: { S: "normalization-settings" }, enabled: { BOOL: false } });
    expect(await createDynamoPauseNotice(bench.client, config).read()).toBeUndefined();
  });

  test("a table that is not there is named in a settings error", async () => {
    const notice = createDynamoPauseNotice(bench.client, "nowhere-config");
    const missing = {
      code: "settings.table-missing",
      message: expect.stringContaining('"nowhere-config"') as string,
    };
    await expect(notice.post(aPause)).rejects.toMatchObject(missing);
    await expect(notice.read()).rejects.toMatchObject(missing);
    await expect(notice.remove(aPause)).rejects.toMatchObject(missing);
  });
});

describe.each(embeddedDynamos)("the number of consumers of a kept stack on $name", ({ start }) => {
  const bench = useDynamo(start);

  test("is what was set last, and nobody's before", async () => {
    const { config } = await bench.freshTables();
    const scale = createDynamoConsumerScale(bench.client, config);
    expect(await scale.read()).toBeUndefined();
    await scale.set(8);
    await scale.set(3);
    expect(await scale.read()).toBe(3);
    expect(await createDynamoSettingsStore(bench.client, config).load()).toBeUndefined();
  });

  test("that is none counts as not set", async () => {
    const { config } = await bench.freshTables();
    await bench.put(config, { configId: { S: "consumer-scale" }, consumers: { N: "0" } });
    expect(await createDynamoConsumerScale(bench.client, config).read()).toBeUndefined();
  });
});
