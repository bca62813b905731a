import { countEdits, createSpellingIndex, type SpellingIndex } from "../text/spelling-index.ts";
import { matchesDamaged } from "./damaged-name.ts";
import { gazetteer, keyOf, type Place, withoutParticles } from "./gazetteer.ts";

/** In which way a value comes close to the names of places, and to which. */
export interface ClosePlaces {
  rule: "particles" | "beginning" | "damaged" | "contraction" | "truncated" | "spelling";
  places: readonly Place[];
}

/**
 * The places that the words come close to, by the first way in which they come close to any that is acceptable. None of
 * the ways guesses: several places are several answers, and the caller decides whether they are one.
 */
export function closePlaces(
  words: readonly string[],
  isAcceptable: (place: Place) => boolean,
  rules: readonly ClosePlaces["rule"][],
): ClosePlaces | undefined {
  const isDamaged = words.some((word) => word.includes("?"));
  for (const rule of rules) {
    if (isDamaged !== (rule === "damaged")) continue;
    const places = find[rule](words).filter(isAcceptable);
    if (places.length > 0) return { rule, places };
  }
  return undefined;
}

const find: Record<ClosePlaces["rule"], (words: readonly string[]) => readonly Place[]> = {
  particles: findWithoutParticles,
  beginning: findByBeginning,
  damaged: findDamaged,
  contraction: findContracted,
  truncated: findTruncated,
  spelling: findBySpelling,
};

/** `carmen viboral`, `Union`. */
function findWithoutParticles(words: readonly string[]): readonly Place[] {
  return gazetteer().withoutParticles.get(keyOf(withoutParticles(words))) ?? [];
}

/** The first two words or more of a name: `Santa Rosa` of `Santa Rosa de Cabal`. Only of use beside a department. */
function findByBeginning(words: readonly string[]): Place[] {
  if (words.length < 2) return [];
  return allPlaces(
    (place) => words.length < place.words.length && words.every((word, at) => word === place.words[at]),
  );
}

/** `OCA?A`: exactly where letters are damaged, any one letter, or none, or two. */
function findDamaged(words: readonly string[]): Place[] {
  const key = keyOf(words);
  const asTyped = gazetteer().places.get(key.replaceAll("?", ""));
  if (asTyped !== undefined && (key.endsWith("?") || key.startsWith("?"))) return [asTyped];
  const byLetters = [1, 0, 2].map(
    (letters) => () => allPlaces((place) => matchesDamaged(place.key, key, letters)),
  );
  for (const findSome of byLetters) {
    const places = findSome();
    if (places.length > 0) return places;
  }
  return [];
}

const CONTRACTED_END_MIN_CHARS = 4;

/** `B/quilla`: the first letter, and the end. */
function findContracted(words: readonly string[]): Place[] {
  const [initial = "", ...rest] = words;
  const end = keyOf(rest);
  if (initial.length !== 1 || end.length < CONTRACTED_END_MIN_CHARS) return [];
  return allPlaces(
    (place) => place.key.startsWith(initial) && place.key.endsWith(end) && place.key.length > end.length + 1,
  );
}

const TRUNCATED_MIN_CHARS = 8;
const TRUNCATED_MIN_SHARE = 0.75;
/** So much of a name says enough, whatever is missing: forms cut at a fixed width. */
const TRUNCATED_LONG_CHARS = 15;

/** `SANTA FE DE ANTIOQU`: most of a name, and not the misspelling of another (`Puerto Nari`). */
function findTruncated(words: readonly string[]): Place[] {
  const key = keyOf(words);
  if (key.length < TRUNCATED_MIN_CHARS) return [];
  const places = allPlaces((place) => place.key.startsWith(key));
  const isMost = (place: Place): boolean =>
    key.length >= TRUNCATED_LONG_CHARS || key.length >= place.key.length * TRUNCATED_MIN_SHARE;
  const isMisspelt = nearestPlaces(key, 1).some((place) => !place.key.startsWith(key));
  return !isMisspelt && places.every(isMost) ? places : [];
}

const SPELLING_MIN_CHARS = 5;
const TWO_EDITS_MIN_CHARS = 8;
/** A shorter name is never found by its spelling, but makes another one less than certain: `Aupía`, Apía or Supía. */
const RIVAL_MIN_CHARS = 4;

let spellings: { short: SpellingIndex; long: SpellingIndex } | undefined;

/** `Bogots`: one edit, or two in eight letters and more; words below five letters as they are. */
function findBySpelling(words: readonly string[]): readonly Place[] {
  const key = keyOf(words);
  if (key.length < SPELLING_MIN_CHARS) return [];
  const close = nearestPlaces(key, key.length < TWO_EDITS_MIN_CHARS ? 1 : 2);
  const isUnlikely = (place: Place): boolean =>
    !isSpelledAlike(words, place.words) || beginsAnother(key, place);
  return close.some(isUnlikely) ? [] : close;
}

/** The places that are nearest to the spelling; none = none is within so many edits. */
function nearestPlaces(key: string, maxEdits: 1 | 2): Place[] {
  const { places } = gazetteer();
  spellings ??= indexSpellings(places);
  const near = [spellings.short.nearest(key, 1), spellings.long.nearest(key, maxEdits)];
  const edits = Math.min(...near.map((one) => one?.edits ?? Infinity));
  return near
    .filter((one) => one?.edits === edits)
    .flatMap((one) => one?.words ?? [])
    .flatMap((found) => places.get(found) ?? []);
}

function indexSpellings(places: ReadonlyMap<string, Place>): { short: SpellingIndex; long: SpellingIndex } {
  const keys = [...places.keys()];
  return {
    short: createSpellingIndex(
      keys.filter((key) => key.length >= RIVAL_MIN_CHARS && key.length < TWO_EDITS_MIN_CHARS),
      1,
    ),
    long: createSpellingIndex(
      keys.filter((key) => key.length >= TWO_EDITS_MIN_CHARS),
      2,
    ),
  };
}

/** Word by word, so that `villa rosa` is not `Villa Rica`. */
export function isSpelledAlike(words: readonly string[], others: readonly string[]): boolean {
  if (words.length !== others.length) return false;
  return words.every((word, at) => {
    const other = others[at] ?? "";
    const shorter = Math.min(word.length, other.length);
    if (word === other) return true;
    if (words.length > 1 && shorter < SPELLING_MIN_CHARS) return false;
    return countEdits(word, other) <= (shorter < TWO_EDITS_MIN_CHARS ? 1 : 2);
  });
}

/** `Barranca` is no misspelt `Barrancas`: it is as much the beginning of Barrancabermeja. */
function beginsAnother(key: string, place: Place): boolean {
  return allPlaces((other) => other.key.startsWith(key) && !other.key.startsWith(place.key)).length > 0;
}

function allPlaces(isWanted: (place: Place) => boolean): Place[] {
  const found: Place[] = [];
  for (const place of gazetteer().places.values()) if (isWanted(place)) found.push(place);
  return found;
}
