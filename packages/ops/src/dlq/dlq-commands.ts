import type { DeadLetterFilter } from "@lead-normalizer/core/queue/dead-letters.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { exitCodes } from "@lead-normalizer/local/main/exit-codes.ts";
import { wholeNumber } from "@lead-normalizer/local/main/options.ts";
import type { Command } from "commander";

import type { Cli } from "../terminal/cli.ts";
import { duration, SOME_MAX, someOf } from "../terminal/option-values.ts";
import { discardSome } from "./dlq-discard.ts";
import { redriveAll, redriveSome } from "./dlq-redrive.ts";
import { showDeadLetters } from "./dlq-show.ts";

/** SQS: messages that a move task moves in a second. */
const MOVE_RATE_MAX = 500;

/** Adds `dlq` with its verbs. */
export function addDlqCommands(program: Command, cli: Cli): void {
  const dlq = program
    .command("dlq")
    .description("dead letters: why they died, and the ways back")
    .addHelpText("after", "\nExample:\n  pnpm ops --local dlq\n")
    .action(async () => showDeadLetters(await cli.operations(), cli.output()));

  selecting(dlq.command("redrive"))
    .description("sends dead letters back to the consumers")
    .option("--all", "all of them, moved by SQS itself", false)
    .option("--rate <n>", "with --all: messages a second at most, 1 to 500", wholeNumber(1, MOVE_RATE_MAX))
    .addHelpText(
      "after",
      "\nExamples:\n  pnpm ops --local dlq redrive --code model.unavailable --dry-run\n  pnpm ops --local dlq redrive --all\n",
    )
    .action(async (options: Selected & { all: boolean; rate?: number }) => {
      const filter = filterOf(options);
      if (!options.all) {
        if (options.rate !== undefined) {
          throw new InputError("--rate is SQS's, which moves everything.", {
            wayOut: "Say --all as well, or --max.",
          });
        }
        await redriveSome(await cli.operations(), filter, { max: SOME_MAX, ...options }, cli.output());
      } else if (Object.keys(filter).length > 0 || options.dryRun || options.max !== undefined) {
        throw new InputError("--all moves everything: it takes no filter, no --max and no --dry-run.", {
          wayOut: "Leave out one or the other; `dlq` shows what is there.",
        });
      } else if (!(await redriveAll(await cli.operations(), options.rate, cli.output()))) {
        process.exitCode = exitCodes.failed;
      }
    });

  selecting(dlq.command("discard"))
    .description("gives dead letters up: their leads are chosen again by later runs")
    .requiredOption("--reason <text>", "why, for whoever asks later")
    .addHelpText("after", "\nExample:\n  pnpm ops --local dlq discard --code crash --reason 'test data'\n")
    .action(async (options: Selected & { reason: string }) => {
      await discardSome(
        await cli.operations(),
        filterOf(options),
        { max: SOME_MAX, ...options },
        cli.output(),
      );
    });
}

interface Selected {
  code?: string;
  run?: string;
  batch?: string;
  olderThan?: number;
  max?: number;
  dryRun: boolean;
}

/** Adds the options that say which dead letters are meant. */
function selecting(command: Command): Command {
  return command
    .option("--code <code>", "only those that died with this code, for example model.unavailable")
    .option("--run <run>", "only those of this run")
    .option("--batch <batch>", "only this batch")
    .option("--older-than <age>", "only those that have waited so long: 30m, 12h, 3d", duration)
    .option("--max <n>", `how many at most (default: ${SOME_MAX})`, someOf)
    .option("--dry-run", "says what it would do, and does nothing", false);
}

function filterOf({ code, run: runId, batch: batchId, olderThan: olderThanMs }: Selected): DeadLetterFilter {
  return Object.fromEntries(
    Object.entries({ code, runId, batchId, olderThanMs }).filter(([, condition]) => condition !== undefined),
  );
}
