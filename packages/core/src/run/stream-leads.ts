import { CHECKPOINT_BATCHES, HAND_OVER_MS, SCAN_SEGMENTS, SQS_BATCH_ENTRIES } from "../limits.ts";
import type { BatchItem } from "./batch-item.ts";
import type { ExcludedLeads } from "./excluded-leads.ts";
import { findStaleLeads } from "./find-stale.ts";
import type { Lease } from "./lease.ts";
import { batchIdOf } from "./plan-batch.ts";
import type { ProduceDeps } from "./produce-deps.ts";
import { type BatchPacker, packBatches, queueBatches } from "./queue-batches.ts";
import type { Checkpoint, Run } from "./run.ts";
import type { Selected } from "./select-leads.ts";
import { ruleOf } from "./staleness.ts";

const atTheBeginning: Checkpoint = { done: false, sequence: 0, selected: 0, batches: 0 };

/** One segment of the table and the batches that it fills. */
interface Lane {
  packer: BatchPacker;
  /** What a producer that dies now leaves behind for certain. */
  checkpoint: Checkpoint;
}

/**
 * Queues every stale lead while the table is scanned. A checkpoint per segment is kept on the run, so that the next
 * producer goes on where this one died, or where it handed over because its time was running out.
 */
export async function streamLeads(
  deps: ProduceDeps,
  run: Run,
  excluded: ExcludedLeads,
  lease: Lease,
  deadlineAtMs: number,
): Promise<Selected> {
  const mine = new Set<string>();
  const lanes: Lane[] = [];
  for (let segment = 0; segment < SCAN_SEGMENTS; segment += 1) {
    lanes.push(await resumeLane(deps, run, segment, lease, mine));
  }
  const before = totalOf(lanes);
  let handedOver = false;
  const count = await findStaleLeads({
    leads: deps.leads,
    rule: ruleOf(run, deps.clock.now()),
    excluded: { has: (leadId) => mine.has(leadId) || excluded.has(leadId) },
    beginAfter(segment) {
      const checkpoint = lanes[segment]?.checkpoint;
      return checkpoint?.done === true ? undefined : { after: checkpoint?.after };
    },
    async onPage({ segment, candidates, next }) {
      const lane = lanes[segment];
      if (lane === undefined) return "stop";
      await lane.packer.add(candidates.map(({ leadId }) => leadId));
      const isLate = deps.clock.now() > deadlineAtMs - HAND_OVER_MS;
      const isDue = lane.packer.batches - lane.checkpoint.batches >= CHECKPOINT_BATCHES;
      if (next === undefined || isLate || isDue) await keepCheckpoint(lane, segment, next, lease);
      else await lease.keep();
      if (next === undefined || !isLate) return "go-on";
      handedOver = true;
      return "stop";
    },
  });
  const { selected, batches } = totalOf(lanes);
  return { count, selected, batches, newlySelected: selected - before.selected, handedOver };
}

/** Queues what waits, so that all leads up to `next` are in batches, and says so on the run. */
async function keepCheckpoint(
  lane: Lane,
  segment: number,
  next: string | undefined,
  lease: Lease,
): Promise<void> {
  await lane.packer.flush();
  const { sequence, selected, batches } = lane.packer;
  lane.checkpoint = {
    done: next === undefined,
    ...(next !== undefined && { after: next }),
    sequence,
    selected,
    batches,
  };
  await lease.checkpoint(String(segment), lane.checkpoint);
}

/** The segment as its last producer left it: what it queued after its last checkpoint stands, and what it only planned is sent. */
async function resumeLane(
  deps: ProduceDeps,
  run: Run,
  segment: number,
  lease: Lease,
  mine: Set<string>,
): Promise<Lane> {
  const name = `s${segment}`;
  const checkpoint = run.checkpoints?.[String(segment)] ?? atTheBeginning;
  const since = checkpoint.done ? [] : await batchesAfter(deps, run, name, checkpoint.sequence);
  for (const leadId of since.flatMap(({ leadIds }) => leadIds)) mine.add(leadId);
  await queueBatches(
    deps,
    run,
    since.filter(({ state }) => state === "planned"),
  );
  const packer = packBatches(deps, run, name, lease, {
    sequence: checkpoint.sequence + since.length,
    selected: checkpoint.selected + since.reduce((sum, { leadIds }) => sum + leadIds.length, 0),
    batches: checkpoint.batches + since.length,
  });
  return { packer, checkpoint };
}

/** Batches are planned ten at a time, so ten numbers in a row that are free are the end. */
async function batchesAfter(
  { runs }: Pick<ProduceDeps, "runs">,
  run: Run,
  lane: string,
  sequence: number,
): Promise<BatchItem[]> {
  const found: BatchItem[] = [];
  for (let free = 0, number = sequence + 1; free < SQS_BATCH_ENTRIES; number += 1) {
    const batch = await runs.readBatch(run.runId, batchIdOf(lane, number));
    free = batch === undefined ? free + 1 : 0;
    if (batch !== undefined) found.push(batch);
  }
  return found;
}

function totalOf(lanes: readonly Lane[]): { selected: number; batches: number } {
  return lanes.reduce(
    (sum, { packer }) => ({
      selected: sum.selected + packer.selected,
      batches: sum.batches + packer.batches,
    }),
    { selected: 0, batches: 0 },
  );
}
