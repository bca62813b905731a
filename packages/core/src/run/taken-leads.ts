import type { RunStore } from "../ports.ts";
import { isOpen } from "./batch-item.ts";
import { isOpenRun } from "./run.ts";

/**
 * Leads that no new batch may take: those that open batches of other runs work on, and those that died with their
 * consumer and were neither redriven nor discarded.
 */
export async function takenLeads({ runs }: { runs: RunStore }, runId: string): Promise<Set<string>> {
  const taken = new Set<string>();
  for (const other of await runs.findRuns((run) => isOpenRun(run) || (run.held ?? 0) > 0)) {
    if (other.runId === runId) continue;
    for await (const batch of runs.batchesOf(other.runId)) {
      for (const leadId of isOpen(batch) ? batch.leadIds : batch.held) taken.add(leadId);
    }
  }
  return taken;
}
