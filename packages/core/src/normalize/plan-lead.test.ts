import { describe, expect, it } from "vitest";

import { aLead, someSettings, T0 } from "../../../../test/support/builders.ts";
import type { FieldKind } from "../fields/field-kind.ts";
import { fold } from "../fields/text/fold.ts";
import type { Lead, Provenance } from "../lead.ts";
import { DAY_MS, QUESTION_MAX_CHARS, VALUE_MAX_CHARS } from "../limits.ts";
import { modelRow } from "../model/models.ts";
import { decideAnswer } from "./decide-answer.ts";
import { indexOverrides, type Override, overrideId } from "./override.ts";
import { type FieldPlan, type PlanContext, planLead } from "./plan-lead.ts";
import { promptVersionOf } from "./prompt.ts";
import { sourceHash } from "./source-hash.ts";

const model = "us.anthropic.claude-haiku-5-5";
const row = modelRow(model);

function contextOf(changes: Partial<PlanContext> = {}): PlanContext {
  return {
    settings: someSettings(),
    fields: ["ocupacionActual"],
    modelId: model,
    overrides: new Map(),
    nowMs: T0,
    ...changes,
  };
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

  it.each<[string, Partial<Provenance>, kind: FieldPlan["kind"]]>([
    ["another model", { modelId: "of old" }, "ask"],
    ["other words", { modelId: model, promptVersion: "of old" }, "ask"],
    [
      "this model in these words",
      { modelId: model, promptVersion: promptVersionOf("occupation", row) },
      "decided",
    ],
    ["nobody who is known", {}, "decided"],
  ])("what was answered by %s, when asking anew is wanted, and only then", (_who, provenance, kind) => {
    const lead = decidedLead(provenance);
    expect(planOf(lead, contextOf({ reask: row })).kind).toBe(kind);
    expect(planOf(lead).kind).toBe("decided");
  });

  it("what was asked in vain of this model is not asked anew before its time: it does not say in which words", () => {
    const asked = { by: "unresolved", code: "model.no-answer", askedAt: T0 - 1 } as const;
    const again = contextOf({ reask: row });
    expect(planOf(decidedLead({ ...asked, modelId: model }), again).kind).toBe("decided");
    expect(planOf(decidedLead({ ...asked, modelId: "of old" }), again).kind).toBe("ask");
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

/** What a person has decided for all that type the value. */
function anOverride(kind: FieldKind, value: string, to: string): Override {
  return { id: overrideId(kind, value), kind, from: fold(value), to, author: "ana", reason: "x", atMs: T0 };
}

/** A lead with one field decided before, for the value that it has. */
function decidedField(field: string, typed: string, value: unknown, provenance: Partial<Provenance>): Lead {
  const stored = { sourceHash: sourceHash(typed), writtenBy: "run-0", ...provenance };
  return {
    ...aLead({ [field]: typed }),
    normalizedData: { [field]: value },
    normalization: {
      rev: 1,
      runId: "run-0",
      batchId: "c-000001",
      rulesVersion: "1",
      fields: { [field]: stored },
    },
  };
}

describe("an override of all that is typed so", () => {
  const cities = (...overrides: Override[]): PlanContext =>
    contextOf({ fields: ["ciudad"], overrides: indexOverrides(overrides) });
  const soacha = anOverride("city", "Bogota", "Soacha");

  it("comes before the rules, in any spelling, with its own id and the code of its value", () => {
    for (const ciudad of ["bogota", "BOGOTÁ", "  Bogotá "]) {
      expect(planOf(aLead({ ciudad }), cities(soacha))).toEqual({
        kind: "decided",
        decision: {
          value: "Soacha",
          provenance: {
            by: "override",
            sourceHash: sourceHash(ciudad),
            overrideId: soacha.id,
            code: "25754",
          },
        },
      });
    }
  });

  it("is stored as the person wrote it, even if the rules do not know that", () => {
    const override = anOverride("city", "bogota", "Bogotá (centro)");
    const { value, provenance } = decisionIn(planOf(aLead({ ciudad: "bogota" }), cities(override)));
    expect(value).toBe("Bogotá (centro)");
    expect(provenance).toMatchObject({ by: "override", overrideId: override.id });
  });

  it("settles what nobody could know, and what no model may see, without a question", () => {
    const settings = someSettings({ mayLeaveAccount: { nivelEducativo: false } });
    const overrides = indexOverrides([anOverride("education", "posgrado", "Especialización")]);
    const context = contextOf({ fields: ["nivelEducativo"], overrides, settings, modelId: undefined });
    expect(planOf(aLead({ nivelEducativo: "posgrado" }), context)).toMatchObject({
      decision: { value: "Especialización", provenance: { by: "override" } },
    });
  });

  it("comes before what a model once said, and after what a person has corrected on this very lead", () => {
    const said = decidedField("ciudad", "bogota", "Bogotá D.C.", { by: "model", modelId: model });
    expect(planOf(said, cities(soacha))).toMatchObject({ decision: { value: "Soacha" } });
    const corrected = decidedField("ciudad", "bogota", "Usme", { by: "override", writtenBy: "luis" });
    const { value, provenance } = decisionIn(planOf(corrected, cities(soacha)));
    expect([value, provenance.writtenBy]).toEqual(["Usme", "luis"]);
    expect(provenance).not.toHaveProperty("overrideId");
  });

  it("that was changed is stored anew", () => {
    const lead = decidedField("ciudad", "bogota", "Usme", { by: "override", overrideId: soacha.id });
    expect(planOf(lead, cities(soacha))).toMatchObject({ decision: { value: "Soacha" } });
  });

  it("that was withdrawn leaves nothing behind: the value is planned anew, by rules or with a question", () => {
    const city = decidedField("ciudad", "bogota", "Soacha", { by: "override", overrideId: soacha.id });
    const planned = decisionIn(planOf(city, cities()));
    expect(planned).toMatchObject({ value: "Bogotá D.C.", provenance: { by: "rules", code: "11001" } });
    expect(planned.provenance).not.toHaveProperty("overrideId");
    const occupation = decidedLead({ by: "override", overrideId: "occupation-0" }, "Gestor");
    expect(planOf(occupation)).toMatchObject({ kind: "ask", question: { value: "Tramitdor" } });
    expect(planOf(occupation, contextOf({ modelId: undefined }))).toMatchObject(unresolved("model.none"));
  });

  it("of another kind or another value decides nothing", () => {
    const plain = planOf(aLead({ ciudad: "bogota" }), cities());
    const others = [anOverride("company", "bogota", "Soacha"), anOverride("city", "bogota d", "Soacha")];
    expect(planOf(aLead({ ciudad: "bogota" }), cities(...others))).toEqual(plain);
  });

  it("does not touch a blank, nor what is no text", () => {
    const nothing = anOverride("city", "", "Soacha");
    expect(planOf(aLead({ ciudad: " " }), cities(nothing))).toEqual({ kind: "blank" });
    expect(planOf(aLead({ ciudad: 7 }), cities(anOverride("city", "7", "Soacha")))).toMatchObject(
      unresolved("value.not-text"),
    );
  });
});

describe("a model that is used for all", () => {
  const settings = someSettings({ modelUse: "all" });
  const all = (field: string, changes: Partial<PlanContext> = {}): PlanContext =>
    contextOf({ settings, fields: [field], ...changes });
  const bogota = aLead({ ciudad: "bogta" });
  const byRules = {
    kind: "decided",
    decision: { value: "Bogotá D.C.", provenance: { by: "rules", code: "11001" } },
  };

  it("is asked about what the rules have settled, with what they made of it", () => {
    expect(planOf(bogota, contextOf({ fields: ["ciudad"] }))).toMatchObject(byRules);
    expect(planOf(bogota, all("ciudad"))).toMatchObject({
      kind: "ask",
      question: { kind: "city", value: "Bogotá D.C." },
      ruled: { status: "resolved", code: "11001" },
      hash: sourceHash("bogta"),
    });
    expect(planOf(aLead({ nombres: "JUAN CARLOS" }), all("nombres"))).toMatchObject({
      kind: "ask",
      question: { kind: "person-name", value: "Juan Carlos" },
    });
  });

  it("is not asked about what must not leave the account: the rules' value stands", () => {
    const kept = someSettings({ modelUse: "all", mayLeaveAccount: { ciudad: false, nombres: false } });
    expect(planOf(bogota, all("ciudad", { settings: kept }))).toMatchObject(byRules);
    expect(planOf(aLead(), all("nombres", { settings: kept }))).toMatchObject({
      decision: { value: "Juan Carlos", provenance: { by: "rules" } },
    });
  });

  it("and is none leaves the rules' value", () => {
    expect(planOf(bogota, all("ciudad", { modelId: undefined }))).toMatchObject(byRules);
  });

  it("is not asked about what nobody can know from the value", () => {
    expect(planOf(aLead({ nivelEducativo: "posgrado" }), all("nivelEducativo"))).toMatchObject(
      unresolved("education.ambiguous"),
    );
    expect(planOf(aLead({ ciudad: "\u200b" }), all("ciudad"))).toMatchObject(
      unresolved("value.nothing-legible"),
    );
  });

  it("is not asked again about what it has said", () => {
    for (const by of ["model", "cache"] as const) {
      const lead = decidedField("ciudad", "bogta", "Bogotá D.C.", { by, modelId: model, code: "11001" });
      expect(planOf(lead, all("ciudad"))).toMatchObject({
        kind: "decided",
        decision: { provenance: { by } },
      });
    }
  });

  it("is asked about what only the rules have decided so far", () => {
    const lead = decidedField("ciudad", "bogta", "Bogotá D.C.", { by: "rules", code: "11001" });
    expect(planOf(lead, all("ciudad")).kind).toBe("ask");
  });

  it.each([
    [
      "was rejected by the guard",
      { kind: "answered", by: "model", text: "Medellín", modelId: model, promptVersion: "p" },
    ],
    ["was “I do not know”", { kind: "unresolved", code: "model.no-answer", modelId: model }],
  ] as const)("and whose answer %s is not asked again before its time", (_what, answer) => {
    const asked = planOf(bogota, all("ciudad"));
    if (asked.kind !== "ask") throw new Error("Nothing was asked.");
    const { question, ruled, hash } = asked;
    const decision = decideAnswer("ciudad", question, ruled, hash, answer, T0)?.decision;
    expect(decision).toMatchObject({ value: "Bogotá D.C.", provenance: { by: "rules", askedAt: T0 } });

    const lead = decidedField("ciudad", "bogta", decision?.value, decision?.provenance ?? {});
    const later = (days: number): FieldPlan => planOf(lead, all("ciudad", { nowMs: T0 + days * DAY_MS }));
    expect(later(0)).toEqual({ kind: "decided", decision: { ...decision, provenance: expect.anything() } });
    expect(later(settings.retryUnresolvedDays - 0.001)).toMatchObject({
      decision: { value: "Bogotá D.C.", provenance: { by: "rules", askedAt: T0 } },
    });
    expect(later(settings.retryUnresolvedDays).kind).toBe("ask");
    // Nor does it keep the rules from their own decision when the model's use is theirs again.
    const { provenance } = decisionIn(planOf(lead, contextOf({ fields: ["ciudad"] })));
    expect(provenance).toMatchObject({ by: "rules", code: "11001" });
    expect(provenance).not.toHaveProperty("proposal");
  });

  it.each([
    [
      "was rejected",
      { kind: "answered", by: "model", text: "Medellín", modelId: "simulated", promptVersion: "p" },
    ],
    ["was “I do not know”", { kind: "unresolved", code: "model.no-answer", modelId: "simulated" }],
  ] as const)("is asked although the simulator was, whose answer %s", (_what, answer) => {
    const asked = planOf(bogota, all("ciudad", { modelId: "simulated" }));
    if (asked.kind !== "ask") throw new Error("Nothing was asked.");
    const { question, ruled, hash } = asked;
    const decision = decideAnswer("ciudad", question, ruled, hash, answer, T0)?.decision;
    const lead = decidedField("ciudad", "bogta", decision?.value, decision?.provenance ?? {});
    expect(planOf(lead, all("ciudad", { modelId: "simulated" })).kind).toBe("decided");
    expect(planOf(lead, all("ciudad")).kind).toBe("ask");
  });

  it("and was asked in vain does not keep an older decision of the rules from their newer one", () => {
    const asked: Partial<Provenance> = { by: "rules", askedAt: T0 - DAY_MS, flags: ["city.old"] };
    const lead = decidedField("ciudad", "bogta", "Bogota", asked);
    expect(planOf(lead, all("ciudad"))).not.toMatchObject({ decision: { value: "Bogota" } });
  });

  it("and did not know what the rules have learnt since does not stand in their way", () => {
    const lead = decidedField("ciudad", "bogta", "bogta", {
      by: "unresolved",
      code: "model.no-answer",
      modelId: model,
      askedAt: T0 - DAY_MS,
    });
    expect(planOf(lead, contextOf({ fields: ["ciudad"] }))).toMatchObject(byRules);
    expect(planOf(lead, all("ciudad"))).not.toMatchObject({ decision: { provenance: { by: "unresolved" } } });
  });
});

function decisionIn(plan: FieldPlan): Extract<FieldPlan, { kind: "decided" }>["decision"] {
  if (plan.kind !== "decided") throw new Error(`The field is not decided: ${plan.kind}.`);
  return plan.decision;
}
