import { describe, expect, test, vi } from "vitest";

import { aBatch, aMessage, aRun, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryDeadLetters } from "../../../../test/support/memory-dead-letters.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import type { DeadLetter } from "../ports.ts";
import { redriveSelected } from "./redrive.ts";

/** Three batches of two leads: one died of an outage, one with its consumer, one without a word. */
function aStage() {
  const clock = createFakeClock();
  const deadLetters = createMemoryDeadLetters(clock);
  const runs = createMemoryRunStore();
  runs.runs.set("run-1", aRun());
  const add = (batch: ReturnType<typeof aBatch>): string => {
    runs.batches.set(`run-1/${batch.batchId}`, batch);
    return deadLetters.addBatch(batch.batchId, { code: "model.unavailable" });
  };
  const ids = {
    outage: add(aBatch({ batchId: "outage", state: "dead", code: "model.unavailable", leadIds: ["a", "b"] })),
    crash: add(aBatch({ batchId: "crash", state: "dead", code: "crash", leadIds: ["c", "d"], held: ["c"] })),
    silent: add(aBatch({ batchId: "silent", state: "queued", leadIds: ["e", "f"] })),
  };
  return { clock, deadLetters, runs, ids };
}

const really = { max: 100, dryRun: false };
const dry = { max: 100, dryRun: true };
const bodyOf = (batchId: string): string => JSON.stringify(aMessage({ batchId }));

