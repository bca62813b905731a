import { departmentOf } from "../../fields/city/find-department.ts";
import {
  BOGOTA,
  type Department,
  gazetteer,
  keyOf,
  type Municipality,
  type Place,
} from "../../fields/city/gazetteer.ts";
import { normalizeCity } from "../../fields/city/normalize-city.ts";
import { isIn, namedBy } from "../../fields/city/place-parts.ts";
import { fold } from "../../fields/text/fold.ts";
import { findByNickname, isDemonym, isDemonymOf } from "./city-nicknames.ts";
import {
  compassPoints,
  largeCities,
  neighbourhoods,
  neutralWords,
  partBeginnings,
  partWords,
  regions,
} from "./city-words.ts";
import { departmentByInitial, departmentShortAs, liesInRegion } from "./department-short-forms.ts";
import { soundKeyOf } from "./sound-key.ts";

const NAME_WORDS_MAX = 6;

/** One word of a value. */
export interface CityWord {
  text: string;
  /** The part between separators that it stands in. */
  segment: number;
}

/** A run of words, `to` not included. */
export interface Span {
  from: number;
  to: number;
}

export interface Around {
  /** One that the municipality is in. */
  department?: Department;
  /** Only a letter says the department. */
  isByInitial: boolean;
  /** A department that it is not in, or another place. */
  isContradicted: boolean;
  /** Where words stand that no table accounts for. */
  unknown: number[];
}

/** What stands around the name that a municipality may be meant by. */
export function readAround(words: readonly CityWord[], span: Span, municipality: Municipality): Around {
  const around: Around = { isContradicted: false, isByInitial: false, unknown: [] };
  let at = 0;
  while (at < words.length) {
    if (at === span.from) {
      at = span.to;
      continue;
    }
    const end = at < span.from ? span.from : words.length;
    const rest = restOfSegment(words, at, end);
    const isBehind = at >= span.to || words[at]?.segment !== words[span.from]?.segment;
    const initial = at >= span.to && rest.length === 1 ? rest[0] : undefined;
    const byInitial = initial === undefined ? undefined : departmentByInitial(initial, municipality);
    if (byInitial !== undefined) {
      around.isByInitial = true;
      around.department ??= byInitial;
      at += 1;
      continue;
    }
    const found = findNamed(rest, municipality, isBehind);
    const isPart = found === undefined && (partWords.has(rest[0] ?? "") || isPartName(rest));
    const named = neighbourhoodIn(rest, municipality);
    if (named > 0) at += named;
    else if (isPart) at += rest.length;
    else if (found?.kind === "department") {
      around.department = found.department;
      at += found.words;
    } else if (found?.kind === "itself") at += found.words;
    else if (found?.kind === "other") {
      around.isContradicted ||= found.isDepartment || !isInsideName(words, at, found.words, around.unknown);
      for (let one = at; one < at + found.words; one += 1) around.unknown.push(one);
      at += found.words;
    } else {
      const word = rest[0] ?? "";
      const isKnown =
        neutralWords.has(word) || isCodeOf(word, municipality) || namesItself(word, municipality);
      if (!isKnown) around.unknown.push(at);
      at += 1;
    }
  }
  return around;
}

/**
 * How many words name a part of a large city that is called like a town elsewhere: `cali ciudad jardin`, `medellin belen`.
 * What lies in the same department may well be the town.
 */
