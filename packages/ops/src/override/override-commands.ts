import type { Command } from "commander";

import { visible } from "../terminal/quoted.ts";
import { listOverrides } from "./override-list.ts";
import type { Cli } from "../terminal/cli.ts";
import type { OverrideOptions } from "./override-meant.ts";
import { removeAnOverride } from "./override-remove.ts";
import { setAnOverride } from "./override-set.ts";

/** Adds `override` with its verbs: what people decide, in the place of rules and model. */
export function addOverrideCommands(program: Command, cli: Cli): void {
  const override = program
    .command("override")
    .description("what people decide: for every value that is typed so, or for one lead")
    .addHelpText("after", "\nExample:\n  pnpm ops --local override list\n");

  meaning(override.command("set"))
    .description("sets what a typed text becomes; comes before rules and model")
    .requiredOption("--to <text>", "what is stored, as you write it")
    .addHelpText(
      "after",
      `
Examples:
  pnpm ops --local override set --field ciudad --from 'la union' \\
    --to 'La Unión, Valle del Cauca' --author ana --reason 'sede de La Unión'
  pnpm ops --local override set --lead lead-000003 --field direccion \\
    --to 'Vereda El Salitre, Finca 3' --author ana --reason 'por teléfono'
`,
    )
    .action(async (options: OverrideOptions & { to: string }) => {
      await cli.consent().ask(`sets ${described(options)} for good, until it is removed.`);
      await setAnOverride(await cli.tables(), options, cli.output());
    });

  override
    .command("list")
    .description("what is set for all; with --lead, what is set on one lead")
    .option("--lead <id>", "the lead's id")
    .addHelpText(
      "after",
      "\nExamples:\n  pnpm ops --local override list\n  pnpm ops --local override list --lead lead-000003\n",
    )
    .action(async ({ lead }: { lead?: string }) => {
      await listOverrides(await cli.tables(), lead, cli.output());
    });

  meaning(override.command("remove"))
    .description("takes it back: leads are normalised anew, by rules and model")
    .addHelpText(
      "after",
      `
Examples:
  pnpm ops --local override remove --field ciudad --from 'la union' \\
    --author ana --reason 'sede cerrada'
  pnpm ops --local override remove --lead lead-000003 --field direccion \\
    --author ana --reason 'era otra persona'
`,
    )
    .action(async (options: OverrideOptions) => {
      await cli.consent().ask(`takes back what people decided about ${described(options)}.`);
      await removeAnOverride(await cli.tables(), options, cli.output());
    });
}

/** Adds the options that say what is meant, and who acts why. */
function meaning(command: Command): Command {
  return command
    .requiredOption("--field <field>", "the lead field, for example ciudad")
    .option("--from <text>", "every lead where this is typed, however its case, accents and spaces are")
    .option("--lead <id>", "this lead alone")
    .requiredOption("--author <name>", "who acts")
    .requiredOption("--reason <text>", "why, for whoever asks later");
}

/** What is meant, without the value: questions may end up in a terminal's history. */
function described({ field, lead }: OverrideOptions): string {
  return lead === undefined
    ? `a value of ${visible(field)} in every lead`
    : `${visible(field)} of lead ${visible(lead)}`;
}
