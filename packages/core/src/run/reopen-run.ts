import type { Clock, Log, RunStore } from "../ports.ts";
import type { Run } from "./run.ts";

/**
 * Opens a closed run again, because one of its batches has a new outcome, or has just joined it: it closes with new sums.
 * The run changes in any case: a settling that has just summed it up must not close it on those sums.
 */
export async function reopenRun(deps: { runs: RunStore; clock: Clock; log: Log }, run: Run): Promise<Run> {
  const reopenedAtMs = deps.clock.now();
  let wasClosed = false;
  const reopened = await deps.runs.changeRun(
    run,
    ({ closedAtMs: _closedAtMs, summary: _summary, ...current }) => {
      wasClosed = current.state === "closed";
      return wasClosed ? { ...current, state: "selected", reopenedAtMs } : current;
    },
  );
  if (wasClosed) deps.log.info("run open again", { runId: run.runId });
  return reopened;
}
