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

  test("what was posted is read, and the latest replaces the others", async () => {
    const { config } = await bench.freshTables();
    const notice = createDynamoPauseNotice(bench.client, config);
    await notice.post(aPause);
    expect(await notice.read()).toMatchObject(aPause);
    const later: Pause = { code: "operator", message: "Mantenimiento", by: "ana", atMs: T0 + 1 };
    await notice.post(later);
    expect(await notice.read()).toMatchObject(later);
  });

  test("of a spend stop stands, whoever pauses after it: a second alarm, a consumer's breaker, a person", async () => {
    const { config } = await bench.freshTables();
    const notice = createDynamoPauseNotice(bench.client, config);
    await notice.post(aPause);
    const stop: Pause = {
      code: "spend.stopped",
      message: "Too much.",
      by: "awsrestart-spend-stop",
      atMs: T0 + 1,
      earlier: aPause,
    };
    await notice.post(stop);
    expect(await notice.read()).toEqual(stop);

    await notice.post({ ...stop, earlier: stop, atMs: T0 + 2 });
    await notice.post(aPause);
    await notice.post({ code: "operator", message: "Mantenimiento", by: "ana", atMs: T0 + 3 });
    expect(await notice.read()).toEqual(stop);

    await notice.remove();
    await notice.post(aPause);
    expect(await notice.read()).toEqual(aPause);
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
  });
});
