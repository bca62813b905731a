import { createDynamoRunStore } from "@lead-normalizer/aws/dynamo-run-store.ts";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { DAY_MS } from "@lead-normalizer/core/limits.ts";
import type { BatchItem } from "@lead-normalizer/core/run/batch-item.ts";
import { isOpenRun, type Run } from "@lead-normalizer/core/run/run.ts";
import { describe, expect, test } from "vitest";

import { aBatch, aRun, someSettings, T0 } from "../support/builders.ts";
import { embeddedDynamos, useDynamo } from "../support/contract-dynamo.ts";

const selection = { selected: 0, batches: 1, stale: { never: 3 }, backlog: 0, nights: 1 };

/** A run with everything that a run can have. */
const fullRun = aRun({
  state: "closed",
  lease: { owner: "producer-1", untilMs: T0 + 1 },
  selection,
  reason: "razón",
  closedAtMs: T0 + 2,
  checkpoints: { "0": { after: "lead ñ", done: false, sequence: 7, selected: 70, batches: 7 } },
  restarts: { count: 1, lastAtMs: T0 },
  cancelled: { atMs: T0, by: "ana", reason: "too early" },
  held: 2,
  unpublished: true,
  settings: someSettings({ maxLeadsPerRun: null, tokensPerMinute: 1_000, dailyBudgetUsd: 0.25 }),
});

const fullBatch = aBatch({
  leadIds: ["lead-1", "lead ñ", "#", ":"],
  state: "dead",
  queuedAtMs: T0,
  endedAtMs: T0 + 1,
  code: "model.unavailable",
  attempt: {
    id: "invocation-1/message-1",
    receive: 2,
    startedAtMs: T0,
    deadlineAtMs: T0 + 120_000,
    endedAtMs: T0 + 1,
    code: "model.unavailable",
    leadId: "lead ñ",
  },
  returns: 1,
  crashes: 2,
  suspects: { "lead ñ": 1 },
  held: ["lead ñ", "#"],
  tally: {
    normalized: 1,
    rechecked: 0,
    upToDate: 0,
    deferred: 0,
    deadLettered: 3,
    deleted: 0,
    fieldsNormalized: 5,
    fieldsUnresolved: 0,
    fieldsChanged: 4,
    errors: { "model.throttled": 3 },
  },
  usage: {
    "invocation-1/message-1": { modelCalls: 1, inputTokens: 100, outputTokens: 10, costMicroUsd: 15 },
  },
});

const more = (run: Run): Run => ({
  ...run,
  selection: { ...selection, ...run.selection, selected: (run.selection?.selected ?? 0) + 1 },
});

