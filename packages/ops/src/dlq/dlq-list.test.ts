import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { emptyTally } from "@lead-normalizer/core/run/batch-item.ts";
import { describe, expect, test } from "vitest";

import { aBatch, aRun, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { listDeadBatches, showDeadBatch } from "./dlq-list.ts";

const HOUR_MS = 3_600_000;

/** Two dead batches, an hour apart, one that was given up, and one that is done. */
async function aDesk() {
  const runs = createMemoryRunStore();
  const clock = createFakeClock();
  clock.advance(2 * HOUR_MS);
  await runs.createRun(aRun());
  const tally = { ...emptyTally, normalized: 1, deadLettered: 1, errors: { "model.unavailable": 1 } };
  const dead = { state: "dead", tally } as const;
  const attempt = { id: "i-1", receive: 5, startedAtMs: T0 - 1_000, deadlineAtMs: T0 };
  const outage = { code: "model.unavailable", endedAtMs: T0, attempt, returns: 4, leadIds: ["a", "b"] };
  const discarded = { atMs: T0, by: "ana", reason: "x" };
  await runs.createBatch(aBatch({ batchId: "c-1", ...dead, ...outage }));
  await runs.createBatch(aBatch({ batchId: "c-2", ...dead, code: "crash", endedAtMs: T0 + HOUR_MS }));
  await runs.createBatch(aBatch({ batchId: "c-3", ...dead, code: "crash", endedAtMs: T0, discarded }));
  await runs.createBatch(aBatch({ batchId: "c-4", state: "done" }));
  const before = structuredClone(runs.batches);
  const texts: string[] = [];
  const data: unknown[] = [];
  const output = {
    say: (text: string) => void texts.push(text),
    row(text: string, one: unknown) {
      texts.push(text);
      data.push(one);
    },
  };
  return { runs, clock, before, texts, data, output };
}

describe("ops dlq list", () => {
  test("shows each dead batch with id, code, leads and age; what was given up or is done is not there", async () => {
    const desk = await aDesk();
    await listDeadBatches(desk, {}, 20, desk.output);
    expect(desk.texts).toEqual([
      "run-1/c-1\n  model.unavailable, 2 leads, 2 h ago",
      expect.stringMatching(/^run-1\/c-2\n {2}crash, \d+ leads?, 60 min ago$/),
      "`ops dlq show ID` tells one in full.",
    ]);
    expect(desk.runs.batches).toEqual(desk.before);
  });

  test.for([
    ["a code", { code: "crash" }, ["c-2"]],
    ["an age", { olderThanMs: 2 * HOUR_MS }, ["c-1"]],
    ["a run that has none", { runId: "run-2" }, []],
    ["a batch", { batchId: "c-1" }, ["c-1"]],
    ["several conditions at once", { code: "crash", batchId: "c-1" }, []],
  ] as const)("keeps to %s", async ([, filter, batchIds]) => {
    const desk = await aDesk();
    await listDeadBatches(desk, filter, 20, desk.output);
    expect(desk.data).toMatchObject(batchIds.map((batchId) => ({ batchId })));
  });

  test("says when there are more than it shows, and when there are none", async () => {
    const desk = await aDesk();
    await listDeadBatches(desk, {}, 1, desk.output);
    expect(desk.data).toHaveLength(1);
    expect(desk.texts.at(-1)).toContain("There are more");
    await listDeadBatches(desk, { code: "nope" }, 1, desk.output);
    expect(desk.texts.at(-1)).toContain("No dead batch on record is meant");
  });
});

describe("ops dlq show", () => {
  test("tells one batch: code, leads, receives, errors and times", async () => {
    const desk = await aDesk();
    await showDeadBatch(desk, "run-1/c-1", desk.output);
    expect(desk.texts[0]).toContain("code      model.unavailable\n");
    expect(desk.texts[0]).toContain("leads     a b\n");
    expect(desk.texts[0]).toContain("dead      1 of 2\n");
    expect(desk.texts[0]).toContain("errors    1 model.unavailable\n");
    expect(desk.texts[0]).toContain("5: 4 sent back in order, 0 with the consumer's death\n");
    expect(desk.texts[0]).toContain("died      2026-11-22T07:00:00.000Z (2 h ago)");
    expect(desk.data).toMatchObject([{ id: "run-1/c-1", leadIds: ["a", "b"], receives: 5, returns: 4 }]);
  });

  test.for([
    ["run-1", 'There is no batch "run-1".'],
    ["run-1/nope", 'There is no batch "run-1/nope".'],
    ["run-1/c-4", 'It is done, not dead: "run-1/c-4".'],
  ] as const)("of %s is wrong use", async ([id, why]) => {
    const desk = await aDesk();
    const shown = showDeadBatch(desk, id, desk.output);
    await expect(shown).rejects.toBeInstanceOf(InputError);
    await expect(shown).rejects.toThrow(why);
  });
});
