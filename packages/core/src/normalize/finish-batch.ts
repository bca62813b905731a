import { describeError, type ErrorCode } from "../errors.ts";
import { noUsage } from "../model/usage.ts";
import { endAttempt } from "../queue/attempt.ts";
import { type Disposition, decideDisposition, isCrash } from "../queue/disposition.ts";
import { type BatchItem, finishedIn, isOpen, type Tally } from "../run/batch-item.ts";
import { reopenRun } from "../run/reopen-run.ts";
import { resultInState, tallyOf } from "./lead-result.ts";
import { returnMessage } from "./return-message.ts";
import type { ConsumeDeps, Work } from "./work.ts";

/** Accounts for a message and ends it, or sends it back (true). */
export async function finishBatch(deps: ConsumeDeps, work: Work, paused: Set<ErrorCode>): Promise<boolean> {
  try {
    const disposition = await decide(deps, work);
    switch (disposition.kind) {
      case "ack":
      case "defer":
      case "deadLetter":
        await end(deps, work, disposition);
        return false;
      case "retry":
      case "pause":
        await sendBack(deps, work, disposition.code, paused);
        return true;
    }
  } catch (error) {
    // The batch could not be accounted for, so the message must come back, whatever its leads say.
    deps.log.warn("batch not accounted for", { ...idsOf(work), ...describeError(error) });
    return true;
  }
}

/** Before a message ends with leads unfinished, they are looked at again: another delivery may have finished them. */
async function decide(deps: ConsumeDeps, { record, message, results, settings }: Work): Promise<Disposition> {
  const first = decideDisposition(problemsIn(results), record.receiveCount);
  if (first.kind !== "defer" && first.kind !== "deadLetter") return first;
  const unfinished = [...results].filter(([, { kind }]) => kind === "unfinished").map(([leadId]) => leadId);
  const leads = await deps.leads.read(unfinished);
  const { fields, staleBeforeMs } = message;
  const rule = { fields, staleBeforeMs, settings, nowMs: deps.clock.now() };
  for (const leadId of unfinished) {
    const result = resultInState(leads.get(leadId), message, rule);
    if (result !== undefined) results.set(leadId, result);
  }
  return decideDisposition(problemsIn(results), record.receiveCount);
}

function problemsIn(results: Work["results"]): Set<ErrorCode> {
  const problems = new Set<ErrorCode>();
  for (const result of results.values()) if (result.kind === "unfinished") problems.add(result.code);
  return problems;
}

/**
 * The message is over: its batch gets the tally, read off its leads. The dead-letter copy is sent before the batch is
 * marked dead, and both before the message is gone.
 */
async function end(
  deps: ConsumeDeps,
  work: Work,
  disposition: Extract<Disposition, { kind: "ack" | "defer" | "deadLetter" }>,
): Promise<void> {
  const { record, message, results, batch } = work;
  const tally = tallyOf(results.values(), message.fields);
  const nowMs = deps.clock.now();
  const { runId, batchId } = message;
  const code = disposition.kind === "ack" ? undefined : disposition.code;
  if (disposition.kind === "deadLetter") {
    await deps.messages.deadLetter(record, { code: disposition.code, runId, batchId, atMs: nowMs });
  }
  let isOurs = true;
  if (batch !== undefined) {
    const over = {
      state: disposition.kind === "deadLetter" ? ("dead" as const) : ("done" as const),
      endedAtMs: nowMs,
      tally,
      held: heldIn(results),
      ...(code !== undefined && { code }),
    };
    let wasOver = false;
    await deps.runs.changeBatch(batch, (current) => {
      const ended = withUsage(endAttempt(current, work.attemptId, nowMs), work);
      isOurs = !isSettledBetter(current, tally);
      if (!isOurs) return ended;
      wasOver = !isOpen(current);
      const { code: _code, ...rest } = ended;
      return { ...rest, ...over };
    });
    // Its run was perhaps closed on the outcome that is now replaced.
    if (isOurs && wasOver && work.run !== undefined) await reopenRun(deps, work.run);
  }
  deps.log.info("batch done", { ...idsOf(work), disposition: disposition.kind, ...tally });
  if (isOurs) count(deps, disposition, tally);
}

/** True when another delivery of the message has ended the batch and knows of no fewer finished leads. */
function isSettledBetter(batch: BatchItem, tally: Tally): boolean {
  return !isOpen(batch) && batch.tally !== undefined && finishedIn(batch.tally) >= finishedIn(tally);
}

/** The leads that must not be chosen again before someone has looked at them. */
function heldIn(results: Work["results"]): string[] {
  return [...results]
    .filter(([, result]) => result.kind === "unfinished" && isCrash(result.code))
    .map(([leadId]) => leadId);
}

function withUsage(batch: BatchItem, { attemptId, usage }: Work): BatchItem {
  return usage === noUsage ? batch : { ...batch, usage: { ...batch.usage, [attemptId]: usage } };
}

/** Only the delivery that has settled the batch counts. */
function count(deps: ConsumeDeps, disposition: Disposition, tally: Tally): void {
  deps.metrics.add("LeadsProcessed", tally.normalized + tally.rechecked);
  deps.metrics.add("FieldsNormalized", tally.fieldsNormalized);
  deps.metrics.add("LeadsDeferred", tally.deferred);
  if (disposition.kind === "deadLetter" && tally.deadLettered > 0) {
    deps.metrics.add("NormalizationErrors", tally.deadLettered, { code: disposition.code });
  }
}

/** The batch tells why its message returns. */
async function sendBack(
  deps: ConsumeDeps,
  work: Work,
  code: ErrorCode,
  paused: Set<ErrorCode>,
): Promise<void> {
  if (work.batch !== undefined) {
    await deps.runs.changeBatch(work.batch, (current) =>
      withUsage(endAttempt(current, work.attemptId, deps.clock.now(), code), work),
    );
  }
  const { runId, batchId } = work.message;
  await returnMessage(deps, work.record, { code, advice: work.advice.get(code) }, paused, { runId, batchId });
}

function idsOf({ record, message }: Work): Record<string, string> {
  return { runId: message.runId, batchId: message.batchId, messageId: record.messageId };
}
