import { InputError } from "./files/input-error.ts";
import { exitCodes } from "./main/exit-codes.ts";
import { parseLocalOptions } from "./main/options.ts";
import { runCommand } from "./main/run-command.ts";
import { createTerminal } from "./main/terminal.ts";
import { openStack, printStack } from "./main/workplace.ts";
import { findKeptStack } from "./stack/stack-file.ts";

/** `pnpm local`: the embedded stack with its consumers, for any AWS client, until Ctrl-C. */
await runCommand(createTerminal(false), async (hooks) => {
  const options = parseLocalOptions(process.argv.slice(2));
  if (options === undefined) return exitCodes.done;
  const kept = await findKeptStack();
  if (kept !== undefined) {
    throw new InputError(`Process ${kept.pid} already keeps a stack.`, {
      wayOut: "End that process first (Ctrl-C).",
    });
  }
  const settings = { BEDROCK_MODEL_ID: "simulated" };
  const { stack, close } = await openStack({ model: "simulated", settings, keep: true, ...options }, hooks);
  hooks.onClose(close);
  printStack(stack.env, hooks.terminal);
  await hooks.stopped;
  return exitCodes.done;
});