function neighbourhoodIn(words: readonly string[], municipality: Municipality): number {
  if (!isLarge(municipality)) return 0;
  const from = words[0] === "ciudad" ? 1 : 0;
  for (let count = Math.min(NAME_WORDS_MAX, words.length) - from; count > 0; count -= 1) {
    const place = gazetteer().places.get(keyOf(words.slice(from, from + count)));
    if (place === undefined) continue;
    const isPart = from === 1 ? !namedBy(place).some(isLarge) : neighbourhoods.has(place.key);
    const isLast = from + count === words.length;
    const isNear = namedBy(place).some(
      (one) => isIn(one, municipality.department) || isIn(municipality, one.department),
    );
    const isTown = place.department === undefined && place.isCountry !== true;
    if (!isPart || isNear || !isTown) return 0;
    const rest = words.slice(from + count);
    return isLast || (from === 0 && isRestOfName(rest, municipality)) ? words.length : 0;
  }
  return from === 1 && words.length > 1 && words.length <= 3 && !words.some(isDepartmentWord)
    ? words.length
    : 0;
}

const REST_WORDS_MAX = 3;

/** `belen rosales`: behind the name that a part of the city bears more of it, and nothing that lies elsewhere. */
function isRestOfName(words: readonly string[], municipality: Municipality): boolean {
  if (words.length > REST_WORDS_MAX || /^del?$/u.test(words[0] ?? "")) return false;
  return words.every(
    (word, at) =>
      !/^\d+$/u.test(word) &&
      !isDepartmentWord(word) &&
      gazetteer().places.get(word)?.isCountry !== true &&
      findNamed(words.slice(at), municipality, true)?.kind !== "other",
  );
}

/** `altos de cazuca`: a neighbourhood by the way its name is made; nothing in it is a place by its exact name. */
function isPartName(words: readonly string[]): boolean {
  const [first = "", link = "", ...rest] = words;
  if (!partBeginnings.has(first) || !/^del?$/u.test(link) || rest.length === 0) return false;
  return rest.length <= REST_WORDS_MAX && !rest.some((_, at) => isExactPlace(rest.slice(at)));
}

function isExactPlace(words: readonly string[]): boolean {
  return words.some((_, at) => gazetteer().places.has(keyOf(words.slice(0, at + 1))));
}

const isDepartmentWord = (word: string): boolean => departmentOf([word]) !== undefined;

/** `soledad 2000`, `san antonio de prado`: a name goes on and is another's, or it is the end of one. */
function isInsideName(
  words: readonly CityWord[],
  at: number,
  count: number,
  unknown: readonly number[],
): boolean {
  if (/^(?:\d+|del?)$/u.test(words[at + count]?.text ?? "")) return true;
  return /^del?$/u.test(words.at(at - 1)?.text ?? "") && unknown.includes(at - 2);
}

function restOfSegment(words: readonly CityWord[], from: number, end: number): string[] {
  const segment = words[from]?.segment;
  const rest: string[] = [];
  for (let at = from; at < end && words[at]?.segment === segment; at += 1) rest.push(words[at]?.text ?? "");
  return rest;
}

type Named =
  | { kind: "department"; department: Department; words: number }
  | { kind: "itself"; words: number }
  | { kind: "other"; isDepartment: boolean; words: number };

const NAME_LETTERS_MIN = 4;

/** The longest name at the start of the words: a department of the municipality, or something else that has a name. */
function findNamed(
  words: readonly string[],
  municipality: Municipality,
  mayBeShort: boolean,
): Named | undefined {
  for (let count = Math.min(NAME_WORDS_MAX, words.length); count > 0; count -= 1) {
    const run = words.slice(0, count);
    if (run.every((word) => neutralWords.has(word))) continue;
    const nicknamed = findByNickname(run);
    if (nicknamed !== undefined) {
      if (nicknamed === municipality) return { kind: "itself", words: count };
      return { kind: "other", isDepartment: false, words: count };
    }
    if (isRegion(run)) {
      const demonym = run.at(-1) ?? "";
      if (!isDemonymOf(demonym, municipality.department))
        return { kind: "other", isDepartment: true, words: count };
      return { kind: "department", department: municipality.department, words: count };
    }
    if (count === 1 && isCompassPoint(run[0] ?? "", municipality)) continue;
    const place = gazetteer().places.get(keyOf(run));
    const liesThere = place === undefined ? liesInRegion(run, municipality) : undefined;
    if (liesThere === true) return { kind: "itself", words: count };
    if (liesThere === false) return { kind: "other", isDepartment: true, words: count };
    const isShort = mayBeShort && words.slice(count).every((word) => neutralWords.has(word));
    const department =
      place?.department ??
      (place === undefined
        ? ((isShort ? departmentShortAs(run) : undefined) ??
          departmentOf(run) ??
          ownDepartment(run, municipality))
        : undefined);
    if (department !== undefined && isIn(municipality, department))
      return { kind: "department", department, words: count };
    const isOther =
      place === undefined
        ? department !== undefined || isCloseToAnother(run, municipality)
        : isElsewhere(place, municipality);
    if (isOther) return { kind: "other", isDepartment: department !== undefined, words: count };
  }
  return undefined;
}

