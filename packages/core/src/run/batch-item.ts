import * as z from "zod";

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
  /** The last attempt: what tells a crash from a wait. */
  attempt: z.object({ number: z.int(), atMs: z.number(), code: z.string().exactOptional() }).exactOptional(),
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
