import { setTimeout as sleep } from "node:timers/promises";

import { expect, test } from "vitest";

import { gatherQuestions } from "./gather-questions.ts";

const limits = { questions: 3, items: 5, pauseMs: 60_000 };

async function batchesOf(items: AsyncIterable<string> | Iterable<string>, some = limits): Promise<string[]> {
  async function* one(): AsyncGenerator<string> {
    yield* items;
  }
  const batches: string[] = [];
  const questionOf = (item: string): string | undefined => (item.startsWith("q") ? item : undefined);
  for await (const batch of gatherQuestions(one(), questionOf, some)) batches.push(batch.join(" "));
  return batches;
}

test("items wait only behind a question, and until as many different ones make a full call", async () => {
  const items = ["a", "b", "q1", "c", "q1", "q2", "q3", "d", "q4"];
  expect(await batchesOf(items)).toEqual(["a", "b", "q1 c q1 q2 q3", "d", "q4"]);
});

test("no more than so many items wait", async () => {
  expect(await batchesOf(["q1", "a", "b", "c", "d", "e", "q2", "f"])).toEqual(["q1 a b c d", "e", "q2 f"]);
});

test("a pause of the input ends the waiting, and nothing is lost by it", async () => {
  async function* hesitant(): AsyncGenerator<string> {
    yield "q1";
    yield "a";
    await sleep(200);
    yield "b";
    yield "q2";
  }
  expect(await batchesOf(hesitant(), { ...limits, pauseMs: 20 })).toEqual(["q1 a", "b", "q2"]);
});

test("what came before a failure comes before the throw, also when it fails while nobody looks", async () => {
  async function* failing(waitMs: number): AsyncGenerator<string> {
    yield "q1";
    yield "a";
    await sleep(waitMs);
    throw new Error("unreadable");
  }
  for (const waitMs of [0, 30]) {
    const taken: string[] = [];
    const batches = gatherQuestions(failing(waitMs), (item) => item, { ...limits, pauseMs: 10 });
    const reading = (async () => {
      for await (const batch of batches) {
        taken.push(...batch);
        await sleep(60); // the model is asked meanwhile
      }
    })();
    await expect(reading).rejects.toThrow("unreadable");
    expect(taken).toEqual(["q1", "a"]);
  }
});
