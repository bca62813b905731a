import { auditedLetters } from "@lead-normalizer/core/queue/audited-letters.ts";
import type { MoveTask } from "@lead-normalizer/core/ports.ts";
import { type ExitCode, exitCodes } from "@lead-normalizer/local/main/exit-codes.ts";

import type { Operations } from "../system/open-operations.ts";
import type { Cli } from "../terminal/cli.ts";
import type { Output } from "../terminal/output.ts";
import { createProgress } from "../terminal/progress.ts";
import { INTERRUPTED, watch } from "../terminal/watch.ts";

type Deps = Pick<Operations, "deadLetters" | "audit" | "clock">;

const LOOK_EVERY_MS = 500;

/**
 * Moves every dead letter back by SQS's own task, in a person's name, and follows it to its end.
 * @throws NormalizerError `queue.move-active`, `consent.missing`
 */
export async function redriveAll(
  deps: Deps,
  messagesPerSecond: number | undefined,
  who: { by: string; reason: string },
  cli: Pick<Cli, "consent" | "output">,
): Promise<ExitCode | typeof INTERRUPTED> {
  const output = cli.output();
  const count = await deps.deadLetters.count();
  if (count === 0) {
    output.row("The dead-letter queue is empty: nothing to redrive.", { status: "EMPTY", moved: 0 });
    return exitCodes.done;
  }
  await cli.consent().ask(`moves about ${count} messages, all that are dead, back to the consumers.`);
  let end: MoveTask | "stopped" = "stopped";
  await auditedLetters(deps, { action: "dlq.redrive", filter: "all", ...who }, async () => {
    await deps.deadLetters.startMove(messagesPerSecond);
    output.say(`Moving about ${count} messages. Ctrl-C stops watching; \`ops dlq cancel\` stops the move.`);
    end = await followMove(deps, count);
    return end === "stopped" ? undefined : { messages: end.moved };
  });
  return report(end, output);
}

async function followMove({ deadLetters }: Deps, count: number): Promise<MoveTask | "stopped"> {
  const progress = createProgress("messages", count);
  const end = await watch(async () => {
    const [task] = await deadLetters.moves();
    if (task === undefined) return undefined;
    if (task.status !== "RUNNING" && task.status !== "CANCELLING") return task;
    progress.at(task.moved, { total: task.toMove });
    return undefined;
  }, LOOK_EVERY_MS);
  progress.end();
  return end;
}

function report(end: MoveTask | "stopped", output: Output): ExitCode | typeof INTERRUPTED {
  if (end === "stopped") {
    output.say("The move goes on. `ops dlq` counts what is left.");
    return INTERRUPTED;
  }
  const { status, moved, failureReason } = end;
  const reason = failureReason === undefined ? "" : `: ${failureReason}`;
  output.row(`${moved} messages moved, ${status}${reason}`, { status, moved, failureReason });
  return status === "COMPLETED" ? exitCodes.done : exitCodes.failed;
}

/** Stops SQS's move: what it has moved stays moved. */
export async function cancelMove(
  { deadLetters, audit, clock }: Deps,
  { by, reason }: { by: string; reason: string },
  cli: Pick<Cli, "consent" | "output">,
): Promise<void> {
  const running = (await deadLetters.moves()).find(({ status }) => status === "RUNNING");
  if (running?.handle === undefined) {
    cli.output().row("No move is running.", { cancelled: false });
    return;
  }
  await cli
    .consent()
    .ask("stops the move of dead letters; those that are back with the consumers stay there.");
  await audit.record({ atMs: clock.now(), actor: by, action: "dlq.cancel", target: "all", reason });
  await deadLetters.cancelMove(running.handle);
  cli
    .output()
    .row(`Stopped after about ${running.moved} messages.`, { cancelled: true, moved: running.moved });
}
