import { gazetteer, type Municipality, type Place, withoutParticles } from "../../fields/city/gazetteer.ts";
import { matchesDamaged } from "../../fields/city/damaged-name.ts";
import { isIn, namedBy } from "../../fields/city/place-parts.ts";
import { readBarePlace } from "../../fields/city/read-bare-place.ts";
import { countEdits } from "../../fields/text/spelling-index.ts";
import type { Department } from "../../fields/city/gazetteer.ts";
import { isLarge } from "./city-surroundings.ts";
import { editsAllowed } from "./same-word.ts";
import { soundKeyOf } from "./sound-key.ts";

/** The names that a municipality bears, everyday, official and popular; localities of Bogotá are not among them. */
export function namesOf(municipality: Municipality): Place[] {
  byCode ??= indexNames();
  return byCode.get(municipality.code) ?? [];
}

let byCode: Map<string, Place[]> | undefined;

function indexNames(): Map<string, Place[]> {
  const names = new Map<string, Place[]>();
  for (const place of gazetteer().places.values()) {
    for (const { code } of [...place.municipalities, ...place.besideDepartment]) {
      const known = names.get(code);
      if (known === undefined) names.set(code, [place]);
      else if (!known.includes(place)) known.push(place);
    }
  }
  return names;
}

/** Shorter ones are an abbreviation of too much. */
const SOUND_LETTERS_MIN = 4;
const BEGINNING_LETTERS_MIN = 4;
const LONG_BEGINNING_LETTERS_MIN = 9;
const CONTRACTED_END_MIN_CHARS = 4;
const SHORTENED_LETTERS_MIN = 5;
const SHORTENED_END_LETTERS = 3;
const CONSONANTS_MIN = 4;
const TELLING_WORD_LETTERS_MIN = 5;

/** How typed words come to the name of a place: smaller is nearer; undefined, in no way. */
type Measure = (words: readonly string[], place: Place, isBesideDepartment: boolean) => number | undefined;

/**
 * True when the words are no exact name and come to a name of the municipality in a way in which they come to nothing else
 * as near: a spelling, damaged letters, a beginning (`fusa`), a contraction (`b/quilla`, `mzales`), one word that only its
 * name has (`quilichao`). Beside a department only names in it compete.
 */
export function isCloseName(
  words: readonly string[],
  municipality: Municipality,
  department: Department | undefined,
): boolean {
  const names = namesOf(municipality).filter(
    (place) => department !== undefined || namesAlone(place, municipality),
  );
  const key = words.join("");
  const isAnother = (place: Place): boolean =>
    place.municipalities.length > 0 && !names.includes(place) && countEdits(key, place.key) <= 1;
  /** `giraldot`: of two names that are as near, that of a large city. */
  const isRather = (place: Place, measure: Measure): boolean =>
    measure === measureSpelling && isLarge(municipality) && !namedBy(place).some(isLarge);
  /** `barrancab`: so much of a name is no slip in another. */
  const isLongBeginning = (measure: Measure): boolean =>
    measure === measureBeginning && key.length >= LONG_BEGINNING_LETTERS_MIN;
  return measures.some((measure) => {
    const isBeside = department !== undefined;
    const ours = Math.min(...names.map((place) => measure(words, place, isBeside) ?? Infinity));
    if (ours === Infinity) return false;
    for (const place of gazetteer().places.values()) {
      if (names.includes(place) || !competes(place, department)) continue;
      const theirs = measure(words, place, isBeside);
      if (theirs !== undefined && theirs <= ours && !(theirs === ours && isRather(place, measure)))
        return false;
      if (isLongBeginning(measure)) continue;
      if (measure !== measureSpelling && Math.abs(key.length - place.key.length) <= 1 && isAnother(place))
        return false;
    }
    return true;
  });
}

/** True when the name, standing alone, is read as this municipality. */
export function namesAlone(place: Place, municipality: Municipality): boolean {
  const reading = readBarePlace(place);
  return reading.kind === "municipality" && reading.municipality === municipality;
}

/** A department that is meant is named beside the city, so that its own name is no rival then. */
function competes(place: Place, department: Department | undefined): boolean {
  if (department === undefined) return true;
  return namedBy(place).some((one) => isIn(one, department));
}

const measures: readonly Measure[] = [
  measureSpelling,
  measureDamage,
  measureBeginning,
  measureContraction,
  measureShortening,
  measureConsonants,
  measureTellingWord,
  measureLetterNames,
  measureShortenedWords,
];

/** Edits, letters that sound alike being half of one; word by word, so that `villa rosa` is not `Villa Rica`. */
function measureSpelling(
  words: readonly string[],
  place: Place,
  isBesideDepartment: boolean,
): number | undefined {
  if (words.some((word) => word.includes("?"))) return undefined;
  const plain = withoutParticles(words);
  const named = withoutParticles(place.words);
  const [typed, name] = [plain.join(""), named.join("")];
  const shorter = Math.min(typed.length, name.length);
  const allowed = Math.max(editsAllowed(shorter), isBesideDepartment ? 1 : 0);
  if (shorter < SOUND_LETTERS_MIN || Math.abs(typed.length - name.length) > allowed + 2) return undefined;
  const distance = distanceOf(typed, name);
  if (Math.floor(distance) > allowed) return undefined;
  if (plain.length !== named.length) return distance;
  return plain.every((word, at) => isSpelledAlike(word, named[at] ?? "", plain.length > 1))
    ? distance
    : undefined;
}

