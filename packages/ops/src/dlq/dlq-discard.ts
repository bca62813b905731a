import { auditedLetters, describeFilter } from "@lead-normalizer/core/queue/audited-letters.ts";
import type { DeadLetterFilter } from "@lead-normalizer/core/queue/dead-letters.ts";
import { discardSelected } from "@lead-normalizer/core/queue/discard.ts";
import { type ExitCode, exitCodes } from "@lead-normalizer/local/main/exit-codes.ts";

import type { Operations } from "../system/open-operations.ts";
import type { Cli } from "../terminal/cli.ts";
import type { INTERRUPTED } from "../terminal/watch.ts";
import { countMeant, describeCount, describeRedriven, sayWhatElseThereIs } from "./dlq-meant.ts";
import { withProgress } from "./dlq-progress.ts";
import { afterStop } from "./dlq-stopped.ts";

/**
 * Gives selected dead letters up, in a person's name: their leads are chosen again by later runs.
 * @throws NormalizerError `filter.empty`, `consent.missing`
 */
export async function discardSome(
  operations: Operations,
  filter: DeadLetterFilter,
  { max, dryRun, ...who }: { max: number; dryRun: boolean; by: string; reason: string },
  cli: Pick<Cli, "consent" | "output">,
): Promise<ExitCode | typeof INTERRUPTED> {
  const output = cli.output();
  const meant = await countMeant(operations, filter, max);
  if (dryRun) {
    const { done: would, isStopped } = await withProgress(meant.messages, (onProgress) =>
      discardSelected(operations, filter, { max, dryRun, onProgress, ...who }),
    );
    if (isStopped) return afterStop(output);
    output.row(describeRedriven("Would discard", would), { ...would, dryRun });
    sayWhatElseThereIs(meant, would, max, output);
    return exitCodes.done;
  }
  await cli
    .consent()
    .ask(
      `gives ${describeCount(meant)} up for good (${describeFilter(filter)}); later runs choose their leads.`,
    );
  const { done, isStopped } = await withProgress(meant.messages, (onProgress) =>
    auditedLetters(operations, { action: "dlq.discard", filter, ...who }, () =>
      discardSelected(operations, filter, { max, dryRun, onProgress, ...who }),
    ),
  );
  output.row(describeRedriven("Discarded", done), { ...done, dryRun });
  sayWhatElseThereIs(meant, done, max, output);
  return isStopped ? afterStop(output) : exitCodes.done;
}
