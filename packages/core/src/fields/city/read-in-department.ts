import { closePlaces } from "./close-places.ts";
import { departmentOf } from "./find-department.ts";
import type { Department, Municipality } from "./gazetteer.ts";
import { isIn, namedBy, partOf, type PlacePart, sharedName } from "./place-parts.ts";
import { type CityReading, nameRule } from "./read-bare-place.ts";

const rulesInDepartment = [
  "particles",
  "beginning",
  "damaged",
  "contraction",
  "truncated",
  "spelling",
] as const;
/** The name of a municipality elsewhere is not the misspelt name of one here: `Florida, Santander`. */
const rulesForKnownNames = ["particles", "beginning"] as const;
const certainRules: ReadonlySet<string> = new Set(rulesForKnownNames);

/** One part is a department, perhaps misspelt, and the rest comes close to a name in it; undefined = that is not so. */
export function readInDepartment(parts: readonly PlacePart[]): CityReading | undefined {
  for (const part of parts.toReversed()) {
    const rest = partOf(parts.filter((other) => other !== part).flatMap((other) => other.words));
    const exact = part.place?.department;
    const mayBeMisspelt = rest.place !== undefined || part.key.includes("?");
    const department = exact ?? (mayBeMisspelt ? departmentOf(part.words) : undefined);
    if (department === undefined) continue;
    const rule = exact === undefined ? "city.department-spelling" : "city.department";
    const reading = readNamed(rest, department, rule) ?? readClose(rest, department, rule);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

function readNamed(part: PlacePart, department: Department, rule: string): CityReading | undefined {
  const inside = namedBy(part.place).filter((municipality) => isIn(municipality, department));
  return oneOf(inside, (found) => ({
    flags: [],
    fired: [part.place === undefined ? "city.alias" : nameRule(part.place, found), rule],
  }));
}

function readClose(part: PlacePart, department: Department, rule: string): CityReading | undefined {
  const isKnown = part.place !== undefined && part.place.municipalities.length > 0;
  const inside = (municipality: Municipality): boolean => isIn(municipality, department);
  const close = closePlaces(
    part.words,
    (place) => place.municipalities.some(inside),
    isKnown ? rulesForKnownNames : rulesInDepartment,
  );
  if (close === undefined) return undefined;
  const found = close.places.flatMap((place) => place.municipalities.filter(inside));
  const name = `city.${close.rule}`;
  return oneOf(found, () => ({ flags: certainRules.has(close.rule) ? [] : [name], fired: [name, rule] }));
}

function oneOf(
  found: readonly Municipality[],
  detailsOf: (municipality: Municipality) => { flags: string[]; fired: string[] },
): CityReading | undefined {
  const [municipality, ...others] = new Set(found);
  if (municipality === undefined) return undefined;
  if (others.length > 0) return sharedName(found);
  return { kind: "municipality", municipality, ...detailsOf(municipality) };
}
