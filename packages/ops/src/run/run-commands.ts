import type { Command } from "commander";

import type { Cli } from "../terminal/cli.ts";
import { maxLeads, someOf } from "../terminal/option-values.ts";
import { visible } from "../terminal/quoted.ts";
import { actOf, byName, byWhom, byWhomUnlessDry, type Who } from "../terminal/who.ts";
import { cancel } from "./run-cancel.ts";
import { listRuns } from "./run-list.ts";
import { showRun } from "./run-show.ts";
import { type RunStartOptions, startRun } from "./run-start.ts";
import type { UndoOptions } from "./run-undo.ts";

/** Adds `run` with its verbs. */
export function addRunCommands(program: Command, cli: Cli): void {
  const run = program
    .command("run")
    .description("runs and what became of them")
    .addHelpText("after", "\nExample:\n  pnpm ops --local run list\n");

  byName(run.command("start"))
    .description("starts a run now, beside those of the schedule")
    .option("--force-all", "every lead, not only stale ones", false)
    .option("--lead <id...>", "only these leads, if they are stale or forced", [])
    .option("--max <n>", "leads that may cost money, or none for no cap (default: the setting's)", maxLeads)
    .option("--dry-run", "says what it would choose, and writes nothing", false)
    .option("--wait", "shows its progress until it is over; exit code 1 when it did not get through", false)
    .option("--reason <text>", "why, for whoever asks later", "by hand")
    .addHelpText(
      "after",
      "\nExamples:\n  pnpm ops --local run start --dry-run\n  pnpm ops --stage production run start --max 20 --wait\n",
    )
    .action(async (options: RunStartOptions & Who) => {
      process.exitCode = await startRun(await cli.operations(), options, actOf(options), cli);
    });

  run
    .command("list")
    .description("the latest runs, newest first")
    .option("--limit <n>", "how many", someOf, 10)
    .addHelpText("after", "\nExample:\n  pnpm ops --local run list --limit 3\n")
    .action(async ({ limit }: { limit: number }) => {
      await listRuns((await cli.operations()).runs, limit, cli.output());
    });

  run
    .command("show <run>")
    .description("one run: outcomes, errors by code, open batches, spend")
    .addHelpText("after", "\nExample:\n  pnpm ops --local run show scheduled-2026-11-22T070000Z\n")
    .action(async (runId: string) => {
      await showRun((await cli.operations()).runs, runId, cli.output());
    });

  byWhom(run.command("cancel <run>"))
    .description(
      "ends a run early: what is done stays, the rest is left to later runs. Exit code 3 when it is over",
    )
    .addHelpText(
      "after",
      "\nExample:\n  pnpm ops --local run cancel changes-2026-11-22 --reason 'a bulk import'\n",
    )
    .action(async (runId: string, who: Who) => {
      actOf(who);
      const operations = await cli.operations();
      await cli.consent().ask(`ends run ${visible(runId)}; what it has not done is left to later runs.`);
      await cancel(operations, runId, who, cli.output());
      if ((await operations.pauseNotice.read()) === undefined) return;
      cli
        .output()
        .say(
          "The consumers are paused all the same. Once they resume they acknowledge what this\nrun has queued without a look: `ops resume` is safe as far as this run goes.",
        );
    });

  byWhomUnlessDry(run.command("undo <run>"))
    .description(
      "takes back what a run wrote where it still stands, and the cached answers that it paid for, so that later runs decide anew; what people corrected or edited and later runs wrote stays. Exit code 3 while the run is open",
    )
    .option("--field <field>", "only this field; may be given several times", collected, [])
    .option("--dry-run", "says what it would do, and does nothing", false)
    .addHelpText("after", "\nExample:\n  pnpm ops --local run undo RUN --field ciudad --dry-run\n")
    .action(async (runId: string, options: UndoOptions) => {
      const { undo } = await import("./run-undo.ts");
      await undo(await cli.operations(), runId, options, { consent: cli.consent(), output: cli.output() });
    });
}

const collected = (field: string, earlier: readonly string[]): string[] => [...earlier, field];
