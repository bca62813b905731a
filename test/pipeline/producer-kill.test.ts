import { LEASE_MS } from "@lead-normalizer/core/limits.ts";
import type { ProduceDeps } from "@lead-normalizer/core/run/produce-deps.ts";
import type { ProduceEvent } from "@lead-normalizer/core/run/produce-event.ts";
import { produce } from "@lead-normalizer/core/run/produce.ts";
import { unaccounted } from "@lead-normalizer/core/run/summary.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aLead } from "../support/builders.ts";
import { type KillPoint, mortal } from "../support/mortal.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";
import { createRecordedProducers } from "../support/recorders.ts";

const LEADS = 60;
const CAP = 30;
/** Per kind of run; half of them with the call taking effect, half without. */
const KILL_POINTS = 20;

const leadIds = Array.from({ length: LEADS }, (_, index) => `lead-${index}`);

// Capped runs choose first and queue then; uncapped ones queue while they scan, with checkpoints.
describe.each([
  { kind: "a capped run", maxLeads: CAP, expected: CAP },
  { kind: "an uncapped run", maxLeads: null, expected: LEADS },
])("the producer of $kind", ({ kind, maxLeads, expected }) => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await startPipeline({ settings: { BATCH_SIZE: "3" } });
    await pipeline.load(leadIds.map((leadId) => aLead({ leadId })));
  });
  afterAll(() => pipeline.stop());

  const eventOf = (runId: string): ProduceEvent => ({ runId, maxLeads });
  /** Makes every lead stale. */
  const editAll = async (empresa: string): Promise<void> => {
    await Promise.all(leadIds.map((leadId) => pipeline.edit(leadId, { empresa })));
  };
  const deps = (): ProduceDeps => ({
    ...pipeline.wiring,
    producers: createRecordedProducers(),
    log: pipeline.log,
    metrics: pipeline.metrics,
  });

  async function batchesOf(runId: string): Promise<{ planned: string[]; states: Set<string> }> {
    const planned: string[] = [];
    const states = new Set<string>();
    for await (const batch of pipeline.wiring.runs.batchesOf(runId)) {
      planned.push(...batch.leadIds);
      states.add(batch.state);
    }
    return { planned, states };
  }

  async function killAndRunAgain(runId: string, killPoint: KillPoint): Promise<void> {
    await editAll(runId);
    const doomed = mortal(deps(), killPoint);
    const first = produce(doomed.ports, eventOf(runId), { id: `${runId}-first` });
    await Promise.race([doomed.died, first.then(() => Promise.reject(new Error("It lived on.")))]);

    pipeline.clock.advance(LEASE_MS + 1);
    const again = await produce(deps(), eventOf(runId), { id: `${runId}-second` });
    if (again.status !== "queued") {
      // Killed after the last write of the run: there is nothing to take over.
      expect(again.status).toBe("already-selected");
    }
    const { planned, states } = await batchesOf(runId);
    expect(new Set(planned).size).toBe(planned.length);
    expect(planned).toHaveLength(expected);
    expect([...states]).toEqual(["queued"]);

    const summary = await pipeline.consume(runId);
    expect(summary).toMatchObject({ selected: expected, deferred: 0, deadLettered: 0 });
    expect(unaccounted(summary)).toBe(0);
  }

  test(`killed at ${KILL_POINTS} points and run again: every lead in exactly one batch, none twice, and the run completes`, async () => {
    const living = mortal(deps());
    await produce(living.ports, eventOf("lives"), { id: "lives" });
    await pipeline.consume("lives");
    expect(living.calls).toBeGreaterThan(KILL_POINTS);

    for (let point = 0; point < KILL_POINTS; point += 1) {
      const call = 1 + Math.floor((point * (living.calls - 1)) / (KILL_POINTS - 1));
      const takesEffect = point % 2 === 0;
      await killAndRunAgain(`${kind.split(" ")[1]}-${point}`, { call, takesEffect });
    }
  });
});
