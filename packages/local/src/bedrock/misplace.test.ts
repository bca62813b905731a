import { describe, expect, test } from "vitest";
import type { Answer } from "./answer-table.ts";
import { miscount, shiftIndices, swapAnswers } from "./misplace.ts";
import type { Question, QuestionKind } from "./question.ts";

const answers: Answer[] = [
  [0, "a"],
  [1, "b"],
  [2, "c"],
];
const ask = (...kinds: QuestionKind[]) =>
  kinds.map((kind, index): Question => ({ index, kind, value: `value ${index}` }));

test("a wrong count has as many answers as questions, but not to these", () => {
  expect(miscount(answers)).toEqual([
    [0, "a"],
    [1, "b"],
    [3, "c"],
  ]);
  expect(miscount([[4, "a"]])).toEqual([[5, "a"]]);
});

test("shifted indices miss the first question, answer the second twice, and leave the range at both ends", () => {
  expect(shiftIndices(answers)).toEqual([
    [1, "a"],
    [2, "b"],
    [3, "c"],
    [1, "c"],
    [-1, "a"],
  ]);
});

describe("swapped answers", () => {
  test("rotate among the indices", () => {
    expect(swapAnswers(ask("city", "city", "city"), answers)).toEqual([
      [0, "b"],
      [1, "c"],
      [2, "a"],
    ]);
  });

  test("stay within their kind where they can", () => {
    expect(swapAnswers(ask("city", "company", "city"), answers)).toEqual([
      [0, "c"],
      [1, "a"],
      [2, "b"],
    ]);
  });

  test("of an only question are those of another value", () => {
    const [[index, text] = []] = swapAnswers(ask("city"), [[0, "a"]]);
    expect(index).toBe(0);
    expect(text).not.toBe("a");
  });
});
