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

/** Settings as they were. One that another version of this code knows is ignored, one that it did not know has its default. */
const SettingsSnapshot = z.preprocess(
  (stored) => (typeof stored === "object" ? { ...defaultSettings, ...stored } : stored),
  z.object(Settings.shape),
);

/** One run, from its start to its summary. `version` guards every change. */
export const Run = z.object({
  runId: z.string(),
  trigger: z.enum(["scheduled", "requested", "direct"]),
  /** `selecting`: a producer holds the lease; `selected`: all batches are planned and queued; `closed`: every batch is over. */
  state: z.enum(["selecting", "selected", "closed", "skipped"]),
  version: z.int(),
  startedAtMs: z.number(),
  staleBeforeMs: z.number(),
  force: z.boolean(),
  /** What was asked for: whoever takes the run over does the same. */
  event: ProduceEvent,
  settings: SettingsSnapshot,
  lease: z.object({ owner: z.string(), untilMs: z.number() }).exactOptional(),
  selection: Selection.exactOptional(),
  /** Why it was skipped. */
  reason: z.string().exactOptional(),
  closedAtMs: z.number().exactOptional(),
  summary: Summary.exactOptional(),
});
export type Run = z.infer<typeof Run>;

/** True while producers or consumers may still work on it. */
export function isOpenRun(run: Run): boolean {
  return run.state === "selecting" || run.state === "selected";
}

/** The id of the run that a scheduled time starts, however often that event is delivered. */
export function scheduledRunId(scheduledAtMs: number): string {
  return `scheduled-${new Date(scheduledAtMs).toISOString().slice(0, 19).replaceAll(":", "")}Z`;
}

/** The id of the run that one caller's Idempotency-Key starts, however often the request is repeated. */
export function requestedRunId(subject: string, idempotencyKey: string): string {
  return `requested-${hashText(JSON.stringify([subject, idempotencyKey]), 24)}`;
}
