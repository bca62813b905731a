import { startAttempt } from "../queue/attempt.ts";
import { reopenRun } from "../run/reopen-run.ts";
import type { ConsumeDeps, Invocation, Work } from "./work.ts";

/**
 * Notes on the batch that this invocation begins to work on it: what tells a crash from a wait. `over`: another delivery
 * has finished it meanwhile. A batch that lay on the DLQ is open again, and so is its run.
 */
export async function beginBatch(
  deps: ConsumeDeps,
  work: Work,
  invocation: Invocation,
): Promise<"began" | "over"> {
  const { batch, run, record, attemptId } = work;
  if (batch === undefined) return "began";
  const attempt = {
    id: attemptId,
    receive: record.receiveCount,
    startedAtMs: deps.clock.now(),
    deadlineAtMs: invocation.deadlineAtMs,
  };
  let wasDead = false;
  work.batch = await deps.runs.changeBatch(batch, (current) => {
    wasDead = current.state === "dead";
    return current.state === "done" ? undefined : startAttempt(current, attempt);
  });
  if (work.batch.state === "done") return "over";
  if (run !== undefined && (wasDead || run.state === "closed")) {
    work.run = await reopenRun(deps, run);
  }
  return "began";
}
