import { mapping, wholeNumber } from "@lead-normalizer/local/main/options.ts";
import type { Command } from "commander";

import type { Cli } from "../terminal/cli.ts";
import { maxLeads } from "../terminal/option-values.ts";
import type { EstimateOptions } from "./estimate.ts";

const ESTIMATE_EXAMPLES = `
Examples:
  pnpm ops estimate --input leads.csv
  pnpm ops --stage production estimate
  pnpm ops --local estimate --max-leads none
`;

/** Adds `estimate`. */
export function addEstimateCommand(program: Command, cli: Cli): void {
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
    .option(
      "--max-leads <n>",
      "leads of the run, or none (default: the settings'; for a file none)",
      maxLeads,
    )
    .option("--force-all", "every lead, not only stale ones", false)
    .option("--concurrency <n>", "consumers at the same time", wholeNumber(1, 1_000), 2)
    .addHelpText("after", ESTIMATE_EXAMPLES)
    .action(async (options: EstimateOptions) => {
      const { estimate } = await import("./estimate.ts");
      process.exitCode = await estimate(options, cli.target(), process.env, cli.output());
    });
}
