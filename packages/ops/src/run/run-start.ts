import { randomUUID } from "node:crypto";

import { previewRun } from "@lead-normalizer/core/run/preview-run.ts";
import { type ProduceEvent, parseProduceEvent } from "@lead-normalizer/core/run/produce-event.ts";
import { requestRun } from "@lead-normalizer/core/run/request-run.ts";
import { requestedRunId, type Selection } from "@lead-normalizer/core/run/run.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { type ExitCode, exitCodes } from "@lead-normalizer/local/main/exit-codes.ts";

import { sayPaused } from "../consumers/say-paused.ts";
import type { Operations } from "../system/open-operations.ts";
import type { Cli } from "../terminal/cli.ts";
import { counted } from "../terminal/output.ts";
import type { INTERRUPTED } from "../terminal/watch.ts";
import { waitForRun } from "./run-wait.ts";

export interface RunStartOptions {
  forceAll: boolean;
  lead: string[];
  /** Undefined = the setting's. */
  max?: number | "none";
  dryRun: boolean;
  wait: boolean;
}

/**
 * Starts a run in a person's name, or with `dryRun` says what it would choose; follows it to its end with `wait`.
 * @throws InputError, NormalizerError `event.invalid`, `settings.invalid`, `run.disabled`, `consent.missing`, `producer.unavailable`
 */
export async function startRun(
  operations: Operations,
  options: RunStartOptions,
  { by, reason }: { by: string; reason: string },
  cli: Pick<Cli, "consent" | "output">,
): Promise<ExitCode | typeof INTERRUPTED> {
  refuseContradictions(options);
  const event = eventOf(options);
  const key = randomUUID();
  const output = cli.output();
  if (options.dryRun) {
    const settings = await operations.loadSettings();
    const { selection } = await previewRun(operations, event, settings, { id: key });
    output.row(describeSelection(selection, settings.enabled), {
      dryRun: true,
      enabled: settings.enabled,
      selection,
    });
    return exitCodes.done;
  }
  await cli
    .consent()
    .ask(`starts a run over ${describeLeads(options)}; it may spend what is left of today's budget.`);
  const runId = requestedRunId(by, key);
  const atMs = operations.clock.now();
  await operations.audit.record({ atMs, actor: by, action: "run.start", target: runId, reason });
  await requestRun(operations, event, { subject: by, idempotencyKey: key });
  if (!options.wait) {
    output.row(`Run ${runId} is on record. Follow it with \`ops run show ${runId}\`.`, { runId });
    await sayPaused(operations, output);
    return exitCodes.done;
  }
  output.say(`Run ${runId}. Ctrl-C stops watching, not the run.`);
  return waitForRun(operations, runId, output);
}

/** What would be left out in silence is said instead. @throws InputError */
function refuseContradictions({ lead, max, dryRun, wait }: RunStartOptions): void {
  if (lead.length > 0 && max !== undefined) {
    throw new InputError("--lead and --max exclude each other: all leads that are named are taken.", {
      wayOut: "Name only those that are meant, or leave out --lead.",
    });
  }
  if (dryRun && wait) {
    throw new InputError("--dry-run starts nothing that --wait could wait for.", {
      wayOut: "Leave out one or the other.",
    });
  }
}

function eventOf({ forceAll, lead, max }: RunStartOptions): Omit<ProduceEvent, "runId" | "scheduledTime"> {
  return parseProduceEvent({
    ...(forceAll && { forceAll }),
    ...(lead.length > 0 && { leadIds: lead }),
    ...(max !== undefined && { maxLeads: max === "none" ? null : max }),
  });
}

function describeLeads({ forceAll, lead, max }: RunStartOptions): string {
  if (lead.length > 0) return counted(lead.length, "named lead");
  const which = forceAll ? "every lead" : "stale leads";
  if (max === undefined)
    return forceAll ? which : `${which}, as many as the setting maxLeadsPerRun lets through`;
  return max === "none" ? `${which}, without a cap` : `${which}, ${max} at most`;
}

function describeSelection(
  { selected, batches, stale, backlog, nights }: Selection,
  enabled: boolean,
): string {
  const kinds = Object.entries(stale).map(([kind, count]) => `${count} ${kind}`);
  return [
    `Would choose ${counted(selected, "lead")} in about ${batches} messages. Nothing was written.`,
    `Stale: ${kinds.join(", ")}. ${backlog} would wait for later runs; ${counted(nights, "run")} of this size for all.`,
    ...(enabled ? [] : ["The setting `enabled` is false, so no run starts now."]),
    "`ops estimate` says what it would cost.",
  ].join("\n");
}
