import { DAY_MS, HOUR_MS } from "../limits.ts";
import { unaccounted, type Summary } from "./summary.ts";

const MINUTE_MS = 60_000;

/** What the text knows besides the summary. `stage`: whose run it was; undefined = commands find it in their environment. */
export interface Circumstances {
  again: boolean;
  stage?: string | undefined;
}

/**
 * The summary for a person's inbox: what needs somebody comes first, with the first command to run, then the numbers.
 * Numbers, codes and the run's id only; one line for each thing, so that it reads well in any font and width.
 */
export function writeSummaryText(summary: Summary, { again, stage }: Circumstances): string {
  const first = firstCommand(summary, stage);
  const paragraphs = [
    again
      ? [
          "Again: this run was closed before and opened since, by a replay for example. These numbers replace the earlier ones.",
        ]
      : [],
    needs(summary),
    first === undefined ? ["Nothing needs you."] : [`First: ${first}`],
    numbers(summary),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function needs(summary: Summary): string[] {
  const { deadLettered, deferred } = summary;
  const missing = unaccounted(summary);
  const lines: [count: number, line: string][] = [
    [missing, `Leads without an outcome: ${missing}. This must not be: nobody knows what became of them.`],
    [
      deadLettered,
      `Dead letters: ${deadLettered}. They wait until somebody sends them back or gives them up.`,
    ],
    [deferred, `Deferred: ${deferred}. They are still stale, and later runs take them.`],
  ];
  return lines.filter(([count]) => count !== 0).map(([, line]) => line);
}

function firstCommand(summary: Summary, stage: string | undefined): string | undefined {
  const ops = stage === undefined ? "pnpm ops" : `pnpm ops --stage ${stage}`;
  if (unaccounted(summary) === 0 && summary.deadLettered > 0) return `${ops} dlq`;
  const isWell = unaccounted(summary) === 0 && summary.deferred === 0;
  return isWell ? undefined : `${ops} run show ${summary.runId}`;
}

function numbers(summary: Summary): string[] {
  const codes = Object.entries(summary.errors).map(([code, count]) => `${count} ${code}`);
  return [
    `Run: ${summary.runId}`,
    `Closed: ${durationText(summary.durationMs)} after its start`,
    `Leads: ${summary.selected} selected`,
    `Outcomes: ${summary.normalized} normalized, ${summary.rechecked} rechecked, ${summary.upToDate} upToDate, ${summary.deferred} deferred, ${summary.deadLettered} deadLettered, ${summary.deleted} deleted`,
    `Codes: ${codes.join(", ") || "none"}`,
    `Values: ${summary.fieldsNormalized} normalized, ${summary.fieldsUnresolved} unresolved, ${summary.fieldsChanged} changed`,
    `Model: ${summary.modelCalls} calls, ${summary.inputTokens} tokens in, ${summary.outputTokens} tokens out, $${summary.costUsd.toFixed(4)}`,
    `Backlog: ${summary.backlog} stale leads for later runs`,
  ];
}

/** `65 s`, `31 min`, `5 h`, `3 days`: rounded, in a unit that leaves at least two of it. */
function durationText(ms: number): string {
  if (ms < 2 * MINUTE_MS) return `${Math.round(ms / 1_000)} s`;
  if (ms < 2 * HOUR_MS) return `${Math.round(ms / MINUTE_MS)} min`;
  return ms < 2 * DAY_MS ? `${Math.round(ms / HOUR_MS)} h` : `${Math.round(ms / DAY_MS)} days`;
}
