import { aBatch, aMessage, aRecord, aRun, someSettings } from "./builders.ts";
import { createFakeClock } from "./fake-clock.ts";
import { createMemoryLeadStore } from "./memory-lead-store.ts";
import { memoryModelTier } from "./memory-model-tier.ts";
import { createMemoryLedger } from "./memory-ledger.ts";
import { createMemoryRunStore } from "./memory-run-store.ts";
import {
  createRecordedLog,
  createRecordedMessages,
  createRecordedMetrics,
  createRecordedNotice,
  createRecordedProducers,
  createRecordedSwitch,
} from "./recorders.ts";
import { createAnsweringModel, createFailingModel } from "./scripted-model.ts";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { Lead } from "@lead-normalizer/core/lead.ts";
import { noUsage } from "@lead-normalizer/core/model/usage.ts";
import type { NormalizationModel, QueueRecord } from "@lead-normalizer/core/ports.ts";
import { type BatchItem, outcomes } from "@lead-normalizer/core/run/batch-item.ts";
import type { Settings } from "@lead-normalizer/core/run/settings.ts";
import { settleRuns } from "@lead-normalizer/core/run/settle-runs.ts";
import { type Summary } from "@lead-normalizer/core/run/summary.ts";
import { consumeBatches } from "@lead-normalizer/core/normalize/consume-batches.ts";
import type { ConsumeDeps } from "@lead-normalizer/core/normalize/work.ts";

/** What a model that knows says about the builder's lead; of anything else it knows nothing. */
export const known: Readonly<Record<string, string>> = {
  Tramitdor: "Tramitador",
  "vereda el salitre": "Vereda El Salitre",
  facata: "Facatativá",
};
export const knowing = () => createAnsweringModel(({ value }) => known[value] ?? null);
export const down = (
  code: "model.unavailable" | "model.throttled" | "model.access-denied" | "model.timeout",
) => createFailingModel(new NormalizerError(code, "No.", { usage: noUsage }));

interface Batches {
  model?: NormalizationModel | undefined;
  settings?: Partial<Settings>;
  /** Leads by batch id; by default all in one batch. */
  batches?: Record<string, string[]>;
  fields?: string[];
}

/** A selected run whose batches are queued. */
export function aStage(
  leads: readonly Lead[],
  { model, settings = {}, batches = { "c-000001": leads.map(({ leadId }) => leadId) }, fields }: Batches = {},
) {
  const snapshot = someSettings({ ...settings, ...(fields && { fieldsToNormalize: fields }) });
  const runs = createMemoryRunStore();
  runs.runs.set("run-1", aRun({ settings: snapshot }));
  const records: QueueRecord[] = [];
  for (const [batchId, leadIds] of Object.entries(batches)) {
    runs.batches.set(`run-1/${batchId}`, aBatch({ batchId, leadIds }));
    const message = aMessage({ batchId, leadIds, fields: snapshot.fieldsToNormalize });
    records.push(aRecord(message, { messageId: `m-${batchId}`, receiptHandle: `r-${batchId}` }));
  }
  const ports = {
    leads: createMemoryLeadStore(leads),
    runs,
    messages: createRecordedMessages(),
    consumers: createRecordedSwitch(),
    spend: createMemoryLedger(),
    ...memoryModelTier(),
    clock: { ...createFakeClock(), sleep: async () => {} }, // waiting takes no time here
    log: createRecordedLog(),
    metrics: createRecordedMetrics(),
    producers: createRecordedProducers(),
    notice: createRecordedNotice(),
    loadSettings: async () => snapshot,
  };
  const deps: ConsumeDeps = { ...ports, model };
  let invocations = 0;
  return {
    ...ports,
    deps,
    records,
    consume(
      changes: Partial<QueueRecord> = {},
      now: Partial<ConsumeDeps> = {},
      more: readonly QueueRecord[] = [],
    ) {
      invocations += 1;
      const startedAtMs = ports.clock.now();
      return consumeBatches(
        { ...deps, ...now },
        [...records.map((record) => ({ ...record, ...changes })), ...more],
        { id: `invocation-${invocations}`, startedAtMs, deadlineAtMs: startedAtMs + 120_000 },
      );
    },
    /** Five minutes later; with an empty queue when it says so. */
    settle(isEmpty = false): Promise<Summary[]> {
      ports.clock.advance(300_000);
      return settleRuns({ ...ports, queueDepth: { isEmpty: async () => isEmpty } });
    },
    /** What is written where, in order. */
    recorded(): { now: Partial<ConsumeDeps>; events: string[] } {
      const events: string[] = [];
      ports.leads.onWrite = ({ leadId }) => void events.push(`write ${leadId}`);
      const changeBatch: ConsumeDeps["runs"]["changeBatch"] = async (batch, change) => {
        const after = await runs.changeBatch(batch, change);
        const { attempt } = after;
        const doing = attempt?.endedAtMs !== undefined ? after.state : `at ${attempt?.leadId ?? "all"}`;
        events.push(`${after.batchId} ${doing}`);
        return after;
      };
      return { events, now: { runs: { ...runs, changeBatch } } };
    },
    batch(batchId = "c-000001"): BatchItem {
      const batch = runs.batches.get(`run-1/${batchId}`);
      if (batch === undefined) throw new Error(`No such batch: ${batchId}`);
      return batch;
    },
    lead(leadId = "lead-1"): Lead {
      const lead = ports.leads.leads.get(leadId);
      if (lead === undefined) throw new Error(`No such lead: ${leadId}`);
      return lead;
    },
  };
}

export const originals = (lead: Lead): unknown => {
  const {
    normalizedData: _data,
    normalization: _bookkeeping,
    normalizedAt: _at,
    updatedAt: _updated,
    ...typed
  } = lead;
  return typed;
};

export const accountedFor = ({ tally }: BatchItem): number =>
  outcomes.reduce((sum, outcome) => sum + (tally?.[outcome] ?? 0), 0);

/** A delivery of the stage's messages, each with its own number of receives. */
export const received = (records: readonly QueueRecord[], ...receives: number[]): QueueRecord[] =>
  records.map((record, index) => ({ ...record, receiveCount: receives[index] ?? 1 }));
