// How titles are written in a packed table: what `packTitles` and `unpackTitles` must agree on.
//
// Words have numbers: their places in a list. A sign opens each title and says how many words it takes over from the one
// before. Each further word is named by the word before it (the one that came behind that last, or before that …), or else
// by its number. The first letter of a title is a capital, so it stands small in the list.

/** Printable ASCII that stands in a source file as it is: not the backslash, the backtick and the dollar. */
export const signs = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((sign) => !"\\`$".includes(sign))
  .join("");

/** Signs that open a title: takes over 0, 1, 2 … words. Followers' signs are behind them, then those of numbers. */
export const OPENING_SIGNS = 6;
/** Signs for the words that came behind the one before, the last one first. */
export const FOLLOWER_SIGNS = 8;

/** Signs that open a word of the list: takes over 0, 1, 2 … letters from the word before. They stand in no word. */
export const letterSigns = "!\"#%'*+:;<=>?@[]^_{|}~";

/** How many words have numbers of one sign; the others have two. */
export function countShortNumbers(words: number): number {
  const free = signs.length - OPENING_SIGNS - FOLLOWER_SIGNS;
  return free - Math.max(0, Math.ceil((words - free) / (signs.length - 1)));
}

/** Comes before the first word of a title. */
export const START = -1;

/** What came behind each word until now, the last one first. */
export interface Followers {
  /** The n-th of a word; START when there is none. */
  at(word: number, place: number): number;
  /** Its place, or that behind the last one. */
  placeOf(word: number, follower: number): number;
  note(word: number, follower: number): void;
}

/** Remembers them for so many words: writing and reading must ask and tell it alike. */
export function rememberFollowers(words: number): Followers {
  const followers = new Int32Array((words + 1) * FOLLOWER_SIGNS).fill(START);
  const indexOf = (word: number, place: number): number => (word + 1) * FOLLOWER_SIGNS + place;
  const at = (word: number, place: number): number => followers[indexOf(word, place)] ?? START;
  const placeOf = (word: number, follower: number): number => {
    let place = 0;
    while (place < FOLLOWER_SIGNS && at(word, place) !== follower) place += 1;
    return place;
  };
  return {
    at,
    placeOf,
    note(word, follower) {
      const first = indexOf(word, 0);
      followers.copyWithin(first + 1, first, first + Math.min(placeOf(word, follower), FOLLOWER_SIGNS - 1));
      followers[first] = follower;
    },
  };
}
