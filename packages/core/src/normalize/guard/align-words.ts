/** What one kind of field lets words stand for. Places are indices, so that neighbours may be looked at. */
export interface WordRules {
  /** True when the typed words may be written as those of the answer; both are short runs, at least one of a single word or both of two. */
  isSame(typed: readonly string[], answer: readonly string[], at: { typed: number; answer: number }): boolean;
  mayDrop(typed: readonly string[], at: number): boolean;
  mayAdd(answer: readonly string[], at: number): boolean;
}

/** `s a s`, and the longest acronyms. */
const TYPED_RUN_MAX = 4;
const ANSWER_RUN_MAX = 8;

/**
 * Sets the words of an answer beside those that were typed, in order and without rest on either side: each stands for what
 * is beside it, or the rules let it go. Undefined: they stand so; else whether the answer lost a word or brought one.
 * Its time grows with the product of both numbers of words, which the length of a question bounds.
 */
export function findWordFault(
  typed: readonly string[],
  answer: readonly string[],
  rules: WordRules,
): "word-lost" | "no-evidence" | undefined {
  const width = answer.length + 1;
  const isReached = new Uint8Array((typed.length + 1) * width);
  isReached[0] = 1;
  const isBacked = new Uint8Array(answer.length);
  const reach = (row: number, column: number): void => {
    isReached[row * width + column] = 1;
  };
  for (let row = 0; row <= typed.length; row += 1) {
    for (let column = 0; column <= answer.length; column += 1) {
      const isOpen = isReached[row * width + column] === 1;
      if (isOpen && row < typed.length && rules.mayDrop(typed, row)) reach(row + 1, column);
      if (isOpen && column < answer.length && rules.mayAdd(answer, column)) reach(row, column + 1);
      if (!isOpen) continue;
      for (const [rows, columns] of runs) {
        if (row + rows > typed.length || column + columns > answer.length) continue;
        const from = typed.slice(row, row + rows);
        const to = answer.slice(column, column + columns);
        if (rules.isSame(from, to, { typed: row, answer: column })) reach(row + rows, column + columns);
      }
    }
  }
  if (isReached[typed.length * width + answer.length] === 1) return undefined;
  for (const [column, word] of answer.entries()) {
    const stands = typed.some((one, row) => rules.isSame([one], [word], { typed: row, answer: column }));
    if (stands || rules.mayAdd(answer, column)) isBacked[column] = 1;
  }
  return isBacked.every((backed) => backed === 1) ? "word-lost" : "no-evidence";
}

/** How many words may stand for how many: one for several, several for one, two for two and more. */
const runs: ReadonlyArray<readonly [typed: number, answer: number]> = [
  ...Array.from({ length: ANSWER_RUN_MAX }, (_, index) => [1, index + 1] as const),
  ...Array.from({ length: TYPED_RUN_MAX - 1 }, (_, index) => [index + 2, 1] as const),
  [2, 2],
  [2, 3],
];
