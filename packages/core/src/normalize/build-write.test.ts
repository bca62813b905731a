import { describe, expect, it } from "vitest";

import { aLead, someSettings, T0 } from "../../../../test/support/builders.ts";
import { rulesVersion } from "../fields/rules-version.ts";
import type { Lead } from "../lead.ts";
import { buildWrite, type PlannedWrite, type WriteOrigin } from "./build-write.ts";
import { type Decision, planLead } from "./plan-lead.ts";
import { sourceHash } from "./source-hash.ts";

const origin: WriteOrigin = { runId: "run-1", batchId: "c-000007", nowMs: T0 };
const answer: Decision = {
  value: "Tramitador",
  provenance: {
    by: "model",
    sourceHash: sourceHash("tramitdor"),
    modelId: "simulated",
    promptVersion: "p",
  },
};

function build(
  lead: Lead,
  {
    fields = ["ciudad", "ocupacionActual"],
    decisions = { ocupacionActual: answer },
    by = origin,
  }: { fields?: string[]; decisions?: Record<string, Decision>; by?: WriteOrigin } = {},
): PlannedWrite {
  const plan = planLead(lead, {
    settings: someSettings(),
    fields,
    modelId: "simulated",
    overrides: new Map(),
    nowMs: by.nowMs,
  });
  return buildWrite(plan, new Map(Object.entries(decisions)), by);
}

/** The lead as it stands after the write. */
function after(lead: Lead, { write }: PlannedWrite): Lead {
  const { normalizedData, normalization, normalizedAt, updatedAt } = write;
  return {
    ...lead,
    normalizedData,
    normalization,
    updatedAt,
    ...(normalizedAt !== undefined && { normalizedAt }),
  };
}

const laterRun: WriteOrigin = { runId: "run-2", batchId: "c-000001", nowMs: T0 + 1 };

describe("the first write of a lead", () => {
  it("stores values and where they came from beside the original, and touches nothing else", () => {
    const { write, changed } = build(aLead({ telefono: "300" }));
    expect(changed).toBe(true);
    expect(write).toEqual({
      leadId: "lead-1",
      expected: {
        source: { ciudad: "bogota", ocupacionActual: "tramitdor" },
        rev: undefined,
        normalizedData: undefined,
      },
      normalizedData: { ciudad: "Bogotá D.C.", ocupacionActual: "Tramitador" },
      normalization: {
        rev: 1,
        runId: "run-1",
        batchId: "c-000007",
        checkedRunId: "run-1",
        rulesVersion,
        fields: {
          ciudad: { by: "rules", sourceHash: sourceHash("bogota"), code: "11001", writtenBy: "run-1" },
          ocupacionActual: { ...answer.provenance, writtenBy: "run-1" },
        },
      },
      normalizedAt: T0,
      updatedAt: T0,
    });
  });

  it("without a decision about a field leaves it pending, and the lead stale", () => {
    const { write } = build(aLead(), { decisions: {} });
    expect(write.normalizedData).toEqual({ ciudad: "Bogotá D.C." });
    expect(write.normalization.pending).toEqual(["ocupacionActual"]);
    expect(write.normalization.checkedRunId).toBeUndefined();
    expect(write.normalization.fields["ocupacionActual"]).toBeUndefined();
    expect(write).not.toHaveProperty("normalizedAt");
  });

  it("waits without what a person has set for all and taken back", () => {
    const provenance = {
      by: "override",
      overrideId: "occupation-1",
      sourceHash: sourceHash("tramitdor"),
      writtenBy: "run-0",
    };
    const lead = aLead({
      normalizedData: { ocupacionActual: "Tramitadora" },
      normalization: {
        rev: 4,
        runId: "run-0",
        batchId: "c-000001",
        rulesVersion,
        fields: { ocupacionActual: provenance },
      },
    });
    const { write } = build(lead, { decisions: {} });
    expect(write.normalization.pending).toEqual(["ocupacionActual"]);
    expect(write.normalization.fields["ocupacionActual"]).toBeUndefined();
    expect(write.normalizedData).toEqual({ ciudad: "Bogotá D.C." });
  });

  it("of a lead that holds nothing is a change: from now on it is known to be empty", () => {
    const { write, changed } = build(aLead({ ciudad: undefined, ocupacionActual: " " }), { decisions: {} });
    expect(changed).toBe(true);
    expect(write).toMatchObject({ normalizedData: {}, normalizedAt: T0, normalization: { fields: {} } });
    expect(write.expected.source).toEqual({ ciudad: undefined, ocupacionActual: " " });
  });
});

