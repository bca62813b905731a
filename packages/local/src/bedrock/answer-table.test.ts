import { fold } from "@lead-normalizer/core/fields/text/fold.ts";
import { distance } from "fastest-levenshtein";
import { describe, expect, test } from "vitest";
import { ANSWER_TABLE, answerQuestion } from "./answer-table.ts";
import { questionKindSchema } from "./question.ts";

const entries = questionKindSchema.options.flatMap((kind) =>
  Object.entries(ANSWER_TABLE[kind]).map(([input, answer]) => ({ kind, input, answer })),
);

/** Expansions whose long form neither begins like the short one nor is a misspelling of it. */
const EXPANSIONS: Record<string, string[]> = {
  dra: ["doctora"],
  gte: ["gerente"],
  rrhh: ["recursos", "humanos"],
};
const CONNECTIVES = new Set(["de", "en"]);
const LEVELS = new Set(["Bachiller", "Técnico", "Tecnólogo", "Profesional", "Especialización", "Maestría"]);

const readWords = (value: string) =>
  fold(value)
    .replaceAll(".", "")
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);

test("the table has entries for every kind but names", () => {
  const kinds = new Set(entries.map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(["address", "city", "company", "education", "occupation"]);
});

test("every key is written as it is looked up", () => {
  for (const { input } of entries) expect(fold(input)).toBe(input);
});

test("accents, case and spacing of a value do not matter", () => {
  expect(
    answerQuestion({ index: 3, kind: "address", value: " VEREDA  SAN JOSÉ\tfinca la Esperanza" }),
  ).toEqual([3, "Vereda San José Finca La Esperanza"]);
});

test("every answer is answered by itself", () => {
  for (const { kind, answer } of entries) {
    expect(answerQuestion({ index: 0, kind, value: answer })).toEqual([0, answer]);
  }
});

test.each(["astronauta", "", "constructor", "__proto__", "toString"])(
  "the unknown value “%s” is answered null",
  (value) => {
    for (const kind of questionKindSchema.options) {
      expect(answerQuestion({ index: 0, kind, value })).toEqual([0, null]);
    }
  },
);

test("a value is only known to its own kind", () => {
  expect(answerQuestion({ index: 0, kind: "company", value: "ing sistemas" })).toEqual([0, null]);
});

describe("answers are honest", () => {
  test("an education answer is a level of the scale", () => {
    for (const { answer } of entries.filter(({ kind }) => kind === "education"))
      expect(LEVELS).toContain(answer);
  });

  test("an address keeps every group of digits in order", () => {
    for (const { input, answer } of entries.filter(({ kind }) => kind === "address")) {
      expect(answer.match(/\d+/gu)).toEqual(input.match(/\d+/gu));
    }
  });

  test.each(entries.filter(({ kind }) => ["address", "occupation", "company"].includes(kind)))(
    "“$answer” has no word that “$input” does not hold",
    ({ input, answer }) => {
      const typed = readWords(input);
      const added = readWords(answer).filter(
        (word) =>
          !CONNECTIVES.has(word) &&
          !typed.some(
            (short) =>
              word.startsWith(short) ||
              short.startsWith(word) ||
              EXPANSIONS[short]?.includes(word) ||
              distance(word, short) <= 1,
          ),
      );
      expect(added).toEqual([]);
    },
  );
});
