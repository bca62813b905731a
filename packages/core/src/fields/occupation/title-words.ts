/**
 * The folded words of a text: letters, digits and `&`. Letters between dots are one word (`S.S.T.`, `RR.HH.`), any other
 * dot ends one (`Ing.Sistemas`).
 */
export function wordsOf(folded: string): string[] {
  if (plainWords.test(folded)) return folded.split(" ");
  return folded.split(" ").flatMap((chunk) => {
    const pieces = chunk.split(notOfWord).filter((piece) => piece !== "");
    const isDotted = pieces.length > 1 && chunk.includes(".") && !/[^\p{L}.]/u.test(chunk);
    return isDotted && pieces.every((piece) => piece.length <= DOTTED_LETTERS_MAX)
      ? [pieces.join("")]
      : pieces;
  });
}

const DOTTED_LETTERS_MAX = 2;
const plainWords = /^[a-z0-9]+(?: [a-z0-9]+)*$/u;
const notOfWord = /[^\p{L}\p{N}&]+/u;

/** Prepositions and articles that people leave out; conjunctions and prepositions that tell something are not among them. */
export const linkWords: ReadonlySet<string> = new Set("de del la las los el en a al".split(" "));

/** Lower case inside a title. */
export const lowercaseWords: ReadonlySet<string> = new Set([
  ...linkWords,
  ..."y e o u ni con por para sin sobre entre desde hasta como que su".split(" "),
]);
