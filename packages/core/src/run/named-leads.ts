import type { RunStore } from "../ports.ts";
import { isOpenRun } from "./run.ts";

/** Leads that runs name which are requested or open: also those that are in none of their batches yet. */
export async function leadsNamedByRuns({ findRuns }: Pick<RunStore, "findRuns">): Promise<Set<string>> {
  const runs = await findRuns((run) => run.state === "requested" || isOpenRun(run));
  return new Set(runs.flatMap(({ event }) => event.leadIds ?? []));
}