describe("a redrive", () => {
  test("without a filter is refused, and nothing is touched", async () => {
    const { ids, ...stage } = aStage();
    await expect(redriveSelected(stage, {}, really)).rejects.toMatchObject({ code: "filter.empty" });
    expect(stage.deadLetters.receivesOf(ids.outage)).toBe(0);
    expect(stage.deadLetters.resent).toEqual([]);
  });

  test("by code goes by the batches, not by what letters carry: only those that are meant go back, unchanged", async () => {
    const { ids, ...stage } = aStage();
    const before = structuredClone(stage.runs.batches);
    const done = await redriveSelected(stage, { code: "model.unavailable" }, really);
    expect(done).toEqual({ messages: 1, leads: 2, byCode: { "model.unavailable": 1 } });
    expect(stage.deadLetters.resent).toEqual([bodyOf("outage")]);
    expect(stage.deadLetters.visible()).toEqual([ids.crash, ids.silent]);
    // Consumers open batches again, when they see them.
    expect(stage.runs.batches).toEqual(before);
  });

  test("of crash.unknown brings back what died without a word, although nobody has noticed", async () => {
    const stage = aStage();
    expect(await redriveSelected(stage, { code: "crash.unknown" }, really)).toEqual({
      messages: 1,
      leads: 2,
      byCode: { "crash.unknown": 1 },
    });
    expect(stage.deadLetters.resent).toEqual([bodyOf("silent")]);
  });

  test("of a run counts by code, and says nothing of leads when no run knows the message", async () => {
    const stage = aStage();
    stage.deadLetters.addBatch("forgotten", { code: "unknown" });
    stage.deadLetters.add(aMessage({ runId: "run-2" }));
    expect(await redriveSelected(stage, { runId: "run-1" }, really)).toEqual({
      messages: 4,
      leads: 6,
      byCode: { "model.unavailable": 1, crash: 1, "crash.unknown": 1, unknown: 1 },
    });
    expect(stage.deadLetters.visible()).toEqual(["letter-5"]);
  });

  test("of one batch leaves all others", async () => {
    const { ids, ...stage } = aStage();
    expect(await redriveSelected(stage, { batchId: "crash" }, really)).toMatchObject({ messages: 1 });
    expect(stage.deadLetters.visible()).toEqual([ids.outage, ids.silent]);
  });

  test("of old letters goes by their first time on a queue", async () => {
    const stage = aStage();
    const sentAtMs = T0 - 3_600_000;
    const old = stage.deadLetters.add(aMessage({ batchId: "outage" }), { sentAtMs });
    const younger = stage.deadLetters.add(aMessage({ batchId: "crash" }), { sentAtMs: sentAtMs + 1 });
    expect(await redriveSelected(stage, { olderThanMs: 3_600_000 }, really)).toMatchObject({ messages: 1 });
    expect(stage.deadLetters.all()).not.toContain(old);
    stage.clock.advance(1);
    expect(await redriveSelected(stage, { olderThanMs: 3_600_000 }, really)).toMatchObject({ messages: 1 });
    expect(stage.deadLetters.all()).not.toContain(younger);
    expect(stage.deadLetters.visible()).toHaveLength(3);
  });

  test("brings back bodies that nobody can read by their code, byte by byte", async () => {
    const { ids, ...stage } = aStage();
    const body = ' {"v":9, "ñ": 1}\r\n';
    stage.deadLetters.add(body, { attributes: { code: "message.malformed" } });
    expect(await redriveSelected(stage, { code: "message.malformed" }, really)).toEqual({
      messages: 1,
      leads: 0,
      byCode: { "message.malformed": 1 },
    });
    expect(stage.deadLetters.resent).toEqual([body]);
    expect(stage.deadLetters.visible()).toEqual(Object.values(ids));
  });

  test("sends a message once that consumers refuse at once, and so is dead again while it is at the others", async () => {
    const { ids, ...stage } = aStage();
    const { deadLetters, clock } = stage;
    const malformed = { attributes: { code: "message.malformed" } };
    for (const body of ["x", "y"]) deadLetters.add(body, malformed);
    const resend = async (letter: DeadLetter): Promise<void> => {
      await deadLetters.resend(letter);
      clock.advance(1);
      deadLetters.add(letter.body, { ...malformed, sentAtMs: clock.now() });
    };
    const refusing = { ...stage, deadLetters: { ...deadLetters, resend } };
    expect(await redriveSelected(refusing, { code: "message.malformed" }, really)).toMatchObject({
      messages: 2,
    });
    expect(deadLetters.resent).toEqual(["x", "y"]);
    expect(deadLetters.visible()).toEqual([...Object.values(ids), "letter-6", "letter-7"]);
  });

  test("stops when it is told to, also while it finds none that is meant", async () => {
    const stage = aStage();
    for (let number = 0; number < 100; number += 1) stage.deadLetters.add("x");
    const receives = vi.spyOn(stage.deadLetters, "receive");
    const onProgress = () => (receives.mock.calls.length >= 2 ? "stop" : "go-on");
    expect(await redriveSelected(stage, { code: "nobody" }, { ...really, onProgress })).toMatchObject({
      messages: 0,
    });
    expect(receives).toHaveBeenCalledTimes(2);
    expect(stage.deadLetters.visible()).toHaveLength(103);
  });

  test("brings back at most so many", async () => {
    const stage = aStage();
    expect(await redriveSelected(stage, { runId: "run-1" }, { ...really, max: 2 })).toMatchObject({
      messages: 2,
      leads: 4,
    });
    expect(stage.deadLetters.resent).toHaveLength(2);
    expect(stage.deadLetters.visible()).toHaveLength(1);
  });

  test("that is dry says what the true one then does, changes nothing and leaves all visible", async () => {
    const { ids, ...stage } = aStage();
    const before = structuredClone([stage.runs.runs, stage.runs.batches]);
    const said = await redriveSelected(stage, { runId: "run-1" }, { ...dry, max: 2 });
    expect(said).toMatchObject({ messages: 2 });
    expect(stage.deadLetters.resent).toEqual([]);
    expect(stage.deadLetters.visible()).toEqual(Object.values(ids));
    expect([stage.runs.runs, stage.runs.batches]).toEqual(before);
    expect(await redriveSelected(stage, { runId: "run-1" }, { ...really, max: 2 })).toEqual(said);
  });

  test("that fails in the middle leaves the rest visible, and a second one brings it back", async () => {
    const stage = aStage();
    const down = new Error("down");
    const resend = (letter: DeadLetter): Promise<void> =>
      letter.body === bodyOf("crash") ? Promise.reject(down) : stage.deadLetters.resend(letter);
    const broken = { ...stage, deadLetters: { ...stage.deadLetters, resend } };
    await expect(redriveSelected(broken, { runId: "run-1" }, really)).rejects.toBe(down);
    expect(stage.deadLetters.resent).toEqual([bodyOf("outage")]);
    expect(stage.deadLetters.visible()).toEqual([stage.ids.crash, stage.ids.silent]);

    expect(await redriveSelected(stage, { runId: "run-1" }, really)).toMatchObject({ messages: 2 });
    expect(stage.deadLetters.resent).toEqual(["outage", "crash", "silent"].map(bodyOf));
    expect(stage.deadLetters.all()).toEqual([]);
  });

  test("that is done twice sends each letter once", async () => {
    const stage = aStage();
    await redriveSelected(stage, { runId: "run-1" }, really);
    expect(await redriveSelected(stage, { runId: "run-1" }, really)).toEqual({
      messages: 0,
      leads: 0,
      byCode: {},
    });
    expect(stage.deadLetters.resent).toHaveLength(3);
  });
});
