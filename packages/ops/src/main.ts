import { type ErrorCode, NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { DeadLetterFilter } from "@lead-normalizer/core/queue/dead-letters.ts";
import { FAULTS } from "@lead-normalizer/local/bedrock/faults.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { exitCodes } from "@lead-normalizer/local/main/exit-codes.ts";
import { mapping, wholeNumber } from "@lead-normalizer/local/main/options.ts";
import { Command, CommanderError, InvalidArgumentError } from "commander";

import { discardSome } from "./dlq-discard.ts";
import { olderThan } from "./dlq-filter.ts";
import { redriveAll, redriveSome } from "./dlq-redrive.ts";
import { showDeadLetters } from "./dlq-show.ts";
import { addDoctorCommand } from "./doctor-command.ts";
import { estimate, type EstimateOptions } from "./estimate.ts";
import { openOperations, type Operations } from "./open-operations.ts";
import { addNormalizeCommand } from "./normalize-command.ts";
import { openTables, type Tables, type Target } from "./open-tables.ts";
import { createOutput, type Output } from "./output.ts";
import { addOverrideCommands } from "./override-commands.ts";
import { pause } from "./pause.ts";
import { resume } from "./resume.ts";
import { cancel } from "./run-cancel.ts";
import { listRuns } from "./run-list.ts";
import { showRun } from "./run-show.ts";
import { simulateFault } from "./simulate.ts";

/** SQS: messages that a move task moves in a second. */
const MOVE_RATE_MAX = 500;

const program = new Command("ops")
  .description("Operates the lead normaliser. Exit codes: 0 done, 1 failed, 2 wrong use, 3 refused.")
  .option("--local", "the embedded stack that is kept on this machine, not AWS", false)
  .option("--stage <stage>", "a deployed stage by its name, with your AWS credentials")
  .option("--json", "results as JSON on stdout, one object a line", false)
  .addHelpText("after", "\nExample:\n  pnpm ops --local run list\n")
  .exitOverride();

const output = (): Output => createOutput(program.opts<{ json: boolean }>().json);
const operations = (): Promise<Operations> => openOperations(program.opts<Target>(), process.env);
const tables = (): Promise<Tables> => openTables(program.opts<Target>(), process.env);

const run = program.command("run").description("runs and what became of them");

run
  .command("list")
  .description("the latest runs, newest first")
  .option("--limit <n>", "how many", count, 10)
  .addHelpText("after", "\nExample:\n  pnpm ops --local run list --limit 3\n")
  .action(async ({ limit }: { limit: number }) => {
    await listRuns((await operations()).runs, limit, output());
  });

run
  .command("show <run>")
  .description("one run: outcomes, errors by code, open batches, spend")
  .addHelpText("after", "\nExample:\n  pnpm ops --local run show scheduled-2026-11-22T070000Z\n")
  .action(async (runId: string) => {
    await showRun((await operations()).runs, runId, output());
  });

run
  .command("cancel <run>")
  .description(
    "ends a run early: what is done stays, the rest is left to later runs. Exit code 3 when it is over",
  )
  .requiredOption("--reason <text>", "why, for whoever asks later")
  .option("--author <name>", "who decides (default: your user name)")
  .addHelpText(
    "after",
    "\nExample:\n  pnpm ops --local run cancel changes-2026-11-22 --reason 'a bulk import'\n",
  )
  .action(async (runId: string, options: { author?: string; reason: string }) =>
    cancel(await operations(), runId, options, output()),
  );

program
  .command("pause")
  .description("lets no message reach the consumers until they resume; messages are kept")
  .requiredOption("--reason <text>", "why, for whoever asks later")
  .option("--author <name>", "who decides (default: your user name)")
  .addHelpText("after", "\nExample:\n  pnpm ops --local pause --reason 'the model answers nonsense'\n")
  .action(async (options: { author?: string; reason: string }) =>
    pause(await operations(), options, output()),
  );

program
  .command("resume")
  .description("lets paused consumers work again; messages were kept")
  .option("--author <name>", "who decides (default: your user name)")
  .option("--reason <text>", "why, for whoever asks later")
  .addHelpText("after", "\nExample:\n  pnpm ops --local resume --reason 'access to the model is back'\n")
  .action(async (options: { author?: string; reason?: string }) =>
    resume(await operations(), options, output()),
  );

const dlq = program
  .command("dlq")
  .description("dead letters: why they died, and the ways back")
  .addHelpText("after", "\nExample:\n  pnpm ops --local dlq\n")
  .action(async () => showDeadLetters(await operations(), output()));

interface Selected {
  code?: string;
  run?: string;
  batch?: string;
  olderThan?: number;
  max?: number;
  dryRun: boolean;
}

/** Dead letters of one command, unless it says otherwise. */
const MAX_DEFAULT = 1_000;

/** Adds the options that say which dead letters are meant. */
const selecting = (command: Command): Command =>
  command
    .option("--code <code>", "only those that died with this code, for example model.unavailable")
    .option("--run <run>", "only those of this run")
    .option("--batch <batch>", "only this batch")
    .option("--older-than <age>", "only those that have waited so long: 30m, 12h, 3d", olderThan)
    .option("--max <n>", `how many at most (default: ${MAX_DEFAULT})`, count)
    .option("--dry-run", "says what it would do, and does nothing", false);

const filterOf = ({ code, run: runId, batch: batchId, olderThan: olderThanMs }: Selected): DeadLetterFilter =>
  Object.fromEntries(
    Object.entries({ code, runId, batchId, olderThanMs }).filter(([, condition]) => condition !== undefined),
  );

selecting(dlq.command("redrive"))
  .description("sends dead letters back to the consumers")
  .option("--all", "all of them, moved by SQS itself", false)
  .option("--rate <n>", "with --all: messages a second at most, 1 to 500", rate)
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
      await redriveSome(await operations(), filter, { max: MAX_DEFAULT, ...options }, output());
    } else if (Object.keys(filter).length > 0 || options.dryRun || options.max !== undefined) {
      throw new InputError("--all moves everything: it takes no filter, no --max and no --dry-run.", {
        wayOut: "Leave out one or the other; `dlq` shows what is there.",
      });
    } else if (!(await redriveAll(await operations(), options.rate, output()))) {
      process.exitCode = exitCodes.failed;
    }
  });

