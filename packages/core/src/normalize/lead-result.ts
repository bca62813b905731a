import type { ErrorCode } from "../errors.ts";
import { isBlank, type Lead, normalizationOf, normalizedDataOf } from "../lead.ts";
import { unfinishedOutcome } from "../queue/disposition.ts";
import { type BatchItem, emptyTally, type Outcome, type Tally } from "../run/batch-item.ts";
import { type StalenessRule, stalenessOf } from "../run/staleness.ts";

type BatchKey = Pick<BatchItem, "runId" | "batchId">;

/** How work on one lead ended. `unfinished` leads end when their message does. */
export type LeadResult =
  /** Written by this run, now or in an earlier attempt: `lead` is as it stands. */
  | { kind: "written"; outcome: "normalized" | "rechecked"; lead: Lead }
  | { kind: "over"; outcome: Exclude<Outcome, "normalized" | "rechecked">; code?: ErrorCode }
  | { kind: "unfinished"; code: ErrorCode };

/**
 * How this run has already dealt with the lead, which nobody has edited since, if it has. The batch that has written it
 * counts that again at every delivery and replay. To any other batch of the run it is up to date: one write counts once.
 */
export function doneByRun(lead: Lead, { runId, batchId }: BatchKey): LeadResult | undefined {
  const normalization = normalizationOf(lead);
  if (normalization?.checkedRunId !== runId) return undefined;
  if (normalization.runId !== runId) return { kind: "written", outcome: "rechecked", lead };
  if (normalization.batchId !== batchId) return { kind: "over", outcome: "upToDate" };
  return { kind: "written", outcome: "normalized", lead };
}

/** What the lead itself tells when nobody works on it any more; undefined = this run has not finished it. */
export function resultInState(
  lead: Lead | undefined,
  batch: BatchKey,
  rule: StalenessRule,
): LeadResult | undefined {
  if (lead === undefined) return { kind: "over", outcome: "deleted" };
  const staleness = stalenessOf(lead, rule);
  // What somebody has typed since is still to do, by this batch or by another one of the same run.
  const done = staleness === "edited" ? undefined : doneByRun(lead, batch);
  if (done !== undefined) return done;
  return staleness === "fresh" ? { kind: "over", outcome: "upToDate" } : undefined;
}

/** What became of a batch's leads when its message is over. */
export function tallyOf(results: Iterable<LeadResult>, fields: readonly string[]): Tally {
  const tally: Tally = { ...emptyTally, errors: {} };
  const count = (outcome: Outcome, code?: ErrorCode): void => {
    tally[outcome] += 1;
    if (code !== undefined) tally.errors[code] = (tally.errors[code] ?? 0) + 1;
  };
  for (const result of results) {
    if (result.kind === "unfinished") count(unfinishedOutcome(result.code), result.code);
    else if (result.kind === "over") count(result.outcome, result.code);
    else {
      count(result.outcome);
      countFields(tally, result.lead, fields);
    }
  }
  return tally;
}

function countFields(tally: Tally, lead: Lead, fields: readonly string[]): void {
  const decided = normalizationOf(lead)?.fields ?? {};
  const data = normalizedDataOf(lead);
  for (const field of fields) {
    if (isBlank(lead[field])) continue;
    if (decided[field] === undefined || decided[field].by === "unresolved") tally.fieldsUnresolved += 1;
    else tally.fieldsNormalized += 1;
    if (data[field] !== undefined && data[field] !== lead[field]) tally.fieldsChanged += 1;
  }
}
