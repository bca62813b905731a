import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { Log, Metrics } from "@lead-normalizer/core/ports.ts";

import { InputError } from "../files/input-error.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { JobHooks } from "./job-hooks.ts";
import type { Terminal } from "./terminal.ts";

/** What a shell expects of a command that Ctrl-C ended. */
const INTERRUPTED = 130;

/**
 * Runs a command to its exit code: 2 for wrong use, 1 for failure, each with one clear message. Whatever was started is
 * closed first, on Ctrl-C too; a second Ctrl-C does not wait.
 */
export async function runCommand(
  terminal: Terminal,
  work: (hooks: JobHooks) => Promise<ExitCode>,
): Promise<void> {
  const closers: (() => Promise<void>)[] = [];
  const closeAll = async (): Promise<void> => {
    for (const close of closers.splice(0).toReversed()) await close();
  };
  const interrupted = new Promise<void>((resolve) => {
    const stop = (): void => {
      if (isStopping) process.exit(INTERRUPTED);
      isStopping = true;
      resolve();
    };
    let isStopping = false;
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
  });
  const hooks: JobHooks = {
    terminal,
    log: warningsOnly(terminal),
    metrics: noMetrics,
    stopped: interrupted,
    onClose: (close) => void closers.push(close),
  };
  const exitCode = await Promise.race([
    work(hooks).catch((error: unknown) => explain(error, terminal)),
    interrupted.then(() => INTERRUPTED),
  ]);
  await closeAll();
  process.exit(exitCode);
}

function explain(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof InputError) {
    terminal.warn(error.message);
    return exitCodes.wrongUse;
  }
  if (error instanceof NormalizerError) {
    terminal.warn(`${error.code}: ${error.message}`);
    return error.code === "settings.invalid" ? exitCodes.wrongUse : exitCodes.failed;
  }
  terminal.warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return exitCodes.failed;
}

/** On a terminal, operators' log lines would drown the run: only warnings show. */
function warningsOnly(terminal: Terminal): Log {
  return {
    info: () => {},
    warn: (event, fields = {}) => {
      const scalars = Object.entries(fields).filter(([, value]) => typeof value !== "object");
      terminal.warn([event, ...scalars.map(([name, value]) => `${name}=${String(value)}`)].join("  "));
    },
  };
}

const noMetrics: Metrics = { add: () => {} };
