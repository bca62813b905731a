import { expect, test } from "vitest";

import { aBatch, aRun, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryDeadLetters } from "../../../../test/support/memory-dead-letters.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { emptyTally } from "@lead-normalizer/core/run/batch-item.ts";

import { showDeadLetters } from "./dlq-show.ts";

/** An open run with a batch for each code, all dead, their messages on the queue. */
function aStage(...codes: string[]) {
  const clock = createFakeClock();
  const deadLetters = createMemoryDeadLetters(clock);
  const runs = createMemoryRunStore();
  runs.runs.set("run-1", aRun());
  for (const [index, code] of codes.entries()) {
    const tally = { ...emptyTally, normalized: 1, deadLettered: 2 };
    const batch = aBatch({ batchId: `c-${index}`, state: "dead", code, tally, endedAtMs: T0 + index });
    runs.batches.set(`run-1/${batch.batchId}`, batch);
    deadLetters.addBatch(batch.batchId);
  }
  const said: string[] = [];
  const rows: [text: string, data: unknown][] = [];
  return {
    operations: { runs, deadLetters, clock },
    deadLetters,
    clock,
    said,
    rows,
    output: {
      say: (text: string) => void said.push(text),
      row: (text: string, data: unknown) => void rows.push([text, data]),
    },
  };
}
const hint = expect.stringContaining("ops dlq redrive --code") as string;

test("dead letters are shown by code with their messages, dead leads and times, and nothing is received", async () => {
  const { operations, output, rows, said, deadLetters, clock } = aStage(
    "crash",
    "model.unavailable",
    "crash",
  );
  clock.advance(10 * 60_000);
  await showDeadLetters(operations, output);
  expect(rows).toEqual([
    [
      "crash: 2 messages, 4 leads, the last 10 min ago\n  run-1",
      { code: "crash", runId: "run-1", messages: 2, leads: 4, firstAtMs: T0, lastAtMs: T0 + 2 },
    ],
    [
      "model.unavailable: 1 message, 2 leads, the last 10 min ago\n  run-1",
      {
        code: "model.unavailable",
        runId: "run-1",
        messages: 1,
        leads: 2,
        firstAtMs: T0 + 1,
        lastAtMs: T0 + 1,
      },
    ],
  ]);
  expect(said).toEqual([hint]);
  expect(deadLetters.all().map((id) => deadLetters.receivesOf(id))).toEqual([0, 0, 0]);
});

test("an empty queue is said to be empty", async () => {
  const { operations, output, rows, said } = aStage();
  await showDeadLetters(operations, output);
  expect([rows, said]).toEqual([[], ["The dead-letter queue is empty."]]);
});

test("messages that no batch knows of are counted", async () => {
  const { operations, output, rows, said, deadLetters } = aStage("crash");
  deadLetters.add("not JSON");
  deadLetters.addBatch("c-0");
  await showDeadLetters(operations, output);
  expect(rows).toHaveLength(1);
  expect(said).toEqual([expect.stringMatching(/^2 more on the queue/), hint]);
});

test("a queue whose letters are hidden is not said to be empty", async () => {
  const { operations, output, rows, said, deadLetters } = aStage("crash", "crash");
  await deadLetters.receive(300);
  await showDeadLetters(operations, output);
  expect(rows).toHaveLength(1);
  expect(said).toEqual([expect.stringMatching(/^2 of them are not visible now/), hint]);
});
