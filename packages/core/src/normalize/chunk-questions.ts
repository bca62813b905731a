import { QUESTIONS_PER_CALL } from "../limits.ts";
import { looksLikeInstruction } from "./instruction-like.ts";
import type { Question } from "./question.ts";

/** The calls that the questions make: as few as fit, but what may speak to the model goes alone, and last. */
export function chunkQuestions(questions: readonly Question[]): Question[][] {
  const { alone = [], together = [] } = Object.groupBy(questions, ({ value }) =>
    looksLikeInstruction(value) ? "alone" : "together",
  );
  const chunks: Question[][] = [];
  for (let start = 0; start < together.length; start += QUESTIONS_PER_CALL) {
    chunks.push(together.slice(start, start + QUESTIONS_PER_CALL));
  }
  return [...chunks, ...alone.map((question) => [question])];
}

/** The two halves of what a call left open. */
export function halve(questions: readonly Question[]): Question[][] {
  const half = Math.ceil(questions.length / 2);
  return [questions.slice(0, half), questions.slice(half)].filter((part) => part.length > 0);
}

/**
 * Calls that one invocation may make for so many planned ones: three times as many, and always enough to find one bad
 * value by halving a full call. Halving alone keeps a call of n values to 2n − 1.
 */
export function callsAtMost(planned: number): number {
  return Math.max(3 * planned, planned + 2 * Math.ceil(Math.log2(QUESTIONS_PER_CALL)));
}
