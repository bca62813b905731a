import { RECHECKS_PER_RUN } from "../limits.ts";
import type { Clock, LeadStore, RunStore, Tombstones } from "../ports.ts";
import { excludedLeads } from "./excluded-leads.ts";
import { findStaleLeads } from "./find-stale.ts";
import type { ProduceEvent } from "./produce-event.ts";
import type { Selection } from "./run.ts";
import { capOf, findNamedLeads } from "./select-leads.ts";
import { selectionOf } from "./selection-of.ts";
import type { Settings } from "./settings.ts";
import { ruleOf } from "./staleness.ts";
import { newRun, type Producer } from "./take-run.ts";

/** What a run would choose if it started now: it reads the whole table, or the leads that the event names, and writes nothing. */
export async function previewRun(
  deps: { leads: LeadStore; runs: RunStore; tombstones: Pick<Tombstones, "all">; clock: Clock },
  event: ProduceEvent,
  settings: Settings,
  producer: Producer,
): Promise<{ runId: string; selection: Selection }> {
  const run = newRun(event, settings, producer, deps.clock.now());
  const { runId } = run;
  const excluded = await excludedLeads(deps, runId);
  const rule = ruleOf(run, deps.clock.now());
  const count =
    event.leadIds === undefined
      ? await findStaleLeads({ leads: deps.leads, rule, excluded, onPage: async () => "go-on" })
      : (await findNamedLeads(deps, event.leadIds, rule, excluded)).count;
  const { never, edited, retry, expired } = count.byStaleness;
  const cap = event.leadIds === undefined ? (capOf(event, settings) ?? Infinity) : Infinity;
  const recheckCap = cap === Infinity ? Infinity : RECHECKS_PER_RUN;
  const selected = Math.min(cap, never + edited + retry) + Math.min(recheckCap, expired);
  const batches = Math.ceil(selected / settings.batchSize);
  return { runId, selection: selectionOf(count, run, { selected, newlySelected: selected, batches }) };
}
