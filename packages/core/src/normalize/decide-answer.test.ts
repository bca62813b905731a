import { describe, expect, it } from "vitest";

import { T0 } from "../../../../test/support/builders.ts";
import type { FieldKind } from "../fields/field-kind.ts";
import { normalizeField } from "../fields/normalize-field.ts";
import { DAY_MS } from "../limits.ts";
import { decideAnswer } from "./decide-answer.ts";
import type { Decision } from "./plan-lead.ts";
import { type Answer, questionOf } from "./question.ts";

function decide(kind: FieldKind, typed: string, answer: string | Answer): Decision | undefined {
  const ruled = normalizeField(kind, typed, { field: "f" });
  const said: Answer =
    typeof answer === "string"
      ? { kind: "answered", by: "model", text: answer, modelId: "m", promptVersion: "p" }
      : answer;
  return decideAnswer("f", questionOf(kind, ruled.value), ruled, "hash", said, T0)?.decision;
}

describe("what is stored for an answer", () => {
  it("is the answer, with the model and the prompt that gave it", () => {
    expect(decide("occupation", "tramitdor", "Tramitador")).toEqual({
      value: "Tramitador",
      provenance: { by: "model", sourceHash: "hash", modelId: "m", promptVersion: "p" },
    });
  });

  it("is what the rules make of it: one spelling, with its code", () => {
    expect(decide("city", "bogta", "bogotá")).toMatchObject({
      value: "Bogotá D.C.",
      provenance: { by: "model", code: "11001" },
    });
  });

  it("is what was typed when the guard rejects it, with the reason, and the answer for review", () => {
    expect(decide("city", "villa rosa", "Medellín")).toEqual({
      value: "villa rosa",
      provenance: {
        by: "unresolved",
        sourceHash: "hash",
        code: "guard.no-evidence",
        modelId: "m",
        askedAt: T0,
        proposal: "Medellín",
      },
    });
  });

  it("keeps of an endless answer no more than a reviewer reads", () => {
    const decision = decide("city", "villa rosa", "Medellín ".repeat(1_000));
    expect(decision?.provenance.proposal).toHaveLength(300);
  });

  it("is what was typed when the model does not know, and when it was asked is remembered", () => {
    expect(
      decide("city", "villa rosa", { kind: "unresolved", code: "model.no-answer", modelId: "m" }),
    ).toEqual({
      value: "villa rosa",
      provenance: {
        by: "unresolved",
        sourceHash: "hash",
        code: "model.no-answer",
        modelId: "m",
        askedAt: T0,
      },
    });
  });

  it("is nothing when nobody was asked: the field is pending", () => {
    expect(decide("city", "villa rosa", { kind: "unasked", code: "model.throttled" })).toBeUndefined();
  });
});

it("an answer to an equal question is judged by the very value that it is stored for", () => {
  expect(decide("company", "ACME 21", "Acme 21")?.provenance.by).toBe("model");
  expect(decide("company", "ACME 22", "Acme 21")?.provenance).toMatchObject({
    by: "unresolved",
    code: "guard.digits",
  });
});

