import { type Lead, normalizationOf, normalizedDataOf } from "@lead-normalizer/core/lead.ts";
import { SIMULATED_MODEL_ID } from "@lead-normalizer/core/model/models.ts";
import { outcomes } from "@lead-normalizer/core/run/batch-item.ts";
import type { Summary } from "@lead-normalizer/core/run/summary.ts";

import { simulatedFields } from "./results.ts";
import type { Terminal } from "./terminal.ts";

const MAPPINGS_SHOWN = 8;
const WIDTH = 25;

/** What the results look like: gathered lead by lead, printed at the end. */
export interface Gathered {
  mappings: Map<string, number>;
  sample: Lead | undefined;
  by: Map<string, number>;
  simulated: number;
}

/** Takes note of every lead that passes. */
export async function* gather(
  leads: AsyncIterable<Lead>,
  fields: readonly string[],
  gathered: Gathered,
): AsyncGenerator<Lead> {
  for await (const lead of leads) {
    const data = normalizedDataOf(lead);
    let changed = 0;
    for (const field of fields) {
      const [before, after] = [lead[field], data[field]];
      if (typeof before !== "string" || typeof after !== "string" || before === after) continue;
      changed += 1;
      const mapping = JSON.stringify([field, before, after]);
      gathered.mappings.set(mapping, (gathered.mappings.get(mapping) ?? 0) + 1);
    }
    for (const { by } of Object.values(normalizationOf(lead)?.fields ?? {})) {
      gathered.by.set(by, (gathered.by.get(by) ?? 0) + 1);
    }
    gathered.simulated += simulatedFields(lead).length;
    if (changed >= Math.min(4, fields.length)) gathered.sample ??= lead;
    yield lead;
  }
}

export function nothingGathered(): Gathered {
  return { mappings: new Map(), sample: undefined, by: new Map(), simulated: 0 };
}

/** Prints the commonest mappings and one lead before and after. */
export function printResults(
  { mappings, sample }: Gathered,
  fields: readonly string[],
  terminal: Terminal,
): void {
  const commonest = [...mappings].toSorted(([, a], [, b]) => b - a).slice(0, MAPPINGS_SHOWN);
  if (commonest.length > 0) {
    terminal.line();
    terminal.line(terminal.bold("Commonest mappings"));
    for (const [mapping, count] of commonest) {
      const [field, before, after] = JSON.parse(mapping) as [string, string, string];
      terminal.line(
        `${String(count).padStart(5)}×  ${field.padEnd(15)} ${cell(quote(before))} → ${quote(after)}`,
      );
    }
  }
  if (sample === undefined) return;
  terminal.line();
  terminal.line(terminal.bold(`Before and after: ${visible(sample.leadId)}`));
  const data = normalizedDataOf(sample);
  const decided = normalizationOf(sample)?.fields ?? {};
  for (const field of fields) {
    if (typeof sample[field] !== "string" || typeof data[field] !== "string") continue;
    const { by = "", modelId } = decided[field] ?? {};
    const source = by === "model" && modelId === SIMULATED_MODEL_ID ? "SIMULATED" : by;
    terminal.line(
      `  ${field.padEnd(15)} ${cell(quote(sample[field]))} → ${cell(quote(data[field]))} ${source}`,
    );
  }
}

/** Prints the summary: every selected lead, every value, and what it cost. */
export function printSummary(
  summary: Summary,
  gathered: Gathered,
  isSimulated: boolean,
  terminal: Terminal,
): void {
  const ended = outcomes
    .filter((outcome) => summary[outcome] > 0)
    .map((outcome) => `${summary[outcome]} ${outcome}`);
  const errors = Object.entries(summary.errors).map(([code, count]) => `${count} ${code}`);
  const by = [...gathered.by].toSorted(([, a], [, b]) => b - a).map(([name, count]) => `${count} ${name}`);
  const tokens = `${summary.inputTokens} + ${summary.outputTokens} tokens`;
  const cost = `$${summary.costUsd.toFixed(6)}`;
  const rows: [string, string][] = [
    ["run", summary.runId],
    ["leads", `${summary.selected} selected = ${ended.join(" + ") || "0"}`],
    ...(errors.length > 0 ? [row("errors", errors.join(", "))] : []),
    ["values", `${summary.fieldsNormalized} normalized + ${summary.fieldsUnresolved} unresolved`],
    ["changed", `${summary.fieldsChanged} of these values differ from what was typed`],
    ["model", `${summary.modelCalls} calls, ${tokens}, ${cost}`],
    ...(isSimulated ? [row("", "SIMULATED: a table of answers, not a language model")] : []),
    ...(summary.backlog > 0 ? [row("waiting", `${summary.backlog} stale leads for later runs`)] : []),
    ["stored", `${by.join(", ")} (all leads of the file)`],
    ["took", `${(summary.durationMs / 1_000).toFixed(1)} s`],
  ];
  terminal.line();
  terminal.line(terminal.bold("Summary"));
  for (const [name, text] of rows) terminal.line(`  ${name.padEnd(11)} ${text}`);
}

function row(name: string, text: string): [string, string] {
  return [name, text];
}

function quote(text: string): string {
  return visible(
    JSON.stringify(text.length > WIDTH - 2 ? `${text.slice(0, WIDTH - 3).toWellFormed()}…` : text),
  );
}

/** What people typed may hold characters that steer a terminal: they are shown as escapes. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

function cell(text: string): string {
  return text.padEnd(WIDTH);
}
