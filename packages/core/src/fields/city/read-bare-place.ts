import {
  BOGOTA,
  type Department,
  gazetteer,
  keyOf,
  type Municipality,
  type Place,
  withoutParticles,
} from "./gazetteer.ts";

/** What a value is found to mean, and by which rules. */
export type CityReading =
  | { kind: "municipality"; municipality: Municipality; flags: string[]; fired: string[] }
  /** Nobody can know which, or it is none: a person looks. */
  | {
      kind: "unclear";
      flag: string;
      candidates: readonly Municipality[];
      department?: Department;
      fired: string[];
    }
  /** A model may know. */
  | { kind: "unknown"; candidates: readonly Municipality[]; fired: string[] };

/** Shorter ones are no name of a place: `Ib`. */
const NAME_MIN_CHARS = 3;

/**
 * What the name of a place means where nothing else stands beside it: a capital before all others, a department before
 * the municipalities that are called after it, a municipality when no other is called so, nor a capital in short
 * (`San José`).
 */
export function readBarePlace(place: Place): CityReading {
  const { municipalities, besideDepartment, department } = place;
  if (place.key.length < NAME_MIN_CHARS) return { kind: "unknown", candidates: [], fired: [] };
  if (place.key === "colombia") return unclear("city.country-only", municipalities);

  const capital = municipalities.find((one) => one.code === one.department.capital);
  if (capital !== undefined) {
    const hasRivals = municipalities.length > 1 || (department !== undefined && department.code !== "11");
    return named(place, capital, hasRivals ? ["city.capital"] : []);
  }
  if (department?.code === "11") return bogota("city.alias");
  if (department !== undefined) {
    return { ...unclear("city.department-only", municipalities), department };
  }
  if (place.locality === "beside Bogotá") return unclear("city.shared-name", rivalsOf(place));
  const [only, ...others] = municipalities;
  if (others.length > 0) return unclear("city.shared-name", municipalities);
  const isCapitalToo = besideDepartment.some((one) => one.code === one.department.capital);
  if (only !== undefined && isCapitalToo) return unclear("city.shared-name", [only, ...besideDepartment]);
  if (only !== undefined) return named(place, only, []);
  if (place.locality === "alone") return { ...bogota("city.locality"), flags: ["city.locality"] };
  if (place.isCityAbroad || place.isCountry) return unclear("city.abroad", besideDepartment);
  return unclear("city.needs-department", besideDepartment);
}

function unclear(flag: string, candidates: readonly Municipality[]): CityReading & { kind: "unclear" } {
  return { kind: "unclear", flag, candidates, fired: [flag] };
}

function named(place: Place, municipality: Municipality, more: string[]): CityReading {
  const isCapital = municipality.code === municipality.department.capital;
  return {
    kind: "municipality",
    municipality,
    flags: place.isCityAbroad && !isCapital ? ["city.also-abroad"] : [],
    fired: [nameRule(place, municipality), ...more],
  };
}

/** Whether the place is found by the name that is shown, or by another. */
export function nameRule(place: Place, municipality: Municipality): string {
  return place.key === municipality.nameKey ? "city.name" : "city.alias";
}

function bogota(rule: string): CityReading & { kind: "municipality" } {
  const municipality = gazetteer().municipalities.get(BOGOTA);
  if (municipality === undefined) throw new Error("Bogotá is missing in the table of municipalities");
  return { kind: "municipality", municipality, flags: [], fired: [rule] };
}

/** Bogotá, and everything that is called like the locality but for articles. */
function rivalsOf(place: Place): Municipality[] {
  const alike = gazetteer().withoutParticles.get(keyOf(withoutParticles(place.words))) ?? [place];
  const rivals = alike.flatMap((one) => [...one.municipalities, ...one.besideDepartment]);
  const city = gazetteer().municipalities.get(BOGOTA);
  return [...new Set(city === undefined ? rivals : [city, ...rivals])];
}
