import type { RunStore } from "../ports.ts";
import { describeRun, type RunFacts } from "./describe-run.ts";
import type { Run } from "./run.ts";
import { sumBatches } from "./summary.ts";

/** A run with its sums so far. */
export type InspectedRun = RunFacts & Required<Pick<RunFacts, "held" | "sums" | "open">>;

/** The facts of a run with its sums: of a closed one as published, of any other over its batches as they are now. */
export async function inspectRun(runs: RunStore, run: Run, nowMs: number): Promise<InspectedRun> {
  const soFar = run.summary === undefined ? await sumBatches(runs.batchesOf(run.runId)) : undefined;
  const facts = describeRun(run, nowMs, soFar);
  return facts as InspectedRun;
}
