import type { DeadLetterFilter } from "@lead-normalizer/core/queue/dead-letters.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { wholeNumber } from "@lead-normalizer/local/main/options.ts";
import type { Command } from "commander";

import type { Cli } from "../terminal/cli.ts";
import { duration, SOME_MAX, someOf } from "../terminal/option-values.ts";
import { actOf, byName, byWhomUnlessDry, type Who, type WhoUnlessDry } from "../terminal/who.ts";
import { discardSome } from "./dlq-discard.ts";
import { listDeadBatches, showDeadBatch } from "./dlq-list.ts";
import { cancelMove, redriveAll } from "./dlq-move.ts";
import { showDeadLetters } from "./dlq-show.ts";

/** SQS: messages that a move task moves in a second. */
const MOVE_RATE_MAX = 500;

/** Adds `dlq` with its verbs. */
export function addDlqCommands(program: Command, cli: Cli): void {
  const dlq = program
    .command("dlq")
    .description("dead letters: why they died, and the ways back")
    .addHelpText("after", "\nExample:\n  pnpm ops --local dlq\n")
    .allowExcessArguments()
    .action(async (_options: unknown, { args: [verb] }: Command) => {
      if (verb !== undefined) dlq.error(`error: unknown command '${verb}'`);
      await showDeadLetters(await cli.operations(), cli.output());
    });

  filtering(dlq.command("list"))
    .description("dead batches one by one: id, code, leads, age; never a value")
    .option("--limit <n>", "how many at most", someOf, 20)
    .addHelpText("after", "\nExample:\n  pnpm ops --local dlq list --code model.unavailable\n")
    .action(async (options: Filtered & { limit: number }) => {
      await listDeadBatches(await cli.operations(), filterOf(options), options.limit, cli.output());
    });

  dlq
    .command("show <id>")
    .description("one dead batch: lead ids, receives, errors, times; never a value")
    .addHelpText("after", "\nExample:\n  pnpm ops --local dlq show scheduled-2026-11-22T070000Z/c-1\n")
    .action(async (id: string) => showDeadBatch(await cli.operations(), id, cli.output()));

  byName(selecting(dlq.command("redrive")))
    .description("sends dead letters back to the consumers")
    .option("--all", "all of them, moved by SQS itself", false)
    .option("--rate <n>", "with --all: messages a second at most, 1 to 500", wholeNumber(1, MOVE_RATE_MAX))
    .option("--reason <text>", "why, for whoever asks later", "none given")
    .addHelpText(
      "after",
      "\nExamples:\n  pnpm ops --local dlq redrive --code model.unavailable --dry-run\n  pnpm ops --local dlq redrive --all\n",
    )
    .action(async (options: Selected & Who & { all: boolean; rate?: number }) => {
      const filter = filterOf(options);
      const { dryRun, max = SOME_MAX } = options;
      const who = actOf(options);
      if (!options.all) {
        if (options.rate !== undefined) {
          throw new InputError("--rate is SQS's, which moves everything.", {
            wayOut: "Say --all as well, or --max.",
          });
        }
        const { redriveSome } = await import("./dlq-redrive.ts"); // estimates, so it has all rules
        process.exitCode = await redriveSome(await cli.operations(), filter, { max, dryRun, ...who }, cli);
      } else if (Object.keys(filter).length > 0 || dryRun || options.max !== undefined) {
        throw new InputError("--all moves everything: it takes no filter, no --max and no --dry-run.", {
          wayOut: "Leave out one or the other; `dlq` shows what is there.",
        });
      } else {
        process.exitCode = await redriveAll(await cli.operations(), options.rate, who, cli);
      }
    });

  byName(dlq.command("cancel"))
    .description("stops a redrive --all that is under way; what went back stays there")
    .option("--reason <text>", "why, for whoever asks later", "none given")
    .addHelpText("after", "\nExample:\n  pnpm ops --local dlq cancel --reason 'wrong moment'\n")
    .action(async (who: Who) => cancelMove(await cli.operations(), actOf(who), cli));

  byWhomUnlessDry(selecting(dlq.command("discard")))
    .description("gives dead letters up: their leads are chosen again by later runs")
    .addHelpText("after", "\nExample:\n  pnpm ops --local dlq discard --code crash --reason 'test data'\n")
    .action(async (options: Selected & WhoUnlessDry) => {
      const { dryRun, max = SOME_MAX } = options;
      const act = dryRun ? { by: "", reason: "" } : actOf(options);
      const what = { max, dryRun, ...act };
      process.exitCode = await discardSome(await cli.operations(), filterOf(options), what, cli);
    });
}

interface Filtered {
  code?: string;
  run?: string;
  batch?: string;
  olderThan?: number;
}

interface Selected extends Filtered {
  max?: number;
  dryRun: boolean;
}

/** Adds the options that say which dead letters are meant. */
function filtering(command: Command): Command {
  return command
    .option("--code <code>", "only those that died with this code, for example model.unavailable")
    .option("--run <run>", "only those of this run")
    .option("--batch <batch>", "only this batch")
    .option("--older-than <age>", "only those that have waited so long: 30m, 12h, 3d", duration);
}

/** Adds the options that say to which of them something is done. */
function selecting(command: Command): Command {
  return filtering(command)
    .option("--max <n>", `how many at most (default: ${SOME_MAX})`, someOf)
    .option("--dry-run", "says what it would do, and does nothing", false);
}

function filterOf({ code, run: runId, batch: batchId, olderThan: olderThanMs }: Filtered): DeadLetterFilter {
  return Object.fromEntries(
    Object.entries({ code, runId, batchId, olderThanMs }).filter(([, condition]) => condition !== undefined),
  );
}
