import { fileURLToPath } from "node:url";

import type { Lead } from "@lead-normalizer/core/lead.ts";
import type { Log, Metrics, Pause } from "@lead-normalizer/core/ports.ts";
import { defaultModelId, SIMULATED_MODEL_ID } from "@lead-normalizer/core/model/models.ts";
import { produce, type ProduceResult } from "@lead-normalizer/core/run/produce.ts";
import { defaultSettings, resolveSettings } from "@lead-normalizer/core/run/settings.ts";
import { type Summary, unaccounted } from "@lead-normalizer/core/run/summary.ts";

import { checkLeadSizes } from "../files/check-lead-sizes.ts";
import { checkOutputPath } from "../files/check-output-path.ts";
import { InputError } from "../files/input-error.ts";
import { type LeadFile, readLeads } from "../files/read-leads.ts";
import { SIMULATED_COLUMN } from "../files/our-columns.ts";
import { writeResults } from "../files/write-results.ts";
import { writeReview } from "../files/write-review.ts";
import { type Service, serveStack } from "../stack/serve-stack.ts";
import { findKeptStack, type KeptStack, removeStackFile, writeStackFile } from "../stack/stack-file.ts";
import { type Stack, startStack } from "../stack/start-stack.ts";
import { checkBedrockCredentials, type ModelChoice, wireLocal, type Wiring } from "../wire.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { followRun } from "./follow-run.ts";
import { loadLeads } from "./load-leads.ts";
import type { StartOptions } from "./options.ts";
import { gather, type Gathered, nothingGathered, printResults, printSummary } from "./report.ts";
import { reviewRows, simulatedFields, storedLeads } from "./results.ts";
import type { Terminal } from "./terminal.ts";

const SAMPLE = fileURLToPath(new URL("../../samples/leads.csv", import.meta.url));
const REVIEW = "out/review.csv";

/** A stack to work with: one of our own, or one that another process keeps. */
interface Workplace {
  env: Readonly<Record<string, string>>;
  model: ModelChoice;
  wiring: Wiring;
  kept: KeptStack | undefined;
  close(): Promise<void>;
}

export interface JobHooks {
  terminal: Terminal;
  log: Log;
  metrics: Metrics;
  /** Resolves when the user wants to stop (Ctrl-C). */
  stopped: Promise<void>;
  /** Everything that must be closed however the job ends. */
  onClose(close: () => Promise<void>): void;
}

/**
 * The main job: leads in, one run through producer, queue and consumers, results out. Bad input is refused before
 * anything is started or written. @throws InputError
 */
export async function runJob(options: StartOptions, hooks: JobHooks): Promise<ExitCode> {
  const { terminal } = hooks;
  const model = options.model ?? (options.input === undefined ? "simulated" : "none");
  const settings = settingsVariables(options, model);
  const path = options.input ?? SAMPLE;
  const fields = defaultSettings.fieldsToNormalize;
  const file = await readLeads({ ...options, path, fields });
  checkLeadSizes(file);
  await checkOutputPath(options.output, [path, REVIEW]);
  await checkOutputPath(REVIEW, [path]);
  resolveSettings(undefined, settings);
  if (model === "bedrock") await checkBedrockCredentials();
  terminal.line(`${count(file.leads.length, "lead")} in ${options.input ?? "the sample (invented people)"}`);
  for (const note of file.notes) terminal.line(`  ${note}`);

  const workplace = await openWorkplace(options, model, settings, hooks);
  hooks.onClose(() => workplace.close());
  const { wiring, env } = workplace;
  await wiring.loadSettings(); // wrong ones are refused before the table is touched
  const loaded = await loadLeads(wiring, env["LEADS_TABLE"] ?? "", file.leads);
  terminal.line(
    `Loaded: ${loaded.inserted} new, ${loaded.updated} changed, ${loaded.unchanged} as they were`,
  );

  const result = await produce({ ...wiring, log: hooks.log, metrics: hooks.metrics }, produceEvent(options), {
    id: `start-${Date.now()}-${process.pid}`,
  });
  const exitCode = await finishRun(result, file, workplace, options, hooks);
  if (options.keep) await stayUntilStopped(workplace, hooks);
  return exitCode;
}

