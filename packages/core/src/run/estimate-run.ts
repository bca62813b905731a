import type { Lead } from "../lead.ts";
import { DAY_MS, RECHECKS_PER_RUN } from "../limits.ts";
import type { ModelRow } from "../model/models.ts";
import type { Overrides } from "../normalize/override.ts";
import { type PlanContext, planLead } from "../normalize/plan-lead.ts";
import type { AnswerCache, Clock } from "../ports.ts";
import { type Candidate, createChooser } from "./choose.ts";
import { createPortion, type PortionEstimate } from "./estimate-portion.ts";
import { candidateOf, countIn, emptyCount } from "./find-stale.ts";
import type { Settings } from "./settings.ts";
import type { StalenessRule } from "./staleness.ts";

export interface EstimateDeps {
  /**
   * The leads, with their bookkeeping and `normalizedData`. Those of one lane fill batches of their own, as those of a scan's
   * segment do in a run without a cap. Each is read twice when the run has a cap.
   */
  lanes: readonly (() => AsyncIterable<Lead>)[];
  cache: Pick<AnswerCache, "read">;
  overrides: Overrides;
  settings: Settings;
  /** Undefined = a run that asks none. */
  model: ModelRow | undefined;
  clock: Clock;
}

export interface EstimateOptions {
  /** Leads of the run that may cost money; null = no cap. */
  cap: number | null;
  /** Takes every lead, as `forceAll` does. */
  force: boolean;
  /** Leads that batches of other runs work on. */
  excluded: ReadonlySet<string>;
}

export interface RunEstimate {
  seen: number;
  stale: Record<Candidate["staleness"], number>;
  cap: number | null;
  /** Runs until nobody waits who may cost money, if nobody new comes. */
  nights: number;
  /** What the next run takes on. */
  run: PortionEstimate;
  /** All that is stale, in as many runs as it takes. */
  backlog: PortionEstimate;
}

/**
 * What a run would cost if it started now. Asks no model, writes nothing, and holds a delivery of leads in memory, besides the
 * run's cap and the questions that are remembered. A capped run draws a fifth of its leads by lot: this is another draw.
 */
export async function estimateRun(
  deps: EstimateDeps,
  { cap, force, excluded }: EstimateOptions,
): Promise<RunEstimate> {
  const { settings, model, lanes, overrides } = deps;
  const fields = settings.fieldsToNormalize;
  const nowMs = deps.clock.now();
  const staleBeforeMs = force ? nowMs : nowMs - settings.normalizationTTLDays * DAY_MS;
  const rule: StalenessRule = { fields, staleBeforeMs, nowMs, settings };
  const context: PlanContext = { settings, fields, modelId: model?.modelId, overrides, nowMs };

  const candidateIn = (lead: Lead): Candidate | undefined =>
    excluded.has(lead.leadId) ? undefined : candidateOf(lead, rule);
  const chosen = cap === null ? undefined : await chooseLeads(lanes, cap, candidateIn);
  const backlog = createPortion(deps, settings, model);
  const run = chosen === undefined ? backlog : createPortion(deps, settings, model);
  const count = emptyCount();
  let seen = 0;
  for (const lane of lanes) {
    for await (const lead of lane()) {
      seen += 1;
      const candidate = candidateIn(lead);
      if (candidate === undefined) continue;
      countIn(count, candidate);
      const plan = planLead(lead, context);
      await backlog.add(plan);
      if (chosen?.has(lead.leadId) === true) await run.add(plan);
    }
    if (chosen === undefined) await run.endLane();
  }
  await backlog.endLane();
  await run.endLane();

  const { never, edited, retry } = count.byStaleness;
  const costly = never + edited + retry;
  return {
    seen,
    stale: count.byStaleness,
    cap,
    nights: cap === null ? Math.min(1, costly) : Math.ceil(costly / cap),
    run: run.result(),
    backlog: backlog.result(),
  };
}

async function chooseLeads(
  lanes: EstimateDeps["lanes"],
  cap: number,
  candidateIn: (lead: Lead) => Candidate | undefined,
): Promise<ReadonlySet<string>> {
  const chooser = createChooser({ cap, recheckCap: RECHECKS_PER_RUN, seed: "estimate" });
  for (const lane of lanes) {
    for await (const lead of lane()) {
      const candidate = candidateIn(lead);
      if (candidate !== undefined) chooser.offer(candidate);
    }
  }
  return new Set(chooser.choose().map(({ leadId }) => leadId));
}
