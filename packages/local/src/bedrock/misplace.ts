import type { Answer } from "./answer-table.ts";
import { lieAbout } from "./lie.ts";
import type { Question, QuestionKind } from "./question.ts";

/** One answer too few and one too many, so that their number is right: the last one stands under an index that nobody asked. */
export function miscount(answers: readonly Answer[]): Answer[] {
  return [...answers.slice(0, -1), [afterLast(answers), answers.at(-1)![1]]];
}

/** Every index is one too high, so that the last is out of range; the first answer comes under −1, the last twice over the first. */
export function shiftIndices(answers: readonly Answer[]): Answer[] {
  const [[firstIndex, firstText], [, lastText]] = [answers[0]!, answers.at(-1)!];
  return [
    ...answers.map(([index, text]): Answer => [index + 1, text]),
    [firstIndex + 1, lastText],
    [-1, firstText],
  ];
}

/**
 * Each question gets the next one's answer. Questions of one kind stand next to each other in this, so that what is swapped
 * looks right wherever it can; an only question gets the answer of another value.
 */
export function swapAnswers(questions: readonly Question[], answers: readonly Answer[]): Answer[] {
  const [only] = questions;
  if (only !== undefined && questions.length === 1) return [[only.index, lieAbout(only)]];
  const kindOf = (at: number): QuestionKind | "" => questions[at]?.kind ?? "";
  const byKind = questions.map((_, at) => at).toSorted((a, b) => kindOf(a).localeCompare(kindOf(b)) || a - b);
  const nextOf = new Map(byKind.map((at, turn) => [at, byKind[(turn + 1) % byKind.length]!]));
  return answers.map(([index], at) => [index, answers[nextOf.get(at)!]![1]]);
}

function afterLast(answers: readonly Answer[]): number {
  return Math.max(...answers.map(([index]) => index)) + 1;
}
