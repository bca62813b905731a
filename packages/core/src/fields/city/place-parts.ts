import { BOGOTA, type Department, gazetteer, keyOf, type Municipality, type Place } from "./gazetteer.ts";
import type { CityReading } from "./read-bare-place.ts";

/** One part of a value, and the place that it names as it stands. */
export interface PlacePart {
  words: readonly string[];
  key: string;
  place: Place | undefined;
}

export function partOf(words: readonly string[]): PlacePart {
  const key = keyOf(words);
  return { words, key, place: gazetteer().places.get(key) };
}

/** The municipalities that a place may name beside their department; Bogotá for its localities. */
export function namedBy(place: Place | undefined): Municipality[] {
  if (place === undefined) return [];
  const bogota = place.locality === undefined ? undefined : gazetteer().municipalities.get(BOGOTA);
  return [...place.municipalities, ...place.besideDepartment, ...(bogota === undefined ? [] : [bogota])];
}

/** Bogotá is also in Cundinamarca, whose capital it is: so people write it. */
export function isIn(municipality: Municipality, department: Department | undefined): boolean {
  return (
    department !== undefined &&
    (municipality.department === department || municipality.code === department.capital)
  );
}

/** Several places of one name, of which nobody can know the one that is meant. */
export function sharedName(candidates: Iterable<Municipality>): CityReading {
  return {
    kind: "unclear",
    flag: "city.shared-name",
    candidates: [...new Set(candidates)],
    fired: ["city.shared-name"],
  };
}
