import type { Lead } from "@lead-normalizer/core/lead.ts";
import { SCAN_SEGMENTS } from "@lead-normalizer/core/limits.ts";
import { indexOverrides } from "@lead-normalizer/core/normalize/override.ts";
import type { Clock, LeadStore } from "@lead-normalizer/core/ports.ts";
import { bogotaDay } from "@lead-normalizer/core/run/bogota-day.ts";
import type { EstimateDeps } from "@lead-normalizer/core/run/estimate-run.ts";
import { resolveSettings } from "@lead-normalizer/core/run/settings.ts";
import { stalenessAttributes } from "@lead-normalizer/core/run/staleness.ts";
import { takenLeads } from "@lead-normalizer/core/run/taken-leads.ts";
import type { Environment } from "@lead-normalizer/functions/environment.ts";
import type { ReadLeadsOptions } from "@lead-normalizer/local/files/lead-file.ts";
import { readLeads } from "@lead-normalizer/local/files/read-leads.ts";

import { modelIdOfSystem } from "../system/model-of-system.ts";
import { findSystem, openTables } from "../system/open-tables.ts";
import type { Target } from "../system/target.ts";

/** Leads, and what is on record about them. */
export interface EstimateSource extends Omit<EstimateDeps, "model"> {
  name: string;
  /** The model that a run asks unless another one is named; undefined = none. */
  modelId: string | undefined;
  /** What that model costs, where the table does not say. */
  prices?: { input: number; output: number };
  /** Leads that are in the batches of other runs. */
  excluded: ReadonlySet<string>;
  /** What the day has spent or reserved; undefined = there is no ledger. */
  committedMicroUsd: number | undefined;
  /** The cap of a run that nobody gives one. */
  cap: number | null;
  notes: readonly string[];
}

/** The leads of a file as they are, with default settings, no overrides, and nothing in the cache. @throws InputError */
export async function estimateFile(
  file: Omit<ReadLeadsOptions, "fields">,
  environment: Environment,
  clock: Clock,
): Promise<EstimateSource> {
  const settings = resolveSettings(undefined, environment);
  const { leads, notes } = await readLeads({ ...file, fields: settings.fieldsToNormalize });
  return {
    name: file.path,
    lanes: Array.from({ length: SCAN_SEGMENTS }, (_, lane) => () => everyNth(leads, SCAN_SEGMENTS, lane)),
    cache: { read: async () => new Map() },
    overrides: new Map(),
    settings,
    clock,
    modelId: settings.modelId,
    excluded: new Set(),
    committedMicroUsd: undefined,
    cap: null, // as `pnpm start` has none
    notes,
  };
}

/** A table spreads its leads evenly over the segments of a scan. */
async function* everyNth(leads: readonly Lead[], step: number, start: number): AsyncGenerator<Lead> {
  for (let index = start; index < leads.length; index += step) {
    const lead = leads[index];
    if (lead !== undefined) yield lead;
  }
}

/** The leads of a system's table, with its settings, overrides, cache and ledger. @throws InputError, NormalizerError */
export async function estimateTables(target: Target, environment: Environment): Promise<EstimateSource> {
  const { kept } = await findSystem(target, environment);
  const { leads, runs, cache, overrides, spend, clock, loadSettings } = await openTables(target, environment);
  const settings = await loadSettings();
  const attributes = [...stalenessAttributes(settings.fieldsToNormalize), "normalizedData"];
  return {
    name: kept === undefined ? `stage ${target.stage ?? "of the environment"}` : "the kept stack",
    lanes: Array.from({ length: SCAN_SEGMENTS }, (_, segment) => () => segmentOf(leads, segment, attributes)),
    cache,
    overrides: indexOverrides(await overrides.load()),
    settings,
    clock,
    modelId: modelIdOfSystem(kept, settings),
    ...(kept?.prices && { prices: kept.prices }),
    excluded: await takenLeads({ runs, clock }, ""),
    committedMicroUsd: await spend.committed(bogotaDay(clock.now())),
    cap: settings.maxLeadsPerRun,
    notes: settings.enabled ? [] : ["The setting `enabled` is false: no run starts."],
  };
}

async function* segmentOf(
  leads: LeadStore,
  segment: number,
  attributes: readonly string[],
): AsyncGenerator<Lead> {
  for await (const page of leads.scanSegment(segment, SCAN_SEGMENTS, attributes)) yield* page.leads;
}
