import type { Command } from "commander";

import type { Cli } from "../terminal/cli.ts";
import { actOf, byName, byWhom, type Who } from "../terminal/who.ts";
import { pause } from "./pause.ts";
import { resumeAsked } from "./resume.ts";

/** Adds `pause` and `resume`. */
export function addConsumerCommands(program: Command, cli: Cli): void {
  byWhom(program.command("pause"))
    .description("lets no message reach the consumers until they resume; messages are kept")
    .addHelpText("after", "\nExample:\n  pnpm ops --local pause --reason 'the model answers nonsense'\n")
    .action(async (who: Who) => {
      actOf(who);
      const operations = await cli.operations();
      await cli.consent().ask("no message reaches the consumers until somebody resumes; messages are kept.");
      await pause(operations, who, cli.output());
    });

  byName(program.command("resume"))
    .description("lets paused consumers work again; messages were kept")
    .option("--reason <text>", "why, for whoever asks later")
    .addHelpText("after", "\nExample:\n  pnpm ops --local resume --reason 'access to the model is back'\n")
    .action(async (who: Partial<Who>) => {
      await resumeAsked(who, cli);
    });
}
