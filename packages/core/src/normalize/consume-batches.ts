import { describeError, type ErrorCode, errorCodeOf, NormalizerError } from "../errors.ts";
import { ASKING_TIME_SHARE } from "../limits.ts";
import { noUsage } from "../model/usage.ts";
import type { QueueRecord } from "../ports.ts";
import { backoffSeconds } from "../queue/backoff.ts";
import { type Disposition, decideDisposition } from "../queue/disposition.ts";
import { type BatchMessage, parseMessage } from "../queue/message.ts";
import { tallyOf } from "./lead-result.ts";
import { normalizeMessages } from "./normalize-messages.ts";
import type { ConsumeDeps, Work } from "./work.ts";

export interface Invocation {
  id: string;
  startedAtMs: number;
  /** Epoch ms at which the function is stopped. */
  deadlineAtMs: number;
}

/**
 * Normalises the leads of all messages of one delivery: plan, ask, apply. Returns the ids of the messages that must come
 * back; every other message is over, with its batch accounted for. Throws nothing that a single message caused.
 */
export async function consumeBatches(
  deps: ConsumeDeps,
  records: readonly QueueRecord[],
  invocation: Invocation,
): Promise<{ retryMessageIds: string[] }> {
  const retryMessageIds: string[] = [];
  const work: Work[] = [];
  for (const record of records) {
    const message = parseOrError(record);
    if (!(message instanceof NormalizerError)) {
      work.push({ record, message, results: new Map(), usage: noUsage });
    } else if (!(await rejectMalformed(deps, record, message))) {
      retryMessageIds.push(record.messageId);
    }
  }

  const noQuestionsAfterMs =
    invocation.startedAtMs + ASKING_TIME_SHARE * (invocation.deadlineAtMs - invocation.startedAtMs);
  for (const group of groupBy(work, ({ message }) => message.runId).values()) {
    try {
      await normalizeMessages(deps, group, {
        noQuestionsAfterMs,
        deadlineAtMs: invocation.deadlineAtMs,
      });
    } catch (error) {
      failUnfinished(deps, group, error);
    }
  }

  const paused = new Set<ErrorCode>();
  for (const item of work) {
    if (await finish(deps, item, invocation, paused)) retryMessageIds.push(item.record.messageId);
  }
  deps.metrics.add("Duration", deps.clock.now() - invocation.startedAtMs);
  return { retryMessageIds };
}

function parseOrError(record: QueueRecord): BatchMessage | NormalizerError {
  try {
    return parseMessage(record.body);
  } catch (error) {
    if (error instanceof NormalizerError) return error;
    throw error;
  }
}

/** Dead-letters a message that nobody can read. False when that failed: then it comes back. */
async function rejectMalformed(
  deps: ConsumeDeps,
  record: QueueRecord,
  error: NormalizerError,
): Promise<boolean> {
  deps.log.warn("message rejected", { messageId: record.messageId, ...describeError(error) });
  deps.metrics.add("NormalizationErrors", 1, { code: error.code });
  try {
    await deps.messages.deadLetter(record, { code: error.code, atMs: deps.clock.now() });
    return true;
  } catch (failure) {
    deps.log.warn("message not dead-lettered", {
      messageId: record.messageId,
      ...describeError(failure),
    });
    return false;
  }
}

/** An error that belongs to no single lead: whatever has no result yet is unfinished because of it. */
function failUnfinished(deps: ConsumeDeps, group: readonly Work[], error: unknown): void {
  deps.log.warn("batches interrupted", { runId: group[0]?.message.runId, ...describeError(error) });
  const code = errorCodeOf(error);
  for (const { message, results } of group) {
    for (const leadId of message.leadIds) {
      if (!results.has(leadId)) results.set(leadId, { kind: "unfinished", code });
    }
  }
}

