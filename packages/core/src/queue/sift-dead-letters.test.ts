import { describe, expect, test } from "vitest";

import { aBatch, aRun } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryDeadLetters } from "../../../../test/support/memory-dead-letters.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { NormalizerError } from "../errors.ts";
import type { DeadLetter } from "../ports.ts";
import { siftDeadLetters } from "./sift-dead-letters.ts";

/** A queue with that many letters of `run-1`; those of even number died with `crash`, the others with `unknown`. */
function aStage(letters: number) {
  const clock = createFakeClock();
  const deadLetters = createMemoryDeadLetters(clock);
  const runs = createMemoryRunStore();
  runs.runs.set("run-1", aRun());
  for (let number = 1; number <= letters; number += 1) {
    const batch = aBatch({
      batchId: `c-${number}`,
      state: "dead",
      code: number % 2 === 0 ? "crash" : "unknown",
    });
    runs.batches.set(`run-1/${batch.batchId}`, batch);
    deadLetters.addBatch(batch.batchId);
  }
  return { clock, deadLetters, runs };
}

const crash = { code: "crash" };
const idsUpTo = (last: number): string[] => Array.from({ length: last }, (_, index) => `letter-${index + 1}`);
const even = (ids: readonly string[]): string[] => ids.filter((_, index) => index % 2 === 1);
const odd = (ids: readonly string[]): string[] => ids.filter((_, index) => index % 2 === 0);

/** Takes what is meant, by id. */
async function sift(
  deps: Parameters<typeof siftDeadLetters>[0],
  filter = crash,
  max = 100,
  answer: "taken" | "left" = "taken",
): Promise<string[]> {
  const meant: string[] = [];
  const count = await siftDeadLetters(deps, filter, max, async ({ letter }) => {
    meant.push(letter.messageId);
    if (answer === "taken") await deps.deadLetters.discard(letter);
    return answer;
  });
  expect(count).toBe(meant.length);
  return meant;
}

describe("sifting", () => {
  test("without a filter receives nothing", async () => {
    const stage = aStage(3);
    await expect(sift(stage, {} as never)).rejects.toMatchObject({ code: "filter.empty" });
    expect(idsUpTo(3).map((id) => stage.deadLetters.receivesOf(id))).toEqual([0, 0, 0]);
  });

  test("an empty queue finds nothing", async () => {
    expect(await sift(aStage(0))).toEqual([]);
  });

  test("goes through all pages, hands over each letter that is meant once, and all others are visible again", async () => {
    const stage = aStage(25);
    expect(await sift(stage)).toEqual(even(idsUpTo(25)));
    expect(stage.deadLetters.all()).toEqual(odd(idsUpTo(25)));
    expect(stage.deadLetters.visible()).toEqual(odd(idsUpTo(25)));
  });

  test("hides letters for five minutes, so that those of a process that dies come back", async () => {
    const stage = aStage(3);
    await sift(stage, crash, 100, "left");
    let whileItWorks: string[] = [];
    await siftDeadLetters(stage, crash, 1, async () => {
      whileItWorks = stage.deadLetters.visible();
      stage.clock.advance(300_000);
      expect(stage.deadLetters.visible()).toEqual(idsUpTo(3));
      return "left";
    });
    expect(whileItWorks).toEqual([]);
  });

  test("leaves what is meant but not taken, visible", async () => {
    const stage = aStage(25);
    expect(await sift(stage, crash, 100, "left")).toEqual(even(idsUpTo(25)));
    expect(stage.deadLetters.visible()).toEqual(idsUpTo(25));
  });

  test.each([1, 5, 6])(
    "stops at a maximum of %i, and whatever it had received is visible again",
    async (max) => {
      const stage = aStage(25);
      expect(await sift(stage, crash, max)).toEqual(even(idsUpTo(25)).slice(0, max));
      expect(stage.deadLetters.visible()).toHaveLength(25 - max);
    },
  );

  test("looks at no page that it does not need", async () => {
    const stage = aStage(25);
    await sift(stage, crash, 5);
    expect(stage.deadLetters.receivesOf("letter-11")).toBe(0);
  });

  const failing = new Error("killed in the middle");
  test.each([
    ["taking a letter fails", {}, () => Promise.reject(failing)],
    ["the store fails", { readBatch: () => Promise.reject(failing) }, () => Promise.resolve("left" as const)],
  ])("makes everything visible again when %s, and says why it ended", async (_, broken, take) => {
    const stage = aStage(12);
    const runs = { ...stage.runs, ...broken };
    await expect(siftDeadLetters({ ...stage, runs }, crash, 100, take)).rejects.toBe(failing);
    expect(stage.deadLetters.visible()).toEqual(idsUpTo(12));
  });

  test("makes the others visible when one of them cannot be, and says so", async () => {
    const stage = aStage(12);
    const down = new NormalizerError("queue.unavailable", "down");
    const deadLetters = {
      ...stage.deadLetters,
      release: (letter: DeadLetter) =>
        letter.messageId === "letter-1" ? Promise.reject(down) : stage.deadLetters.release(letter),
    };
    await expect(sift({ ...stage, deadLetters })).rejects.toBe(down);
    expect(stage.deadLetters.all()).toEqual(odd(idsUpTo(12)));
    expect(stage.deadLetters.visible()).toEqual(odd(idsUpTo(12)).slice(1));
  });

  test("tells of the failure that ended it, not of one that followed", async () => {
    const stage = aStage(2);
    const deadLetters = { ...stage.deadLetters, release: () => Promise.reject(new Error("another")) };
    const take = () => Promise.reject(failing);
    await expect(siftDeadLetters({ ...stage, deadLetters }, crash, 1, take)).rejects.toBe(failing);
  });
});

describe("a letter that is seen twice", () => {
  test("is handed over once, and does not keep the sifting going for ever", async () => {
    const stage = aStage(2);
    // A queue that hides nothing: every receive brings the same.
    const deadLetters = { ...stage.deadLetters, receive: () => stage.deadLetters.receive(0) };
    expect(await sift({ ...stage, deadLetters }, crash, 100, "left")).toEqual(["letter-2"]);
    expect(stage.deadLetters.receivesOf("letter-2")).toBe(2);
  });

  test("because looking took longer than it was hidden is visible again at the end", async () => {
    const stage = aStage(25);
    const slow = {
      ...stage.runs,
      readBatch(runId: string, batchId: string) {
        stage.clock.advance(40_000);
        return stage.runs.readBatch(runId, batchId);
      },
    };
    await sift({ ...stage, runs: slow }, { code: "nothing" });
    expect(stage.deadLetters.receivesOf("letter-1")).toBeGreaterThan(1);
    expect(stage.deadLetters.visible()).toEqual(idsUpTo(25));
  });
});
