import {
  completionWords,
  fillers,
  institutionWords,
  negations,
  ordinals,
  otherWords,
  programmeMarkers,
  unfinishedWords,
} from "../../fields/education/education-words.ts";
import { type Phrase, phrases } from "../../fields/education/phrases.ts";
import { countEdits } from "../../fields/text/spelling-index.ts";
import { isDamagedWord, mendsTo } from "./damaged-letters.ts";
import { educationFrames, educationShortForms, furtherDegrees } from "./education-words.ts";
import { isKnownWord } from "./known-words.ts";
import { editsAllowed } from "./same-word.ts";
import { soundKeyOf } from "./sound-key.ts";

const wordBeginnings = new Set(["pos", "post", "pre"]);

/** `prima ria`, `tec nico`: pieces of one word that says a level. */
export function glueWords(text: string): string {
  const words = text.split(" ");
  const glued: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = "", next] = [words[at], words[at + 1]];
    const isOne =
      next !== undefined && (!phrases.has(next) || wordBeginnings.has(word)) && allTelling.has(word + next);
    glued.push(isOne ? word + next : word);
    if (isOne) at += 1;
  }
  return glued.join(" ");
}

/** The folded text with each word as it was meant; what stands between words stays. */
export function mendWords(text: string): string {
  return text
    .replace(/([\p{L}?\ufffd]+)(\.?)/gu, (_, word: string, dot: string) => {
      const mended = mendWord(word);
      return mended === word ? word + dot : mended + (dot === "" ? "" : " ");
    })
    .replace(/ {2,}/gu, " ")
    .replace(/\bp\.? ?h\.? ?d\b/gu, "phd")
    .trim();
}

const MENDED_LETTERS_MIN = 5;
/** A spelling of a word that says something; the others are nothing that could be misspelt here. */
const plainWords: ReadonlySet<string> = new Set([
  ...[...phrases.keys()].flatMap((phrase) => phrase.split(" ")),
  ...unfinishedWords,
  ...completionWords,
  ...negations,
  ...fillers,
  ...institutionWords,
  ...programmeMarkers,
  ...otherWords,
  ...ordinals,
]);

const tellingWords: readonly string[] = [
  ...new Set(
    [...phrases.keys()].filter((phrase) => !phrase.includes(" ") && phrase.length >= MENDED_LETTERS_MIN),
  ),
  ...[...unfinishedWords].filter((word) => word.length >= MENDED_LETTERS_MIN),
  "laboral",
  "basica",
];

const allTelling: ReadonlySet<string> = new Set(tellingWords);

function mendWord(word: string): string {
  const short = educationShortForms.get(word);
  if (short !== undefined) return short;
  if (isDamagedWord(word)) return oneMeaning(tellingWords.filter((one) => mendsTo(word, one))) ?? word;
  if (plainWords.has(word) || educationFrames.has(word) || word.length < MENDED_LETTERS_MIN) return word;
  const split = unglue(word);
  if (split !== undefined) return split;
  if (isKnownWord(word)) return word;
  return nearest(word) ?? nearestDegreeWord(word) ?? word;
}

const DEGREE_LETTERS_MIN = 8;
const degreeWords: readonly string[] = [
  ...new Set(furtherDegrees.flatMap((degree) => degree.split(" "))),
].filter((word) => word.length >= DEGREE_LETTERS_MIN);

/** `adminstracion`: a letter from the one word of a title that leads to nothing else. */
function nearestDegreeWord(word: string): string | undefined {
  const near = degreeWords.filter(
    (one) => countEdits(word, one) <= 1 || soundKeyOf(word) === soundKeyOf(one),
  );
  return near.length === 1 && near[0]?.[0] === word[0] ? near[0] : undefined;
}

/** Words that are written together with the level before them. */
const gluedTails: readonly string[] = [
  ...institutionWords,
  ...completionWords,
  ...[...unfinishedWords, ...negations].filter((word) => word.length >= MENDED_LETTERS_MIN),
];

/**
 * `bachilleratocompleto`, `tecnicosena`: a level and what is said of it; `tecnicoensistemas`, `ingenieriaindustrial`: a
 * level, maybe a preposition, and what it is in.
 */
function unglue(word: string): string | undefined {
  const tail = gluedTails.find((one) => word.endsWith(one) && isLevel(word.slice(0, -one.length)));
  if (tail !== undefined) return `${word.slice(0, -tail.length)} ${tail}`;
  const match = /^(\p{L}{5,}?)(en|de)(\p{L}{5,})$/u.exec(word);
  const [, level = "", link = "", rest = ""] = match ?? [];
  if (isLevel(level)) return `${level} ${link} ${rest}`;
  const [, head = "", subject = ""] =
    /^(ingenieria|licenciatura|tecnic[oa]|tecnolog[oa])(\p{L}{5,})$/u.exec(word) ?? [];
  return isKnownWord(subject) ? `${head} ${subject}` : undefined;
}

function isLevel(word: string): boolean {
  const phrase = phrases.get(word);
  return phrase !== undefined && "rank" in phrase;
}

/** The telling words that begin like the word, else the nearest; when all of them mean the same, or all
 * that mean a level do (`maestrua`). */
function nearest(word: string): string | undefined {
  const longer = tellingWords.filter((telling) => telling.startsWith(word));
  if (longer.length > 0) return oneMeaning(longer);
  let least = Infinity;
  let found: string[] = [];
  for (const telling of tellingWords) {
    const edits = editsBetween(word, telling);
    if (edits === undefined || edits > least) continue;
    if (edits < least) found = [];
    least = edits;
    found.push(telling);
  }
  if (found.length === 0) return oneMeaning(tellingWords.filter((telling) => isShortened(word, telling)));
  return oneMeaning(found) ?? oneMeaning(found.filter((telling) => /^\d+$/u.test(meaningOf(telling))));
}

function editsBetween(word: string, telling: string): number | undefined {
  const shorter = Math.min(word.length, telling.length);
  const allowed = editsAllowed(shorter);
  if (Math.abs(word.length - telling.length) > allowed) return undefined;
  const damaged = word.replace(/[?\ufffd]/gu, "?");
  const edits = Math.min(
    countEdits(damaged, telling),
    countEdits(soundKeyOf(damaged), soundKeyOf(telling)) + 0.5,
  );
  return edits <= Math.max(allowed, 0.5) ? edits : undefined;
}

/** `bchlr`, `profsnal`: letters in order, from the first to the last. */
function isShortened(word: string, telling: string): boolean {
  if (word[0] !== telling[0] || word.at(-1) !== telling.at(-1)) return false;
  let at = 0;
  for (const letter of telling) if (letter === word[at]) at += 1;
  return at === word.length && 2 * word.length > telling.length;
}

function oneMeaning(words: readonly string[]): string | undefined {
  const [first] = words;
  if (first === undefined) return undefined;
  return words.every((one) => meaningOf(one) === meaningOf(first)) ? first : undefined;
}

function meaningOf(word: string): string {
  const phrase: Phrase | undefined = phrases.get(word);
  if (phrase === undefined) return unfinishedWords.has(word) ? "unfinished" : word;
  return "rank" in phrase ? String(phrase.rank) : phrase.flag;
}
