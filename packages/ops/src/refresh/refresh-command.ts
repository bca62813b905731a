import { randomUUID } from "node:crypto";

import { wholeNumber } from "@lead-normalizer/local/main/options.ts";
import type { Command } from "commander";

import type { Cli } from "../terminal/cli.ts";
import { byWhomUnlessDry } from "../terminal/who.ts";
import type { RefreshOptions } from "./refresh.ts";

/** Leads of one command: 100 runs, each with a producer of its own. */
const LEADS_MAX = 100_000;

const REFRESH_EXAMPLES = `
Without --with-model it takes only leads of which the model is asked nothing.
--with-model adds leads of which it is: answers of another model or prompt, and
values that rules or overrides leave open now. Stale leads are left to the
nights.

Examples:
  pnpm ops --local refresh --changed --dry-run
  pnpm ops --local refresh --changed --with-model --max 1000 --reason 'prompts'
`;

/** Adds `refresh`. */
export function addRefreshCommand(program: Command, cli: Cli): void {
  byWhomUnlessDry(program.command("refresh"))
    .description(
      "finds leads whose result would differ today (rules, overrides, settings), and queues only those; exit code 3 when over what is left of the budget",
    )
    .requiredOption("--changed", "which leads: those whose result would differ")
    .option("--with-model", "also those that the model is asked about, which costs money", false)
    .option("--max <n>", "leads to queue at most", wholeNumber(1, LEADS_MAX), 10_000)
    .option("--dry-run", "counts, asks nothing and queues nothing", false)
    .addHelpText("after", REFRESH_EXAMPLES)
    .action(async (options: RefreshOptions) => {
      const { estimateTables } = await import("../estimate/estimate-source.ts");
      const { refresh } = await import("./refresh.ts");
      process.exitCode = await refresh(
        {
          source: await estimateTables(cli.target(), process.env),
          operations: await cli.operations(),
          consent: cli.consent(),
          output: cli.output(),
          newKey: () => `refresh-${randomUUID()}`,
        },
        options,
      );
    });
}
