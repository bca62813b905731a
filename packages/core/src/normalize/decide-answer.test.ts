import { describe, expect, it } from "vitest";

import { T0 } from "../../../../test/support/builders.ts";
import type { FieldKind } from "../fields/field-kind.ts";
import { normalizeField } from "../fields/normalize-field.ts";
import { decideAnswer } from "./decide-answer.ts";
import type { Decision } from "./plan-lead.ts";
import { type Answer, questionOf } from "./question.ts";

function decide(kind: FieldKind, typed: string, answer: string | Answer): Decision | undefined {
  const ruled = normalizeField(kind, typed, { field: "f" });
  const said: Answer =
    typeof answer === "string"
      ? { kind: "answered", text: answer, modelId: "m", promptVersion: "p" }
      : answer;
  return decideAnswer("f", questionOf(kind, ruled.value), ruled, "hash", said, T0);
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
