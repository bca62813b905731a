import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { erasedLeads } from "@lead-normalizer/core/lead/erased-leads.ts";
import type { Tombstones } from "@lead-normalizer/core/ports.ts";
import {
  type ChangedLeads,
  findChanged,
  type FindChangedOptions,
} from "@lead-normalizer/core/run/find-changed.ts";
import { leadsNamedByRuns } from "@lead-normalizer/core/run/named-leads.ts";
import { type RefreshDeps, requestRefresh } from "@lead-normalizer/core/run/request-refresh.ts";
import { type ExitCode, exitCodes } from "@lead-normalizer/local/main/exit-codes.ts";

import type { EstimateSource } from "../estimate/estimate-source.ts";
import { usd } from "../estimate/estimate-text.ts";
import { modelRowAt } from "../system/model-of-system.ts";
import type { Consent } from "../terminal/consent.ts";
import { counted, type Output } from "../terminal/output.ts";
import { createProgress } from "../terminal/progress.ts";
import { actOf, type WhoUnlessDry } from "../terminal/who.ts";
import { describeChanged, expectedMicroUsd } from "./refresh-text.ts";

export interface RefreshOptions extends WhoUnlessDry {
  withModel: boolean;
  max: number;
  dryRun: boolean;
}

export interface RefreshDesk {
  /** The system's leads, as they are, and what is on record about them. */
  source: Omit<EstimateSource, "name" | "notes" | "cap">;
  operations: RefreshDeps & { tombstones: Pick<Tombstones, "all"> };
  consent: Consent;
  output: Output;
  /** Names this command alone. */
  newKey(): string;
}

/**
 * Shows what would differ today, asks, and requests runs of these leads. `refused` when the model would cost more than is left
 * of the day's budget. @throws InputError, NormalizerError `run.disabled`, `consent.missing`, `model.retired`
 */
export async function refresh(
  { source, operations, consent, output, newKey }: RefreshDesk,
  { withModel, max, dryRun, ...who }: RefreshOptions,
): Promise<ExitCode> {
  const act = dryRun ? undefined : actOf(who);
  const { settings } = source;
  if (!settings.enabled && !dryRun) {
    throw new NormalizerError(
      "run.disabled",
      "The setting enabled is false, so no run starts. `ops config set enabled true` lets them.",
    );
  }
  // Said again at once, it goes on with the leads that nobody has been asked to do.
  const named = await leadsNamedByRuns(operations.runs);
  const erased = await erasedLeads(operations.tombstones);
  const sets = [source.excluded, named, erased];
  const excluded = { has: (leadId: string) => sets.some((leads) => leads.has(leadId)) };
  const found = await find(source, { withModel, max, excluded });
  const { leadIds, ...counts } = found;
  const leftMicroUsd = Math.max(0, settings.dailyBudgetUsd * 1_000_000 - (source.committedMicroUsd ?? 0));
  const report = { dryRun, withModel, ...counts, queued: leadIds.length, leftMicroUsd };
  const text = describeChanged(found, withModel);
  const costMicroUsd = withModel ? expectedMicroUsd(found) : 0;
  if (costMicroUsd > leftMicroUsd) {
    output.row(text, { ...report, runIds: [] });
    output.say(
      `Refused, nothing is queued: about ${usd(costMicroUsd)}, and ${usd(leftMicroUsd)} of today's budget are left.\nGive --max, or wait for tomorrow.`,
    );
    return exitCodes.refused;
  }
  if (act === undefined || leadIds.length === 0) {
    output.row(text, { ...report, runIds: [] });
    return exitCodes.done;
  }
  output.say(text);
  const cost = withModel ? `, for about ${usd(costMicroUsd)}` : "; no model is asked";
  await consent.ask(`queues ${counted(leadIds.length, "lead")} to be normalised anew${cost}.`);
  const wish = { leadIds, reask: withModel, ...act, key: newKey() };
  const { runIds } = await requestRefresh(operations, wish);
  const shown = runIds.map((runId) => `  ops run show ${runId}`).join("\n");
  output.row(
    `Requested: ${counted(runIds.length, "run")} for ${counted(leadIds.length, "lead")}. To follow:\n${shown}`,
    { ...report, runIds },
  );
  return exitCodes.done;
}

async function find(
  source: RefreshDesk["source"],
  options: Pick<FindChangedOptions, "withModel" | "max" | "excluded">,
): Promise<ChangedLeads> {
  const { modelId, prices } = source;
  const model = modelId === undefined ? undefined : modelRowAt(modelId, prices);
  const progress = createProgress("leads looked at", undefined);
  try {
    return await findChanged({ ...source, model }, { ...options, onProgress: (seen) => progress.at(seen) });
  } finally {
    progress.end();
  }
}
