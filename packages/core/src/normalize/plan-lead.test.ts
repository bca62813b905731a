import { describe, expect, it } from "vitest";

import { aLead, someSettings, T0 } from "../../../../test/support/builders.ts";
import type { Lead, Provenance } from "../lead.ts";
import { DAY_MS, QUESTION_MAX_CHARS, VALUE_MAX_CHARS } from "../limits.ts";
import { type FieldPlan, type PlanContext, planLead } from "./plan-lead.ts";
import { sourceHash } from "./source-hash.ts";

const model = "us.anthropic.claude-haiku-5-5";

function contextOf(changes: Partial<PlanContext> = {}): PlanContext {
  return { settings: someSettings(), fields: ["ocupacionActual"], modelId: model, nowMs: T0, ...changes };
}

/** A lead whose occupation was decided before, by default for the value that it has. */
function decidedLead(provenance: Partial<Provenance>, value: unknown = "Tramitador"): Lead {
  const lead = aLead();
  const sourceHashOfNow = sourceHash(lead["ocupacionActual"]);
  const fields = {
    ocupacionActual: { by: "model", sourceHash: sourceHashOfNow, writtenBy: "run-0", ...provenance },
  };
  return {
    ...lead,
    normalizedData: { ocupacionActual: value },
    normalization: { rev: 1, runId: "run-0", batchId: "c-000001", rulesVersion: "1", fields },
  };
}

function planOf(lead: Lead, context: PlanContext = contextOf()): FieldPlan {
  const plan = planLead(lead, context).fields.get(context.fields[0] ?? "");
  if (plan === undefined) throw new Error("The field was not planned.");
  return plan;
}

const unresolved = (code: string): object => ({
  kind: "decided",
  decision: { provenance: { by: "unresolved", code } },
});

describe("what decides a value, best first", () => {
  it("a steward's correction, even when rules would know", () => {
    const lead = decidedLead({ by: "override" }, "Ingeniera de Software");
    expect(planOf({ ...lead, ocupacionActual: lead["ocupacionActual"] })).toMatchObject({
      kind: "decided",
      decision: { value: "Ingeniera de Software", provenance: { by: "override" } },
    });
    const city: Lead = {
      ...decidedLead({}),
      ciudad: "bogota",
      normalizedData: { ciudad: "Bogotá (centro)" },
    };
    const fields = { ciudad: { by: "override", sourceHash: sourceHash("bogota"), writtenBy: "ana" } };
    const corrected = { ...city, normalization: { ...(city["normalization"] as object), fields } };
    expect(planOf(corrected, contextOf({ fields: ["ciudad"] }))).toMatchObject({
      decision: { value: "Bogotá (centro)", provenance: { by: "override", writtenBy: "ana" } },
    });
  });

  it("a correction of another value decides nothing: the person typed anew", () => {
    expect(planOf(decidedLead({ by: "override", sourceHash: "of another" })).kind).toBe("ask");
  });

  it("the rules, even when a model once said otherwise", () => {
    const lead: Lead = { ...decidedLead({}), ciudad: "bogota" };
    const fields = { ciudad: { by: "model", sourceHash: sourceHash("bogota"), writtenBy: "run-0" } };
    const stored = { ...lead, normalization: { ...(lead["normalization"] as object), fields } };
    expect(planOf(stored, contextOf({ fields: ["ciudad"] }))).toMatchObject({
      decision: { value: "Bogotá D.C.", provenance: { by: "rules", code: "11001" } },
    });
  });

  it.each(["model", "cache"] as const)("what the lead already has of a %s for the same value", (by) => {
    expect(planOf(decidedLead({ by, modelId: model }))).toMatchObject({
      kind: "decided",
      decision: { value: "Tramitador", provenance: { by } },
    });
  });

  it("what it has for another value is bought anew", () => {
    expect(planOf(decidedLead({ sourceHash: "of another" }))).toMatchObject({
      kind: "ask",
      question: { kind: "occupation", value: "Tramitdor" },
      hash: sourceHash("tramitdor"),
    });
  });

  it("a value that a model did not know is not bought again before its time", () => {
    const askedAt = T0 - 30 * DAY_MS;
    expect(
      planOf(decidedLead({ by: "unresolved", code: "model.no-answer", askedAt: askedAt + 1 })).kind,
    ).toBe("decided");
    expect(planOf(decidedLead({ by: "unresolved", code: "model.no-answer", askedAt })).kind).toBe("ask");
  });

  it("a value about which nobody was asked is asked as soon as somebody may be", () => {
    const lead = decidedLead({ by: "unresolved", code: "model.none" });
    expect(planOf(lead, contextOf({ modelId: undefined }))).toMatchObject(unresolved("model.none"));
    expect(planOf(lead).kind).toBe("ask");
  });

  it("what the simulator said never passes for a model's answer", () => {
    const lead = decidedLead({ modelId: "simulated" });
    expect(planOf(lead).kind).toBe("ask");
    expect(planOf(lead, contextOf({ modelId: "simulated" })).kind).toBe("decided");
  });
});

