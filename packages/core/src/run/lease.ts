import { NormalizerError } from "../errors.ts";
import { LEASE_MS } from "../limits.ts";
import type { Clock, RunStore } from "../ports.ts";
import type { Checkpoint, Run } from "./run.ts";

/** The sole right to select leads for a run. It dies with its holder, so that another producer can take over. */
export interface Lease {
  /** Renews it when half its time is over. @throws NormalizerError `run.lease-lost` */
  keep(): Promise<void>;
  /** Notes how far a segment has come. @throws NormalizerError `run.lease-lost` */
  checkpoint(segment: string, checkpoint: Checkpoint): Promise<void>;
  /** Writes the run's end of selection and gives the lease back. @throws NormalizerError `run.lease-lost` */
  release(change: (run: Run) => Run): Promise<Run>;
  /** Lets another producer take over at once. Nothing happens after `release`, or when the lease is lost. */
  giveUp(): Promise<void>;
}

/** The run with its lease renewed for the holder. */
export function withLease(run: Run, owner: string, nowMs: number): Run {
  return { ...run, lease: { owner, untilMs: nowMs + LEASE_MS } };
}

/** Guards a run that `owner` has just taken. */
export function holdLease(deps: { runs: RunStore; clock: Clock }, run: Run, owner: string): Lease {
  let current = run;
  let renewing: Promise<void> | undefined;
  const isHeld = (stored: Run): boolean => stored.lease?.owner === owner && stored.state === "selecting";

  const change = async (next: (run: Run) => Run): Promise<void> => {
    current = await deps.runs.changeRun(current, (stored) => {
      if (isHeld(stored)) return next(stored);
      throw new NormalizerError("run.lease-lost", "Another producer took the run over; this one stops.", {
        ids: { runId: run.runId },
      });
    });
  };

  return {
    async keep() {
      const nowMs = deps.clock.now();
      if ((current.lease?.untilMs ?? 0) - nowMs > LEASE_MS / 2) return;
      renewing ??= change((stored) => withLease(stored, owner, nowMs)).finally(() => (renewing = undefined));
      await renewing;
    },
    async checkpoint(segment, checkpoint) {
      const nowMs = deps.clock.now();
      await change((stored) => {
        const checkpoints = { ...stored.checkpoints, [segment]: checkpoint };
        return withLease({ ...stored, checkpoints }, owner, nowMs);
      });
    },
    async release(finish) {
      await change((stored) => withoutLease(finish(stored)));
      return current;
    },
    async giveUp() {
      if (!isHeld(current)) return;
      await deps.runs.changeRun(current, (stored) => (isHeld(stored) ? withoutLease(stored) : undefined));
    },
  };
}

function withoutLease({ lease: _lease, ...run }: Run): Run {
  return run;
}
