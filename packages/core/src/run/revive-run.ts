import { LEASE_MS, RESTARTS_MAX } from "../limits.ts";
import type { Clock, Log, ProducerStarter, RunStore } from "../ports.ts";
import { isAbandoned, type Run } from "./run.ts";

/**
 * Starts a producer for a run whose own died, handed over, or never came. When several have failed, the run goes on with
 * what is queued, so that no later night waits for it: what was not chosen is still stale.
 */
export async function reviveRun(
  deps: { runs: RunStore; producers: ProducerStarter; clock: Clock; log: Log },
  run: Run,
): Promise<void> {
  const nowMs = deps.clock.now();
  if (!isOrphan(run, nowMs)) return;
  const count = (run.restarts?.count ?? 0) + 1;
  let isOurs = false;
  const revived = await deps.runs.changeRun(run, (current) => {
    isOurs = current.version === run.version;
    if (!isOurs) return undefined;
    return count > RESTARTS_MAX
      ? givenUp(current, nowMs)
      : { ...current, restarts: { count, lastAtMs: nowMs } };
  });
  if (!isOurs) return;
  const { runId } = run;
  if (count > RESTARTS_MAX) {
    deps.log.warn("run given up", { runId, restarts: RESTARTS_MAX, state: revived.state });
    return;
  }
  deps.log.warn("run revived", { runId, restart: count, reason: "no producer is at it" });
  await deps.producers.start(runId);
}

function isOrphan(run: Run, nowMs: number): boolean {
  const isFree = run.state === "requested" || isAbandoned(run, nowMs);
  const lastAtMs = run.restarts?.lastAtMs ?? run.lease?.untilMs ?? run.startedAtMs;
  return isFree && nowMs - lastAtMs > LEASE_MS;
}

function givenUp({ lease: _lease, ...run }: Run, nowMs: number): Run {
  return run.state === "requested"
    ? { ...run, state: "skipped", reason: "no producer came for it", closedAtMs: nowMs }
    : { ...run, state: "selected" };
}
