import { type BatchItem, isOpen } from "./batch-item.ts";
import type { ProduceDeps } from "./produce-deps.ts";
import type { Run } from "./run.ts";

/** Batches of a capped run that hold rechecks only. */
export const RECHECK_LANE = "r";

/** What is already under way: batches of this run from a producer that died, and leads that any open run works on. */
export interface Stock {
  planned: BatchItem[];
  selected: number;
  /** Of those, rechecks: they have a cap of their own. */
  rechecks: number;
  batches: number;
  excluded: Set<string>;
}

export async function takeStock(deps: Pick<ProduceDeps, "runs">, run: Run): Promise<Stock> {
  const stock: Stock = { planned: [], selected: 0, rechecks: 0, batches: 0, excluded: new Set() };
  for (const open of await deps.runs.openRuns()) {
    const isThis = open.runId === run.runId;
    for await (const batch of deps.runs.batchesOf(open.runId)) {
      if (isThis) {
        stock.selected += batch.leadIds.length;
        if (batch.batchId.startsWith(`${RECHECK_LANE}-`)) stock.rechecks += batch.leadIds.length;
        stock.batches += 1;
        if (batch.state === "planned") stock.planned.push(batch);
      }
      if (isThis || isOpen(batch)) for (const leadId of batch.leadIds) stock.excluded.add(leadId);
    }
  }
  return stock;
}
