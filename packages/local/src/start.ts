import { InputError } from "./files/input-error.ts";
import { exitCodes } from "./main/exit-codes.ts";
import { parseOptions, type StartOptions } from "./main/options.ts";
import { runCommand } from "./main/run-command.ts";
import { runJob } from "./main/run-job.ts";
import { createTerminal } from "./main/terminal.ts";

function readOptions(): StartOptions | undefined {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(exitCodes.wrongUse);
  }
}

const options = readOptions();
if (options !== undefined) {
  await runCommand(createTerminal(options.json), (hooks) => runJob(options, hooks));
}
