import { Command } from "commander";

import { addConsumerCommands } from "./consumers/consumer-commands.ts";
import { addDlqCommands } from "./dlq/dlq-commands.ts";
import { addDoctorCommand } from "./doctor/doctor-command.ts";
import { addEstimateCommand } from "./estimate/estimate-command.ts";
import { addExportCommand } from "./export/export-command.ts";
import { addLeadCommands } from "./lead/lead-commands.ts";
import { addNormalizeCommand } from "./normalize/normalize-command.ts";
import { addOverrideCommands } from "./override/override-commands.ts";
import { addRunCommands } from "./run/run-commands.ts";
import { addSimulateCommand } from "./simulate.ts";
import { openOperations } from "./system/open-operations.ts";
import { openTables } from "./system/open-tables.ts";
import type { Target } from "./system/target.ts";
import type { Cli } from "./terminal/cli.ts";
import { createConsent } from "./terminal/consent.ts";
import { explainError } from "./terminal/explain-error.ts";
import { createOutput } from "./terminal/output.ts";

const program = new Command("ops")
  .description("Operates the lead normaliser. Exit codes: 0 done, 1 failed, 2 wrong use, 3 refused.")
  .option("--local", "the embedded stack that is kept on this machine, not AWS", false)
  .option("--stage <stage>", "a deployed stage by its name, with your AWS credentials")
  .option("--json", "results as JSON on stdout, one object a line", false)
  .option("--yes", "does not ask before it changes production", false)
  .addHelpText("after", "\nExample:\n  pnpm ops --local run list\n")
  .showHelpAfterError("Add --help for what it takes, with an example.")
  .exitOverride();

const cli: Cli = {
  target: () => program.opts<Target>(),
  output: () => createOutput(program.opts<{ json: boolean }>().json),
  consent: () => createConsent(program.opts<Target & { yes: boolean }>(), process.env),
  tables: () => openTables(program.opts<Target>(), process.env),
  operations: () => openOperations(program.opts<Target>(), process.env),
};

addRunCommands(program, cli);
addConsumerCommands(program, cli);
addDlqCommands(program, cli);
addOverrideCommands(program, cli);
addLeadCommands(program, cli);
addExportCommand(program, cli);
addEstimateCommand(program, cli);
addNormalizeCommand(program, cli);
addDoctorCommand(program, cli);
addSimulateCommand(program, cli);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explainError(error);
}
