import { expect, test } from "vitest";

import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryDeadLetters } from "../../../../test/support/memory-dead-letters.ts";
import { createMemoryAudit } from "../../../../test/support/memory-model-tier.ts";
import { createMemoryPauseNotice } from "../../../../test/support/memory-pause-notice.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import type { Operations } from "../system/open-operations.ts";
import type { Cli } from "../terminal/cli.ts";
import { discardSome } from "./dlq-discard.ts";
import { redriveSome } from "./dlq-redrive.ts";

test.for([
  ["redrive", redriveSome],
  ["discard", discardSome],
] as const)("a %s that took as many as it may says that there may be more", async ([, some]) => {
  const clock = createFakeClock();
  const deadLetters = createMemoryDeadLetters(clock);
  for (let number = 0; number < 3; number += 1)
    deadLetters.add(`${number}`, { attributes: { code: "unknown" } });
  const operations = {
    clock,
    deadLetters,
    runs: createMemoryRunStore(),
    audit: createMemoryAudit(),
    pauseNotice: createMemoryPauseNotice(),
  } as unknown as Operations;
  const said: string[] = [];
  const output = { say: (text: string) => void said.push(text), row: () => {} };
  const cli = { output: () => output, consent: () => ({ ask: async () => {} }) } as unknown as Cli;
  const what = { max: 2, dryRun: false, by: "ana", reason: "x" };
  await some(operations, { code: "unknown" }, what, cli);
  expect(said).toEqual(["No more than 2 at a time: the same command goes on with the rest."]);
  await some(operations, { code: "unknown" }, what, cli);
  expect(said).toHaveLength(1);
  expect(deadLetters.all()).toEqual([]);
});
