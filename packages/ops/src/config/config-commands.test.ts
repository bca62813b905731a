import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { Command } from "commander";
import { expect, test } from "vitest";

import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryAudit } from "../../../../test/support/memory-model-tier.ts";
import { createMemorySettingsBook } from "../../../../test/support/memory-settings-book.ts";
import type { Cli } from "../terminal/cli.ts";
import { addConfigCommands } from "./config-commands.ts";

test("settings and --resume are one question: whoever says no has changed nothing", async () => {
  const settings = createMemorySettingsBook();
  const asked: string[] = [];
  const cli = {
    output: () => ({ say: () => {}, row: () => {} }),
    consent: () => ({
      async ask(plan: string) {
        asked.push(plan);
        if (/reach the consumers/.test(plan))
          throw new NormalizerError("consent.missing", "Nothing was changed.");
      },
    }),
    tables: async () => ({ settings, environment: {}, audit: createMemoryAudit(), clock: createFakeClock() }),
  } as unknown as Cli;
  const program = new Command();
  addConfigCommands(program, cli);
  const words = ["config", "set", "maxLeadsPerRun", "7", "--resume", "--reason", "x"];
  const done = program.parseAsync(words, { from: "user" });
  await expect(done).rejects.toMatchObject({ code: "consent.missing" });
  expect(asked).toEqual([
    "the settings.\n  maxLeadsPerRun: 50 (default) → 7\nThen messages reach the consumers again, and cost money again.",
  ]);
  expect(settings.kept).toEqual([]);
});
