import * as z from "zod";

import { DLQ_RETENTION_SECONDS } from "../limits.ts";

/** How a lead of a run can end. Every selected lead ends as exactly one of these. */
export const outcomes = [
  "normalized",
  "rechecked",
  "upToDate",
  "deferred",
  "deadLettered",
  "deleted",
] as const;
export type Outcome = (typeof outcomes)[number];

const Count = z.int().min(0);

/** What became of the leads of a batch. Read off the leads, so that doing it twice gives the same numbers. */
export const Tally = z.object({
  normalized: Count,
  rechecked: Count,
  upToDate: Count,
  deferred: Count,
  deadLettered: Count,
  deleted: Count,
  fieldsNormalized: Count,
  fieldsUnresolved: Count,
  fieldsChanged: Count,
  /** Leads by the code of what kept them from being normalised. */
  errors: z.record(z.string(), Count),
});
export type Tally = z.infer<typeof Tally>;

/** One delivery of the batch's message to a consumer. Without an end, and past its deadline, it crashed its consumer. */
export const Attempt = z.object({
  /** The invocation that works on it. */
  id: z.string(),
  /** Which receive of the message it was; 1 = the first. */
  receive: z.int(),
  startedAtMs: z.number(),
  /** Epoch ms at which the invocation is stopped at the latest. */
  deadlineAtMs: z.number(),
  endedAtMs: z.number().exactOptional(),
  /** Why the message was sent back. */
  code: z.string().exactOptional(),
  /** The lead that is worked on alone at this moment, when the batch is taken lead by lead. */
  leadId: z.string().exactOptional(),
});
export type Attempt = z.infer<typeof Attempt>;

/** A batch from plan to end: the only truth about a run's progress. `version` guards every change. */
export const BatchItem = z.object({
  runId: z.string(),
  batchId: z.string(),
  leadIds: z.array(z.string()),
  /** `planned` may lack its message, `queued` has one, `done` and `dead` are over; `dead` lies on the DLQ. */
  state: z.enum(["planned", "queued", "done", "dead"]),
  version: z.int(),
  plannedAtMs: z.number(),
  queuedAtMs: z.number().exactOptional(),
  endedAtMs: z.number().exactOptional(),
  /** Why it ended without all its leads. */
  code: z.string().exactOptional(),
  /** The last one. */
  attempt: Attempt.exactOptional(),
  /** Receives that ended in order and sent the message back. */
  returns: Count.default(0),
  /** Receives that ended with the consumer's death. */
  crashes: Count.default(0),
  /** By lead: deaths of the consumer while that lead alone was worked on. */
  suspects: z.record(z.string(), Count).default({}),
  /** Leads that died with their consumer: not chosen again until the batch is redriven or discarded. */
  held: z.array(z.string()).default([]),
  /** An operator gave it up: its message is gone from the DLQ, and its leads may be chosen again. */
  discarded: z.object({ atMs: z.number(), by: z.string(), reason: z.string() }).exactOptional(),
  tally: Tally.exactOptional(),
  /** Model use by attempt, so that a repeated write counts once. */
  usage: z.record(
    z.string(),
    z.object({
      modelCalls: z.number(),
      inputTokens: z.number(),
      outputTokens: z.number(),
      costMicroUsd: z.number(),
    }),
  ),
});
export type BatchItem = z.infer<typeof BatchItem>;

/** True while the batch may still be worked on. */
export function isOpen(batch: BatchItem): boolean {
  return batch.state === "planned" || batch.state === "queued";
}

/** True while SQS may still keep the dead letter of a batch that is over. */
export function isLetterKept({ endedAtMs = Infinity }: BatchItem, nowMs: number): boolean {
  return endedAtMs > nowMs - 1_000 * DLQ_RETENTION_SECONDS;
}

export const emptyTally: Tally = {
  normalized: 0,
  rechecked: 0,
  upToDate: 0,
  deferred: 0,
  deadLettered: 0,
  deleted: 0,
  fieldsNormalized: 0,
  fieldsUnresolved: 0,
  fieldsChanged: 0,
  errors: {},
};

export function addTallies(a: Tally, b: Tally): Tally {
  const errors = { ...a.errors };
  for (const [code, count] of Object.entries(b.errors)) errors[code] = (errors[code] ?? 0) + count;
  return {
    normalized: a.normalized + b.normalized,
    rechecked: a.rechecked + b.rechecked,
    upToDate: a.upToDate + b.upToDate,
    deferred: a.deferred + b.deferred,
    deadLettered: a.deadLettered + b.deadLettered,
    deleted: a.deleted + b.deleted,
    fieldsNormalized: a.fieldsNormalized + b.fieldsNormalized,
    fieldsUnresolved: a.fieldsUnresolved + b.fieldsUnresolved,
    fieldsChanged: a.fieldsChanged + b.fieldsChanged,
    errors,
  };
}

/** How many leads a tally knows to be finished, whoever did it. */
export function finishedIn(tally: Tally): number {
  return tally.normalized + tally.rechecked + tally.upToDate + tally.deleted;
}
