/** Known words, findable by a spelling that is close to them. */
export interface SpellingIndex {
  has(word: string): boolean;
  /** The nearest known words within so many edits (a letter more, less, other, or two swapped); none = none is so close. */
  nearest(word: string, maxEdits: number): { words: readonly string[]; edits: number } | undefined;
}

/**
 * An index of folded words by what is left when up to two letters are taken out: a close spelling shares such a rest, so
 * only a handful of words is ever compared. Built at the first close look, not at import.
 */
export function createSpellingIndex(known: Iterable<string>, maxEdits: 1 | 2 = 1): SpellingIndex {
  const words = new Set(known);
  let byRest: Map<string, string[]> | undefined;
  const index = (): Map<string, string[]> => {
    if (byRest !== undefined) return byRest;
    byRest = new Map();
    for (const word of words) {
      for (const rest of restsOf(word, maxEdits)) {
        const sharing = byRest.get(rest);
        if (sharing === undefined) byRest.set(rest, [word]);
        else sharing.push(word);
      }
    }
    return byRest;
  };

  return {
    has: (word) => words.has(word),
    nearest(word, upTo) {
      if (words.has(word)) return { words: [word], edits: 0 };
      if (word.length > WORD_MAX_CHARS) return undefined;
      const found = new Map<string, number>();
      for (const rest of restsOf(word, Math.min(upTo, maxEdits))) {
        for (const candidate of index().get(rest) ?? []) {
          if (!found.has(candidate)) found.set(candidate, countEdits(word, candidate));
        }
      }
      const edits = Math.min(...found.values());
      if (edits > upTo) return undefined;
      return { words: [...found.keys()].filter((candidate) => found.get(candidate) === edits), edits };
    },
  };
}

/** Longer ones are no word of a table. */
const WORD_MAX_CHARS = 60;

/** The word, and what is left of it without one or two of its letters. */
function restsOf(word: string, without: number): Set<string> {
  const rests = new Set([word]);
  let last = [word];
  for (let taken = 0; taken < without; taken += 1) {
    last = last.flatMap((rest) =>
      Array.from({ length: rest.length }, (_, at) => rest.slice(0, at) + rest.slice(at + 1)),
    );
    for (const rest of last) rests.add(rest);
  }
  return rests;
}

/** Edits between two words, a swap of neighbours counting as one (optimal string alignment). */
export function countEdits(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] && row > 1 && column > 1) {
        edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(edits);
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
