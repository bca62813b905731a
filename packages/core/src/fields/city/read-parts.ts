import { isIn, namedBy, partOf, type PlacePart, sharedName } from "./place-parts.ts";
import { type CityReading, readBarePlace } from "./read-bare-place.ts";
import { readExactParts } from "./read-exact-parts.ts";
import { readInDepartment } from "./read-in-department.ts";
import type { PlaceSegment } from "./read-place-text.ts";

/** Parts between separators: city, department and what is inside of the city; undefined = they are not that. */
export function readParts(segments: readonly PlaceSegment[]): CityReading | undefined {
  const parts = segments.map((segment) => partOf(segment.words));
  return readExactParts(parts) ?? readInDepartment(parts) ?? readPlaceInside(parts, segments);
}

/** Words without a separator as city and department, in either order; undefined = they are not that. */
export function readBesideEachOther(words: readonly string[]): CityReading | undefined {
  return readSides(words) ?? onlyOne(splitsOf(words).flatMap((parts) => readInDepartment(parts) ?? []));
}

/** The same, of names as they stand: also where separators stand inside of them (`Piendamó - Tunía Cauca`). */
export function readSides(words: readonly string[]): CityReading | undefined {
  return onlyOne(splitsOf(words).flatMap((parts) => readExactParts(parts) ?? []));
}

/** Places that are all known and do not go together, with a separator or without; undefined = they are not that. */
export function readContradiction(segments: readonly PlaceSegment[]): CityReading | undefined {
  const [first, ...others] = segments;
  if (first === undefined) return undefined;
  const readings =
    others.length > 0 ? [segments.map((segment) => partOf(segment.words))] : splitsOf(first.words);
  return readings.map(contradictionOf).find((reading) => reading !== undefined);
}

function splitsOf(words: readonly string[]): PlacePart[][] {
  return words
    .slice(1)
    .map((_, index) => [partOf(words.slice(0, index + 1)), partOf(words.slice(index + 1))]);
}

/** Readings of the same words that agree are one. */
function onlyOne(readings: readonly CityReading[]): CityReading | undefined {
  const municipalities = readings.flatMap((one) => (one.kind === "municipality" ? one.municipality : []));
  return new Set(municipalities).size > 1 ? sharedName(municipalities) : readings[0];
}

/** `Espinal (Chicoral)`: something in the city that no table knows, in parentheses after it. */
function readPlaceInside(
  parts: readonly PlacePart[],
  segments: readonly PlaceSegment[],
): CityReading | undefined {
  const [city, ...inside] = parts;
  if (city?.place === undefined || inside.some((part) => part.place !== undefined)) return undefined;
  if (!segments.slice(1).every((segment) => segment.inParentheses)) return undefined;
  const reading = readBarePlace(city.place);
  if (reading.kind !== "municipality") return reading;
  const rule = "city.place-inside";
  return { ...reading, flags: [...reading.flags, rule], fired: [...reading.fired, rule] };
}

function contradictionOf(parts: readonly PlacePart[]): CityReading | undefined {
  const candidates = new Set(parts.flatMap((part) => namedBy(part.place)));
  const areKnown = parts.every(({ place }) => place?.department !== undefined || namedBy(place).length > 0);
  if (!areKnown || candidates.size === 0) return undefined;
  const hasDepartment = parts.some(
    ({ place }) =>
      place?.department !== undefined && ![...candidates].every((one) => isIn(one, place.department)),
  );
  const flag = hasDepartment ? "city.contradicts-department" : "city.two-places";
  return { kind: "unclear", flag, candidates: [...candidates], fired: [flag] };
}
