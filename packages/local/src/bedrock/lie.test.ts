import { fold } from "@lead-normalizer/core/fields/text/fold.ts";
import { describe, expect, test } from "vitest";
import { ANSWER_TABLE, answerQuestion } from "./answer-table.ts";
import { lieAbout } from "./lie.ts";
import { type Question, questionKindSchema } from "./question.ts";

const kinds = questionKindSchema.options;
const questions = kinds.flatMap((kind) =>
  [...Object.keys(ANSWER_TABLE[kind]), "bogota", "maestria", "cll 26 # 13 45", "vigilante", ""].map(
    (value, index): Question => ({ index, kind, value }),
  ),
);

test("a lie is never the answer, nor the value", () => {
  expect(questions.length).toBeGreaterThan(60);
  for (const question of questions) {
    const lie = lieAbout(question);
    expect(lie).not.toBe("");
    expect(lie).not.toBe(answerQuestion(question)[1]);
    expect(fold(lie)).not.toBe(fold(question.value));
  }
});

test("the same question gets the same lie, whatever its index, case and accents", () => {
  const lie = lieAbout({ index: 0, kind: "city", value: "Bogotá" });
  expect(lieAbout({ index: 5, kind: "city", value: "BOGOTA" })).toBe(lie);
});

test("different questions get different lies", () => {
  const lies = new Set(questions.filter(({ kind }) => kind === "occupation").map(lieAbout));
  expect(lies.size).toBeGreaterThan(3);
});

describe("an address", () => {
  test("keeps all but one digit", () => {
    const value = "Cl. 26 Sur # 13A - 45, Apto. 501";
    const lie = lieAbout({ index: 0, kind: "address", value });
    expect(lie).toMatch(/^Cl\. 26 Sur # 13A - 45, Apto\. 50[02-9]$/u);
  });

  test("without digits is another address", () => {
    expect(lieAbout({ index: 0, kind: "address", value: "vereda el salitre" })).toMatch(/\d/u);
  });
});
