import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { Lead } from "@lead-normalizer/core/lead.ts";
import { SCAN_SEGMENTS } from "@lead-normalizer/core/limits.ts";
import { type ModelRow, modelRow, pricedModelRow } from "@lead-normalizer/core/model/models.ts";
import type { RunStore } from "@lead-normalizer/core/ports.ts";
import type { PortionEstimate } from "@lead-normalizer/core/run/estimate-portion.ts";
import { estimateRun } from "@lead-normalizer/core/run/estimate-run.ts";
import { portionOfRuns } from "@lead-normalizer/core/run/portion-of-runs.ts";
import type { Settings } from "@lead-normalizer/core/run/settings.ts";
import type { Environment } from "@lead-normalizer/functions/environment.ts";

import { type EstimateSource, estimateTables } from "../estimate/estimate-source.ts";
import type { Target } from "../system/target.ts";

/** What a lead takes, and where that was found. */
export interface Measured {
  portion: Pick<PortionEstimate, "leads" | "calls">;
  basis:
    | { kind: "stale leads"; leads: number; seen: number }
    | { kind: "closed runs"; leads: number; runs: number };
  settings: Pick<Settings, "tokensPerMinute" | "batchSize">;
  /** Undefined = none is asked. */
  model: ModelRow | undefined;
}

/** Leads of a table that are looked at, at most: enough for a mean, and seconds on a large table. */
const SEEN_MAX = 20_000;
const RUNS_MAX = 20;

/** Measures the stale leads at the front of the table, or where none is stale the latest runs. A text = why there is nothing. */
export async function measureLeads(
  target: Target,
  environment: Environment,
  runs: Pick<RunStore, "recentRuns">,
): Promise<Measured | string> {
  const source = await openSource(target, environment);
  if (typeof source === "string") return source;
  const { settings, modelId, prices } = source;
  const model =
    modelId === undefined
      ? undefined
      : prices === undefined
        ? modelRow(modelId)
        : pricedModelRow(modelId, prices);
  // Those in open batches as well: they are what consumers are at.
  const lanes = source.lanes.map((lane) => () => firstOf(lane(), SEEN_MAX / SCAN_SEGMENTS));
  const { seen, backlog } = await estimateRun(
    { ...source, lanes, model },
    { cap: null, force: false, excluded: new Set() },
  );
  if (backlog.leads > 0) {
    return { portion: backlog, basis: { kind: "stale leads", leads: backlog.leads, seen }, settings, model };
  }
  const portion = portionOfRuns(await runs.recentRuns(RUNS_MAX), model);
  if (portion === undefined) return `none of ${seen} leads is stale, and no run has closed yet`;
  return {
    portion,
    basis: { kind: "closed runs", leads: portion.leads, runs: portion.runs },
    settings,
    model,
  };
}

/** Wrong settings keep nobody from scaling. */
async function openSource(target: Target, environment: Environment): Promise<EstimateSource | string> {
  try {
    return await estimateTables(target, environment);
  } catch (error) {
    if (error instanceof NormalizerError && error.code === "settings.invalid") return error.message;
    throw error;
  }
}

async function* firstOf(leads: AsyncIterable<Lead>, most: number): AsyncGenerator<Lead> {
  let seen = 0;
  for await (const lead of leads) {
    yield lead;
    seen += 1;
    if (seen >= most) return;
  }
}