describe("a later write", () => {
  const first = after(aLead(), build(aLead()));

  it("that decides the same is a recheck: values keep the run that wrote them", () => {
    const { write, changed } = build(first, { decisions: {}, by: laterRun });
    expect(changed).toBe(false);
    expect(write.expected).toMatchObject({ rev: 1, normalizedData: first["normalizedData"] });
    expect(write.normalization).toEqual({
      ...(first["normalization"] as object),
      rev: 2,
      checkedRunId: "run-2",
    });
    expect(write.normalizedData).toEqual(first["normalizedData"]);
    expect(write.normalizedAt).toBe(T0 + 1);
  });

  it("changes only what was typed anew", () => {
    const { write, changed } = build({ ...first, ciudad: "cali" }, { decisions: {}, by: laterRun });
    expect(changed).toBe(true);
    expect(write.normalizedData).toEqual({ ciudad: "Cali", ocupacionActual: "Tramitador" });
    expect(write.normalization).toMatchObject({ runId: "run-2", batchId: "c-000001" });
    expect(write.normalization.fields["ciudad"]?.writtenBy).toBe("run-2");
    expect(write.normalization.fields["ocupacionActual"]?.writtenBy).toBe("run-1");
  });

  it("takes back the value of a field that was cleared, with where it came from", () => {
    const { write, changed } = build({ ...first, ciudad: "" }, { decisions: {}, by: laterRun });
    expect(changed).toBe(true);
    expect(write.normalizedData).toEqual({ ocupacionActual: "Tramitador" });
    expect(Object.keys(write.normalization.fields)).toEqual(["ocupacionActual"]);
  });

  it("takes back a value that answers something else than what now waits for the model", () => {
    const edited = { ...first, ocupacionActual: "oficio raro" };
    const { write } = build(edited, { decisions: {}, by: laterRun });
    expect(write.normalizedData).toEqual({ ciudad: "Bogotá D.C." });
    expect(write.normalization.pending).toEqual(["ocupacionActual"]);
    expect(write.normalization.fields["ocupacionActual"]).toBeUndefined();
  });

  it("keeps the value while the very same is asked again in vain", () => {
    const fields = {
      ocupacionActual: { ...answer.provenance, by: "unresolved", writtenBy: "run-1", askedAt: 1 },
    };
    const lead = { ...first, normalization: { ...(first["normalization"] as object), fields } };
    const { write } = build(lead, { fields: ["ocupacionActual"], decisions: {}, by: laterRun });
    expect(write.normalization.pending).toEqual(["ocupacionActual"]);
    expect(write.normalizedData).toEqual(first["normalizedData"]);
    expect(write.normalization.fields).toEqual(fields);
  });

  it("leaves fields that nobody asked for as they are", () => {
    const { write } = build(
      { ...first, ocupacionActual: "oficio raro", ciudad: "cali" },
      { fields: ["ciudad"], decisions: {}, by: laterRun },
    );
    expect(write.normalizedData).toEqual({ ciudad: "Cali", ocupacionActual: "Tramitador" });
    expect(write.normalization.fields["ocupacionActual"]).toEqual({
      ...answer.provenance,
      writtenBy: "run-1",
    });
    expect(write.expected.source).toEqual({ ciudad: "cali" });
  });

  it("leaves entries of the map alone that are not ours", () => {
    const lead = {
      ...first,
      normalizedData: { ...(first["normalizedData"] as object), notes: { by: "ana" } },
    };
    const { write, changed } = build(lead, { decisions: {}, by: laterRun });
    expect(write.normalizedData["notes"]).toEqual({ by: "ana" });
    expect(changed).toBe(false);
  });

  it("takes back the value of a cleared field although its bookkeeping is lost", () => {
    const { write } = build({ ...first, ciudad: "", normalization: "garbage" }, { by: laterRun });
    expect(write.normalizedData).toEqual({ ocupacionActual: "Tramitador" });
  });

  it.each(["7", { n: 1 }, null])(
    "over a revision that is no number starts at 1, on that very condition: %j",
    (rev) => {
      const { write } = build({ ...first, normalization: { rev } });
      expect(write.normalization.rev).toBe(1);
      expect(write.expected.rev).toEqual(rev);
    },
  );
});
