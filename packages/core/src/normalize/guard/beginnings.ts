/** Words that are looked up by their beginning. */
export interface Beginnings {
  /**
   * True when the word begins so, and every other one that does is of its family (`zapater`: `zapatería`, `zapaterías`,
   * not `caf`: `café`, `cafetera`).
   */
  isOnlyOf(short: string, word: string): boolean;
}

const FAMILY_LETTERS_MIN = 5;
/** What genders, numbers and suffixes change at most. */
const ENDING_LETTERS_MAX = 4;

/** Sorts the words once, at the first look. */
export function createBeginnings(words: () => Iterable<string>): Beginnings {
  let sorted: string[] | undefined;
  return {
    isOnlyOf(short, word) {
      if (!word.startsWith(short)) return false;
      sorted ??= [...new Set(words())].toSorted();
      let low = 0;
      for (let high = sorted.length; low < high;) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? "") < short) low = middle + 1;
        else high = middle;
      }
      let isThere = false;
      for (; sorted[low]?.startsWith(short) === true; low += 1) {
        const other = sorted[low] ?? "";
        isThere ||= other === word;
        if (!areOneFamily(other, word)) return false;
      }
      return isThere;
    },
  };
}

/** True for words of one stem, such as `comercial` and `comercio`. */
export function areOneFamily(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  const shorter = Math.min(one.length, other.length);
  return shared === shorter || shared >= Math.max(FAMILY_LETTERS_MIN, shorter - ENDING_LETTERS_MAX);
}
