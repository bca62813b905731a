import { createSpellingIndex } from "../text/spelling-index.ts";
import {
  completionWords,
  fillers,
  institutionWords,
  negations,
  otherWords,
  programmeMarkers,
  unfinishedWords,
} from "./education-words.ts";
import { phrases } from "./phrases.ts";

/** Shorter words are a letter from too many others. */
const LETTERS_MIN = 6;

const wordsOfPhrases = [...phrases.keys()].flatMap((phrase) => phrase.split(" "));
const known: ReadonlySet<string> = new Set([
  ...wordsOfPhrases,
  ...unfinishedWords,
  ...completionWords,
  ...negations,
  ...fillers,
  ...institutionWords,
  ...programmeMarkers,
  ...otherWords,
]);
const correctable = createSpellingIndex(
  [...wordsOfPhrases, ...unfinishedWords, ...completionWords].filter((word) => word.length >= LETTERS_MIN),
);

/** Phrases that were typed as one word (`tecnicoprofesional`). */
const glued = new Map(
  [...phrases.keys()]
    .filter((phrase) => phrase.includes(" "))
    .map((phrase) => [phrase.replaceAll(" ", ""), phrase]),
);

/**
 * The word that was meant by one that is an edit away from it, or the words that were glued; what is close to words of two
 * meanings stays. A plural is no slip: `Derechos humanos` is no law degree.
 */
export function correctSpelling(word: string): string {
  if (word.length < LETTERS_MIN || known.has(word)) return word;
  const phrase = glued.get(word);
  if (phrase !== undefined) return phrase;
  const isDamaged = /[?\ufffd@]/u.test(word);
  const near = (correctable.nearest(word, 1)?.words ?? []).filter((candidate) =>
    isDamaged ? candidate.length === word.length : word !== `${candidate}s`,
  );
  const [first] = near;
  return first !== undefined && near.every((candidate) => isSameMeaning(candidate, first)) ? first : word;
}

/** Both genders of a level, and both names of a degree, mean the same. */
function isSameMeaning(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [phrases.get(a), phrases.get(b)];
  if (one === undefined || other === undefined) return unfinishedWords.has(a) && unfinishedWords.has(b);
  return JSON.stringify(one) === JSON.stringify(other);
}
