import { type Department, gazetteer, keyOf, type Municipality } from "./gazetteer.ts";
import { isIn, namedBy } from "./place-parts.ts";
import { readPlaceText } from "./read-place-text.ts";

/**
 * The municipalities that bear a name, everyday, official or an alias, whatever its case, accents and spaces; in the
 * department, where one is given. Several bear a shared name; none, a name that no table has.
 */
export function findMunicipalities(name: string, department?: Department): Municipality[] {
  const place = gazetteer().places.get(keyOf(readPlaceText(name).flatMap((segment) => segment.words)));
  const named = namedBy(place);
  return department === undefined ? named : named.filter((municipality) => isIn(municipality, department));
}

/** True when a municipality is in the department, Bogotá also in Cundinamarca. */
export { isIn as isInDepartment };

/**
 * The departments that a value names beside a city: a part of its own, or the last words of one. What belongs to the name
 * of a place is none (`Puerto Nariño`, `Santander de Quilichao`).
 */
export function departmentsIn(text: string): Department[] {
  const found = readPlaceText(text).flatMap(({ words }) => {
    for (let from = 0; from < words.length; from += 1) {
      const place = gazetteer().places.get(keyOf(words.slice(from)));
      if (place?.department !== undefined) return place.department;
      if (from === 0 && place !== undefined) return [];
    }
    return [];
  });
  return [...new Set(found)];
}
