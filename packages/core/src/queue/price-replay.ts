import type { ModelRow } from "../model/models.ts";
import type { Overrides } from "../normalize/override.ts";
import { planLead } from "../normalize/plan-lead.ts";
import type { AnswerCache, Clock, LeadStore } from "../ports.ts";
import type { BatchItem } from "../run/batch-item.ts";
import { createPortion, type PortionEstimate } from "../run/estimate-portion.ts";
import type { Settings } from "../run/settings.ts";

export interface PriceDeps {
  leads: Pick<LeadStore, "read">;
  cache: Pick<AnswerCache, "read">;
  overrides: Overrides;
  settings: Settings;
  /** Undefined = none is asked. */
  model: ModelRow | undefined;
  clock: Clock;
}

/**
 * What these batches would cost if consumers took them up again now: what rules, people and earlier answers decide is free, and
 * so is what was stored before a batch died. Asks no model, writes nothing.
 */
export async function priceReplay(
  deps: PriceDeps,
  batches: AsyncIterable<BatchItem>,
): Promise<PortionEstimate> {
  const { leads, settings, overrides, model } = deps;
  const portion = createPortion(deps, settings, model);
  for await (const { leadIds } of batches) {
    const context = {
      settings,
      fields: settings.fieldsToNormalize,
      modelId: model?.modelId,
      overrides,
      nowMs: deps.clock.now(),
    };
    for (const lead of (await leads.read(leadIds)).values()) await portion.add(planLead(lead, context));
  }
  await portion.endLane();
  return portion.result();
}
