import * as z from "zod";

import { hashText } from "../normalize/source-hash.ts";
import { ProduceEvent } from "./produce-event.ts";
import { defaultSettings, Settings } from "./settings.ts";
import { Summary } from "./summary.ts";

/** What the producer's choice looked like when it ended. */
export const Selection = z.object({
  selected: z.int(),
  batches: z.int(),
  /** Stale leads found, chosen or not, by kind of staleness. */
  stale: z.record(z.string(), z.int()),
  /** Stale leads that were not chosen this time. */
  backlog: z.int(),
  /** Runs of this size that it takes to get through all that may cost money. */
  nights: z.int(),
});
export type Selection = z.infer<typeof Selection>;

/** How far a streaming run has come in one segment of the table. All that it counts is queued. */
export const Checkpoint = z.object({
  /** Where the segment's scan goes on: the last lead of the last page that is queued; absent = at its beginning. */
  after: z.string().exactOptional(),
  /** True when the segment is over. */
  done: z.boolean(),
  /** The number of its last batch. */
  sequence: z.int(),
  selected: z.int(),
  batches: z.int(),
});
export type Checkpoint = z.infer<typeof Checkpoint>;

/** Settings as they were. One that another version of this code knows is ignored, one that it did not know has its default. */
const SettingsSnapshot = z.preprocess(
  (stored) => (typeof stored === "object" ? { ...defaultSettings, ...stored } : stored),
  z.object(Settings.shape),
);

/** One run, from its start to its summary. `version` guards every change. */
export const Run = z.object({
  runId: z.string(),
  /** `changes`: it gathers the leads of a day that somebody enters or edits; no producer chooses for it. */
  trigger: z.enum(["scheduled", "requested", "direct", "changes"]),
  /**
   * `requested`: no producer has begun yet; `selecting`: one holds the lease, or died; `selected`: all batches are planned
   * and queued; `closed`: every batch is over; `skipped`: it chose nothing, for the reason given.
   */
  state: z.enum(["requested", "selecting", "selected", "closed", "skipped"]),
  version: z.int(),
  startedAtMs: z.number(),
  staleBeforeMs: z.number(),
  force: z.boolean(),
  /** What was asked for: whoever takes the run over does the same. */
  event: ProduceEvent,
  /** Who asked for it: the subject of a token or the name of an operator. */
  requestedBy: z.string().exactOptional(),
  settings: SettingsSnapshot,
  /** The code that started it, by what differs in its results. */
  codeVersion: z.string().exactOptional(),
  lease: z.object({ owner: z.string(), untilMs: z.number() }).exactOptional(),
  /** Of a streaming run, by segment. */
  checkpoints: z.record(z.string(), Checkpoint).exactOptional(),
  /** How often a producer was started anew for it, because the one before had died or never come. */
  restarts: z.object({ count: z.int(), lastAtMs: z.number() }).exactOptional(),
  selection: Selection.exactOptional(),
  /** Epoch ms until which batches may still join it, of a run that follows changes. */
  takesChangesUntilMs: z.number().exactOptional(),
  /** Why it was skipped. */
  reason: z.string().exactOptional(),
  /** Its open batches are discarded: their leads are deferred. */
  cancelled: z.object({ atMs: z.number(), by: z.string(), reason: z.string() }).exactOptional(),
  /** Leads that died with their consumer: not chosen by other runs until they are redriven or discarded. */
  held: z.int().exactOptional(),
  /** Epoch ms at which it was opened again last, after it had been closed: by a replay, or by a batch that joined it. */
  reopenedAtMs: z.number().exactOptional(),
  /** The summary still has to be published. */
  unpublished: z.boolean().exactOptional(),
  closedAtMs: z.number().exactOptional(),
  summary: Summary.exactOptional(),
});
export type Run = z.infer<typeof Run>;

/** True while producers or consumers may still work on it. */
export function isOpenRun(run: Run): boolean {
  return run.state === "selecting" || run.state === "selected";
}

/** True when its producer died, or handed over, before it had chosen all leads. */
export function isAbandoned(run: Run, nowMs: number): boolean {
  return run.state === "selecting" && (run.lease?.untilMs ?? 0) < nowMs;
}

/** True while batches may still join it, so that it stays open although all that it has are over. */
export function takesChanges(run: Run, nowMs: number): boolean {
  return run.cancelled === undefined && nowMs < (run.takesChangesUntilMs ?? 0);
}

/** The id of the run that a scheduled time starts, however often that event is delivered. */
export function scheduledRunId(scheduledAtMs: number): string {
  return `scheduled-${new Date(scheduledAtMs).toISOString().slice(0, 19).replaceAll(":", "")}Z`;
}

/** The id of the run that one caller's Idempotency-Key starts, however often the request is repeated. */
export function requestedRunId(subject: string, idempotencyKey: string): string {
  return `requested-${hashText(JSON.stringify([subject, idempotencyKey]), 24)}`;
}
