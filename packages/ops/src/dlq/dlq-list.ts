import { deadBatches, type DeadLetterFilter } from "@lead-normalizer/core/queue/dead-letters.ts";
import type { BatchItem } from "@lead-normalizer/core/run/batch-item.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";

import type { Operations } from "../system/open-operations.ts";
import { labelled } from "../terminal/labelled.ts";
import { counted, type Output } from "../terminal/output.ts";
import { describeDuration } from "../terminal/pace.ts";
import { visible } from "../terminal/quoted.ts";
import { wrap } from "../terminal/wrap.ts";
import { upTo } from "./dlq-meant.ts";

type Deps = Pick<Operations, "runs" | "clock">;

/** Lists dead batches, from batch items: ids, codes, counts and times, never a value. */
export async function listDeadBatches(
  deps: Deps,
  filter: DeadLetterFilter,
  limit: number,
  output: Output,
): Promise<void> {
  const nowMs = deps.clock.now();
  let shown = 0;
  for await (const batch of upTo(limit + 1, deadBatches(deps, filter))) {
    shown += 1;
    if (shown <= limit) output.row(lineOf(batch, nowMs), factsOf(batch));
  }
  if (shown === 0) output.say("No dead batch on record is meant. `ops dlq` shows what there is.");
  else if (shown > limit) output.say("There are more: say --limit, or narrow it down.");
  else output.say("`ops dlq show ID` tells one in full.");
}

/** Shows one dead batch. @throws InputError when it is unknown or not dead */
export async function showDeadBatch({ runs, clock }: Deps, id: string, output: Output): Promise<void> {
  const [runId = "", batchId = ""] = id.split("/");
  const batch = batchId === "" ? undefined : await runs.readBatch(runId, batchId);
  if (batch === undefined || batch.state !== "dead") {
    const what = batch === undefined ? "There is no batch" : `It is ${batch.state}, not dead:`;
    throw new InputError(`${what} "${id}".`, {
      wayOut: "`ops dlq list` shows the ids of those that are dead: RUN/BATCH.",
    });
  }
  output.row(describe(batch, clock.now()), factsOf(batch));
}

/** What is told of a dead batch: ids, codes, numbers and times. */
function factsOf(batch: BatchItem): Record<string, unknown> {
  const { runId, batchId, code = "crash.unknown", leadIds, held, tally, attempt, discarded } = batch;
  return {
    id: `${runId}/${batchId}`,
    runId,
    batchId,
    code,
    leadIds,
    held,
    deadLettered: tally?.deadLettered ?? leadIds.length,
    errors: tally?.errors ?? {},
    receives: attempt?.receive ?? 0,
    returns: batch.returns,
    crashes: batch.crashes,
    plannedAtMs: batch.plannedAtMs,
    queuedAtMs: batch.queuedAtMs,
    lastAttempt: attempt,
    endedAtMs: batch.endedAtMs,
    ...(discarded && { discarded }),
  };
}

function lineOf({ runId, batchId, code, leadIds, held, endedAtMs }: BatchItem, nowMs: number): string {
  const facts = [
    code ?? "crash.unknown",
    counted(leadIds.length, "lead"),
    ...(held.length === 0 ? [] : [`held: ${visible(held.join(" "))}`]),
    ...(endedAtMs === undefined ? [] : [`${describeDuration(nowMs - endedAtMs)} ago`]),
  ];
  return `${runId}/${batchId}\n${wrap(`  ${facts.join(", ")}`, 0).join("\n  ")}`;
}

function describe(batch: BatchItem, nowMs: number): string {
  const { runId, code = "crash.unknown", leadIds, held, tally, attempt, returns, crashes } = batch;
  const errors = Object.entries(tally?.errors ?? {}).map(([name, count]) => `${count} ${name}`);
  const lines: [string, string | undefined][] = [
    ["code", code],
    ["run", runId],
    ["leads", visible(leadIds.join(" "))],
    ["dead", `${tally?.deadLettered ?? leadIds.length} of ${leadIds.length}`],
    ["held", held.length === 0 ? undefined : visible(held.join(" "))],
    ["errors", errors.length === 0 ? undefined : errors.join(", ")],
    [
      "receives",
      `${attempt?.receive ?? 0}: ${returns} sent back in order, ${crashes} with the consumer's death`,
    ],
    ["planned", time(batch.plannedAtMs, nowMs)],
    ["queued", time(batch.queuedAtMs, nowMs)],
    ["last try", time(attempt?.startedAtMs, nowMs)],
    ["died", time(batch.endedAtMs, nowMs)],
    ["given up", batch.discarded && `by ${visible(batch.discarded.by)}: ${visible(batch.discarded.reason)}`],
  ];
  const known = lines.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return `${runId}/${batch.batchId}\n${labelled(known)}`;
}

function time(atMs: number | undefined, nowMs: number): string | undefined {
  if (atMs === undefined) return undefined;
  return `${new Date(atMs).toISOString()} (${describeDuration(nowMs - atMs)} ago)`;
}
