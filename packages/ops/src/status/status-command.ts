import { exitCodes } from "@lead-normalizer/local/main/exit-codes.ts";
import { wholeNumber } from "@lead-normalizer/local/main/options.ts";
import type { Command } from "commander";

import type { Operations } from "../system/open-operations.ts";
import type { Target } from "../system/target.ts";
import type { Cli } from "../terminal/cli.ts";
import type { Output } from "../terminal/output.ts";
import { watch } from "../terminal/watch.ts";
import { describeStatus } from "./describe-status.ts";
import { readStatus } from "./read-status.ts";

/** Clears a terminal and begins at its top. */
const CLEAR = "\u001B[H\u001B[2J";

/** Adds `status`. */
export function addStatusCommand(program: Command, cli: Cli): void {
  program
    .command("status")
    .description("one screen: paused or running, runs, queue, dead letters, spend, backlog, model")
    .option("--watch", "again and again, until Ctrl-C", false)
    .option("--every <seconds>", "how often with --watch", wholeNumber(1, 3_600), 5)
    .addHelpText(
      "after",
      "\nExamples:\n  pnpm ops --stage production status\n  pnpm ops --local status --watch\n",
    )
    .action(async (options: { watch: boolean; every: number }) => {
      const operations = await cli.operations();
      const name = nameOf(cli.target());
      if (!options.watch) {
        await showStatus(operations, name, cli.output());
        return;
      }
      let isRead = true;
      process.stdout.once("error", () => (isRead = false));
      await watch(async () => {
        if (!isRead) return "unread";
        if (process.stdout.isTTY && !program.opts<{ json: boolean }>().json) process.stdout.write(CLEAR);
        await showStatus(operations, name, cli.output());
        return process.stdout.errored === null ? undefined : "unread";
      }, 1_000 * options.every);
      process.exitCode = exitCodes.done;
    });
}

async function showStatus(operations: Operations, name: string, output: Output): Promise<void> {
  const status = await readStatus(operations);
  output.row(describeStatus(status, name), status);
}

function nameOf({ local, stage }: Target): string {
  if (local) return "the embedded stack of this folder";
  return stage === undefined ? "what the environment names" : `stage ${stage}`;
}
