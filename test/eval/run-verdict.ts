import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { type ExitCode, exitCodes } from "@lead-normalizer/local/main/exit-codes.ts";
import { describeRefusal, type Purse } from "@lead-normalizer/ops/src/normalize/purse.ts";

import type { Evaluation } from "./evaluate-model.ts";
import { scoreOutcomes, sumOf } from "./model-scores.ts";

/** How an evaluation as a whole ended, and what to say of it. */
export interface RunVerdict {
  exitCode: ExitCode;
  lines: readonly string[];
}

/** An evaluation that did not ask everything is never taken for a complete one: refused where money was missing, else failed. */
export function verdictOf(
  evaluations: readonly Evaluation[],
  { refusedBy }: Pick<Purse, "refusedBy">,
  budgetUsd: number,
): RunVerdict {
  const lines: string[] = [];
  let exitCode: ExitCode = exitCodes.done;
  for (const { contender, outcomes, failures } of evaluations) {
    const { unasked, cases } = scoreOutcomes(outcomes);
    if (sumOf(unasked) === 0) continue;
    const codes = Object.keys(unasked);
    lines.push(
      `INCOMPLETE: ${contender.label} was not asked about ${sumOf(unasked)} of ${cases} cases (${codes.join(", ")}).`,
    );
    if (codes.every((code) => code === "budget.spent")) {
      if (exitCode === exitCodes.done) exitCode = exitCodes.refused;
      lines.push(
        describeRefusal(contender.isSimulated ? { refusedBy: "budget" } : { refusedBy }, budgetUsd, "cases"),
      );
    } else {
      exitCode = exitCodes.failed;
      const last = failures.findLast((failure) => failure instanceof NormalizerError);
      if (last !== undefined) lines.push(`${last.code}: ${last.message}`);
    }
  }
  return { exitCode, lines };
}
