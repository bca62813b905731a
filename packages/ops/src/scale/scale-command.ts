import { CONSUMER_CONCURRENCY } from "@lead-normalizer/core/limits.ts";
import { wholeNumber } from "@lead-normalizer/local/main/options.ts";
import type { Command } from "commander";

import type { Cli } from "../terminal/cli.ts";
import { byName, type Who } from "../terminal/who.ts";

const SCALE_EXAMPLES = `
Examples:
  pnpm ops --local scale
  pnpm ops --local scale 8 --reason 'the backlog after the fair'
`;

/** Adds `scale`. */
export function addScaleCommand(program: Command, cli: Cli): void {
  byName(program.command("scale"))
    .description("how many consumers run at the same time; with a number sets it, until the next deployment")
    .argument(
      "[consumers]",
      "2 to 1000 (1 to 1000 on the embedded stack)",
      wholeNumber(1, CONSUMER_CONCURRENCY.max),
    )
    .option("--reason <text>", "why, for whoever asks later; needed with a number")
    .addHelpText("after", SCALE_EXAMPLES)
    .action(async (consumers: number | undefined, who: Partial<Who>) => {
      const { measureLeads } = await import("./measure-leads.ts");
      const { scale, showScale } = await import("./scale.ts");
      const operations = await cli.operations();
      const deployed = Number(operations.environment["CONSUMER_MAXIMUM_CONCURRENCY"] ?? "");
      const desk = {
        ...operations,
        isLocal: operations.kept !== undefined,
        deployed: Number.isSafeInteger(deployed) && deployed > 0 ? deployed : undefined,
        measure: () => measureLeads(cli.target(), process.env, operations.runs),
      };
      await (consumers === undefined ? showScale(desk, cli) : scale(desk, consumers, who, cli));
    });
}
