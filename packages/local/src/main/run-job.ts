import { fileURLToPath } from "node:url";

import { defaultModelId, OPENAI_MODEL_ID, SIMULATED_MODEL_ID } from "@lead-normalizer/core/model/models.ts";
import { produce, type ProduceResult } from "@lead-normalizer/core/run/produce.ts";
import { defaultSettings, resolveSettings } from "@lead-normalizer/core/run/settings.ts";
import { type Summary, unaccounted } from "@lead-normalizer/core/run/summary.ts";

import { checkLeadSizes } from "../files/check-lead-sizes.ts";
import { checkOutputPath } from "../files/check-output-path.ts";
import { type LeadFile, readLeads } from "../files/read-leads.ts";
import { createLocalProducers } from "../stack/local-producers.ts";
import type { ModelChoice } from "../model-choice.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { followRun } from "./follow-run.ts";
import type { JobHooks } from "./job-hooks.ts";
import { loadLeads } from "./load-leads.ts";
import type { StartOptions } from "./options.ts";
import { type Gathered, printSummary } from "./report.ts";
import type { Terminal } from "./terminal.ts";
import { describePause, openWorkplace, printStack, type Workplace } from "./workplace.ts";
import { REVIEW, writeOutputs } from "./write-outputs.ts";

const SAMPLE = fileURLToPath(new URL("../../samples/leads.csv", import.meta.url));

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
  const { baseUrl, prices } = options;
  terminal.line(`${count(file.leads.length, "lead")} in ${options.input ?? "the sample (invented people)"}`);
  for (const note of file.notes) terminal.line(`  ${note}`);

  const server = { ...(baseUrl !== undefined && { baseUrl }), ...(prices && { prices }) };
  const workplace = await openWorkplace(options, model, settings, server, hooks);
  hooks.onClose(() => workplace.close());
  const { wiring, env } = workplace;
  await wiring.loadSettings(); // wrong ones are refused before the table is touched
  const loaded = await loadLeads(wiring, env["LEADS_TABLE"] ?? "", file.leads);
  terminal.line(
    `Loaded: ${loaded.inserted} new, ${loaded.updated} changed, ${loaded.unchanged} as they were`,
  );

  const producers = createLocalProducers(wiring, hooks);
  const result = await produce(
    { ...wiring, producers, log: hooks.log, metrics: hooks.metrics },
    produceEvent(options),
    { id: `start-${Date.now()}-${process.pid}` },
  );
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
    BEDROCK_MODEL_ID: options.modelId ?? modelIdOf(model),
  };
}

function modelIdOf(model: ModelChoice): string {
  switch (model) {
    case "simulated":
      return SIMULATED_MODEL_ID;
    case "openai":
      return OPENAI_MODEL_ID;
    case "bedrock":
    case "none":
      return process.env["BEDROCK_MODEL_ID"] ?? defaultModelId;
  }
}

function produceEvent(options: StartOptions): { runId: string; maxLeads: number | null } {
  const time = new Date().toISOString().replaceAll(/[:-]/g, "").slice(0, 15);
  return { runId: `local-${time}-${process.pid}`, maxLeads: options.maxLeads ?? null };
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

async function stayUntilStopped(workplace: Workplace, { terminal, stopped }: JobHooks): Promise<void> {
  terminal.line();
  printStack(workplace.env, terminal);
  await stopped;
}
