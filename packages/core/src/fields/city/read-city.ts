import { closePlaces } from "./close-places.ts";
import { gazetteer, keyOf, type Municipality, type Place } from "./gazetteer.ts";
import { plainSegments } from "./place-words.ts";
import { type CityReading, readBarePlace } from "./read-bare-place.ts";
import { readBesideEachOther, readContradiction, readParts, readSides } from "./read-parts.ts";
import { PLACE_MAX_CHARS, type PlaceSegment, readPlaceText } from "./read-place-text.ts";

/** Longer values name more than a city and its department. */
const WORDS_MAX = 14;

const notPlaces = new Set(
  "na;nn;ninguna;ninguno;noaplica;nosabe;noresponde;nr;nsnr;sindato;sindatos;sininformacion;otra;otro;otros;otraciudad;xx;xxx;xxxx;desconocida;desconocido;exterior;extranjero;enelexterior;pordefinir;nacional;todas;todo;virtual;remoto;test;prueba".split(
    ";",
  ),
);

const unknown: CityReading = { kind: "unknown", candidates: [], fired: [] };

/** What a tidy value says about a city: read as a whole, then as city and department, then in close spellings. */
export function readCity(text: string): CityReading {
  if (text.length > PLACE_MAX_CHARS) return { ...unknown, fired: ["city.too-long"] };
  const raw = readPlaceText(text);
  const typed = plainSegments(raw);
  const typedWords = typed.flatMap((segment) => segment.words);
  if (typedWords.length > WORDS_MAX) return { ...unknown, fired: ["city.too-long"] };
  const key = keyOf(typedWords);
  /** `NVA` is the airport of Neiva, and short for `Nueva` before a name. */
  const rawKey = keyOf(raw.flatMap((segment) => segment.words));
  if (key === "") return unknown;
  if (notPlaces.has(key)) return unclear("city.not-a-place");
  if (!/[a-z]/.test(key)) return readCode(key);

  const whole = gazetteer().places.get(key) ?? gazetteer().places.get(rawKey);
  if (whole !== undefined) return readBarePlace(whole);

  const { segments, fired } = withoutCountry(typed);
  if (segments === undefined) return unclear("city.abroad");
  const reading = readSegments(segments);
  return { ...reading, fired: [...fired, ...reading.fired] };
}

function unclear(flag: string): CityReading {
  return { kind: "unclear", flag, candidates: [], fired: [flag] };
}

/** Digits alone are a DIVIPOLA code, or nothing. */
function readCode(key: string): CityReading {
  const municipality = gazetteer().municipalities.get(key);
  if (municipality === undefined) return unclear("city.not-a-place");
  return { kind: "municipality", municipality, flags: [], fired: ["city.code"] };
}

const countryNames = new Set(["colombia", "col", "co"]);

/** Without `Colombia` after the rest; no segments = the rest is abroad. */
function withoutCountry(segments: readonly PlaceSegment[]): { segments?: PlaceSegment[]; fired: string[] } {
  const last = segments.at(-1);
  if (last === undefined) return { segments: [], fired: [] };
  const before = segments.slice(0, -1);
  for (let from = 0; from < last.words.length; from += 1) {
    if (from === 0 && before.length === 0) continue;
    const place = gazetteer().places.get(keyOf(last.words.slice(from)));
    const rest = from === 0 ? before : [...before, { ...last, words: last.words.slice(0, from) }];
    if (countryNames.has(keyOf(last.words.slice(from)))) return { segments: rest, fired: ["city.country"] };
    if (place?.isCountry && isAbroad(place)) return { fired: [] };
    if (place !== undefined) break;
  }
  return { segments: [...segments], fired: [] };
}

/** The parts of a value; `Colombia` before them goes when it is not the municipality of Huila. */
function readSegments(typed: readonly PlaceSegment[]): CityReading {
  const segments = joinDepartments(typed);
  const words = segments.flatMap((segment) => segment.words);
  const whole = gazetteer().places.get(keyOf(words));
  if (whole !== undefined) return readBarePlace(whole);
  const [first] = segments;
  const isOne = segments.length === 1 && first !== undefined;
  const rest = segments.slice(1);
  return (
    (isOne ? readBesideEachOther(first.words) : (readParts(segments) ?? readSides(words))) ??
    readCloseTo(words, isOne) ??
    (first?.words.join("") === "colombia" && rest.length > 0 ? readSegments(rest) : undefined) ??
    readContradiction(segments) ??
    (segments.some((segment) => isAbroad(gazetteer().places.get(keyOf(segment.words))))
      ? unclear("city.abroad")
      : unknown)
  );
}

/** A department whose name holds a comma (`San Andrés, Providencia y Santa Catalina`) is one part. */
function joinDepartments(segments: readonly PlaceSegment[]): PlaceSegment[] {
  const joined: PlaceSegment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    const words = [...(last?.words ?? []), ...segment.words];
    const isOne = last !== undefined && gazetteer().places.get(keyOf(words))?.department !== undefined;
    if (isOne) joined.pop();
    joined.push(isOne ? { ...segment, words } : segment);
  }
  return joined;
}

function isAbroad(place: Place | undefined): boolean {
  if (place === undefined || place.department !== undefined) return false;
  const isHere = place.municipalities.length > 0 || place.besideDepartment.length > 0;
  return !isHere && (place.isCountry === true || place.isCityAbroad === true);
}

const rulesForWords = ["particles", "damaged", "contraction", "truncated", "spelling"] as const;
const rulesForParts = ["particles", "damaged"] as const;

/** The words as the close spelling of one place; several that mean different things are for a model to tell apart. */
function readCloseTo(words: readonly string[], isOne: boolean): CityReading | undefined {
  const close = closePlaces(words, () => true, isOne ? rulesForWords : rulesForParts);
  if (close === undefined) return undefined;
  const reading = readAsOne(close.places);
  const rule = `city.${close.rule}`;
  if (reading.kind !== "municipality") return { ...reading, fired: [rule, ...reading.fired] };
  return {
    ...reading,
    flags: [...reading.flags, ...(close.rule === "particles" ? [] : [rule])],
    fired: [rule, ...reading.fired],
  };
}

function readAsOne(places: readonly Place[]): CityReading {
  const [reading, ...others] = places.map(readBarePlace);
  if (reading === undefined) return unknown;
  if (others.length === 0) return reading;
  const isSame = (other: CityReading): boolean =>
    other.kind === "municipality" &&
    reading.kind === "municipality" &&
    other.municipality === reading.municipality;
  if (others.every(isSame)) return reading;
  const candidates = new Set<Municipality>(places.flatMap((place) => place.municipalities));
  return { kind: "unknown", candidates: [...candidates], fired: [] };
}
