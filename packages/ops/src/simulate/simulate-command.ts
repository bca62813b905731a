import { FAULTS } from "@lead-normalizer/local/bedrock/faults.ts";
import type { Command } from "commander";

import type { Cli } from "../terminal/cli.ts";

/** Adds `simulate`. */
export function addSimulateCommand(program: Command, cli: Cli): void {
  program
    .command("simulate <fault>")
    .description("has the kept stack's Bedrock simulator fail every call, or answer again (none)")
    .addHelpText(
      "after",
      `\nFaults:\n  ${["none", ...FAULTS].join("\n  ")}\n\nExamples:\n  pnpm ops --local simulate unavailable\n  pnpm ops --local simulate none\n`,
    )
    .action(async (fault: string) => {
      const { simulateFault } = await import("./simulate-fault.ts");
      await simulateFault(fault, cli.target(), cli.output());
    });
}
