import { NormalizerError } from "../errors.ts";
import type { Clock, ProducerStarter, RunStore } from "../ports.ts";
import type { ProduceEvent } from "./produce-event.ts";
import { requestedRunId, type Run } from "./run.ts";
import type { Settings } from "./settings.ts";
import { newRun } from "./take-run.ts";

/**
 * Puts a run on record for somebody who asks for it, and starts a producer. The same subject with the same key gets the
 * same run, however often the request is repeated. A producer that never comes is started anew when runs are settled.
 * @throws NormalizerError `event.invalid` for a dry run: what is on record is done in truth; `run.disabled` for a new
 * run while the setting `enabled` is false; what starting a producer throws, and the run is on record all the same
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
  if (event.dryRun === true) {
    throw new NormalizerError(
      "event.invalid",
      "A dry run is not put on record: invoke the producer with it.",
    );
  }
  const runId = requestedRunId(subject, idempotencyKey);
  const known = await deps.runs.readRun(runId);
  if (known !== undefined) return { run: known, isNew: false };
  const settings = await deps.loadSettings();
  if (!settings.enabled) {
    throw new NormalizerError(
      "run.disabled",
      "The setting enabled is false, so no run starts. `ops config set enabled true` lets them.",
    );
  }
  const fresh = newRun({ ...event, runId }, settings, { id: runId }, deps.clock.now());
  const { lease: _lease, ...rest } = fresh;
  const run: Run = { ...rest, trigger: "requested", state: "requested", requestedBy: subject };
  const isNew = (await deps.runs.createRun(run)) === "created";
  if (isNew) await deps.producers.start(runId);
  return { run: isNew ? run : ((await deps.runs.readRun(runId)) ?? run), isNew };
}
