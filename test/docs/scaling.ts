import { fileURLToPath } from "node:url";

import { modelRow } from "@lead-normalizer/core/model/models.ts";
import { estimatePace, type PaceEstimate } from "@lead-normalizer/core/run/estimate-pace.ts";
import type { PortionEstimate } from "@lead-normalizer/core/run/estimate-portion.ts";
import { estimateRun } from "@lead-normalizer/core/run/estimate-run.ts";
import { defaultSettings } from "@lead-normalizer/core/run/settings.ts";
import { estimateFile } from "@lead-normalizer/ops/src/estimate/estimate-source.ts";

import { type Language, roughly } from "./format-number.ts";

const SAMPLE = fileURLToPath(new URL("../../packages/local/samples/leads.csv", import.meta.url));

/** Consumers at the same time, of each row. */
export const CONSUMERS = [2, 10, 50, 200] as const;

/** A quota that nobody waits for. */
const ENOUGH = 1_000_000_000_000;

const words = {
  en: { latency: "replies", quota: "quota" },
  es: { latency: "respuestas", quota: "cuota" },
} as const;

export interface ScalingRow {
  consumers: number;
  /** With the quota that is assumed. */
  pace: PaceEstimate;
  /** Had the quota sufficed. */
  free: PaceEstimate;
}

/** What the sample would ask, by the default settings: every message alone, and ten sharing each invocation. */
export async function profileSample(): Promise<{ alone: PortionEstimate; shared: PortionEstimate }> {
  const clock = { now: () => Date.parse("2026-11-23T12:00:00Z"), sleep: async () => {} };
  const source = await estimateFile({ path: SAMPLE, map: [], generateIds: false }, {}, clock);
  const model = modelRow(defaultSettings.modelId);
  const { run } = await estimateRun({ ...source, model }, { cap: null, force: false, excluded: new Set() });
  return { alone: run, shared: { ...run, calls: run.shared } };
}

export function scalingRows(
  portion: PortionEstimate,
  consumers: readonly number[] = CONSUMERS,
): ScalingRow[] {
  const model = modelRow(defaultSettings.modelId);
  return consumers.map((count) => ({
    consumers: count,
    pace: estimatePace(portion, count, defaultSettings, model),
    free: estimatePace(portion, count, { ...defaultSettings, tokensPerMinute: ENOUGH }, model),
  }));
}

/** A row as it stands in the README of that language, and in docs/scaling.md. */
export function writeScalingRow({ consumers, pace, free }: ScalingRow, language: Language): string {
  const rough = (value: number): string => roughly(value, language);
  const cells = [
    String(consumers),
    rough(pace.leadsPerHour),
    words[language][pace.limitedBy],
    rough(pace.quotaTokensPerMinute),
    rough(pace.modelMicroUsdPerHour / 1_000_000),
    rough(pace.awsMicroUsdPerHour / 1_000_000),
    rough(free.leadsPerHour),
    rough(free.quotaTokensPerMinute),
  ];
  return `| ${cells.join(" | ")} |`;
}
