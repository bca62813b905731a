import { describe, expect, it } from "vitest";

import { aLead, someSettings, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryLeadStore } from "../../../../test/support/memory-lead-store.ts";
import { createMemoryQueue } from "../../../../test/support/memory-queue.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { createMemoryTombstones } from "../../../../test/support/memory-tombstones.ts";
import {
  createRecordedLog,
  createRecordedMetrics,
  createRecordedProducers,
} from "../../../../test/support/recorders.ts";
import { tombstoneOf } from "../lead/tombstone.ts";
import { produce } from "./produce.ts";
import { queueChanges } from "./queue-changes.ts";

/** Three stale leads, of which the second was erased, and a restore has brought it back. */
function aStage() {
  const leads = ["one", "erased-before", "two"].map((leadId) => aLead({ leadId }));
  const queue = createMemoryQueue();
  return {
    table: leads,
    leads: createMemoryLeadStore(leads),
    runs: createMemoryRunStore(),
    tombstones: createMemoryTombstones([tombstoneOf("erased-before")]),
    queue,
    producers: createRecordedProducers(),
    clock: createFakeClock(),
    log: createRecordedLog(),
    metrics: createRecordedMetrics(),
    loadSettings: async () => someSettings(),
    queued: () => queue.messages.flatMap(({ leadIds }) => leadIds).toSorted(),
  };
}

describe("a lead that was erased, and that a restore brought back, is not chosen", () => {
  it.each([
    ["with a cap", {}],
    ["without a cap", { maxLeads: null }],
    ["by force", { forceAll: true }],
    ["by its name", { leadIds: ["one", "erased-before", "two"] }],
  ])("%s, nor counted", async (_way, event) => {
    const stage = aStage();
    expect(await produce(stage, { ...event, dryRun: true }, { id: "dry" })).toMatchObject({
      selection: { selected: 2, stale: { never: 2 } },
    });
    const result = await produce(stage, { ...event, runId: "mine" }, { id: "p" });
    expect(result).toMatchObject({ status: "queued", selection: { selected: 2, stale: { never: 2 } } });
    expect(stage.queued()).toEqual(["one", "two"]);
    expect(stage.leads.leads.size).toBe(3);
  });

  it("because it changed; a change of it alone opens no run", async () => {
    const stage = aStage();
    const changes = stage.table.map((after, index) => ({
      leadId: after.leadId,
      sequenceNumber: String(index),
      before: undefined,
      after,
    }));
    expect(await queueChanges(stage, changes.slice(1, 2))).toEqual({ status: "unchanged" });
    expect(await stage.runs.recentRuns(9)).toEqual([]);
    expect(await queueChanges(stage, changes)).toMatchObject({ status: "queued", leads: 2 });
    expect(stage.queued()).toEqual(["one", "two"]);
  });

  it("and the tombstones are read once in a run, however many leads there are", async () => {
    const stage = aStage();
    let reads = 0;
    const all = async () => ((reads += 1), stage.tombstones.all());
    await produce(
      { ...stage, tombstones: { all } },
      { runId: "mine", scheduledTime: new Date(T0).toISOString() },
      { id: "p" },
    );
    expect(reads).toBe(1);
  });
});
