import {
  gazetteer,
  keyOf,
  type Municipality,
  type Place,
  withoutParticles,
} from "../../fields/city/gazetteer.ts";
import { normalizeCity } from "../../fields/city/normalize-city.ts";
import { plainSegments } from "../../fields/city/place-words.ts";
import { type PlaceSegment, readPlaceText } from "../../fields/city/read-place-text.ts";
import { fold } from "../../fields/text/fold.ts";
import { looksLikeInstruction } from "../instruction-like.ts";
import { compareByRules } from "./compare-by-rules.ts";
import { isCloseName, namesAlone, namesOf } from "./city-names.ts";
import { findByNickname } from "./city-nicknames.ts";
import { writeOutSlashes } from "./city-slashes.ts";
import { type CityWord, isLarge, readAround, type Span } from "./city-surroundings.ts";
import {
  beginningWords,
  marksOfAbroad,
  nearWords,
  neutralWords,
  partBeginnings,
  partWords,
  turningWords,
} from "./city-words.ts";

/** More words are no city and what it lies in. */
const WORDS_MAX = 14;
const NAME_WORDS_MAX = 6;
/** Of a neighbourhood, before the city that it is in. */
const UNKNOWN_WORDS_MAX = 4;

/**
 * The answer is a municipality as the gazetteer has it, and the input names that one: by a name of it and, where others
 * bear the name, by its department. A close name has to stand alone, or with its department, since words that nobody knows
 * make another name of it (`villa rosa`). Beside an exact name a neighbourhood may stand, before it or marked as one;
 * never another place, nor a department that the municipality is not in. Where the rules can read the input, theirs is the
 * only answer, and what they leave to a person stays open.
 */
export function checkCity(source: string, text: string): string | undefined {
  if (looksLikeInstruction(source)) return "instruction";
  const answered = normalizeCity(text, { field: "" });
  const isPlain = answered.flags.every((flag) => flag === "city.also-abroad") && !/\p{N}/u.test(text);
  const municipality = gazetteer().municipalities.get(answered.code ?? "");
  const ruled = compareByRules("city", source, text);
  if (municipality === undefined || !isPlain) return "not-a-municipality";
  if (ruled === "agree") return undefined;
  if (ruled !== undefined) return ruled === "open" ? "open" : "contradiction";
  const near = settleNear(source);
  if (near !== undefined) return near === municipality ? undefined : "contradiction";
  const segments = readPlaceText(writeOutSlashes(source));
  const words = readWords(plainSegments(segments));
  if (words.length === 0 || words.length > WORDS_MAX) return "no-evidence";
  if (words.some(({ text: word }) => turningWords.has(word))) return "no-evidence";
  if (marksOfAbroad.has(words.at(-1)?.text ?? "")) return "contradiction";
  const faults = [words, readWords(segments)].flatMap((reading) =>
    spansOf(reading).map((span) => judgeSpan(reading, span, municipality)),
  );
  if (faults.includes(undefined)) return undefined;
  return faults.find((fault) => fault !== "no-evidence") ?? "no-evidence";
}

/** `chia cerca de bogota`: what the rules read before the word for nearness; undefined: nothing, or there is none. */
function settleNear(source: string): Municipality | undefined {
  const words = fold(source).split(" ");
  const at = words.findIndex((word) => nearWords.has(word));
  if (at < 1 || !/^(?:de|del|a|al)$/u.test(words[at + 1] ?? "") || words.length < at + 3) return undefined;
  const before = normalizeCity(words.slice(0, at).join(" ").replace(/\W+$/u, ""), { field: "" });
  return before.status === "resolved" ? gazetteer().municipalities.get(before.code ?? "") : undefined;
}

function readWords(segments: readonly PlaceSegment[]): CityWord[] {
  return segments.flatMap(({ words }, segment) =>
    words.flatMap((word) => unglue(word).map((text) => ({ text, segment }))),
  );
}

const GLUED_LETTERS_MIN = 4;

/** `calivalle`, `bogotacolombia`: a city and what it lies in, where together they are no name. */
function unglue(word: string): string[] {
  const { places } = gazetteer();
  if (word.length < 2 * GLUED_LETTERS_MIN || places.has(word)) return [word];
  for (let at = word.length - GLUED_LETTERS_MIN; at >= GLUED_LETTERS_MIN; at -= 1) {
    const [city, around] = [places.get(word.slice(0, at)), places.get(word.slice(at))];
    const isAround = around?.department !== undefined || around?.key === "colombia";
    if (isAround && (city?.municipalities.length ?? 0) > 0) return [word.slice(0, at), word.slice(at)];
  }
  return [word];
}

