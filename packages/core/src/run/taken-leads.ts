import type { Clock, RunStore } from "../ports.ts";
import { isLetterKept, isOpen } from "./batch-item.ts";
import { isOpenRun } from "./run.ts";

/**
 * Leads that no new batch may take: those that open batches of other runs work on, and those that died with their
 * consumer and were neither redriven nor discarded while their message was kept.
 */
export async function takenLeads(
  { runs, clock }: { runs: RunStore; clock: Clock },
  runId: string,
): Promise<Set<string>> {
  const taken = new Set<string>();
  const nowMs = clock.now();
  for (const other of await runs.findRuns((run) => isOpenRun(run) || (run.held ?? 0) > 0)) {
    if (other.runId === runId) continue;
    for await (const batch of runs.batchesOf(other.runId)) {
      const leadIds = isOpen(batch) ? batch.leadIds : isLetterKept(batch, nowMs) ? batch.held : [];
      for (const leadId of leadIds) taken.add(leadId);
    }
  }
  return taken;
}
