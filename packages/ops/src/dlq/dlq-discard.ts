import { userInfo } from "node:os";

import type { DeadLetterFilter } from "@lead-normalizer/core/queue/dead-letters.ts";
import { discardSelected } from "@lead-normalizer/core/queue/discard.ts";

import { describeRedriven } from "./dlq-redrive.ts";
import type { Operations } from "../system/open-operations.ts";
import type { Output } from "../terminal/output.ts";

/** Gives selected dead letters up: their leads are chosen again by later runs. */
export async function discardSome(
  operations: Operations,
  filter: DeadLetterFilter,
  options: { max: number; dryRun: boolean; reason: string },
  output: Output,
): Promise<void> {
  const discarded = await discardSelected(operations, filter, { ...options, by: userInfo().username });
  output.row(describeRedriven(options.dryRun ? "Would discard" : "Discarded", discarded), {
    ...discarded,
    dryRun: options.dryRun,
  });
}
