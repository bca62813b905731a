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

/** What was found out, and which messages nothing could be found out about. */
export interface Found {
  work: Work[];
  failed: { record: QueueRecord; error: unknown }[];
}

/**
 * Finds what is on record about messages: their runs, their batches, the settings and overrides in force. A run works on
 * the settings that it started with, but for the model, its budget and its quota: those must be changeable while messages
 * wait. What may not leave the account, then or now, does not. A run or batch that cannot be read costs its own messages.
 * @throws NormalizerError `settings.invalid`, `settings.table-missing`, `store.unavailable`
 */
export async function lookUp(
  deps: ConsumeDeps,
  messages: readonly Parsed[],
  invocation: Invocation,
): Promise<Found> {
  const found: Found = { work: [], failed: [] };
  if (messages.length === 0) return found;
  const live = await deps.loadSettings();
  const overrides = indexOverrides(await deps.overrides.load());
  const runs = new Map<string, Promise<Run | undefined>>();
  for (const { runId } of messages.map(({ message }) => message)) {
    if (!runs.has(runId)) runs.set(runId, deps.runs.readRun(runId));
  }
  const lookUpOne = async ({ record, message }: Parsed): Promise<Work> => {
    const [run, batch] = await Promise.all([
      runs.get(message.runId),
      deps.runs.readBatch(message.runId, message.batchId),
    ]);
    const settings = settingsFor(run, live);
    return {
      attemptId: `${invocation.id}/${record.messageId}`,
      record,
      message: { ...message, fields: message.fields ?? settings.fieldsToNormalize },
      run,
      batch,
      settings,
      overrides,
      results: new Map(),
      usage: noUsage,
      advice: new Map(),
    };
  };
  const results = await Promise.allSettled(messages.map(lookUpOne));
  for (const [index, { record }] of messages.entries()) {
    const result = results[index];
    if (result?.status === "fulfilled") found.work.push(result.value);
    else found.failed.push({ record, error: result?.reason });
  }
  return found;
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
