import { NormalizerError } from "../errors.ts";
import type { Clock, Log, RunStore } from "../ports.ts";
import { isOpenRun, type Run } from "./run.ts";

/**
 * Ends a run early. Its open batches are discarded as deferred when it is settled next, and its messages are
 * acknowledged as they come; what consumers are at is finished. Cancelling twice is as once.
 * @throws NormalizerError `run.unknown`, `run.over`
 */
export async function cancelRun(
  deps: { runs: RunStore; clock: Clock; log: Log },
  runId: string,
  { by, reason }: { by: string; reason: string },
): Promise<Run> {
  const run = await deps.runs.readRun(runId);
  if (run === undefined) {
    throw new NormalizerError("run.unknown", `There is no run "${runId}".`, { ids: { runId } });
  }
  const atMs = deps.clock.now();
  const cancelled = await deps.runs.changeRun(run, (current) => {
    if (current.cancelled !== undefined) return undefined;
    const { lease: _lease, ...rest } = current;
    const mark = { atMs, by, reason };
    if (current.state === "requested") {
      return { ...rest, state: "skipped", reason, cancelled: mark, closedAtMs: atMs };
    }
    if (isOpenRun(current)) return { ...rest, state: "selected", cancelled: mark };
    throw new NormalizerError("run.over", `Run "${runId}" is ${current.state}: nothing is left to cancel.`, {
      ids: { runId },
    });
  });
  deps.log.warn("run cancelled", { runId, by, reason });
  return cancelled;
}