function settingsVariables(options: StartOptions, model: ModelChoice): Record<string, string | undefined> {
  const number = (value: number | undefined, variable: string): string | undefined =>
    value === undefined ? process.env[variable] : String(value);
  return {
    BATCH_SIZE: number(options.batchSize, "BATCH_SIZE"),
    NORMALIZATION_TTL_DAYS: number(options.ttlDays, "NORMALIZATION_TTL_DAYS"),
    BEDROCK_MODEL_ID:
      model === "simulated" ? SIMULATED_MODEL_ID : (process.env["BEDROCK_MODEL_ID"] ?? defaultModelId),
  };
}

function produceEvent(options: StartOptions): { runId: string; maxLeads: number | null } {
  const time = new Date().toISOString().replaceAll(/[:-]/g, "").slice(0, 15);
  return { runId: `local-${time}-${process.pid}`, maxLeads: options.maxLeads ?? null };
}

async function openWorkplace(
  options: StartOptions,
  model: ModelChoice,
  settings: Record<string, string | undefined>,
  hooks: JobHooks,
): Promise<Workplace> {
  const kept = await findKeptStack();
  if (kept === undefined) return startWorkplace(options, model, settings, hooks);
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
  hooks.terminal.line(`Using the stack that process ${kept.pid} keeps (--model ${kept.model})`);
  const wiring = wireLocal(kept.env, "none", {
    ...settings,
    ...(kept.model === "simulated" && { BEDROCK_MODEL_ID: SIMULATED_MODEL_ID }),
  });
  return { env: kept.env, model: kept.model, wiring, kept, close: async () => wiring.close() };
}

async function startWorkplace(
  options: StartOptions,
  model: ModelChoice,
  settings: Record<string, string | undefined>,
  hooks: JobHooks,
): Promise<Workplace> {
  const served = await openStack({ model, settings, ...options }, hooks);
  hooks.terminal.line(
    `Embedded stack: ${served.stack.dynamo}, fauxqs, ${options.concurrency} consumer${options.concurrency === 1 ? "" : "s"}, --model ${model}`,
  );
  return { env: served.stack.env, model, wiring: served.wiring, kept: undefined, close: served.close };
}

export interface ServedStack {
  stack: Stack;
  wiring: Wiring;
  service: Service;
  close(): Promise<void>;
}

/** Starts a stack with its consumers; kept ones write `.local/stack.json`. A failed start leaves nothing running. */
export async function openStack(
  options: {
    model: ModelChoice;
    settings: Record<string, string | undefined>;
    concurrency: number;
    keep: boolean;
  },
  hooks: Pick<JobHooks, "terminal" | "log" | "metrics">,
): Promise<ServedStack> {
  const stack = await startStack(options.model === "simulated" ? { simulator: {} } : {});
  const wiring = wireLocal(stack.env, options.model, options.settings);
  const service = serveStack({
    stack,
    wiring,
    concurrency: options.concurrency,
    log: hooks.log,
    metrics: hooks.metrics,
    onPause: (pause) => hooks.terminal.warn(describePause(pause)),
  });
  const close = async (): Promise<void> => {
    if (options.keep) await removeStackFile();
    await service.stop();
    wiring.close();
    await stack.stop();
  };
  try {
    if (options.keep) await writeStackFile(keptStackOf(stack, options.model));
  } catch (error) {
    await close();
    throw error;
  }
  return { stack, wiring, service, close };
}

function keptStackOf(stack: Stack, model: ModelChoice): KeptStack {
  const endpoints = Object.entries(stack.env).filter(([name]) => name.startsWith("AWS_ENDPOINT_URL_"));
  return {
    pid: process.pid,
    model,
    endpoints: Object.fromEntries(
      endpoints.map(([name, url]) => [name.replace("AWS_ENDPOINT_URL_", "").toLowerCase(), url]),
    ),
    env: { ...stack.env },
  };
}

