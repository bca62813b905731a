import { setTimeout as sleep } from "node:timers/promises";

import { isKnownModel } from "@lead-normalizer/core/model/models.ts";
import { bogotaDay } from "@lead-normalizer/core/run/bogota-day.ts";
import { estimatePace } from "@lead-normalizer/core/run/estimate-pace.ts";
import { estimateRun } from "@lead-normalizer/core/run/estimate-run.ts";
import type { Environment } from "@lead-normalizer/functions/environment.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { type ExitCode, exitCodes } from "@lead-normalizer/local/main/exit-codes.ts";

import { estimateFile, type EstimateSource, estimateTables } from "./estimate-source.ts";
import { assumptions, describeEstimate, overBudget, type Report } from "./estimate-text.ts";
import { modelRowAt } from "../system/model-of-system.ts";
import type { Target } from "../system/target.ts";
import type { Output } from "../terminal/output.ts";
import { unknownPrice } from "../normalize/unknown-price.ts";

export interface EstimateOptions {
  input?: string;
  map: { field: string; column: string }[];
  idColumn?: string;
  generateIds: boolean;
  modelId?: string;
  /** Undefined = that of the settings, for a file none. */
  maxLeads?: number | "none";
  forceAll: boolean;
  concurrency: number;
}

/**
 * Says what a run would cost before it is started: asks no model and writes nothing. `refused` when that is more than is left
 * of the day's budget. @throws InputError, NormalizerError `settings.invalid`, `model.retired`
 */
export async function estimate(
  options: EstimateOptions,
  target: Target,
  environment: Environment,
  output: Output,
): Promise<ExitCode> {
  const source = await openSource(options, target, environment);
  for (const note of source.notes) output.say(`  ${note}`);
  const modelId = options.modelId ?? source.modelId;
  const prices = options.modelId === undefined ? source.prices : undefined;
  const model = modelId === undefined ? undefined : modelRowAt(modelId, prices);
  const unknown = prices === undefined ? unknownPrice(modelId) : undefined;
  if (unknown !== undefined) output.say(`  ${unknown}`);
  const { settings, excluded, committedMicroUsd } = source;
  const estimated = await estimateRun(
    { ...source, model },
    {
      cap: capOf(options, source),
      force: options.forceAll,
      excluded,
    },
  );

  const budgetMicroUsd = Math.round(settings.dailyBudgetUsd * 1_000_000);
  const leftMicroUsd = Math.max(0, budgetMicroUsd - (committedMicroUsd ?? 0));
  const report: Report = {
    source: source.name,
    model:
      model === undefined
        ? null
        : { modelId: model.modelId, name: model.name, isKnown: isKnownModel(model.modelId) },
    excluded: excluded.size,
    ...estimated,
    consumers: options.concurrency,
    time: estimatePace(estimated.run, options.concurrency, settings, model),
    budget: {
      day: bogotaDay(source.clock.now()),
      dailyMicroUsd: budgetMicroUsd,
      committedMicroUsd: committedMicroUsd ?? null,
      leftMicroUsd,
      exceeded: estimated.run.calls.expected.costMicroUsd > leftMicroUsd,
    },
    assumptions: assumptions(model),
  };
  output.row(describeEstimate(report), report);
  if (!report.budget.exceeded) return exitCodes.done;
  output.say(overBudget(report));
  return exitCodes.refused;
}

/** As a run's: a forced one takes every lead, unless it is said how many. */
function capOf({ maxLeads, forceAll }: EstimateOptions, source: EstimateSource): number | null {
  if (maxLeads === undefined) return forceAll ? null : source.cap;
  return maxLeads === "none" ? null : maxLeads;
}

async function openSource(
  { input, map, idColumn, generateIds }: EstimateOptions,
  target: Target,
  environment: Environment,
): Promise<EstimateSource> {
  if (input === undefined) {
    if (map.length > 0 || idColumn !== undefined || generateIds) {
      throw new InputError("--map, --id-column and --generate-ids are about a file.", {
        wayOut: "Name it with --input, or leave them out.",
      });
    }
    return estimateTables(target, environment);
  }
  if (target.local || target.stage !== undefined) {
    throw new InputError("--input is about a file, --local and --stage about tables.", {
      wayOut: "Give one of them.",
    });
  }
  const file = { path: input, map, generateIds, ...(idColumn !== undefined && { idColumn }) };
  return estimateFile(file, environment, { now: () => Date.now(), sleep: (ms) => sleep(ms) });
}