selecting(dlq.command("discard"))
  .description("gives dead letters up: their leads are chosen again by later runs")
  .requiredOption("--reason <text>", "why, for whoever asks later")
  .addHelpText("after", "\nExample:\n  pnpm ops --local dlq discard --code crash --reason 'test data'\n")
  .action(async (options: Selected & { reason: string }) => {
    await discardSome(await operations(), filterOf(options), { max: MAX_DEFAULT, ...options }, output());
  });

addOverrideCommands(program, tables, output);

addNormalizeCommand(program);

addDoctorCommand(program, output);

const ESTIMATE_EXAMPLES = `
Examples:
  pnpm ops estimate --input leads.csv
  pnpm ops --stage production estimate
  pnpm ops --local estimate --max-leads none
`;

program
  .command("estimate")
  .description(
    "what a run would cost, before it is started; exit code 3 when over what is left of the budget",
  )
  .option("--input <file>", "leads as .csv or .jsonl instead of a table, with default settings")
  .option("--map <field=column>", "the column that a field is read from (repeatable)", mapping, [])
  .option("--id-column <name>", "the column with the lead's id (default: leadId)")
  .option("--generate-ids", "number the rows instead", false)
  .option("--model-id <id>", "which model (default: the settings')")
  .option("--max-leads <n>", "leads of the run, or none (default: the settings'; for a file none)", maxLeads)
  .option("--force-all", "every lead, not only stale ones", false)
  .option("--concurrency <n>", "consumers at the same time", wholeNumber(1, 1_000), 2)
  .addHelpText("after", ESTIMATE_EXAMPLES)
  .action(async (options: EstimateOptions) => {
    process.exitCode = await estimate(options, program.opts<Target>(), process.env, output());
  });

program
  .command("simulate <fault>")
  .description("has the kept stack's Bedrock simulator fail every call, or answer again (none)")
  .addHelpText(
    "after",
    `\nFaults:\n  ${["none", ...FAULTS].join("\n  ")}\n\nExamples:\n  pnpm ops --local simulate unavailable\n  pnpm ops --local simulate none\n`,
  )
  .action(async (fault: string) => {
    await simulateFault(fault, output());
  });

/** Not null, which commander makes an empty text of. */
function maxLeads(text: string): number | "none" {
  return text === "none" ? "none" : wholeNumber(1, 1_000_000_000)(text);
}

function count(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= 1_000) return number;
  throw new InvalidArgumentError("It must be a whole number from 1 to 1000.");
}

function rate(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= MOVE_RATE_MAX) return number;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOVE_RATE_MAX}.`);
}

/** What AWS says of credentials that are missing, old, wrong, or not allowed to do this. */
const accessErrors: ReadonlySet<string> = new Set([
  "CredentialsProviderError",
  "ExpiredTokenException",
  "ExpiredToken",
  "UnrecognizedClientException",
  "InvalidSignatureException",
  "AccessDeniedException",
  "AccessDenied",
]);

/** What an operator asked for, and is kept from. */
const refusals: ReadonlySet<ErrorCode> = new Set([
  "delivery.paused-again",
  "filter.empty",
  "run.over",
  "spend.alarm-raised",
]);
const wrongUses: ReadonlySet<ErrorCode> = new Set(["model.retired", "run.unknown", "settings.invalid"]);

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
    if (refusals.has(error.code)) return exitCodes.refused;
    return wrongUses.has(error.code) ? exitCodes.wrongUse : exitCodes.failed;
  }
  if (error instanceof Error && (accessErrors.has(error.name) || error.message === "Region is missing")) {
    const what = accessErrors.has(error.name) ? error.name : error.message;
    process.stderr.write(
      `AWS cannot be asked: ${what}.\nSet AWS_PROFILE and AWS_REGION to an account and a role that may do this, and sign in again.\n`,
    );
    return exitCodes.wrongUse;
  }
  throw error;
}