/** Follows the run to its end and reports it. With `--json`, stdout gets one object whatever happened. */
async function finishRun(
  result: ProduceResult,
  file: LeadFile,
  workplace: Workplace,
  options: StartOptions,
  { terminal }: JobHooks,
): Promise<ExitCode> {
  const printJson = (object: unknown): void => {
    if (options.json) process.stdout.write(`${JSON.stringify(object)}\n`);
  };
  switch (result.status) {
    case "disabled":
      terminal.line("The setting `enabled` is false: no run was started and nothing was queued.");
      printJson({ status: result.status });
      return exitCodes.done;
    case "queued": {
      const { selected, batches } = result.selection;
      terminal.line(
        `Run ${result.runId}: ${count(selected, "lead")} selected, ${count(batches, "batch", "batches")} queued`,
      );
      const end = await followRun(workplace.wiring, result.runId, selected, terminal);
      const gathered = await writeOutputs(file, workplace, options, terminal);
      if (end.kind === "paused") {
        terminal.warn(describePause(end.pause));
        terminal.warn(`The run is not finished. What needed no model is in ${options.output}.`);
        printJson({ status: end.kind, ...end.pause });
        return exitCodes.failed;
      }
      printJson(end.summary);
      return reportSummary(end.summary, gathered, workplace, options, terminal);
    }
    default:
      terminal.warn(`Run ${result.runId} was not started: ${result.status}.`);
      printJson({ status: result.status });
      return exitCodes.failed;
  }
}

function describePause({ code, message, by }: Pause): string {
  return `PAUSED by ${by}: ${code}. ${message}`;
}

async function writeOutputs(
  file: LeadFile,
  { model, wiring }: Workplace,
  options: StartOptions,
  terminal: Terminal,
): Promise<Gathered> {
  const fields = (await wiring.loadSettings()).fieldsToNormalize;
  const ids = file.leads.map(({ leadId }) => leadId);
  const gathered = nothingGathered();
  const leads = gather(storedLeads(wiring, ids), fields, gathered);
  const lastColumn = model === "simulated" && { header: SIMULATED_COLUMN, cellOf: simulatedCell };
  await writeResults({ path: options.output, file, fields, leads, ...(lastColumn && { lastColumn }) });
  await writeReview(REVIEW, reviewRows(storedLeads(wiring, ids), fields), file.separator);
  printResults(gathered, fields, terminal);
  return gathered;
}

function reportSummary(
  summary: Summary,
  gathered: Gathered,
  { model }: Workplace,
  options: StartOptions,
  terminal: Terminal,
): ExitCode {
  printSummary(summary, gathered, model === "simulated", terminal);
  terminal.line();
  terminal.line(`Results: ${options.output}   To review: ${REVIEW}`);
  if (gathered.simulated > 0) {
    terminal.line(`${gathered.simulated} values of the file are SIMULATED: they carry modelId "simulated".`);
  }
  const missing = unaccounted(summary);
  if (missing !== 0) terminal.warn(`The sums do not add up: ${missing} leads are not accounted for.`);
  if (summary.deadLettered > 0) terminal.warn(`${summary.deadLettered} leads are on the dead-letter queue.`);
  return missing !== 0 || summary.deadLettered > 0 ? exitCodes.failed : exitCodes.done;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function simulatedCell(lead: Readonly<Record<string, unknown>>): string {
  return simulatedFields(lead as Lead).join(" | ");
}

async function stayUntilStopped(workplace: Workplace, { terminal, stopped }: JobHooks): Promise<void> {
  terminal.line();
  printStack(workplace.env, terminal);
  await stopped;
}

/** What any AWS client needs to work with the stack. */
export function printStack(env: Readonly<Record<string, string>>, terminal: Terminal): void {
  terminal.line(
    `# The embedded stack stays up (process ${process.pid}); Ctrl-C ends it. For any AWS client:`,
  );
  for (const [name, value] of Object.entries(env)) terminal.line(`export ${name}=${value}`);
}
