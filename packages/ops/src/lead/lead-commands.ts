import type { Command } from "commander";

import type { Cli } from "../terminal/cli.ts";
import { byName, byWhomUnlessDry } from "../terminal/who.ts";
import { type EraseOptions, eraseLeads } from "./lead-erase.ts";
import { showLead, type ShowOptions } from "./lead-show.ts";

/** Adds `lead` with its verbs. */
export function addLeadCommands(program: Command, cli: Cli): void {
  const lead = program
    .command("lead")
    .description("one person's lead: what is on record about it, and its end")
    .addHelpText("after", "\nExample:\n  pnpm ops --local lead show lead-000003\n");

  byName(lead.command("show <id>"))
    .description(
      "each field's original beside what is stored, who decided, and whether it is stale; values are masked",
    )
    .option("--reveal", "shows the values; needs --reason, and the audit keeps who looked", false)
    .option("--reason <text>", "why they are looked at")
    .addHelpText(
      "after",
      `
Examples:
  pnpm ops --local lead show lead-000003
  pnpm ops --local lead show lead-000003 --reveal --reason 'consulta 2026-31'
`,
    )
    .action(async (id: string, options: ShowOptions) => {
      await showLead(await cli.tables(), id, options, cli.output());
    });

  byWhomUnlessDry(lead.command("erase [id]"))
    .description(
      "erases a person's lead and what names it, for good; says what is left, and how long it lives",
    )
    .option("--dry-run", "only says what it would erase", false)
    .option("--again", "all erased leads that a restore brought back, in the place of an id", false)
    .addHelpText(
      "after",
      `
Examples:
  pnpm ops --local lead erase lead-000003 --dry-run
  pnpm ops --local lead erase --again --reason 'restored on 2026-11-23'
`,
    )
    .action(async (id: string | undefined, options: EraseOptions) => {
      await eraseLeads(await cli.tables(), id, options, { output: cli.output(), consent: cli.consent() });
    });
}
