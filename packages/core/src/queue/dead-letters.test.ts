import { describe, expect, test } from "vitest";

import { aBatch, aMessage, aRun, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryRunStore, type MemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { NormalizerError } from "../errors.ts";
import { DLQ_RETENTION_SECONDS } from "../limits.ts";
import type { DeadLetter } from "../ports.ts";
import { type BatchItem, emptyTally } from "../run/batch-item.ts";
import type { Run } from "../run/run.ts";
import { summarize } from "../run/summary.ts";
import {
  deadBatches,
  type DeadLetterFilter,
  explainLetter,
  isMeant,
  refuseEmptyFilter,
} from "./dead-letters.ts";

function aLetter(changes: Partial<DeadLetter> = {}): DeadLetter {
  return {
    messageId: "letter-1",
    receiptHandle: "receipt-1",
    body: JSON.stringify(aMessage()),
    attributes: {},
    sentAtMs: T0,
    ...changes,
  };
}

function runsWith(runs: readonly Run[], batches: readonly BatchItem[]): MemoryRunStore {
  const store = createMemoryRunStore();
  for (const run of runs) store.runs.set(run.runId, run);
  for (const batch of batches) store.batches.set(`${batch.runId}/${batch.batchId}`, batch);
  return store;
}

describe("the code of a dead letter", () => {
  const lastTime = { code: "model.unavailable" };
  const cases: [what: string, batch: Partial<BatchItem> | undefined, DeadLetter["attributes"], string][] = [
    ["is that of its batch", { state: "dead", code: "crash" }, {}, "crash"],
    ["is that of its batch, whatever it carries", { state: "dead", code: "crash" }, lastTime, "crash"],
    ["of a dead batch without one is crash.unknown", { state: "dead" }, lastTime, "crash.unknown"],
    ["that nobody has noticed yet is crash.unknown", { state: "queued" }, {}, "crash.unknown"],
    ["that died anew is not that of the death before", { state: "queued" }, lastTime, "crash.unknown"],
    ["that was never noted as queued is crash.unknown", { state: "planned" }, {}, "crash.unknown"],
    ["of a batch that is done is what it carries", { state: "done" }, lastTime, "model.unavailable"],
    ["of a batch that is done, carrying none, is crash.unknown", { state: "done" }, {}, "crash.unknown"],
    ["that no run knows is what it carries", undefined, lastTime, "model.unavailable"],
    ["that no run knows and carries none is crash.unknown", undefined, {}, "crash.unknown"],
  ];
  test.each(cases)("%s", async (_, batch, attributes, code) => {
    const runs = runsWith([], batch === undefined ? [] : [aBatch(batch)]);
    const before = structuredClone(runs.batches);
    const explained = await explainLetter(runs, aLetter({ attributes }));
    expect(explained).toMatchObject({ code, runId: "run-1", batchId: "c-000001" });
    expect(explained.batch).toEqual(batch === undefined ? undefined : aBatch(batch));
    expect(runs.batches).toEqual(before);
  });

  test.each(["not JSON", "", '{"v":1,"runId":"run-1","batchId":"c-000001"}'])(
    "of a body that nobody can read (%j) is what it carries, and what the body says of runs counts for nothing",
    async (body) => {
      const runs = runsWith([], [aBatch({ state: "dead", code: "crash" })]);
      const letter = aLetter({ body, attributes: { code: "message.malformed" } });
      expect(await explainLetter(runs, letter)).toEqual({
        letter,
        code: "message.malformed",
        runId: undefined,
        batchId: undefined,
        batch: undefined,
      });
    },
  );

  test("of a message of the version before is that of its batch as well", async () => {
    const { fields: _fields, ...message } = aMessage();
    const runs = runsWith([], [aBatch({ state: "dead", code: "crash" })]);
    const letter = aLetter({ body: JSON.stringify({ ...message, v: 0 }) });
    expect(await explainLetter(runs, letter)).toMatchObject({ code: "crash", batchId: "c-000001" });
  });

  test("is not guessed when the store does not answer", async () => {
    const down = new NormalizerError("store.unavailable", "down");
    const runs = { ...createMemoryRunStore(), readBatch: () => Promise.reject(down) };
    await expect(explainLetter(runs, aLetter())).rejects.toBe(down);
  });
});

describe("a filter", () => {
  test.each([{}, { code: undefined, runId: undefined } as unknown as DeadLetterFilter])(
    "that says nothing is refused: %j",
    (filter) => {
      expect(() => refuseEmptyFilter(filter)).toThrow(expect.objectContaining({ code: "filter.empty" }));
    },
  );

  test.each([{ code: "crash" }, { runId: "run-1" }, { batchId: "c-000001" }, { olderThanMs: 0 }])(
    "of one condition is enough: %j",
    (filter) => {
      expect(() => refuseEmptyFilter(filter)).not.toThrow();
    },
  );

  const explained = {
    letter: aLetter({ sentAtMs: T0 - 1_000 }),
    code: "crash",
    runId: "run-1",
    batchId: "c-000001",
    batch: undefined,
  };
  const all = { code: "crash", runId: "run-1", batchId: "c-000001", olderThanMs: 1_000 };
  test("means what fulfils all its conditions", () => {
    expect(isMeant(explained, all, T0)).toBe(true);
  });
  test.each([
    { code: "crash.unknown" },
    { code: "" },
    { runId: "run-2" },
    { batchId: "c-000002" },
    { olderThanMs: 1_001 },
  ])("does not mean what fails a single one: %j", (other) => {
    expect(isMeant(explained, { ...all, ...other }, T0)).toBe(false);
    expect(isMeant(explained, other, T0)).toBe(false);
  });
  test("of a run or a batch does not mean a letter that nobody can read", () => {
    const unreadable = { ...explained, runId: undefined, batchId: undefined };
    expect(isMeant(unreadable, { runId: "run-1" }, T0)).toBe(false);
    expect(isMeant(unreadable, { batchId: "c-000001" }, T0)).toBe(false);
    expect(isMeant(unreadable, { code: "crash" }, T0)).toBe(true);
  });
});

describe("dead batches", () => {
  async function idsIn(runs: MemoryRunStore): Promise<string[]> {
    const ids: string[] = [];
    for await (const { runId, batchId } of deadBatches({ runs, clock: createFakeClock() }))
      ids.push(`${runId}/${batchId}`);
    return ids;
  }
  const closedWith = (runId: string, deadLettered: number): Run => {
    const run = aRun({ runId, state: "closed" });
    const progress = { batches: 1, leads: 1, openBatches: 0, openLeads: 0, held: 0 };
    const usage = { modelCalls: 0, inputTokens: 0, outputTokens: 0, costMicroUsd: 0 };
    return {
      ...run,
      summary: summarize(run, { ...progress, tally: { ...emptyTally, deadLettered }, usage }, T0),
    };
  };

  test("are those of open runs, and of closed ones that say that they have some", async () => {
    const dead = { state: "dead", code: "crash" } as const;
    const runs = runsWith(
      [
        aRun({ runId: "open" }),
        aRun({ runId: "selecting", state: "selecting" }),
        closedWith("closed", 1),
        closedWith("well", 0),
      ],
      ["open", "selecting", "closed", "well"].map((runId) => aBatch({ runId, ...dead })),
    );
    const found = await idsIn(runs);
    expect(found.toSorted()).toEqual(["closed/c-000001", "open/c-000001", "selecting/c-000001"]);
  });

  test("are not those that are open or done, and not those that were given up", async () => {
    const states = ["planned", "queued", "done", "dead"] as const;
    const runs = runsWith(
      [aRun()],
      [
        ...states.map((state) => aBatch({ batchId: state, state })),
        aBatch({ batchId: "given-up", state: "dead", discarded: { atMs: T0, by: "ana", reason: "test" } }),
      ],
    );
    expect(await idsIn(runs)).toEqual(["run-1/dead"]);
  });

  test("are not those whose messages SQS no longer keeps: nobody could bring them back", async () => {
    const keptSinceMs = T0 - 1_000 * DLQ_RETENTION_SECONDS;
    const dead = { state: "dead", code: "crash" } as const;
    const runs = runsWith(
      [aRun()],
      [
        aBatch({ ...dead, batchId: "kept", endedAtMs: keptSinceMs + 1 }),
        aBatch({ ...dead, batchId: "gone", endedAtMs: keptSinceMs }),
      ],
    );
    expect(await idsIn(runs)).toEqual(["run-1/kept"]);
  });
});