describe("a question that the rules had settled by themselves", () => {
  const ruled = normalizeField("city", "bogta", { field: "f" });
  const question = questionOf("city", "bogta");
  const ofRules = {
    value: "Bogotá D.C.",
    provenance: { by: "rules", sourceHash: "hash", code: "11001", flags: ["city.spelling"] },
  };
  const decideOn = (answer: Answer, settled = ruled) =>
    decideAnswer("f", question, settled, "hash", answer, T0);
  const answered = (text: string): Answer => ({
    kind: "answered",
    by: "model",
    text,
    modelId: "m",
    promptVersion: "p",
  });

  it("stores the model's answer where it says the same", () => {
    expect(ruled).toMatchObject({ status: "resolved", value: ofRules.value, code: "11001" });
    const decided = decideOn(answered("Bogotá"));
    expect(decided).toMatchObject({
      decision: {
        value: "Bogotá D.C.",
        provenance: { by: "model", modelId: "m", promptVersion: "p", code: "11001" },
      },
    });
    expect(decided).not.toHaveProperty("rejection");
    expect(decided?.decision.provenance).not.toHaveProperty("askedAt");
  });

  it.each(["model.throttled", "budget.spent", "rate.limited", "invocation.deadline"] as const)(
    "stores what the rules say when nobody could be asked (%s): nothing is pending, and it is asked again next time",
    (code) => {
      expect(decideOn({ kind: "unasked", code })).toEqual({ decision: ofRules });
    },
  );

  it("stores what the rules say when the model does not know, and when it was asked", () => {
    const unknown: Answer = { kind: "unresolved", code: "model.no-answer", modelId: "m" };
    expect(decideOn(unknown)).toEqual({
      decision: { value: ofRules.value, provenance: { ...ofRules.provenance, modelId: "m", askedAt: T0 } },
    });
  });

  it("stores what the rules say when the guard rejects the answer, with that for review", () => {
    const decided = decideOn(answered("Medellín"));
    expect(decided?.rejection).toMatch(/^guard\./);
    expect(decided?.decision).toEqual({
      value: ofRules.value,
      provenance: { ...ofRules.provenance, modelId: "m", askedAt: T0, proposal: "Medellín" },
    });
  });

  it("stores what the rules say when the answer would make another thing of it, with that for review", () => {
    const settled = {
      ...ruled,
      value: "bogta",
      code: "05001",
    };
    const decided = decideOn(answered("Bogotá"), settled);
    expect(decided).toEqual({
      rejection: "guard.contradicts-rules",
      decision: {
        value: "bogta",
        provenance: { ...ofRules.provenance, code: "05001", modelId: "m", askedAt: T0, proposal: "Bogotá" },
      },
    });
  });

  it("may be written otherwise where the rules have no code for it", () => {
    const said = decide("company", "sena", "SENA");
    expect(said).toMatchObject({ value: "SENA", provenance: { by: "model", modelId: "m" } });
  });

  it("keeps no more of a rejected answer than a reviewer reads", () => {
    expect(decideOn(answered("Medellín ".repeat(1_000)))?.decision.provenance.proposal).toHaveLength(300);
  });
});

describe("an answer from the cache", () => {
  const cached = (text: string): Answer => ({
    kind: "answered",
    by: "cache",
    text,
    modelId: "m",
    promptVersion: "p",
  });

  it("is stored as the cache's, with the model and the prompt that gave it", () => {
    expect(decide("occupation", "tramitdor", cached("Tramitador"))).toEqual({
      value: "Tramitador",
      provenance: { by: "cache", sourceHash: "hash", modelId: "m", promptVersion: "p" },
    });
  });

  it("passes the guard and the rules like any other", () => {
    expect(decide("city", "bogta", cached("bogotá"))).toMatchObject({
      value: "Bogotá D.C.",
      provenance: { by: "cache", code: "11001" },
    });
    expect(decide("city", "villa rosa", cached("Medellín"))).toMatchObject({
      value: "villa rosa",
      provenance: { by: "unresolved", code: expect.stringMatching(/^guard\./), proposal: "Medellín" },
    });
  });

  it("that the model did not know keeps when it was asked, so that it is asked again in time", () => {
    const asked = {
      kind: "unresolved",
      code: "model.no-answer",
      modelId: "m",
      askedAtMs: T0 - 29 * DAY_MS,
    } as const;
    expect(decide("city", "villa rosa", asked)?.provenance.askedAt).toBe(T0 - 29 * DAY_MS);
    expect(decide("city", "bogta", asked)).toMatchObject({
      value: "Bogotá D.C.",
      provenance: { by: "rules", askedAt: T0 - 29 * DAY_MS },
    });
  });
});
