import { BOGOTA, type Municipality } from "./gazetteer.ts";
import { isIn, namedBy, type PlacePart, sharedName } from "./place-parts.ts";
import { type CityReading, nameRule } from "./read-bare-place.ts";

/** Parts of which each names the same municipality or its department, as they stand; undefined = they do not. */
export function readExactParts(parts: readonly PlacePart[]): CityReading | undefined {
  const named = new Set(parts.flatMap((part) => namedBy(part.place)));
  const supported = [...named].filter((municipality) =>
    parts.every((part) => names(part, municipality) || isIn(municipality, part.place?.department)),
  );
  const besideDepartment = supported.filter((municipality) => isBesideDepartment(municipality, parts));
  const found = besideDepartment.length > 0 ? besideDepartment : supported;
  const outright = found.filter((one) => parts.some((part) => part.place?.municipalities.includes(one)));
  const [municipality, ...others] = outright.length > 0 ? outright : found;
  if (municipality === undefined) return undefined;
  if (others.length > 0) return sharedName(found);
  return municipalityNamed(municipality, parts, besideDepartment.length > 0);
}

function names(part: PlacePart, municipality: Municipality): boolean {
  return namedBy(part.place).includes(municipality);
}

/** One part names the municipality, and another its department. */
function isBesideDepartment(municipality: Municipality, parts: readonly PlacePart[]): boolean {
  return parts.some(
    (part) =>
      names(part, municipality) &&
      parts.some((other) => other !== part && isIn(municipality, other.place?.department)),
  );
}

function municipalityNamed(
  municipality: Municipality,
  parts: readonly PlacePart[],
  hasDepartment: boolean,
): CityReading {
  const naming = parts.flatMap((part) =>
    part.place?.municipalities.includes(municipality) ? part.place : [],
  );
  const isLocality = municipality.code === BOGOTA && parts.some((part) => part.place?.locality !== undefined);
  const rule = naming[0] === undefined ? "city.alias" : nameRule(naming[0], municipality);
  return {
    kind: "municipality",
    municipality,
    flags: isLocality ? ["city.locality"] : [],
    fired: [isLocality ? "city.locality" : rule, ...(hasDepartment ? ["city.department"] : [])],
  };
}