describe.each(embeddedDynamos)("runs on $name", ({ start }) => {
  const bench = useDynamo(start);
  async function aStore() {
    const { runs: table } = await bench.freshTables();
    return { table, store: createDynamoRunStore(bench.client, table) };
  }

  test("a run comes back as it was created", async () => {
    const { store } = await aStore();
    expect(await store.createRun(fullRun)).toBe("created");
    expect(await store.readRun(fullRun.runId)).toEqual(fullRun);
    expect(await store.readRun("another")).toBeUndefined();
  });

  test("a run is created once, also by many at the same time, and the first stays as it is", async () => {
    const { store } = await aStore();
    const runs = Array.from({ length: 20 }, (_, index) => aRun({ staleBeforeMs: index }));
    const results = await Promise.all(runs.map((run) => store.createRun(run)));
    expect(results.filter((result) => result === "created")).toHaveLength(1);
    expect(await store.createRun(aRun({ staleBeforeMs: -1 }))).toBe("exists");
    expect(await store.readRun("run-1")).toEqual(runs[results.indexOf("created")]);
  });

  test("a change applies to the run as it is now, and counts its version on", async () => {
    const { store } = await aStore();
    const run = aRun();
    await store.createRun(run);
    const first = await store.changeRun(run, more);
    expect(first).toEqual({ ...run, version: 2, selection: { ...selection, selected: 1 } });
    // From a copy that is out of date.
    const second = await store.changeRun(run, more);
    expect(second).toEqual({ ...run, version: 3, selection: { ...selection, selected: 2 } });
    expect(await store.readRun("run-1")).toEqual(second);
  });

  test("of changes made at the same time none is lost", async () => {
    const { store } = await aStore();
    const run = aRun();
    await store.createRun(run);
    await Promise.all(Array.from({ length: 20 }, () => store.changeRun(run, more)));
    expect(await store.readRun("run-1")).toMatchObject({ version: 21, selection: { selected: 20 } });
  });

  test("a change to undefined leaves the run, also when it looked different before", async () => {
    const { store } = await aStore();
    const run = aRun();
    await store.createRun(run);
    expect(await store.changeRun(run, () => undefined)).toEqual(run);
    const closed = await store.changeRun(run, (current) => ({ ...current, state: "closed" }));
    const unlessClosed = (current: Run): Run | undefined =>
      current.state === "closed" ? undefined : more(current);
    expect(await store.changeRun(run, unlessClosed)).toEqual(closed);
    expect(await store.readRun("run-1")).toEqual(closed);
  });

  test("an error of a change comes out as it is, and the run stays", async () => {
    const { store } = await aStore();
    await store.createRun(aRun());
    const error = new Error("another producer took over");
    const change = store.changeRun(aRun(), () => {
      throw error;
    });
    await expect(change).rejects.toBe(error);
    expect(await store.readRun("run-1")).toEqual(aRun());
  });

  test("open runs are those that select or wait, the latest first", async () => {
    const { store } = await aStore();
    const states: [string, Run["state"]][] = [
      ["a", "selected"],
      ["b", "closed"],
      ["c", "selecting"],
      ["d", "skipped"],
      ["e", "selected"],
    ];
    const hours: Record<string, number> = { a: 3, b: 4, c: 5, d: 2, e: 1 };
    for (const [runId, state] of states) {
      await store.createRun(aRun({ runId, state, startedAtMs: T0 + hours[runId]! * 3_600_000 }));
    }
    expect((await store.findRuns(isOpenRun)).map(({ runId }) => runId)).toEqual(["c", "a", "e"]);
    expect((await store.recentRuns(3)).map(({ runId }) => runId)).toEqual(["c", "b", "a"]);
    expect(await store.recentRuns(10)).toHaveLength(5);
  });

  test("without runs there are none", async () => {
    const { store } = await aStore();
    expect(await store.findRuns(isOpenRun)).toEqual([]);
    expect(await store.recentRuns(5)).toEqual([]);
  });

  test("runs of more than a page of 1 MB are all found", async () => {
    const { store } = await aStore();
    const runs = Array.from({ length: 15 }, (_, index) =>
      aRun({ runId: `run-${index}`, startedAtMs: T0 + index, reason: "x".repeat(200_000) }),
    );
    await Promise.all(runs.map((run) => store.createRun(run)));
    expect(await store.findRuns(isOpenRun)).toEqual(runs.toReversed());
  });

  const putRun = (table: string, item: object) =>
    bench.client.send(new PutCommand({ TableName: table, Item: { pk: "runs", ...item } }));

  test("attributes that nobody knows are no obstacle", async () => {
    const { store, table } = await aStore();
    await putRun(table, { sk: "run-1", ...aRun(), later: { shape: "of things to come", big: 1n << 80n } });
    expect(await store.findRuns(isOpenRun)).toEqual([aRun()]);
    expect(await store.readRun("run-1")).toEqual(aRun());
  });

  test("a setting that a later version added is no obstacle when an earlier one is deployed again", async () => {
    const { store, table } = await aStore();
    await putRun(table, { sk: "run-1", ...aRun(), settings: { ...someSettings(), later: 1 } });
    expect(await store.findRuns(isOpenRun)).toMatchObject([{ runId: "run-1", version: 1 }]);
    expect(await store.readRun("run-1")).toMatchObject({ runId: "run-1" });
  });

  test("closed runs of earlier versions, which had fewer settings, do not hide the open one", async () => {
    const { store, table } = await aStore();
    const { cacheTtlDays: _, ...fewer } = someSettings();
    await putRun(table, { sk: "run-0", ...aRun({ runId: "run-0", state: "closed" }), settings: fewer });
    await store.createRun(aRun());
    expect(await store.findRuns(isOpenRun)).toEqual([aRun()]);
  });

  test("a run expires 400 days after its start, a batch 60 days after its plan, changed or not", async () => {
    const { store, table } = await aStore();
    await store.createRun(aRun());
    await store.createBatch(aBatch());
    const run = { pk: "runs", sk: "run-1" };
    const expiries = async (): Promise<(string | undefined)[]> => {
      const shards = await Promise.all(
        Array.from({ length: 8 }, (_, shard) =>
          bench.get(table, { pk: `run#run-1#${shard}`, sk: "c-000001" }),
        ),
      );
      const items = [await bench.get(table, run), ...shards.filter((item) => item !== undefined)];
      return items.map((item) => item?.["expiresAtSeconds"]?.N);
    };
    const expected = [T0 + 400 * DAY_MS, T0 + 60 * DAY_MS].map((ms) => String(ms / 1_000));
    expect(await expiries()).toEqual(expected);
    await store.changeRun(aRun(), more);
    await store.changeBatch(aBatch(), (batch) => ({ ...batch, state: "done", endedAtMs: T0 + DAY_MS }));
    expect(await expiries()).toEqual(expected);
  });

  test("a table that is not there is named in a settings error", async () => {
    const store = createDynamoRunStore(bench.client, "nowhere-runs");
    const missing = {
      code: "settings.table-missing",
      message: expect.stringContaining('"nowhere-runs"') as string,
    };
    await expect(store.findRuns(isOpenRun)).rejects.toMatchObject(missing);
    await expect(store.readRun("run-1")).rejects.toMatchObject(missing);
    await expect(store.createRun(aRun())).rejects.toMatchObject(missing);
    await expect(store.changeRun(aRun(), more)).rejects.toMatchObject(missing);
  });
});

