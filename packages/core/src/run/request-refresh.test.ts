import { describe, expect, it } from "vitest";

import { aLead, someSettings, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryLeadStore } from "../../../../test/support/memory-lead-store.ts";
import { createMemoryAudit } from "../../../../test/support/memory-model-tier.ts";
import { createMemoryQueue } from "../../../../test/support/memory-queue.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { createMemoryTombstones } from "../../../../test/support/memory-tombstones.ts";
import {
  createRecordedLog,
  createRecordedMetrics,
  createRecordedProducers,
} from "../../../../test/support/recorders.ts";
import { NormalizerError } from "../errors.ts";
import { produce } from "./produce.ts";
import { requestRefresh, type RefreshWish } from "./request-refresh.ts";

const wish: RefreshWish = {
  leadIds: ["a"],
  reask: false,
  by: "ana",
  reason: "reglas nuevas",
  key: "refresh-1",
};

function aStage() {
  const stage = {
    runs: createMemoryRunStore(),
    producers: createRecordedProducers(),
    audit: createMemoryAudit(),
    clock: createFakeClock(),
    loadSettings: async () => someSettings(),
  };
  return {
    ...stage,
    request: (changes: Partial<RefreshWish> = {}) => requestRefresh(stage, { ...wish, ...changes }),
  };
}

describe("leads that are to be normalised anew", () => {
  it("are on record, in a run that takes them although they are fresh", async () => {
    const stage = aStage();
    const { runIds } = await stage.request();
    expect([...stage.runs.runs.values()]).toMatchObject([
      { runId: runIds[0], state: "requested", force: true, event: { leadIds: ["a"], forceAll: true } },
    ]);
    expect(stage.audit.entries).toEqual([
      { atMs: T0, actor: "ana", action: "leads.refresh", target: "1 leads", reason: "reglas nuevas" },
    ]);
    const queue = createMemoryQueue();
    const leads = createMemoryLeadStore([
      aLead({ leadId: "a", normalizedAt: T0 - 1 }),
      aLead({ leadId: "b" }),
    ]);
    const parts = {
      ...stage,
      leads,
      queue,
      tombstones: createMemoryTombstones(),
      log: createRecordedLog(),
      metrics: createRecordedMetrics(),
    };
    await produce(parts, { runId: runIds[0]! }, { id: "producer" });
    const [batch] = [...stage.runs.batches.values()];
    expect(batch?.leadIds).toEqual(["a"]);
    expect(JSON.stringify(queue.messages)).not.toContain("reask");
  });

  it("are named by as many runs as it takes, once however often the same is asked for", async () => {
    const stage = aStage();
    const leadIds = Array.from({ length: 2_001 }, (_, number) => `lead-${number}`);
    const { runIds } = await stage.request({ leadIds });
    expect(new Set(runIds).size).toBe(3);
    expect(await stage.request({ leadIds })).toEqual({ runIds });
    const named = [...stage.runs.runs.values()].flatMap(({ event }) => event.leadIds ?? []);
    expect(named.toSorted()).toEqual(leadIds.toSorted());
    expect((await stage.request({ key: "refresh-2" })).runIds).not.toEqual(runIds.slice(0, 1));
  });

  it("are on the audit before the first run, which fails with it", async () => {
    const stage = aStage();
    const audit = { record: async () => Promise.reject(new Error("away")) };
    await expect(requestRefresh({ ...stage, audit }, wish)).rejects.toThrow("away");
    expect(stage.runs.runs.size).toBe(0);
  });

  it("are named by every run although no producer could be started: settling starts one", async () => {
    const stage = aStage();
    const away = async () => Promise.reject(new NormalizerError("producer.unavailable", "No."));
    const leadIds = Array.from({ length: 1_001 }, (_, number) => `lead-${number}`);
    const { runIds } = await requestRefresh({ ...stage, producers: { start: away } }, { ...wish, leadIds });
    expect([...stage.runs.runs.keys()]).toEqual(runIds);
    expect(runIds).toHaveLength(2);
  });

  it("are asked about anew when that is wanted, and their messages say so", async () => {
    const stage = aStage();
    const { runIds } = await stage.request({ reask: true });
    const queue = createMemoryQueue();
    const leads = createMemoryLeadStore([aLead({ leadId: "a" })]);
    const parts = {
      ...stage,
      leads,
      queue,
      tombstones: createMemoryTombstones(),
      log: createRecordedLog(),
      metrics: createRecordedMetrics(),
    };
    await produce(parts, { runId: runIds[0]! }, { id: "producer" });
    expect(queue.messages).toMatchObject([{ leadIds: ["a"], force: true, reask: true }]);
    expect(stage.audit.entries).toMatchObject([{ target: "1 leads, with the model" }]);
  });
});