/** `oriente antioqueno`: a part of a department by its adjective. */
function isRegion(words: readonly string[]): boolean {
  return isDemonym(words.at(-1) ?? "") && regions.has(words.slice(0, -1).join("_"));
}

/** `norte` beside a city that is not in Norte de Santander. */
function isCompassPoint(word: string, municipality: Municipality): boolean {
  const { department } = gazetteer().places.get(word) ?? {};
  return compassPoints.has(word) && !(department !== undefined && isIn(municipality, department));
}

const BEGINNING_LETTERS_MIN = 3;

/** `candelaria vall`, `tame arauk`, `granada mta`: short for one department only. */
function ownDepartment(words: readonly string[], { department }: Municipality): Department | undefined {
  const typed = soundKeyOf(keyOf(words));
  if (typed.length < BEGINNING_LETTERS_MIN || !isShortFor(typed, department)) return undefined;
  const rivals = [...gazetteer().departments.values()].filter(
    (one) => one !== department && isShortFor(typed, one),
  );
  return rivals.length === 0 ? department : undefined;
}

/** The beginning of the name by its sound, or its letters in order from the first to the last. */
function isShortFor(typed: string, { name }: Department): boolean {
  const full = soundKeyOf(keyOf(fold(name).split(" ")));
  if (full.startsWith(typed)) return true;
  let at = 0;
  for (const letter of full) if (letter === typed[at]) at += 1;
  return at === typed.length && full[0] === typed[0] && full.at(-1) === typed.at(-1);
}

function isElsewhere(place: Place, municipality: Municipality): boolean {
  if (place.key.length < NAME_LETTERS_MIN) return false;
  if (namedBy(place).includes(municipality)) return false;
  return (
    namedBy(place).length > 0 ||
    place.department !== undefined ||
    place.isCityAbroad === true ||
    place.isCountry === true
  );
}

const CLOSE_LETTERS_MIN = 6;

/** `medelin cali` names two; what comes close to a small place is rather a neighbourhood. */
function isCloseToAnother(words: readonly string[], municipality: Municipality): boolean {
  if (keyOf(words).length < CLOSE_LETTERS_MIN) return false;
  const { code } = normalizeCity(words.join(" "), { field: "" });
  const other = gazetteer().municipalities.get(code ?? "");
  return other !== undefined && other !== municipality && isLarge(other);
}

/** `05001 Medellín`, `110111 Bogotá`: codes begin with the department's. */
function isCodeOf(word: string, municipality: Municipality): boolean {
  return /^\d{5,6}$/u.test(word) && word.startsWith(municipality.department.code);
}

/** Its own locality or other name, once more. */
function namesItself(word: string, municipality: Municipality): boolean {
  const place = gazetteer().places.get(word);
  return (
    place !== undefined &&
    (namedBy(place).includes(municipality) ||
      (municipality.code === BOGOTA && place.department?.code === "11"))
  );
}

/** True for capitals, and other cities whose neighbourhoods people name. */
export function isLarge({ code, department, nameKey }: Municipality): boolean {
  return code === department.capital || largeCities.has(nameKey);
}
