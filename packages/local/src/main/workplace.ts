import type { Pause } from "@lead-normalizer/core/ports.ts";
import { SIMULATED_MODEL_ID } from "@lead-normalizer/core/model/models.ts";

import { InputError } from "../files/input-error.ts";
import { serveStack, type Service } from "../stack/serve-stack.ts";
import { findKeptStack, type KeptStack, removeStackFile, writeStackFile } from "../stack/stack-file.ts";
import { type Stack, startStack } from "../stack/start-stack.ts";
import type { ModelChoice, ModelServer } from "../model-choice.ts";
import { wireLocal, type Wiring } from "../wire.ts";
import { whereValuesGo } from "../where-values-go.ts";
import type { JobHooks } from "./job-hooks.ts";
import type { StartOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** A stack to work with: one of our own, or one that another process keeps. */
export interface Workplace {
  env: Readonly<Record<string, string>>;
  model: ModelChoice;
  wiring: Wiring;
  close(): Promise<void>;
}

/** The kept stack when there is one, else a new one. @throws InputError when the kept one is not what was asked for */
export async function openWorkplace(
  options: StartOptions,
  model: ModelChoice,
  settings: Record<string, string | undefined>,
  server: ModelServer,
  hooks: JobHooks,
): Promise<Workplace> {
  const kept = await findKeptStack();
  if (kept === undefined) return startWorkplace(options, model, settings, server, hooks);
  if (options.keep) {
    throw new InputError(`Process ${kept.pid} already keeps a stack.`, {
      wayOut: "Leave out --keep to use it, or end that process first (Ctrl-C).",
    });
  }
  if (model !== kept.model) {
    throw new InputError(
      `The kept stack (process ${kept.pid}) runs with --model ${kept.model}, not ${model}.`,
      {
        wayOut: `Say --model ${kept.model} if that is what you want, or end that process (Ctrl-C) first.`,
      },
    );
  }
  if ((options.modelId ?? options.baseUrl ?? options.prices) !== undefined) {
    throw new InputError(`The kept stack (process ${kept.pid}) asks its own model.`, {
      wayOut: "Leave out --model-id, --base-url and --prices, or end that process (Ctrl-C) first.",
    });
  }
  hooks.terminal.line(`Using the stack that process ${kept.pid} keeps (--model ${kept.model})`);
  if (kept.destination !== undefined) hooks.terminal.warn(kept.destination);
  const wiring = wireLocal(kept.env, "none", {
    ...settings,
    ...(kept.model === "simulated" && { BEDROCK_MODEL_ID: SIMULATED_MODEL_ID }),
  });
  return { env: kept.env, model: kept.model, wiring, close: async () => wiring.close() };
}

async function startWorkplace(
  options: StartOptions,
  model: ModelChoice,
  settings: Record<string, string | undefined>,
  server: ModelServer,
  hooks: JobHooks,
): Promise<Workplace> {
  const destination = await whereValuesGo(model, server.baseUrl);
  if (destination !== undefined) hooks.terminal.warn(destination);
  const served = await openStack(
    { ...options, model, settings, server, ...(destination !== undefined && { destination }) },
    hooks,
  );
  hooks.terminal.line(
    `Embedded stack: ${served.stack.dynamo}, fauxqs, ${options.concurrency} consumer${options.concurrency === 1 ? "" : "s"}, --model ${model}`,
  );
  return { env: served.stack.env, model, wiring: served.wiring, close: served.close };
}

export interface ServedStack {
  stack: Stack;
  wiring: Wiring;
  service: Service;
  close(): Promise<void>;
}

/** What a stack is started with. */
export interface StackChoice {
  model: ModelChoice;
  server?: ModelServer;
  /** Where values go, for people to read. */
  destination?: string;
  /** Settings variables. */
  settings: Record<string, string | undefined>;
  concurrency: number;
  backoffSeconds?: readonly number[];
  keep: boolean;
}

/** Starts a stack with its consumers; kept ones write `.local/stack.json`. A failed start leaves nothing running. */
export async function openStack(
  options: StackChoice,
  hooks: Pick<JobHooks, "terminal" | "log" | "metrics">,
): Promise<ServedStack> {
  const stack = await startStack(options.model === "simulated" ? { simulator: {} } : {});
  const wiring = wireLocal(stack.env, options.model, options.settings, options.server);
  const service = serveStack({
    stack,
    wiring,
    concurrency: options.concurrency,
    log: hooks.log,
    metrics: hooks.metrics,
    ...(options.backoffSeconds && { backoffBasesSeconds: options.backoffSeconds }),
    onPause: (pause) => hooks.terminal.warn(describePause(pause)),
  });
  const close = async (): Promise<void> => {
    if (options.keep) await removeStackFile();
    await service.stop();
    wiring.close();
    await stack.stop();
  };
  try {
    if (options.keep) await writeStackFile(keptStackOf(stack, options));
  } catch (error) {
    await close();
    throw error;
  }
  return { stack, wiring, service, close };
}

function keptStackOf(
  stack: Stack,
  { model, settings, server, destination, concurrency }: StackChoice,
): KeptStack {
  const given = Object.entries(settings).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const endpoints = Object.entries(stack.env).filter(([name]) => name.startsWith("AWS_ENDPOINT_URL_"));
  return {
    pid: process.pid,
    model,
    concurrency,
    settings: Object.fromEntries(given),
    ...(server?.prices && { prices: server.prices }),
    ...(destination !== undefined && { destination }),
    endpoints: Object.fromEntries(
      endpoints.map(([name, url]) => [name.replace("AWS_ENDPOINT_URL_", "").toLowerCase(), url]),
    ),
    env: { ...stack.env },
  };
}

/** One line that says why consumers stand still. */
export function describePause({ code, message, by }: Pause): string {
  return `PAUSED by ${by}: ${code}. ${message}`;
}

/** What any AWS client needs to work with the stack. */
export function printStack(env: Readonly<Record<string, string>>, terminal: Terminal): void {
  terminal.line(
    `# The embedded stack stays up (process ${process.pid}); Ctrl-C ends it. For any AWS client:`,
  );
  for (const [name, value] of Object.entries(env)) terminal.line(`export ${name}=${value}`);
}
