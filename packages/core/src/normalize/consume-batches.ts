import { describeError, type ErrorCode, NormalizerError } from "../errors.ts";
import { ASKING_TIME_SHARE } from "../limits.ts";
import type { QueueRecord } from "../ports.ts";
import { isolationOf, suspicionOf } from "../queue/attempt.ts";
import { beginBatch } from "./begin-batch.ts";
import { finishBatch } from "./finish-batch.ts";
import { type Found, isOver, lookUp, type Parsed } from "./look-up.ts";
import { normalizeLeadByLead } from "./normalize-lead-by-lead.ts";
import { normalizeMessages } from "./normalize-messages.ts";
import { readMessages } from "./read-messages.ts";
import { problemOf, returnMessages } from "./return-message.ts";
import { spreadReturns } from "./spread-returns.ts";
import type { ConsumeDeps, Invocation, Work } from "./work.ts";

/**
 * Normalises the leads of all messages of one delivery: plan, ask, apply. Returns the ids of the messages that must come
 * back; every other message is over, with its batch accounted for. Throws nothing that a single message caused.
 *
 * Messages without a past are worked on together. Only when they are committed come those that may have crashed a
 * consumer: one by one, the least suspect first, and lead by lead when that did not help.
 */
export async function consumeBatches(
  deps: ConsumeDeps,
  records: readonly QueueRecord[],
  invocation: Invocation,
): Promise<{ retryMessageIds: string[] }> {
  const paused = new Set<ErrorCode>();
  const { parsed, returning } = await readMessages(deps, records);
  const found = await lookUpOrReturn(deps, parsed, invocation, paused);
  const retryMessageIds = [...returning, ...found.returning];

  const nowMs = deps.clock.now();
  const judged = found.work
    .map((work) => ({ work, suspicion: suspicionOf(work.batch, work.record.receiveCount, nowMs) }))
    .toSorted((a, b) => a.suspicion - b.suspicion);
  const together = judged.filter(({ suspicion }) => isolationOf(suspicion) === "together");
  const suspects = judged.slice(together.length);
  const workOn = async (works: readonly Work[], normalize: typeof normalizeMessages): Promise<void> => {
    retryMessageIds.push(...(await workOnBatches(deps, works, invocation, paused, normalize)));
  };

  await workOn(
    together.map(({ work }) => work),
    normalizeMessages,
  );
  await spreadReturns(
    deps,
    suspects.map(({ work }) => work.record),
    invocation,
  );
  for (const { work, suspicion } of suspects) {
    await workOn([work], isolationOf(suspicion) === "lead-by-lead" ? normalizeLeadByLead : normalizeMessages);
  }
  deps.metrics.add("Duration", deps.clock.now() - invocation.startedAtMs);
  return { retryMessageIds };
}

/** What is on record about the messages. Those of which that cannot be found out come back. */
async function lookUpOrReturn(
  deps: ConsumeDeps,
  parsed: readonly Parsed[],
  invocation: Invocation,
  paused: Set<ErrorCode>,
): Promise<{ work: Work[]; returning: string[] }> {
  const { work, failed } = await lookUpOrFail(deps, parsed, invocation);
  for (const { record, error } of failed) {
    deps.log.warn("message not looked up", { messageId: record.messageId, ...describeError(error) });
    await returnMessages(deps, [record], problemOf(error), paused);
  }
  const over = work.filter(isOver);
  for (const { record, message } of over) {
    deps.log.info("batch already over", { messageId: record.messageId, batchId: message.batchId });
  }
  return {
    work: work.filter((one) => !over.includes(one)),
    returning: failed.map(({ record }) => record.messageId),
  };
}

/** Without the settings of now, nothing can be found out about any message. */
async function lookUpOrFail(
  deps: ConsumeDeps,
  parsed: readonly Parsed[],
  invocation: Invocation,
): Promise<Found> {
  try {
    return await lookUp(deps, parsed, invocation);
  } catch (error) {
    return { work: [], failed: parsed.map(({ record }) => ({ record, error })) };
  }
}

/** Begins, normalises and finishes batches. Returns the ids of the messages that come back. */
async function workOnBatches(
  deps: ConsumeDeps,
  works: readonly Work[],
  invocation: Invocation,
  paused: Set<ErrorCode>,
  normalize: typeof normalizeMessages,
): Promise<string[]> {
  const { startedAtMs, deadlineAtMs } = invocation;
  const times = {
    deadlineAtMs,
    noQuestionsAfterMs: startedAtMs + ASKING_TIME_SHARE * (deadlineAtMs - startedAtMs),
  };
  const begun: Work[] = [];
  const returning: string[] = [];
  for (const [work, began] of await beginAll(deps, works, invocation)) {
    if (began === "began") begun.push(work);
    else if (began === "failed") returning.push(work.record.messageId);
  }
  for (const group of Map.groupBy(begun, ({ message }) => message.runId).values()) {
    try {
      refuseWhenUseless(paused, deps.clock.now() >= times.noQuestionsAfterMs);
      await normalize(deps, group, times);
    } catch (error) {
      failUnfinished(deps, group, error);
    }
  }
  for (const work of begun) if (await finishBatch(deps, work, paused)) returning.push(work.record.messageId);
  return returning;
}

/** @throws NormalizerError with the code that has paused the consumers, or `invocation.deadline` */
function refuseWhenUseless(paused: ReadonlySet<ErrorCode>, isLate: boolean): void {
  for (const code of paused) throw new NormalizerError(code, "The consumers were paused a moment ago.");
  if (isLate) throw new NormalizerError("invocation.deadline", "No time is left for the batch.");
}

/** A batch whose beginning cannot be noted is not touched: its message comes back. */
async function beginAll(
  deps: ConsumeDeps,
  works: readonly Work[],
  invocation: Invocation,
): Promise<(readonly [Work, "began" | "over" | "failed"])[]> {
  return Promise.all(
    works.map(async (work) => {
      try {
        return [work, await beginBatch(deps, work, invocation)] as const;
      } catch (error) {
        deps.log.warn("batch not begun", { messageId: work.record.messageId, ...describeError(error) });
        await returnMessages(deps, [work.record], problemOf(error), new Set());
        return [work, "failed"] as const;
      }
    }),
  );
}

/** An error that belongs to no single lead: whatever has no result yet is unfinished because of it. */
function failUnfinished(deps: ConsumeDeps, group: readonly Work[], error: unknown): void {
  deps.log.warn("batches interrupted", { runId: group[0]?.message.runId, ...describeError(error) });
  const { code, advice } = problemOf(error);
  for (const { message, results, advice: advices } of group) {
    if (advice !== undefined) advices.set(code, advice);
    for (const leadId of message.leadIds) {
      if (!results.has(leadId)) results.set(leadId, { kind: "unfinished", code });
    }
  }
}