describe.each(embeddedDynamos)("the batches of a run on $name", ({ start }) => {
  const bench = useDynamo(start);
  const aStore = async () => createDynamoRunStore(bench.client, (await bench.freshTables()).runs);

  test("a batch comes back as it was created, and is created once", async () => {
    const store = await aStore();
    expect(await store.createBatch(fullBatch)).toBe("created");
    expect(await store.createBatch({ ...fullBatch, state: "planned" })).toBe("exists");
    expect(await store.readBatch("run-1", "c-000001")).toEqual(fullBatch);
  });

  test("a batch that nobody planned is undefined, also of a run that has others", async () => {
    const store = await aStore();
    await store.createBatch(aBatch());
    expect(await store.readBatch("run-1", "c-000002")).toBeUndefined();
    expect(await store.readBatch("run-2", "c-000001")).toBeUndefined();
  });

  test("batches of the same id in different runs are different batches", async () => {
    const store = await aStore();
    expect(await store.createBatch(aBatch())).toBe("created");
    expect(await store.createBatch(aBatch({ runId: "run-2", state: "planned" }))).toBe("created");
    expect(await store.readBatch("run-1", "c-000001")).toMatchObject({ runId: "run-1", state: "queued" });
    expect(await store.readBatch("run-2", "c-000001")).toMatchObject({ runId: "run-2", state: "planned" });
  });

  test("of changes made at the same time none is lost", async () => {
    const store = await aStore();
    const batch = aBatch();
    await store.createBatch(batch);
    const used = { modelCalls: 1, inputTokens: 10, outputTokens: 1, costMicroUsd: 2 };
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        store.changeBatch(batch, (current) => ({
          ...current,
          usage: { ...current.usage, [`invocation-${index}/message.1`]: used },
        })),
      ),
    );
    const after = await store.readBatch("run-1", "c-000001");
    expect(after?.version).toBe(21);
    expect(Object.keys(after?.usage ?? {})).toHaveLength(20);
  });

  test("a change to undefined leaves the batch", async () => {
    const store = await aStore();
    await store.createBatch(fullBatch);
    expect(await store.changeBatch(fullBatch, () => undefined)).toEqual(fullBatch);
    expect(await store.readBatch("run-1", "c-000001")).toEqual(fullBatch);
  });

  test("all batches of a run are found once, over all shards and pages, and no other run's", async () => {
    const store = await aStore();
    // 13 MB: each of the eight shards has more than a page of 1 MB.
    const leadIds = Array.from({ length: 100 }, (_, index) => `${index}-${"x".repeat(1_000)}`);
    const planned = Array.from({ length: 130 }, (_, index) => `c-${String(index).padStart(6, "0")}`);
    await Promise.all(planned.map((batchId) => store.createBatch(aBatch({ batchId, leadIds }))));
    await store.createBatch(aBatch({ runId: "run-11", batchId: "c-000001" }));
    const found: BatchItem[] = [];
    for await (const batch of store.batchesOf("run-1")) found.push(batch);
    expect(found.map(({ batchId }) => batchId).toSorted()).toEqual(planned);
    expect(found.every((batch) => batch.runId === "run-1" && batch.leadIds.length === 100)).toBe(true);
  });

  test("a run without batches has none", async () => {
    const store = await aStore();
    const found: BatchItem[] = [];
    for await (const batch of store.batchesOf("run-1")) found.push(batch);
    expect(found).toEqual([]);
  });
});
