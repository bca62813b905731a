import { RECHECKS_PER_RUN } from "../limits.ts";
import { type Candidate, createChooser } from "./choose.ts";
import { candidateOf, countIn, findStaleLeads, type StaleCount } from "./find-stale.ts";
import type { Lease } from "./lease.ts";
import type { ProduceDeps } from "./produce-deps.ts";
import type { ProduceEvent } from "./produce-event.ts";
import type { BatchPacker } from "./queue-batches.ts";
import type { Run } from "./run.ts";
import type { Settings } from "./settings.ts";
import type { StalenessRule } from "./staleness.ts";
import { RECHECK_LANE, type Stock } from "./take-stock.ts";

/** Chooses leads as the event and the settings say, and queues them through packers. */
export async function selectLeads(
  deps: ProduceDeps,
  event: ProduceEvent,
  run: Run,
  { selected, rechecks, excluded }: Stock,
  lease: Lease,
  packer: (lane: string) => BatchPacker,
): Promise<StaleCount> {
  const rule = ruleOf(run, deps.clock.now());
  if (event.leadIds !== undefined) {
    const { count, candidates } = await findNamedLeads(deps, event.leadIds, rule, excluded);
    await packAll(packer("named"), candidates);
    return count;
  }
  const cap = capOf(event, run.settings);
  if (cap === null) {
    const lanes = new Map<number, BatchPacker>();
    const count = await findStaleLeads({
      leads: deps.leads,
      rule,
      excluded,
      async onPage(candidates, segment) {
        await lease.keep();
        const lane = lanes.get(segment) ?? packer(`s${segment}`);
        lanes.set(segment, lane);
        await lane.add(candidates.map(({ leadId }) => leadId));
      },
    });
    for (const lane of lanes.values()) await lane.flush();
    return count;
  }
  const chooser = createChooser({
    cap: Math.max(0, cap - (selected - rechecks)),
    recheckCap: Math.max(0, RECHECKS_PER_RUN - rechecks),
    seed: run.runId,
  });
  const count = await findStaleLeads({
    leads: deps.leads,
    rule,
    excluded,
    async onPage(candidates) {
      await lease.keep();
      for (const candidate of candidates) chooser.offer(candidate);
    },
  });
  const chosen = chooser.choose();
  const isRecheck = ({ staleness }: Candidate): boolean => staleness === "expired";
  await packAll(
    packer("c"),
    chosen.filter((candidate) => !isRecheck(candidate)),
  );
  await packAll(packer(RECHECK_LANE), chosen.filter(isRecheck));
  return count;
}

async function packAll(packer: BatchPacker, candidates: readonly Candidate[]): Promise<void> {
  await packer.add(candidates.map(({ leadId }) => leadId));
  await packer.flush();
}

/** The stale ones of these leads. */
export async function findNamedLeads(
  deps: ProduceDeps,
  leadIds: readonly string[],
  rule: StalenessRule,
  excluded: ReadonlySet<string>,
): Promise<{ count: StaleCount; candidates: Candidate[] }> {
  const count: StaleCount = {
    byStaleness: { never: 0, edited: 0, retry: 0, expired: 0 },
    oldestSinceMs: undefined,
  };
  const candidates: Candidate[] = [];
  for (const lead of (await deps.leads.read([...new Set(leadIds)])).values()) {
    const candidate = excluded.has(lead.leadId) ? undefined : candidateOf(lead, rule);
    if (candidate === undefined) continue;
    countIn(count, candidate);
    candidates.push(candidate);
  }
  return { count, candidates };
}

/** What counts as stale for the run. */
export function ruleOf(run: Run, nowMs: number): StalenessRule {
  return {
    fields: run.settings.fieldsToNormalize,
    staleBeforeMs: run.staleBeforeMs,
    nowMs,
    settings: run.settings,
  };
}

/** A forced run takes every lead, unless the event itself says how many. */
export function capOf(event: ProduceEvent, settings: Settings): number | null {
  if (event.maxLeads !== undefined) return event.maxLeads;
  return event.forceAll === true ? null : settings.maxLeadsPerRun;
}
