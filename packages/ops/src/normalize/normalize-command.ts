import { addModelOptions } from "@lead-normalizer/local/main/model-options.ts";
import { type Command, InvalidArgumentError } from "commander";

import type { NormalizeOptions } from "./normalize.ts";
import type { Cli } from "../terminal/cli.ts";
import { BUDGET_USD_DEFAULT, parseBudgetUsd } from "./purse.ts";

const NORMALIZE_EXAMPLES = `
Examples:
  pnpm -s ops normalize --field direccion --value 'cll 26 no 13a45' --explain
  pnpm -s ops normalize --field ciudad < cities.txt
  pnpm -s ops normalize --input leads.csv
  pnpm -s ops normalize --input leads.csv --model openai \\
    --base-url http://127.0.0.1:11434/v1 --model-id llama3.1
`;

/** `ops normalize`: values through the rules and, when one is named, a model. */
export function addNormalizeCommand(program: Command, cli: Cli): void {
  const command = program
    .command("normalize")
    .description(
      "runs the rules over values and prints what they say; with --model also what it makes of those that they leave open. Writes nothing",
    )
    .option("--field <field>", "the lead field that the values are of, for example direccion")
    .option("--value <text>", "one value (default: one a line from stdin)")
    .option("--input <csv>", "all fields of a CSV (UTF-8) instead")
    .option("--explain", "adds the rules that fired, in order", false);
  addModelOptions(command, {
    model: "adds what would be stored and who decided it (default: the rules' word alone)",
    modelId: "which model of bedrock or openai (default: the product's)",
  })
    .option(
      "--budget-usd <dollars>",
      `hard ceiling of this command (default: ${BUDGET_USD_DEFAULT}); with --local, --stage or RUNS_TABLE also that system's of the day`,
      budgetUsd,
    )
    .addHelpText("after", NORMALIZE_EXAMPLES)
    .action(async (options: NormalizeOptions) => {
      const { normalizeValues } = await import("./normalize.ts"); // all rules with their tables
      process.exitCode = await normalizeValues(options, cli.target(), process.env);
    });
}

function budgetUsd(text: string): number {
  const budget = parseBudgetUsd(text);
  if (budget !== undefined) return budget;
  throw new InvalidArgumentError("It must be dollars above 0, up to 10000.");
}
