import { indexOverrides } from "@lead-normalizer/core/normalize/override.ts";
import { auditedLetters, describeFilter } from "@lead-normalizer/core/queue/audited-letters.ts";
import { deadBatches, type DeadLetterFilter } from "@lead-normalizer/core/queue/dead-letters.ts";
import { priceReplay } from "@lead-normalizer/core/queue/price-replay.ts";
import { redriveSelected } from "@lead-normalizer/core/queue/redrive.ts";
import type { PortionEstimate } from "@lead-normalizer/core/run/estimate-portion.ts";
import { type ExitCode, exitCodes } from "@lead-normalizer/local/main/exit-codes.ts";

import { sayPaused } from "../consumers/say-paused.ts";
import { modelOfSystem } from "../system/model-of-system.ts";
import type { Operations } from "../system/open-operations.ts";
import type { Cli } from "../terminal/cli.ts";
import type { INTERRUPTED } from "../terminal/watch.ts";
import { countMeant, describeCount, describeRedriven, sayWhatElseThereIs, upTo } from "./dlq-meant.ts";
import { afterStop } from "./dlq-stopped.ts";
import { withProgress } from "./dlq-progress.ts";

/**
 * Sends selected dead letters back, one by one, in a person's name; with `dryRun` says which, and what they would cost.
 * @throws NormalizerError `filter.empty`, `consent.missing`
 */
export async function redriveSome(
  operations: Operations,
  filter: DeadLetterFilter,
  { max, dryRun, ...who }: { max: number; dryRun: boolean; by: string; reason: string },
  cli: Pick<Cli, "consent" | "output">,
): Promise<ExitCode | typeof INTERRUPTED> {
  const output = cli.output();
  const meant = await countMeant(operations, filter, max);
  if (dryRun) {
    const { done: would, isStopped } = await withProgress(meant.messages, (onProgress) =>
      redriveSelected(operations, filter, { max, dryRun, onProgress }),
    );
    if (isStopped) return afterStop(output);
    const estimate = await priceMeant(operations, filter, max);
    const { expected, atMost } = estimate.calls;
    output.row(`${describeRedriven("Would redrive", would)}\n${describePrice(estimate)}`, {
      ...would,
      dryRun,
      costMicroUsd: { expected: expected.costMicroUsd, atMost: atMost.costMicroUsd },
    });
    sayWhatElseThereIs(meant, would, max, output);
    return exitCodes.done;
  }
  const isCrash = filter.code === "crash" || filter.code === "crash.unknown";
  if (isCrash) output.say("These crashed consumers: send them back only once it is known why.");
  await cli.consent().ask(`sends ${describeCount(meant)} back to the consumers (${describeFilter(filter)}).`);
  const { done, isStopped } = await withProgress(meant.messages, (onProgress) =>
    auditedLetters(operations, { action: "dlq.redrive", filter, ...who }, () =>
      redriveSelected(operations, filter, { max, dryRun, onProgress }),
    ),
  );
  output.row(describeRedriven("Redriven", done), { ...done, dryRun });
  sayWhatElseThereIs(meant, done, max, output);
  if (done.messages > 0) await sayPaused(operations, output);
  return isStopped ? afterStop(output) : exitCodes.done;
}

/** Of what batch items know: a message that nobody could read costs nothing. */
async function priceMeant(
  operations: Operations,
  filter: DeadLetterFilter,
  max: number,
): Promise<PortionEstimate> {
  const settings = await operations.loadSettings();
  const overrides = indexOverrides(await operations.overrides.load());
  const model = modelOfSystem(operations.kept, settings);
  return priceReplay(
    { ...operations, settings, overrides, model },
    upTo(max, deadBatches(operations, filter)),
  );
}

function describePrice({ calls }: PortionEstimate): string {
  const usd = (microUsd: number): string => `$${(microUsd / 1_000_000).toFixed(6)}`;
  const { questions, expected, atMost } = calls;
  return `Estimated cost: ${usd(expected.costMicroUsd)} (${questions} questions), at most ${usd(atMost.costMicroUsd)}. No model was asked.`;
}
