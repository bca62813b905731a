import { type Lead, normalizationOf } from "@lead-normalizer/core/lead.ts";
import type { QueueRecord } from "@lead-normalizer/core/ports.ts";
import type { BatchMessage } from "@lead-normalizer/core/queue/message.ts";
import { type BatchItem } from "@lead-normalizer/core/run/batch-item.ts";
import type { Run } from "@lead-normalizer/core/run/run.ts";
import { defaultSettings, type Settings } from "@lead-normalizer/core/run/settings.ts";

/** 2026-11-22, 07:00 UTC: the time of the tests' first run. */
export const T0 = Date.UTC(2026, 10, 22, 7);

/** An invented lead as someone would type it. */
export function aLead(attributes: Partial<Record<string, unknown>> & { leadId?: string } = {}): Lead {
  return {
    leadId: "lead-1",
    nombres: "JUAN CARLOS",
    apellidos: "PEREZ GOMEZ",
    direccion: "vereda el salitre",
    ciudad: "bogota",
    nivelEducativo: "bachillerato",
    ocupacionActual: "tramitdor",
    empresa: "sena",
    updatedAt: T0 - 86_400_000,
    ...attributes,
  };
}

export function someSettings(changes: Partial<Settings> = {}): Settings {
  return { ...defaultSettings, modelId: "simulated", ...changes };
}

export function aRun(changes: Partial<Run> = {}): Run {
  return {
    runId: "run-1",
    trigger: "scheduled",
    state: "selected",
    version: 1,
    startedAtMs: T0,
    staleBeforeMs: T0 - 7 * 86_400_000,
    force: false,
    event: {},
    settings: someSettings(),
    ...changes,
  };
}

export function aBatch(changes: Partial<BatchItem> = {}): BatchItem {
  return {
    runId: "run-1",
    batchId: "c-000001",
    leadIds: ["lead-1"],
    state: "queued",
    version: 1,
    plannedAtMs: T0,
    returns: 0,
    crashes: 0,
    suspects: {},
    held: [],
    usage: {},
    ...changes,
  };
}

export function aMessage(changes: Partial<BatchMessage> = {}): BatchMessage {
  return {
    v: 1,
    runId: "run-1",
    batchId: "c-000001",
    leadIds: ["lead-1"],
    staleBeforeMs: T0 - 7 * 86_400_000,
    force: false,
    fields: defaultSettings.fieldsToNormalize,
    ...changes,
  };
}

export function aRecord(
  message: BatchMessage | string = aMessage(),
  changes: Partial<QueueRecord> = {},
): QueueRecord {
  return {
    messageId: "message-1",
    receiptHandle: "receipt-1",
    body: typeof message === "string" ? message : JSON.stringify(message),
    receiveCount: 1,
    ...changes,
  };
}

/** The bookkeeping of a lead that must have some. */
export function normalizationIn(lead: Lead | undefined): NonNullable<ReturnType<typeof normalizationOf>> {
  const normalization = lead && normalizationOf(lead);
  if (normalization === undefined) throw new Error("The lead was never normalised.");
  return normalization;
}
