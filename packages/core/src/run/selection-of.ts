import type { StaleCount } from "./find-stale.ts";
import type { Run, Selection } from "./run.ts";
import { capOf } from "./select-leads.ts";

/** What the run keeps about its choice. `newlySelected` leads are among those counted; `selected` are the run's in all. */
export function selectionOf(
  count: StaleCount,
  run: Run,
  { selected, newlySelected, batches }: { selected: number; newlySelected: number; batches: number },
): Selection {
  const stale = count.byStaleness;
  const costlyLeads = stale.never + stale.edited + stale.retry;
  const cap = capOf(run.event, run.settings);
  return {
    selected,
    batches,
    stale,
    backlog: Math.max(0, costlyLeads + stale.expired - newlySelected),
    nights: cap === null ? Math.min(1, costlyLeads) : Math.ceil(costlyLeads / cap),
  };
}
