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
import { levels } from "../../fields/education/levels.ts";
import { normalizeEducation } from "../../fields/education/normalize-education.ts";
import { type Phrase, phrases } from "../../fields/education/phrases.ts";
import { fold } from "../../fields/text/fold.ts";
import { countEdits } from "../../fields/text/spelling-index.ts";
import { compareByRules } from "./compare-by-rules.ts";
import { educationFrames, educationShortForms, furtherDegrees } from "./education-words.ts";
import { givesInstructions } from "./instruction-words.ts";
import { isKnownWord } from "./known-words.ts";
import { editsAllowed } from "./same-word.ts";
import { soundKeyOf } from "./sound-key.ts";

/**
 * The answer is on the scale, and it is what the rules read once the spelling of the input is mended, its short forms are
 * written out and the words before the level are gone that say nothing. So everything that keeps the rules from a level
 * keeps the answer from it: unfinished studies, semesters, a negation, two levels, an ambiguous word. A level at the end
 * counts only after words that a table knows, such as those of a programme (`sistemas, tecnólogo`).
 */
export function checkEducation(source: string, text: string): string | undefined {
  if (!levels.some((level) => level.name === text)) return "not-on-scale";
  const ruled = compareByRules("education", source, text);
  if (givesInstructions(source)) return "no-evidence";
  if (ruled === "agree") return undefined;
  if (ruled !== undefined) return ruled === "open" ? "open" : "contradiction";
  const mended = mendWords(fold(source));
  for (const reading of [readDegree(mended), readLevel(mended), readFramed(mended), readAtEnd(mended)]) {
    if (reading === undefined) continue;
    if (reading === "open") return "open";
    return reading === text ? undefined : "contradiction";
  }
  return "no-evidence";
}

/** The level that the rules read, `open` where they say that nobody can know. */
function readLevel(text: string): string | undefined {
  const result = normalizeEducation(text, { field: "" });
  if (result.status === "ask") return undefined;
  return result.status === "review" ? "open" : result.value;
}

function readDegree(text: string): string | undefined {
  const degree = furtherDegrees.find((title) => text === title || text.startsWith(`${title} `));
  return degree === undefined ? undefined : readLevel(`profesional ${text.slice(degree.length)}`);
}

function readFramed(text: string): string | undefined {
  const words = text.split(" ");
  const at = words.findIndex((word) => !educationFrames.has(trimSigns(word)));
  return at > 0 ? readLevel(words.slice(at).join(" ")) : undefined;
}

const PROGRAMME_WORDS_MAX = 6;

function readAtEnd(text: string): string | undefined {
  const words = text.split(" ");
  const at = words.findIndex((word) => {
    const phrase = phrases.get(trimSigns(word));
    return (
      phrase !== undefined &&
      "rank" in phrase &&
      phrase.rule === "education.level" &&
      phrase.place !== "whole"
    );
  });
  if (at < 1 || at > PROGRAMME_WORDS_MAX || isLink(words[at - 1] ?? "")) return undefined;
  const areKnown = words.slice(0, at).every((word) => {
    const plain = trimSigns(word);
    return plain === "" || fillers.has(plain) || plain === "y" || isKnownWord(plain);
  });
  return areKnown ? readLevel(words.slice(at).join(" ")) : undefined;
}

/** What stands behind it is said of something else: `auxiliar de tecnólogo`, `hijo con doctorado`. */
function isLink(word: string): boolean {
  return programmeMarkers.has(word) || fillers.has(word);
}

function trimSigns(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

/** The folded text with each word as it was meant; what stands between words stays. */
function mendWords(text: string): string {
  return text.replace(/[\p{L}?\ufffd]+/gu, mendWord).replace(/\bp\.? ?h\.? ?d\b/gu, "phd");
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

function mendWord(word: string): string {
  const short = educationShortForms.get(word);
  if (short !== undefined) return short;
  if (plainWords.has(word) || word.length < MENDED_LETTERS_MIN) return word;
  const split = unglue(word);
  if (split !== undefined) return split;
  if (isKnownWord(word)) return word;
  return nearest(word) ?? word;
}

/** `tecnicoensistemas`, `ingenieriaindustrial`: a level, maybe a preposition, and what it is in. */
function unglue(word: string): string | undefined {
  const match = /^(\p{L}{5,}?)(en|de)(\p{L}{5,})$/u.exec(word);
  const [, level = "", link = "", rest = ""] = match ?? [];
  const phrase = phrases.get(level);
  if (phrase !== undefined && "rank" in phrase) return `${level} ${link} ${rest}`;
  const [, head = "", subject = ""] =
    /^(ingenieria|licenciatura|tecnic[oa]|tecnolog[oa])(\p{L}{5,})$/u.exec(word) ?? [];
  return isKnownWord(subject) ? `${head} ${subject}` : undefined;
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