describe("a value that no model is asked about", () => {
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["spaces", "  \n"],
  ])("%s is blank", (_what, value) => {
    expect(planOf(aLead({ ocupacionActual: value }))).toEqual({ kind: "blank" });
  });

  it.each([7, true, ["ing"], { a: 1 }, 12n])("%o is no text: flagged, never a crash", (value) => {
    expect(planOf(aLead({ ocupacionActual: value }))).toMatchObject({
      decision: {
        value: undefined,
        provenance: { by: "unresolved", code: "value.not-text", sourceHash: sourceHash(value) },
      },
    });
  });

  it("one that is absurdly long is left alone, at the very limit it is not", () => {
    const long = "a".repeat(VALUE_MAX_CHARS + 1);
    expect(planOf(aLead({ ocupacionActual: long }))).toMatchObject(unresolved("value.too-long"));
    expect(planOf(aLead({ ocupacionActual: long.slice(1) }))).not.toMatchObject(unresolved("value.too-long"));
  });

  it("one that is too long for a question is stored as the rules left it", () => {
    const long = "abcd ".repeat(QUESTION_MAX_CHARS / 5);
    expect(planOf(aLead({ ocupacionActual: long })).kind).toBe("ask");
    expect(planOf(aLead({ ocupacionActual: `${long}ab` }))).toMatchObject({
      decision: { value: expect.stringMatching(/^Abcd Abcd/), provenance: { code: "question.too-long" } },
    });
  });

  it.each(["\u200b\u200b", "\u0301", "\u0000"])("one without anything legible: %j", (value) => {
    expect(planOf(aLead({ ocupacionActual: value }))).toMatchObject(unresolved("value.nothing-legible"));
  });

  it("one that nobody can know goes to review with its flag", () => {
    const context = contextOf({ fields: ["nivelEducativo"] });
    expect(planOf(aLead({ nivelEducativo: "posgrado" }), context)).toMatchObject({
      decision: {
        value: "posgrado",
        provenance: { by: "unresolved", code: "education.ambiguous", flags: ["education.ambiguous"] },
      },
    });
  });

  it("one that must not leave the account", () => {
    const settings = someSettings({ mayLeaveAccount: { ocupacionActual: false } });
    expect(planOf(aLead(), contextOf({ settings }))).toMatchObject(unresolved("model.not-allowed"));
  });

  it("none while there is no model", () => {
    expect(planOf(aLead(), contextOf({ modelId: undefined }))).toMatchObject({
      decision: { value: "Tramitdor", provenance: { code: "model.none" } },
    });
  });
});

it("only the fields of the message are planned, and of those only what has a kind", () => {
  const { fields } = planLead(
    aLead({ telefono: "300" }),
    contextOf({ fields: ["ciudad", "telefono", "empresa"] }),
  );
  expect([...fields.keys()]).toEqual(["ciudad", "empresa"]);
});

it("a lead with bookkeeping that is not ours is planned as if it had none", () => {
  const plan = planLead({ ...decidedLead({}), normalization: "garbage" }, contextOf());
  expect(plan.stored).toBeUndefined();
  expect(plan.fields.get("ocupacionActual")?.kind).toBe("ask");
});
