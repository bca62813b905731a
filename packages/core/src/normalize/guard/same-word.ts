import { differsInEnding } from "../../fields/occupation/misspelling.ts";
import { countEdits } from "../../fields/text/spelling-index.ts";
import { isDamagedWord, mendsTo } from "./damaged-letters.ts";
import { isKnownWord, nearestKnownEdits } from "./known-words.ts";
import { soundKeyOf, soundVariants } from "./sound-key.ts";

const romanNumeral = /^[ivx]+$/u;

/** Shorter words are a letter from too many others. */
const SOUND_LETTERS_MIN = 3;
const ONE_EDIT_LETTERS_MIN = 5;
const TWO_EDITS_LETTERS_MIN = 7;
const THREE_EDITS_LETTERS_MIN = 10;
/** A word that no table has is mended in one letter at most, and only when it is long. */
const UNKNOWN_LETTERS_MIN = 7;

/** Letters that may be wrong in a word of so many. */
export function editsAllowed(letters: number): number {
  if (letters >= THREE_EDITS_LETTERS_MIN) return 3;
  if (letters >= TWO_EDITS_LETTERS_MIN) return 2;
  return letters >= ONE_EDIT_LETTERS_MIN ? 1 : 0;
}

export interface MendingLimits {
  /** Whether a word may be mended into one that no table has. */
  mayMendUnknown: boolean;
  /** Shorter words are mended only in what sounds the same. */
  lettersMin?: number;
  /** Whether the words are of names, in which a word that no table has may be as good as one that is a letter away. */
  areOfNames?: boolean;
}

/**
 * True when a folded word may be the misspelling of another. A word that a table has is typed right, so it is never one;
 * nor does mending change gender or number, nor pass over a known word that is nearer or sounds the same. What no table has may be mended
 * only where the limits say so: in what sounds the same, or in one letter of a long word.
 */
export function isMisspelling(
  typed: string,
  meant: string,
  { mayMendUnknown, lettersMin = ONE_EDIT_LETTERS_MIN, areOfNames = false }: MendingLimits,
): boolean {
  if (/\p{N}/u.test(typed + meant) || typed.length < SOUND_LETTERS_MIN) return false;
  if (isDamagedWord(typed)) return mendsTo(typed, meant);
  if (isKnownWord(typed) || differsInEnding(typed, meant) || changesGender(typed, meant)) return false;
  const isKnown = isKnownWord(meant);
  if (romanNumeral.test(typed) || romanNumeral.test(meant)) return false;
  const sounds = soundKeyOf(typed) === soundKeyOf(meant);
  if (sounds && (isKnown || mayMendUnknown)) return true;
  if (soundVariants(typed).some(isKnownWord)) return false;
  if (areOfNames && isRatherAnother(typed, meant)) return false;
  const shorter = Math.min(typed.length, meant.length);
  if (shorter < lettersMin || Math.abs(typed.length - meant.length) > editsAllowed(shorter)) return false;
  const edits = Math.min(
    countEdits(typed, meant),
    isKnown ? countEdits(soundKeyOf(typed), soundKeyOf(meant)) + 1 : Infinity,
  );
  if (!isKnown) {
    const isLong = mayMendUnknown && shorter >= UNKNOWN_LETTERS_MIN && edits <= 1;
    return isLong && typed.at(-1) === meant.at(-1) && nearestKnownEdits(typed, 1) > 1;
  }
  return edits <= editsAllowed(shorter) && (edits <= 1 || nearestKnownEdits(typed, edits) >= edits);
}

const RATHER_ANOTHER_LETTERS_MAX = 7;

/** `sirena` beside `serena`: a short word with one vowel for another is rather a word of its own. */
function isRatherAnother(typed: string, meant: string): boolean {
  if (typed.length !== meant.length || typed.length > RATHER_ANOTHER_LETTERS_MAX) return false;
  const places = Array.from(typed, (_, at) => at).filter((at) => typed[at] !== meant[at]);
  const [at = 0] = places;
  return places.length === 1 && isVowel(typed[at]) && isVowel(meant[at]);
}

const isVowel = (letter: string | undefined): boolean => /^[aeiou]$/u.test(letter ?? "");

/** `enfermra` is no misspelt `enfermero`, whatever it lacks. */
function changesGender(typed: string, meant: string): boolean {
  const [one, other] = [genderedEnd.exec(typed)?.[1], genderedEnd.exec(meant)?.[1]];
  if (one !== undefined && other !== undefined) return one !== other;
  return /or(?:es)?$/u.test(typed) && /oras?$/u.test(meant);
}

const genderedEnd = /([ao])s?$/u;
