import { tombstoneOf } from "../lead/tombstone.ts";
import { hashText } from "../normalize/source-hash.ts";
import type { BatchQueue, Clock, Log, RunStore, Tombstones } from "../ports.ts";
import { allOrThrow } from "./all-or-throw.ts";
import type { BatchItem } from "./batch-item.ts";
import { changedLeads, type LeadChange } from "./changed-leads.ts";
import { openChangesRun } from "./open-changes-run.ts";
import { planBatch } from "./plan-batch.ts";
import { queueBatches } from "./queue-batches.ts";
import { reopenRun } from "./reopen-run.ts";
import type { Run } from "./run.ts";
import type { Settings } from "./settings.ts";

/** What following changes works with. It reads and writes no lead. */
export interface ChangesDeps {
  runs: RunStore;
  tombstones: Pick<Tombstones, "has">;
  queue: BatchQueue;
  clock: Clock;
  log: Log;
  loadSettings(): Promise<Settings>;
}

export type QueuedChanges =
  | { status: "queued"; runId: string; leads: number; batches: number }
  /** The records came before, and all of them are queued. */
  | { status: "already-queued"; runId: string }
  /** No source field of a lead that was not erased differs. */
  | { status: "unchanged" }
  /** The setting `enabled` is false, or somebody cancelled the run: the next night finds the leads by their source hash. */
  | { status: "disabled" }
  | { status: "cancelled"; runId: string };

/**
 * Queues the leads that changes are about, in batches of the day's run. The same changes make the same batches: when they
 * come again, only what is planned and not yet queued is sent.
 * @throws NormalizerError `settings.invalid`, `settings.table-missing`, `store.unavailable`, `queue.send-failed`,
 * `queue.unavailable`
 */
export async function queueChanges(
  deps: ChangesDeps,
  changes: readonly LeadChange[],
): Promise<QueuedChanges> {
  const settings = await deps.loadSettings();
  if (!settings.enabled) {
    deps.log.info("changes not queued", { changes: changes.length, reason: "the setting enabled is false" });
    return { status: "disabled" };
  }
  const changed = await withoutErased(deps, changedLeads(changes, settings.fieldsToNormalize));
  if (changed.length === 0) return { status: "unchanged" };

  const run = await openChangesRun(deps, settings);
  const { runId } = run;
  if (run.cancelled !== undefined) return cancelled(deps, runId, changed);
  const unsent = await planUnsent(deps, run, changed);
  if (unsent.length === 0) return { status: "already-queued", runId };
  // Between plan and message, so that the run cannot close on sums without these batches, and settling sees them end.
  const joined = await reopenRun(deps, run);
  if (joined.cancelled !== undefined) return cancelled(deps, runId, changed);
  await queueBatches(deps, joined, unsent);
  const leads = unsent.reduce((sum, { leadIds }) => sum + leadIds.length, 0);
  deps.log.info("changes queued", { runId, leads, batches: unsent.length });
  return { status: "queued", runId, leads, batches: unsent.length };
}

/** A restore puts leads back one by one, which looks like new ones. */
async function withoutErased(
  { tombstones }: ChangesDeps,
  changed: readonly LeadChange[],
): Promise<LeadChange[]> {
  const erased = await allOrThrow(changed.map(({ leadId }) => tombstones.has(tombstoneOf(leadId))));
  return changed.filter((_, index) => erased[index] !== true);
}

function cancelled({ log }: ChangesDeps, runId: string, changed: readonly LeadChange[]): QueuedChanges {
  log.info("changes not queued", { runId, leads: changed.length, reason: "the run is cancelled" });
  return { status: "cancelled", runId };
}

/** Plans the batches of the changes. Returns those that may lack their message. */
async function planUnsent(deps: ChangesDeps, run: Run, changed: readonly LeadChange[]): Promise<BatchItem[]> {
  const { batchSize } = run.settings;
  const parts: LeadChange[][] = [];
  for (let start = 0; start < changed.length; start += batchSize)
    parts.push(changed.slice(start, start + batchSize));
  const batches = await allOrThrow(parts.map((part) => planOnce(deps, run, part)));
  return batches.filter(({ state }) => state === "planned");
}

async function planOnce(
  { runs, clock }: ChangesDeps,
  run: Run,
  part: readonly LeadChange[],
): Promise<BatchItem> {
  const leadIds = part.map(({ leadId }) => leadId);
  const batch = planBatch(run, batchIdOf(part), leadIds, clock.now());
  if ((await runs.createBatch(batch)) === "created") return batch;
  const stored = await runs.readBatch(batch.runId, batch.batchId);
  if (stored === undefined) return batch;
  const { plannedAtMs } = batch;
  return runs.changeBatch(stored, (current) => {
    if (isGivenUp(current)) return batch;
    // Settling would give it up while it is sent.
    return current.state === "planned" ? { ...current, plannedAtMs } : undefined;
  });
}

/** Named by its records: shards may number alike, but all writes to one lead are in one shard's line. */
function batchIdOf(part: readonly LeadChange[]): string {
  const records = part.map(({ leadId, sequenceNumber }) => [leadId, sequenceNumber]);
  return `change-${hashText(JSON.stringify(records), 24)}`;
}

/** Settling ends a batch that has waited too long for its message. A retry of its records may come later. */
function isGivenUp({ state, code }: BatchItem): boolean {
  return state === "done" && code === "run.abandoned";
}
