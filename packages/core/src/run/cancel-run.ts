import { NormalizerError } from "../errors.ts";
import type { AuditLog, Clock, RunStore } from "../ports.ts";
import { isOpenRun, type Run } from "./run.ts";

export interface CancelDeps {
  runs: RunStore;
  audit: AuditLog;
  clock: Clock;
}

/**
 * Ends a run early. Its open batches are discarded as deferred when it is settled next, and its messages are
 * acknowledged as they come; what consumers are at is finished. Cancelling twice is as once: `isNew` is false then, the
 * first says who and why, and the audit hears of that one only.
 * @throws NormalizerError `run.unknown`, `run.over`
 */
export async function cancelRun(
  { runs, audit, clock }: CancelDeps,
  runId: string,
  { by, reason }: { by: string; reason: string },
): Promise<{ run: Run; isNew: boolean }> {
  const found = await runs.readRun(runId);
  if (found === undefined) {
    throw new NormalizerError(
      "run.unknown",
      `There is no run "${runId}"; \`ops run list\` shows the latest.`,
      {
        ids: { runId },
      },
    );
  }
  const mark = { atMs: clock.now(), by, reason };
  let isNew = false;
  const run = await runs.changeRun(found, (current) => {
    isNew = current.cancelled === undefined;
    if (!isNew) return undefined;
    const { lease: _lease, ...rest } = current;
    if (current.state === "requested") {
      return { ...rest, state: "skipped", reason, cancelled: mark, closedAtMs: mark.atMs };
    }
    if (isOpenRun(current)) return { ...rest, state: "selected", cancelled: mark };
    throw new NormalizerError("run.over", `Run "${runId}" is ${current.state}: nothing is left to cancel.`, {
      ids: { runId },
    });
  });
  if (isNew) await audit.record({ atMs: mark.atMs, actor: by, action: "run.cancel", target: runId, reason });
  return { run, isNew };
}