function isSpelledAlike(word: string, name: string, isOneOfSeveral: boolean): boolean {
  if (!isOneOfSeveral) return true;
  const shorter = Math.min(word.length, name.length);
  const isLetterLost = word.length === name.length - 1 && word[0] === name[0] && word.at(-1) === name.at(-1);
  if (isLetterLost && shorter >= 3 && countEdits(word, name) === 1) return true;
  return distanceOf(word, name) <= Math.max(editsAllowed(shorter), shorter >= 3 ? 0.5 : 0);
}

function distanceOf(typed: string, name: string): number {
  if (typed === name) return 0;
  return Math.min(countEdits(typed, name), countEdits(soundKeyOf(typed), soundOfName(name)) + 0.5);
}

/** Of names of the gazetteer and their words only, which are compared with every typed one. */
const soundsOfNames = new Map<string, string>();

function soundOfName(name: string): string {
  const known = soundsOfNames.get(name);
  if (known !== undefined) return known;
  const sound = soundKeyOf(name);
  soundsOfNames.set(name, sound);
  return sound;
}

function measureDamage(words: readonly string[], place: Place): number | undefined {
  const typed = words.join("");
  if (!typed.includes("?")) return undefined;
  const letters = [1, 0, 2].findIndex((count) => matchesDamaged(place.key, typed, count));
  return letters < 0 ? undefined : letters;
}

function measureBeginning(words: readonly string[], place: Place): number | undefined {
  const typed = words.join("");
  if (typed.length < BEGINNING_LETTERS_MIN) return undefined;
  return place.key.startsWith(typed) ? 1 : undefined;
}

/** `b/quilla`: the first letter or two, and the end. */
function measureContraction(words: readonly string[], place: Place): number | undefined {
  const [initial = "", ...rest] = words;
  const end = rest.join("");
  if (initial.length > 2 || end.length < CONTRACTED_END_MIN_CHARS) return undefined;
  const isLonger = place.key.length > end.length + initial.length;
  return isLonger && place.key.startsWith(initial) && place.key.endsWith(end) ? 1 : undefined;
}

/** `mzales`, `bmanga`: letters of the name in order, with its first one and its end. */
function measureShortening(words: readonly string[], place: Place): number | undefined {
  const typed = words.join("");
  if (typed.length < SHORTENED_LETTERS_MIN || place.key.length <= typed.length) return undefined;
  if (typed[0] !== place.key[0] || !place.key.endsWith(typed.slice(-SHORTENED_END_LETTERS))) return undefined;
  let at = 0;
  for (const letter of place.key) if (letter === typed[at]) at += 1;
  return at === typed.length ? 1 : undefined;
}

/** `mdln`, `bmnga`: the consonants of a large city, the first one and half of them at least, with one vowel at most. */
function measureConsonants(words: readonly string[], place: Place): number | undefined {
  const typed = words.join("");
  if (words.length > 1 && words.some((word) => word.length === 1)) return undefined;
  if (typed.length < CONSONANTS_MIN || typed[0] !== place.key[0]) return undefined;
  if (typed.replace(/[^aeiou]/gu, "").length > 1 || !namedBy(place).some(isLarge)) return undefined;
  const consonants = place.key.replace(/[aeiou]/gu, "").length;
  let at = 0;
  for (const letter of place.key) if (letter === typed[at]) at += 1;
  return at === typed.length && 2 * typed.length >= consonants ? 1 : undefined;
}

/** `quilichao`: one word of several, with no other place that has it. */
function measureTellingWord(words: readonly string[], place: Place): number | undefined {
  const [word = "", ...others] = words;
  if (others.length > 0 || word.length < TELLING_WORD_LETTERS_MIN) return undefined;
  return place.words.includes(word) ? 1 : undefined;
}

/** `qcuta`, `kli`: a letter that is read by its name before another consonant. */
function measureLetterNames(words: readonly string[], place: Place): number | undefined {
  const typed = words.join("");
  if (!/^[a-z]+$/u.test(typed)) return undefined;
  const read = typed.replace(/q(?=[^aeiou])/gu, "cu").replace(/k(?=[^aeiouh])/gu, "ca");
  return read !== typed && read === place.key ? 1 : undefined;
}

const EXACT_WORD_LETTERS_MIN = 4;

/** `pta rica`: of several words one in full, the others without letters between the first and the last. */
function measureShortenedWords(words: readonly string[], place: Place): number | undefined {
  const [typed, named] = [withoutParticles(words), withoutParticles(place.words)];
  if (typed.length < 2 || typed.length !== named.length) return undefined;
  const isExact = typed.some((word, at) => word === named[at] && word.length >= EXACT_WORD_LETTERS_MIN);
  return isExact && typed.every((word, at) => isShortenedWord(word, named[at] ?? "")) ? 1 : undefined;
}

function isShortenedWord(word: string, name: string): boolean {
  if (word === name) return true;
  if (word.length < 2 || word[0] !== name[0] || word.at(-1) !== name.at(-1)) return false;
  let at = 0;
  for (const letter of name) if (letter === word[at]) at += 1;
  return at === word.length;
}
