import { wholeNumber } from "@lead-normalizer/local/main/options.ts";
import type { Command } from "commander";

import { resumeAsked, RESUMING } from "../consumers/resume.ts";
import type { Cli } from "../terminal/cli.ts";
import { askTogether } from "../terminal/consent.ts";
import { someOf } from "../terminal/option-values.ts";
import { byWhom, type Who } from "../terminal/who.ts";
import { setConfig, unsetConfig } from "./config-edit.ts";
import { getConfig } from "./config-get.ts";
import { showHistory } from "./config-history.ts";
import { rollBackConfig } from "./config-rollback.ts";

const SET_EXAMPLES = `
Values are JSON where they can be read as such, else text. A key of a map stands
after a dot.

Examples:
  pnpm ops --local config set maxLeadsPerRun 200 --reason 'after the fair'
  pnpm ops --local config set dailyBudgetUsd 9 maxLeadsPerRun null --reason all
  pnpm ops --local config set mayLeaveAccount.empresa false --reason 'contract'
`;

/** Adds `config` with its verbs: the settings, their versions, and the way back. */
export function addConfigCommands(program: Command, cli: Cli): void {
  const config = program
    .command("config")
    .description("settings: what they are, who changed them, and the way back")
    .addHelpText("after", "\nExample:\n  pnpm ops --local config get\n");

  config
    .command("get [key]")
    .description(
      "every setting with its value and where that comes from, and edits that were made outside of ops",
    )
    .addHelpText(
      "after",
      "\nExamples:\n  pnpm ops --local config get\n  pnpm ops --local config get maxLeadsPerRun\n",
    )
    .action(async (key: string | undefined) => {
      await getConfig(await cli.tables(), key, cli.output());
    });

  byWhom(config.command("set <key> <value> [more...]"))
    .description("changes one or more settings; all are checked first, and the old ones are kept")
    .option("--resume", "then lets paused consumers go on, for the same reason", false)
    .addHelpText("after", SET_EXAMPLES)
    .action(async (key: string, value: string, more: string[], who: Who & { resume: boolean }) => {
      const tables = await cli.tables();
      await thenResume(cli, who, (asking) => setConfig(tables, [key, value, ...more], who, asking));
    });

  byWhom(config.command("unset <keys...>"))
    .description("takes settings out of the item: environment or default hold again")
    .addHelpText(
      "after",
      "\nExample:\n  pnpm ops --local config unset maxLeadsPerRun --reason 'the fair is over'\n",
    )
    .action(async (keys: string[], who: Who) => {
      await unsetConfig(await cli.tables(), keys, who, cli);
    });

  config
    .command("history")
    .description("who changed which setting, when and why, newest first")
    .option("--limit <n>", "how many", someOf, 10)
    .addHelpText("after", "\nExample:\n  pnpm ops --local config history --limit 3\n")
    .action(async ({ limit }: { limit: number }) => {
      await showHistory((await cli.tables()).settings, limit, cli.output());
    });

  byWhom(
    config
      .command("rollback")
      .argument("<version>", "a number that the history shows", wholeNumber(1, 999_999)),
  )
    .description("makes the settings what they were in a version, as a new one, if today's rules allow it")
    .addHelpText(
      "after",
      "\nExample:\n  pnpm ops --local config rollback 3 --reason 'the model was too dear'\n",
    )
    .option("--resume", "then lets paused consumers go on, for the same reason", false)
    .action(async (version: number, who: Who & { resume: boolean }) => {
      const tables = await cli.tables();
      await thenResume(cli, who, (asking) => rollBackConfig(tables, version, who, asking));
    });
}

/** Changes settings, and with `--resume` lets the consumers go on: one question for both. */
async function thenResume(
  cli: Cli,
  who: Who & { resume: boolean },
  change: (asking: Cli) => Promise<void>,
): Promise<void> {
  if (!who.resume) {
    await change(cli);
    return;
  }
  const { first, second } = askTogether(cli.consent(), RESUMING);
  await change({ ...cli, consent: () => first });
  await resumeAsked(who, { ...cli, consent: () => second });
}
