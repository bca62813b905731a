import { describe, expect, it } from "vitest";

import { aBatch, aLead, aRun, someSettings, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryLeadStore } from "../../../../test/support/memory-lead-store.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import type { Lead } from "../lead.ts";
import { DLQ_RETENTION_SECONDS } from "../limits.ts";
import { sourceHash } from "../normalize/source-hash.ts";
import { inspectLead } from "./inspect-lead.ts";

const fieldsToNormalize = ["ciudad", "empresa"];

function normalised(changes: Record<string, unknown> = {}, bookkeeping: Record<string, unknown> = {}): Lead {
  return aLead({
    normalizedAt: T0 - 1,
    normalizedData: { ciudad: "Bogotá D.C.", empresa: "SENA" },
    normalization: {
      rev: 2,
      runId: "run-0",
      batchId: "b",
      rulesVersion: "r",
      fields: {
        ciudad: { by: "rules", sourceHash: sourceHash("bogota"), writtenBy: "run-0", code: "11001" },
        empresa: { by: "rules", sourceHash: sourceHash("sena"), writtenBy: "run-0" },
      },
      ...bookkeeping,
    },
    ...changes,
  });
}

function aStage(lead: Lead) {
  const runs = createMemoryRunStore();
  return {
    leads: createMemoryLeadStore([lead]),
    runs,
    clock: createFakeClock(),
    loadSettings: async () => someSettings({ fieldsToNormalize }),
  };
}

const statesOf = async (lead: Lead): Promise<unknown> => {
  const facts = await inspectLead(aStage(lead), "lead-1");
  return [facts?.staleness, ...(facts?.fields.map(({ field, state }) => `${field} ${state}`) ?? [])];
};

describe("what is on record about a lead", () => {
  it("is each field's original beside what is stored, and who decided", async () => {
    const facts = await inspectLead(aStage(normalised()), "lead-1");
    expect(facts).toMatchObject({
      staleness: "fresh",
      normalizedAtMs: T0 - 1,
      bookkeeping: { rev: 2, runId: "run-0", batchId: "b", rulesVersion: "r" },
      batches: [],
    });
    expect(facts?.fields[0]).toMatchObject({
      field: "ciudad",
      kind: "city",
      typed: "bogota",
      stored: "Bogotá D.C.",
      provenance: { by: "rules", code: "11001" },
      state: "answered",
    });
  });

  it("tells which field makes it stale, and how", async () => {
    expect(await statesOf(aLead())).toEqual(["never", "ciudad never", "empresa never"]);
    expect(await statesOf(normalised({ ciudad: "cali" }))).toEqual([
      "edited",
      "ciudad edited",
      "empresa answered",
    ]);
    expect(await statesOf(normalised({ ciudad: "" }))).toEqual([
      "edited",
      "ciudad edited",
      "empresa answered",
    ]);
    expect(await statesOf(normalised({}, { pending: ["empresa"] }))).toEqual([
      "never",
      "ciudad answered",
      "empresa pending",
    ]);
    expect(await statesOf(normalised({ normalizedAt: 1 }))).toEqual([
      "expired",
      "ciudad answered",
      "empresa answered",
    ]);
  });

  it("is nothing when there is no lead of that id", async () => {
    expect(await inspectLead(aStage(aLead()), "lead-2")).toBeUndefined();
  });

  it("names the batches that work on it or hold it, and no others", async () => {
    const stage = aStage(aLead());
    stage.runs.runs.set("run-1", aRun());
    stage.runs.runs.set("run-2", aRun({ runId: "run-2", state: "closed", held: 1 }));
    stage.runs.runs.set("run-3", aRun({ runId: "run-3", state: "closed", held: 0 }));
    const over = { state: "dead", endedAtMs: T0 } as const;
    const longOver = T0 - 1_000 * DLQ_RETENTION_SECONDS;
    for (const batch of [
      aBatch({ batchId: "open" }),
      aBatch({ batchId: "other", leadIds: ["lead-2"] }),
      aBatch({ batchId: "done", state: "done" }),
      aBatch({ runId: "run-2", batchId: "held", ...over, held: ["lead-1"] }),
      aBatch({ runId: "run-2", batchId: "beside", ...over, held: ["lead-2"] }),
      aBatch({ runId: "run-2", batchId: "lapsed", ...over, endedAtMs: longOver, held: ["lead-1"] }),
      aBatch({ runId: "run-3", batchId: "freed", ...over, held: ["lead-1"] }),
    ]) {
      await stage.runs.createBatch(batch);
    }
    expect((await inspectLead(stage, "lead-1"))?.batches).toEqual([
      { runId: "run-1", batchId: "open", state: "open" },
      { runId: "run-2", batchId: "held", state: "held" },
    ]);
  });
});
