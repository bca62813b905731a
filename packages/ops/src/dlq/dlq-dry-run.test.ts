import { expect, test } from "vitest";

import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryDeadLetters } from "../../../../test/support/memory-dead-letters.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import type { Operations } from "../system/open-operations.ts";
import type { Cli } from "../terminal/cli.ts";
import { INTERRUPTED } from "../terminal/watch.ts";
import { discardSome } from "./dlq-discard.ts";
import { redriveSome } from "./dlq-redrive.ts";

test.for([
  ["redrive", redriveSome],
  ["discard", discardSome],
] as const)("a dry run of a %s that Ctrl-C ends leaves no letter hidden", async ([, some]) => {
  const clock = createFakeClock();
  const letters = createMemoryDeadLetters(clock);
  for (let number = 0; number < 25; number += 1) letters.add("x", { attributes: { code: "unknown" } });
  const deadLetters = {
    ...letters,
    receive: async (hideSeconds: number) => {
      process.emit("SIGINT");
      return letters.receive(hideSeconds);
    },
  };
  const operations = { clock, deadLetters, runs: createMemoryRunStore() } as unknown as Operations;
  const cli = { output: () => ({ say: () => {}, row: () => {} }) } as unknown as Cli;
  const what = { max: 1_000, dryRun: true, by: "ana", reason: "x" };
  expect(await some(operations, { code: "unknown" }, what, cli)).toBe(INTERRUPTED);
  expect(letters.visible()).toHaveLength(25);
});
