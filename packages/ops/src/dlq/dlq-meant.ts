import {
  deadBatches,
  type DeadLetterFilter,
  refuseEmptyFilter,
} from "@lead-normalizer/core/queue/dead-letters.ts";
import type { Redriven } from "@lead-normalizer/core/queue/redrive.ts";
import type { BatchItem } from "@lead-normalizer/core/run/batch-item.ts";

import type { Operations } from "../system/open-operations.ts";
import { counted, type Output } from "../terminal/output.ts";

type Deps = Pick<Operations, "runs" | "clock">;

/** What is on record about the dead batches that a filter means: nothing is received for it. */
export interface Meant {
  messages: number;
  leads: number;
  /** Messages by code, of all dead batches, meant or not. */
  byCode: Record<string, number>;
}

/** @throws NormalizerError `filter.empty` */
export async function countMeant(deps: Deps, filter: DeadLetterFilter, max: number): Promise<Meant> {
  refuseEmptyFilter(filter);
  const meant: Meant = { messages: 0, leads: 0, byCode: {} };
  for await (const { leadIds } of upTo(max, deadBatches(deps, filter))) {
    meant.messages += 1;
    meant.leads += leadIds.length;
  }
  for await (const { code = "crash.unknown" } of deadBatches(deps)) {
    meant.byCode[code] = (meant.byCode[code] ?? 0) + 1;
  }
  return meant;
}

/** The first of them. */
export async function* upTo(max: number, batches: AsyncIterable<BatchItem>): AsyncGenerator<BatchItem> {
  let count = 0;
  for await (const batch of batches) {
    if (count >= max) return;
    count += 1;
    yield batch;
  }
}

/** When nothing was meant: what there is. When as many were as one command takes: that there may be more. */
export function sayWhatElseThereIs(
  { byCode }: Meant,
  { messages }: Redriven,
  max: number,
  output: Output,
): void {
  if (messages >= max) output.say(`No more than ${max} at a time: the same command goes on with the rest.`);
  if (messages > 0) return;
  const codes = Object.entries(byCode).map(([code, count]) => `${code} (${count})`);
  output.say(
    codes.length === 0
      ? "No batch on record is dead. `ops dlq` shows what else is on the queue."
      : `Codes that there are: ${codes.join(", ")}. \`ops dlq list\` shows each.`,
  );
}

/** `3 messages with 24 leads`. */
export function describeCount({ messages, leads }: { messages: number; leads: number }): string {
  return `${counted(messages, "message")} with ${counted(leads, "lead")}`;
}

/** What was done, or would be: `Redriven: 3 messages with 24 leads (3 model.unavailable)`. */
export function describeRedriven(what: string, { byCode, ...count }: Redriven): string {
  const codes = Object.entries(byCode).map(([code, number]) => `${number} ${code}`);
  const why = codes.length === 0 ? "" : ` (${codes.join(", ")})`;
  return `${what}: ${describeCount(count)}${why}`;
}
