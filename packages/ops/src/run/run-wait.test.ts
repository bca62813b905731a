import type { Pause } from "@lead-normalizer/core/ports.ts";
import type { Run } from "@lead-normalizer/core/run/run.ts";
import { expect, test } from "vitest";

import { aRun, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { waitForRun } from "./run-wait.ts";

const pause: Pause = { code: "operator", message: "stop", by: "ana", atMs: T0 };

/** Waits for `run-1`; `pauses`: what one look after the other finds. */
async function wait(changes: Partial<Run>, pauses: readonly (Pause | undefined)[] = []) {
  const runs = createMemoryRunStore();
  await runs.createRun(aRun(changes));
  const looks = [...pauses];
  const said: string[] = [];
  const output = {
    say: (text: string) => void said.push(text),
    row: (text: string) => void said.push(text),
  };
  const pauseNotice = { read: async () => looks.shift() };
  const exitCode = await waitForRun({ runs, pauseNotice, clock: createFakeClock() }, "run-1", output);
  return { exitCode, text: said.join("\n") };
}

test("a run that got through is exit code 0", async () => {
  expect(await wait({ state: "closed" })).toMatchObject({ exitCode: 0 });
});

test("one that somebody cancelled is not, and says who", async () => {
  const cancelled = { atMs: T0, by: "ana", reason: "wrong field" };
  const { exitCode, text } = await wait({ state: "closed", cancelled });
  expect(exitCode).toBe(1);
  expect(text).toContain("run-1: cancelled by ana. ");
});

test("one whose consumers were paused says so, also when they go on at that moment", async () => {
  const { exitCode, text } = await wait({ state: "selected" }, [pause, undefined]);
  expect(exitCode).toBe(1);
  expect(text).toContain("run-1: not finished. The consumers were paused by ana");
});
