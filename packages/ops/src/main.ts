import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { exitCodes } from "@lead-normalizer/local/main/exit-codes.ts";
import { Command, CommanderError, InvalidArgumentError } from "commander";

import { openRuns } from "./open-runs.ts";
import { createOutput, type Output } from "./output.ts";
import { listRuns } from "./run-list.ts";
import { showRun } from "./run-show.ts";

const program = new Command("ops")
  .description("Operates the lead normaliser. Exit codes: 0 done, 1 failed, 2 wrong use, 3 refused.")
  .option("--local", "the embedded stack that is kept on this machine, not AWS", false)
  .option("--json", "results as JSON on stdout, one object a line", false)
  .addHelpText("after", "\nExample:\n  pnpm ops --local run list\n")
  .exitOverride();

const globals = (): { local: boolean; output: Output } => {
  const { local, json } = program.opts<{ local: boolean; json: boolean }>();
  return { local, output: createOutput(json) };
};

const run = program.command("run").description("runs and what became of them");

run
  .command("list")
  .description("the latest runs, newest first")
  .option("--limit <n>", "how many", count, 10)
  .addHelpText("after", "\nExample:\n  pnpm ops --local run list --limit 3\n")
  .action(async ({ limit }: { limit: number }) => {
    const { local, output } = globals();
    await listRuns(await openRuns({ local }, process.env), limit, output);
  });

run
  .command("show <run>")
  .description("one run: outcomes, errors by code, open batches, spend")
  .addHelpText("after", "\nExample:\n  pnpm ops --local run show scheduled-2026-11-22T070000Z\n")
  .action(async (runId: string) => {
    const { local, output } = globals();
    await showRun(await openRuns({ local }, process.env), runId, output);
  });

function count(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= 1_000) return number;
  throw new InvalidArgumentError("It must be a whole number from 1 to 1000.");
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}

function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
  if (error instanceof InputError) {
    process.stderr.write(`${error.message}\n`);
    return exitCodes.wrongUse;
  }
  if (error instanceof NormalizerError) {
    process.stderr.write(`${error.code}: ${error.message}\n`);
    return error.code === "settings.invalid" ? exitCodes.wrongUse : exitCodes.failed;
  }
  throw error;
}
