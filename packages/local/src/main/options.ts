import { Command, InvalidArgumentError } from "commander";

import { InputError } from "../files/input-error.ts";
import { addModelOptions, type ModelOptions, refuseUselessModelOptions } from "./model-options.ts";

/** Without a model: `simulated` for the sample, `none` for a file of one's own. */
export interface StartOptions extends ModelOptions {
  /** Undefined = the sample that comes with the project. */
  input?: string;
  output: string;
  map: { field: string; column: string }[];
  idColumn?: string;
  generateIds: boolean;
  concurrency: number;
  backoffSeconds?: number[];
  batchSize?: number;
  maxLeads?: number;
  ttlDays?: number;
  json: boolean;
  keep: boolean;
}

export interface LocalOptions {
  concurrency: number;
  backoffSeconds?: number[];
}

/** A whole number within bounds. @throws InvalidArgumentError */
export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };

const days = (text: string): number => {
  const number = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && number > 0 && number <= 3_650) return number;
  throw new InvalidArgumentError("It must be a number of days above 0, up to 3650.");
};

/** `1,4,16` as numbers. @throws InvalidArgumentError */
export function secondsList(text: string): number[] {
  const seconds = text.split(",").map(Number);
  if (/^\d{1,5}(,\d{1,5}){0,9}$/.test(text) && seconds.every((one) => one >= 1 && one <= 43_200))
    return seconds;
  throw new InvalidArgumentError("It must be one to ten numbers of seconds with commas: 1,4,16,60.");
}

const backoffHelp = "waits after the first, second … failed receive (default: 60,240,960,3600)";

/** `--map field=column`, one more of it. @throws InvalidArgumentError */
export const mapping = (text: string, before: StartOptions["map"]): StartOptions["map"] => {
  const at = text.indexOf("=");
  if (at > 0 && at < text.length - 1) {
    return [...before, { field: text.slice(0, at), column: text.slice(at + 1) }];
  }
  throw new InvalidArgumentError("It must look like ciudad=Municipio.");
};

function startCommand(): Command {
  const command = quiet(new Command("start"))
    .description("Normalises leads on this machine: embedded DynamoDB, SQS and consumers, no AWS account.")
    .option("--input <file>", "leads as .csv or .jsonl (default: the sample of 652 invented leads)")
    .option("--output <file>", "results as .jsonl or .csv", "out/results.jsonl");
  return addModelOptions(command, {
    model: "default: simulated for the sample, none for --input",
    modelId: "which model of bedrock or openai (default: the settings')",
  })
    .option("--map <field=column>", "the column that a field is read from (repeatable)", mapping, [])
    .option("--id-column <name>", "the column with the lead's id (default: leadId)")
    .option("--generate-ids", "number the rows instead", false)
    .option("--concurrency <n>", "consumers at the same time", wholeNumber(1, 100), 4)
    .option("--backoff-seconds <list>", backoffHelp, secondsList)
    .option("--batch-size <n>", "leads per message at most (default: 10)", wholeNumber(1, 100))
    .option(
      "--max-leads <n>",
      "leads per run (default here: no cap, whatever the settings say)",
      wholeNumber(1, 1_000_000_000),
    )
    .option("--ttl-days <days>", "recheck leads after so many days (default: 7)", days)
    .option("--json", "the summary as one JSON object on stdout, all else on stderr", false)
    .option("--keep", "stay in the foreground; a later start uses the same stack", false)
    .addHelpText(
      "after",
      "\nExamples:\n  pnpm start\n  pnpm start --input leads.csv --map ciudad=Municipio --output out/leads.csv\n",
    );
}

function localCommand(): Command {
  return quiet(new Command("local"))
    .description("Keeps the embedded stack with its consumers and the Bedrock simulator, until Ctrl-C.")
    .option("--concurrency <n>", "consumers at the same time", wholeNumber(1, 100), 4)
    .option("--backoff-seconds <list>", backoffHelp, secondsList)
    .addHelpText("after", "\nExample:\n  pnpm local --backoff-seconds 1,2,4,8\n");
}

/** Errors are thrown, and explained in one place. */
function quiet(command: Command): Command {
  return command
    .allowExcessArguments()
    .exitOverride()
    .configureOutput({ outputError: () => {} });
}

/** The options of `pnpm local`, undefined when `--help` was answered. @throws InputError for wrong use (exit code 2) */
export function parseLocalOptions(args: readonly string[]): LocalOptions | undefined {
  return parse(localCommand(), args, "`--help` lists the options.")?.opts<LocalOptions>();
}

/** The parsed options, or undefined when `--help` was answered. @throws InputError for wrong use (exit code 2) */
export function parseOptions(args: readonly string[]): StartOptions | undefined {
  const options = parse(startCommand(), args, "Name a file with --input FILE.")?.opts<StartOptions>();
  if (options !== undefined) refuseUselessModelOptions(options);
  if (options?.generateIds === true && options.idColumn !== undefined) {
    throw new InputError("--id-column and --generate-ids exclude each other.", {
      wayOut: "Give one of them.",
    });
  }
  return options;
}

/** The command with its options parsed. */
function parse(command: Command, args: readonly string[], insteadOfArguments: string): Command | undefined {
  try {
    command.parse(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ("code" in error && (error.code === "commander.helpDisplayed" || error.code === "commander.help"))
      return undefined;
    throw new InputError(error.message.replace(/^error: /, ""), { wayOut: "`--help` lists the options." });
  }
  if (command.args.length > 0) {
    throw new InputError(`"${command.args[0]}" is not an option.`, { wayOut: insteadOfArguments });
  }
  return command;
}
