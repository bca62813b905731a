import type { ModelRow } from "../model/models.ts";
import type { PortionEstimate } from "./estimate-portion.ts";
import type { Run } from "./run.ts";

/** What the leads of closed runs took, to measure a pace by. */
export interface RunsPortion extends Pick<PortionEstimate, "leads" | "calls"> {
  runs: number;
}

/** The sum of runs that worked on leads; undefined = none did. Of the quota it has what was used, not what was reserved. */
export function portionOfRuns(runs: readonly Run[], model: ModelRow | undefined): RunsPortion | undefined {
  const summaries = runs.flatMap(({ summary }) => summary ?? []);
  const worked = summaries.filter(({ normalized, rechecked }) => normalized + rechecked > 0);
  if (worked.length === 0) return undefined;
  const sum = (numberOf: (summary: (typeof worked)[number]) => number): number =>
    worked.reduce((total, summary) => total + numberOf(summary), 0);
  const modelCalls = sum((summary) => summary.modelCalls);
  const inputTokens = sum((summary) => summary.inputTokens);
  const outputTokens = sum((summary) => summary.outputTokens);
  const costMicroUsd = sum(({ costUsd }) => costUsd * 1_000_000);
  return {
    runs: worked.length,
    leads: sum(({ normalized, rechecked }) => normalized + rechecked),
    calls: {
      questions: 0,
      expected: { modelCalls, inputTokens, outputTokens, costMicroUsd },
      quotaTokens: inputTokens + outputTokens * (model?.outputBurndown ?? 1),
      atMost: { modelCalls, costMicroUsd },
    },
  };
}
