import { Command } from "commander";

import { addAuditCommand } from "./audit/audit-command.ts";
import { addConfigCommands } from "./config/config-commands.ts";
import { addConsumerCommands } from "./consumers/consumer-commands.ts";
import { addDlqCommands } from "./dlq/dlq-commands.ts";
import { addDoctorCommand } from "./doctor/doctor-command.ts";
import { addEstimateCommand } from "./estimate/estimate-command.ts";
import { addExportCommand } from "./export/export-command.ts";
import { addLeadCommands } from "./lead/lead-commands.ts";
import { addNormalizeCommand } from "./normalize/normalize-command.ts";
import { addOverrideCommands } from "./override/override-commands.ts";
import { addRefreshCommand } from "./refresh/refresh-command.ts";
import { addRunCommands } from "./run/run-commands.ts";
import { addSimulateCommand } from "./simulate/simulate-command.ts";
import { addStatusCommand } from "./status/status-command.ts";
import { addScaleCommand } from "./scale/scale-command.ts";
import type { Target } from "./system/target.ts";
import type { Cli } from "./terminal/cli.ts";
import { createConsent } from "./terminal/consent.ts";
import { explainError } from "./terminal/explain-error.ts";
import { helpStyle } from "./terminal/help.ts";
import { createOutput } from "./terminal/output.ts";
import { outliveReader } from "./terminal/outlive-reader.ts";
import { shownOn } from "./terminal/wrap.ts";

const program = new Command("ops")
  .description("Operates the lead normaliser. Exit codes: 0 done, 1 failed, 2 wrong use, 3 refused.")
  .configureHelp(helpStyle)
  .configureOutput({ outputError: (text, write) => write(shownOn(process.stderr, text)) })
  .option("--local", "the embedded stack that is kept on this machine, not AWS", false)
  .option("--stage <stage>", "a deployed stage by its name, with your AWS credentials")
  .option("--json", "results as JSON on stdout, one object a line", false)
  .option("--yes", "does not ask before it changes production", false)
  .addHelpText("after", "\nExample:\n  pnpm ops --local run list\n")
  .showHelpAfterError("Add --help for what it takes, with an example.")
  .exitOverride();

// Clients are loaded when a command opens something: a help or a wrong word needs none.
const cli: Cli = {
  target: () => program.opts<Target>(),
  output: () => createOutput(program.opts<{ json: boolean }>().json),
  consent: () => createConsent(program.opts<Target & { yes: boolean }>(), process.env),
  async tables() {
    const { openTables } = await import("./system/open-tables.ts");
    return openTables(program.opts<Target>(), process.env);
  },
  async operations() {
    const { openOperations } = await import("./system/open-operations.ts");
    return openOperations(program.opts<Target>(), process.env);
  },
};

addStatusCommand(program, cli);
addDoctorCommand(program, cli);
addRunCommands(program, cli);
addConsumerCommands(program, cli);
addScaleCommand(program, cli);
addDlqCommands(program, cli);
addConfigCommands(program, cli);
addRefreshCommand(program, cli);
addOverrideCommands(program, cli);
addLeadCommands(program, cli);
addExportCommand(program, cli);
addEstimateCommand(program, cli);
addNormalizeCommand(program, cli);
addAuditCommand(program, cli);
addSimulateCommand(program, cli);

for (const stream of [process.stdout, process.stderr]) outliveReader(stream);
try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explainError(error);
}
