import type { Clock, ProducerStarter, RunStore } from "../ports.ts";
import type { ProduceEvent } from "./produce-event.ts";
import { requestedRunId, type Run } from "./run.ts";
import type { Settings } from "./settings.ts";
import { newRun } from "./take-run.ts";

/**
 * Puts a run on record for somebody who asks for it, and starts a producer. The same subject with the same key gets the
 * same run, however often the request is repeated. A producer that never comes is started anew when runs are settled.
 */
export async function requestRun(
  deps: {
    runs: RunStore;
    producers: ProducerStarter;
    clock: Clock;
    loadSettings(): Promise<Settings>;
  },
  event: Omit<ProduceEvent, "runId" | "scheduledTime">,
  { subject, idempotencyKey }: { subject: string; idempotencyKey: string },
): Promise<{ run: Run; isNew: boolean }> {
  const runId = requestedRunId(subject, idempotencyKey);
  const fresh = newRun({ ...event, runId }, await deps.loadSettings(), { id: runId }, deps.clock.now());
  const { lease: _lease, ...rest } = fresh;
  const run: Run = { ...rest, trigger: "requested", state: "requested" };
  const isNew = (await deps.runs.createRun(run)) === "created";
  if (isNew) await deps.producers.start(runId);
  return { run: isNew ? run : ((await deps.runs.readRun(runId)) ?? run), isNew };
}