/** Every run of words that may be the name, longest first. */
function spansOf(words: readonly CityWord[]): Span[] {
  const spans: Span[] = [];
  for (let length = Math.min(NAME_WORDS_MAX, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) spans.push({ from, to: from + length });
  }
  return spans;
}

const textsOf = (words: readonly CityWord[]): string[] => words.map(({ text }) => text);

/** Why a run of words is no evidence for the municipality; undefined = it is. */
function judgeSpan(words: readonly CityWord[], span: Span, municipality: Municipality): string | undefined {
  const name = textsOf(words.slice(span.from, span.to));
  const nicknamed = findByNickname(name);
  if (nicknamed !== undefined && gazetteer().places.get(keyOf(name)) === undefined) {
    const { isContradicted, unknown } = readAround(words, span, nicknamed);
    if (nicknamed !== municipality || unknown.length > 0) return "no-evidence";
    return isContradicted ? "contradiction" : undefined;
  }
  if (isEndOfPart(words, span)) return "no-evidence";
  const place = exactPlace(name, municipality);
  const around = readAround(words, span, municipality);
  const isUncertain = around.unknown.length > 0 || around.isByInitial;
  if (place === undefined && (isUncertain || !mayBeClose(name))) return "no-evidence";
  if (place === undefined && !isCloseName(name, municipality, around.department)) return "no-evidence";
  if (around.isContradicted) return "contradiction";
  const isShared =
    place === undefined
      ? namesOf(municipality).every((one) => !namesAlone(one, municipality))
      : !namesAlone(place, municipality);
  if (isShared && around.department === undefined) return "shared-name";
  if (/^del?$/u.test(words[span.to]?.text ?? "") && around.department === undefined) return "no-evidence";
  if (around.unknown.length === 0) return undefined;
  if (around.unknown.length > UNKNOWN_WORDS_MAX) return "no-evidence";
  const [last] = words.slice(span.to - 1);
  const goesOn = around.unknown.some((at) => at >= span.to && words[at]?.segment === last?.segment);
  return goesOn && !mayGoOn(words, span, municipality) ? "no-evidence" : undefined;
}

const particles = new Set(["la", "las", "el", "los", "de", "del"]);

/** `jardines de la palma`: the name of a neighbourhood, which goes on into what would be a municipality. */
function isEndOfPart(words: readonly CityWord[], { from, to }: Span): boolean {
  let at = from;
  while (at < to && particles.has(words[at]?.text ?? "")) at += 1;
  while (at > 0 && particles.has(words[at - 1]?.text ?? "")) at -= 1;
  return /^del?$/u.test(words[at]?.text ?? "") && partBeginnings.has(words[at - 1]?.text ?? "");
}

/** `medellin el poblado`: behind the name of a large city one of its neighbourhoods, not the rest of a longer name. */
function mayGoOn(words: readonly CityWord[], span: Span, municipality: Municipality): boolean {
  if (!isLarge(municipality)) return false;
  const longer = spansOf(words).filter((one) => one.from <= span.from && one.to > span.to);
  return longer.every(
    (one) => gazetteer().places.get(keyOf(textsOf(words.slice(one.from, one.to)))) === undefined,
  );
}

/** The place of that name, with or without its articles, where the municipality bears it. */
function exactPlace(name: readonly string[], municipality: Municipality): Place | undefined {
  const exact = gazetteer().places.get(keyOf(name));
  if (exact === undefined && neutralWords.has(name.at(-1) ?? "")) return undefined;
  const loose = gazetteer().withoutParticles.get(keyOf(withoutParticles(name))) ?? [];
  const places = exact === undefined ? loose : [exact];
  const [only, ...others] = places;
  if (only === undefined || others.length > 0) return undefined;
  return namesOf(municipality).includes(only) ? only : undefined;
}

/** What the tables know as something else, or what is only a number or a word of any city, is no close name. */
function mayBeClose(name: readonly string[]): boolean {
  const place = gazetteer().places.get(keyOf(name));
  if (place !== undefined || name.every((word) => neutralWords.has(word) || /^\d+$/u.test(word)))
    return false;
  const [first = "", last = ""] = [name[0], name.at(-1)];
  if (name.length === 1 && beginningWords.has(first)) return false;
  return !partWords.has(first) && !neutralWords.has(last) && !/^\d+$/u.test(last);
}