/** Accounts for a message and ends it, or sends it back (true). */
async function finish(
  deps: ConsumeDeps,
  work: Work,
  invocation: Invocation,
  paused: Set<ErrorCode>,
): Promise<boolean> {
  const { record, message, results } = work;
  const problems = new Set<ErrorCode>();
  for (const result of results.values()) if (result.kind === "unfinished") problems.add(result.code);
  const disposition = decideDisposition(problems, record.receiveCount);
  const ids = { runId: message.runId, batchId: message.batchId, messageId: record.messageId };
  try {
    await account(deps, work, disposition, invocation);
    return await carryOut(deps, work, disposition, ids, paused);
  } catch (error) {
    // The batch could not be accounted for, so the message must come back, whatever its leads say.
    deps.log.warn("batch not accounted for", { ...ids, ...describeError(error) });
    return true;
  }
}

async function carryOut(
  deps: ConsumeDeps,
  { record, message, results }: Work,
  disposition: Disposition,
  ids: Record<string, string>,
  paused: Set<ErrorCode>,
): Promise<boolean> {
  switch (disposition.kind) {
    case "ack":
    case "defer":
    case "deadLetter": {
      const tally = tallyOf(results.values(), message.fields);
      deps.log.info("batch done", { ...ids, disposition: disposition.kind, ...tally });
      deps.metrics.add("LeadsProcessed", tally.normalized + tally.rechecked);
      deps.metrics.add("FieldsNormalized", tally.fieldsNormalized);
      deps.metrics.add("LeadsDeferred", tally.deferred);
      if (tally.deadLettered > 0 && disposition.kind === "deadLetter") {
        deps.metrics.add("NormalizationErrors", tally.deadLettered, { code: disposition.code });
      }
      return false;
    }
    case "retry":
    case "pause": {
      if (disposition.kind === "pause" && !paused.has(disposition.code)) {
        await pause(deps, disposition.code);
        paused.add(disposition.code);
      }
      const seconds = backoffSeconds(record.receiveCount, record.messageId, deps.backoffBasesSeconds);
      await deps.messages.postpone(record.receiptHandle, seconds);
      deps.log.warn("batch returns", {
        ...ids,
        code: disposition.code,
        receive: record.receiveCount,
        seconds,
      });
      return true;
    }
  }
}

async function pause(deps: ConsumeDeps, code: ErrorCode): Promise<void> {
  deps.metrics.add("NormalizationErrors", 1, { code });
  await deps.consumers.pause({
    code,
    message: `Every batch would fail with ${code}. Mend it, then resume the consumers.`,
    by: "consumer",
    atMs: deps.clock.now(),
  });
}

/**
 * Records on the batch item what happened. A message that is over gets its tally, read off its leads; one that returns
 * gets its attempt. The dead-letter copy is sent before the batch is marked dead, and both before the message is gone.
 */
async function account(
  deps: ConsumeDeps,
  { record, message, results, usage }: Work,
  disposition: Disposition,
  invocation: Invocation,
): Promise<void> {
  const nowMs = deps.clock.now();
  if (disposition.kind === "deadLetter") {
    await deps.messages.deadLetter(record, {
      code: disposition.code,
      runId: message.runId,
      batchId: message.batchId,
      atMs: nowMs,
    });
  }
  const batch = await deps.runs.readBatch(message.runId, message.batchId);
  if (batch === undefined) return;
  const over = disposition.kind !== "retry" && disposition.kind !== "pause";
  const code = disposition.kind === "ack" ? {} : { code: disposition.code };
  await deps.runs.changeBatch(batch, (current) => ({
    ...current,
    attempt: { number: record.receiveCount, atMs: nowMs, ...code },
    usage:
      usage !== noUsage
        ? { ...current.usage, [`${invocation.id}/${record.messageId}`]: usage }
        : current.usage,
    ...(over && {
      state: disposition.kind === "deadLetter" ? ("dead" as const) : ("done" as const),
      endedAtMs: nowMs,
      tally: tallyOf(results.values(), message.fields),
    }),
  }));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
