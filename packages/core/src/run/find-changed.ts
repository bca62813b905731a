import type { Lead } from "../lead.ts";
import { DAY_MS } from "../limits.ts";
import type { ModelRow } from "../model/models.ts";
import type { Overrides } from "../normalize/override.ts";
import { type PlanContext, planLead } from "../normalize/plan-lead.ts";
import type { AnswerCache, Clock } from "../ports.ts";
import { allOrThrow } from "./all-or-throw.ts";
import { type ChangedField, changedFields, type ChangeReason } from "./changed-field.ts";
import { createPortion, type PortionEstimate } from "./estimate-portion.ts";
import type { ExcludedLeads } from "./excluded-leads.ts";
import type { Settings } from "./settings.ts";
import { type StalenessRule, stalenessOf } from "./staleness.ts";

export interface FindChangedDeps {
  /** All leads, with their bookkeeping and `normalizedData`; the lanes are read at the same time. */
  lanes: readonly (() => AsyncIterable<Lead>)[];
  cache: Pick<AnswerCache, "read">;
  overrides: Overrides;
  settings: Settings;
  /** Undefined = no run asks one. */
  model: ModelRow | undefined;
  clock: Clock;
}

export interface FindChangedOptions {
  /** Leads that batches of runs work on, that are held, or that were erased. */
  excluded: ExcludedLeads;
  /** Also leads that the model is asked about. */
  withModel: boolean;
  /** How many ids are kept; the others are only counted. */
  max: number;
  onProgress?: (seen: number) => void;
}

/** What today's rules, overrides, settings and prompts would make of the leads. */
export interface ChangedLeads {
  seen: number;
  fresh: number;
  /** Left to the nights. */
  stale: number;
  /** In open batches, held or erased: left alone. */
  taken: number;
  /** Leads whose result would differ and that are to be queued, also beyond `max`. */
  changed: number;
  /** The first of them. */
  leadIds: string[];
  /** Values of the leads that are to be queued, by field and reason. */
  values: Record<string, Partial<Record<ChangeReason, number>>>;
  /** Leads that a model would be asked about: of those that are queued, or of those that would be `withModel`. */
  model: { leads: number; estimate: PortionEstimate };
}

/**
 * Finds fresh leads whose result would differ if they were normalised now. Rules run here, no model is asked, nothing is
 * written; memory does not grow with the table. Without `withModel` it takes only leads of which nothing is asked.
 */
export async function findChanged(deps: FindChangedDeps, options: FindChangedOptions): Promise<ChangedLeads> {
  const { settings, model, overrides } = deps;
  const { excluded, withModel, max } = options;
  const fields = settings.fieldsToNormalize;
  const nowMs = deps.clock.now();
  const staleBeforeMs = nowMs - settings.normalizationTTLDays * DAY_MS;
  const rule: StalenessRule = { fields, staleBeforeMs, nowMs, settings };
  const context: PlanContext = { settings, fields, modelId: model?.modelId, overrides, nowMs };
  const portion = createPortion(deps, settings, model);
  const found: Omit<ChangedLeads, "model"> = {
    seen: 0,
    fresh: 0,
    stale: 0,
    taken: 0,
    changed: 0,
    leadIds: [],
    values: {},
  };
  let asked = 0;

  const take = (leadId: string, changes: readonly ChangedField[]): boolean => {
    if (changes.length === 0) return false;
    found.changed += 1;
    for (const { field, reason } of changes) {
      const counts = (found.values[field] ??= {});
      counts[reason] = (counts[reason] ?? 0) + 1;
    }
    if (found.leadIds.length >= max) return false;
    found.leadIds.push(leadId);
    return true;
  };
  const look = async (lead: Lead): Promise<void> => {
    const anew = planLead(lead, { ...context, reask: model });
    const changes = changedFields(anew, settings, model);
    if (!changes.some(({ asks }) => asks)) {
      take(lead.leadId, changes);
      return;
    }
    asked += 1;
    if (!withModel) {
      // Answers to other words stand in such a run, so what it changes for nothing is worth it all the same.
      const free = changedFields(planLead(lead, context), settings, model);
      if (!free.some(({ asks }) => asks)) take(lead.leadId, free);
    }
    if (!withModel || take(lead.leadId, changes)) await portion.add(anew);
  };

  await allOrThrow(
    deps.lanes.map(async (lane) => {
      for await (const lead of lane()) {
        found.seen += 1;
        if (excluded.has(lead.leadId)) found.taken += 1;
        else if (stalenessOf(lead, rule) !== "fresh") found.stale += 1;
        else {
          found.fresh += 1;
          await look(lead);
        }
        options.onProgress?.(found.seen);
      }
    }),
  );
  await portion.endLane();
  return { ...found, model: { leads: asked, estimate: portion.result() } };
}
