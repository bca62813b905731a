import { RECHECKS_PER_RUN } from "../limits.ts";
import type { BatchItem } from "./batch-item.ts";
import { type Candidate, createChooser } from "./choose.ts";
import type { ExcludedLeads } from "./excluded-leads.ts";
import { candidateOf, countIn, emptyCount, findStaleLeads, type StaleCount } from "./find-stale.ts";
import type { Lease } from "./lease.ts";
import type { ProduceDeps } from "./produce-deps.ts";
import type { ProduceEvent } from "./produce-event.ts";
import { packBatches, queueBatches } from "./queue-batches.ts";
import type { Run } from "./run.ts";
import type { Settings } from "./settings.ts";
import { ruleOf, type StalenessRule } from "./staleness.ts";

/** What came of choosing. The numbers include what an earlier producer of the run had queued. */
export interface Selected {
  count: StaleCount;
  selected: number;
  batches: number;
  newlySelected: number;
  /** True when this producer's time ran out: another goes on. */
  handedOver: boolean;
}

/** Batches of a capped run that hold rechecks only. */
const RECHECK_LANE = "r";

/** Chooses leads up to the run's caps, or those that the event names, and queues them. */
export async function selectLeads(
  deps: ProduceDeps,
  run: Run,
  cap: number,
  excluded: ExcludedLeads,
  lease: Lease,
): Promise<Selected> {
  const earlier: BatchItem[] = [];
  for await (const batch of deps.runs.batchesOf(run.runId)) earlier.push(batch);
  await queueBatches(
    deps,
    run,
    earlier.filter(({ state }) => state === "planned"),
  );
  const mine = new Set(earlier.flatMap(({ leadIds }) => leadIds));
  const others: ExcludedLeads = { has: (leadId) => mine.has(leadId) || excluded.has(leadId) };
  const { count, lanes } =
    run.event.leadIds === undefined
      ? await chooseLeads(deps, run, { cap, earlier, excluded: others }, lease)
      : await namedLeads(deps, run, run.event.leadIds, others);

  let newlySelected = 0;
  let batches = earlier.length;
  for (const [lane, candidates] of Object.entries(lanes)) {
    const packer = packBatches(deps, run, lane, lease);
    await packer.add(candidates.map(({ leadId }) => leadId));
    await packer.flush();
    newlySelected += packer.selected;
    batches += packer.batches;
  }
  return { count, selected: leadsIn(earlier) + newlySelected, batches, newlySelected, handedOver: false };
}

type Choice = { count: StaleCount; lanes: Record<string, Candidate[]> };

async function namedLeads(
  deps: ProduceDeps,
  run: Run,
  leadIds: readonly string[],
  excluded: ExcludedLeads,
): Promise<Choice> {
  const rule = ruleOf(run, deps.clock.now());
  const { count, candidates } = await findNamedLeads(deps, leadIds, rule, excluded);
  return { count, lanes: { named: candidates } };
}

/** What an earlier producer of the run queued counts against the caps. */
async function chooseLeads(
  deps: ProduceDeps,
  run: Run,
  { cap, earlier, excluded }: { cap: number; earlier: readonly BatchItem[]; excluded: ExcludedLeads },
  lease: Lease,
): Promise<Choice> {
  const rechecks = leadsIn(earlier.filter(({ batchId }) => batchId.startsWith(`${RECHECK_LANE}-`)));
  const chooser = createChooser({
    cap: Math.max(0, cap - (leadsIn(earlier) - rechecks)),
    recheckCap: Math.max(0, RECHECKS_PER_RUN - rechecks),
    seed: run.runId,
  });
  const count = await findStaleLeads({
    leads: deps.leads,
    rule: ruleOf(run, deps.clock.now()),
    excluded,
    async onPage({ candidates }) {
      await lease.keep();
      for (const candidate of candidates) chooser.offer(candidate);
      return "go-on";
    },
  });
  const chosen = chooser.choose();
  const isRecheck = ({ staleness }: Candidate): boolean => staleness === "expired";
  const costly = chosen.filter((candidate) => !isRecheck(candidate));
  return { count, lanes: { c: costly, [RECHECK_LANE]: chosen.filter(isRecheck) } };
}

/** The stale ones of these leads. */
export async function findNamedLeads(
  deps: Pick<ProduceDeps, "leads">,
  leadIds: readonly string[],
  rule: StalenessRule,
  excluded: ExcludedLeads,
): Promise<{ count: StaleCount; candidates: Candidate[] }> {
  const count = emptyCount();
  const candidates: Candidate[] = [];
  for (const lead of (await deps.leads.read([...new Set(leadIds)])).values()) {
    const candidate = excluded.has(lead.leadId) ? undefined : candidateOf(lead, rule);
    if (candidate === undefined) continue;
    countIn(count, candidate);
    candidates.push(candidate);
  }
  return { count, candidates };
}

function leadsIn(batches: readonly BatchItem[]): number {
  return batches.reduce((sum, { leadIds }) => sum + leadIds.length, 0);
}

/** A forced run takes every lead, unless the event itself says how many; so does one that names its leads. null = no cap. */
export function capOf(event: ProduceEvent, settings: Settings): number | null {
  if (event.maxLeads !== undefined) return event.maxLeads;
  return event.forceAll === true ? null : settings.maxLeadsPerRun;
}
