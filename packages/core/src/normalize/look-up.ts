import { noUsage } from "../model/usage.ts";
import type { QueueRecord } from "../ports.ts";
import type { ReceivedBatch } from "../queue/message.ts";
import type { Run } from "../run/run.ts";
import { mayLeaveAccount as mayLeave, type Settings } from "../run/settings.ts";
import { indexOverrides } from "./override.ts";
import type { ConsumeDeps, Invocation, Work } from "./work.ts";

/** A message that could be read. */
export interface Parsed {
  record: QueueRecord;
  message: ReceivedBatch;
}

/**
 * Finds what is on record about messages: their runs, their batches, the settings and overrides in force. A run works on
 * the settings that it started with, but for the model, its budget and its quota: those must be changeable while messages
 * wait. What may not leave the account, then or now, does not.
 * @throws NormalizerError `settings.invalid`, `settings.table-missing`, `store.unavailable`
 */
export async function lookUp(
  deps: ConsumeDeps,
  messages: readonly Parsed[],
  invocation: Invocation,
): Promise<Work[]> {
  if (messages.length === 0) return [];
  const live = await deps.loadSettings();
  const overrides = indexOverrides(await deps.overrides.load());
  const runIds = [...new Set(messages.map(({ message }) => message.runId))];
  const runs = new Map(
    await Promise.all(runIds.map(async (runId) => [runId, await deps.runs.readRun(runId)] as const)),
  );
  return Promise.all(
    messages.map(async ({ record, message }): Promise<Work> => {
      const run = runs.get(message.runId);
      const settings = settingsFor(run, live);
      return {
        attemptId: `${invocation.id}/${record.messageId}`,
        record,
        message: { ...message, fields: message.fields ?? settings.fieldsToNormalize },
        run,
        batch: await deps.runs.readBatch(message.runId, message.batchId),
        settings,
        overrides,
        results: new Map(),
        usage: noUsage,
        advice: new Map(),
      };
    }),
  );
}

function settingsFor(run: Run | undefined, live: Settings): Settings {
  if (run === undefined) return live;
  const { modelId, dailyBudgetUsd, tokensPerMinute } = live;
  const fields = Object.keys(run.settings.fieldKinds);
  const may = fields.map((field) => [field, mayLeave(run.settings, field) && mayLeave(live, field)] as const);
  return {
    ...run.settings,
    modelId,
    dailyBudgetUsd,
    tokensPerMinute,
    mayLeaveAccount: Object.fromEntries(may),
  };
}

/**
 * True when nothing is left to do: a second delivery, a copy that was redriven although it had succeeded, a cancelled run.
 * A dead batch is never over: somebody has redriven it on purpose.
 */
export function isOver({ run, batch }: Work): boolean {
  if (batch?.state === "dead") return false;
  return batch?.state === "done" || run?.cancelled !== undefined;
}
