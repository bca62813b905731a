import { bogotaLocalities } from "./bogota-localities.ts";
import { departmentTable } from "./departments.ts";
import { municipalityTable } from "./municipalities.ts";
import { placesAbroadTable } from "./places-abroad.ts";
import { readPlaceText } from "./read-place-text.ts";

export interface Department {
  /** Two digits, DIVIPOLA. */
  code: string;
  name: string;
  /** The code of its capital. */
  capital: string;
}

export interface Municipality {
  /** Five digits, DIVIPOLA. */
  code: string;
  /** The everyday name, with the official accents. */
  name: string;
  /** The key of the everyday name. */
  nameKey: string;
  department: Department;
}

/** Everything that one name, in whatever spelling of case, accents, spaces and signs, may mean. */
export interface Place {
  /** Its words written together: what a place is found by. */
  key: string;
  words: readonly string[];
  /** Who bears the name outright. */
  municipalities: Municipality[];
  /** Who bears it, but only beside the department. */
  besideDepartment: Municipality[];
  department?: Department;
  locality?: "alone" | "beside Bogotá";
  isCityAbroad?: true;
  isCountry?: true;
}

export interface Gazetteer {
  municipalities: ReadonlyMap<string, Municipality>;
  departments: ReadonlyMap<string, Department>;
  places: ReadonlyMap<string, Place>;
  /** Places by their words without articles and particles, `carmen viboral`; those of below five letters are left out. */
  withoutParticles: ReadonlyMap<string, readonly Place[]>;
}

export const BOGOTA = "11001";

let built: Gazetteer | undefined;

/** The tables, read at the first call. */
export function gazetteer(): Gazetteer {
  built ??= readTables();
  return built;
}

/** Words written together, the key of a place. */
export function keyOf(words: readonly string[]): string {
  return words.join("");
}

const particles = new Set(["de", "del", "la", "las", "el", "los", "y"]);

/** The words without articles and particles. */
export function withoutParticles(words: readonly string[]): string[] {
  return words.filter((word) => !particles.has(word));
}

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split("|"));
const namesOf = (cell = ""): string[] => cell.split(";").filter((name) => name !== "");

function readTables(): Gazetteer {
  const municipalities = new Map<string, Municipality>();
  const departments = new Map<string, Department>();
  const places = new Map<string, Place>();
  const placeNamed = (name: string): Place => {
    const words = readPlaceText(name).flatMap((segment) => segment.words);
    const key = keyOf(words);
    const known = places.get(key);
    if (known !== undefined) return known;
    const place: Place = { key, words, municipalities: [], besideDepartment: [] };
    places.set(key, place);
    return place;
  };

  for (const [code = "", name = "", capital = "", others] of rowsOf(departmentTable)) {
    const department = { code, name, capital };
    departments.set(code, department);
    for (const one of [name, ...namesOf(others)]) placeNamed(one).department = department;
  }
  for (const [code = "", name = "", others] of rowsOf(municipalityTable)) {
    const department = departments.get(code.slice(0, 2));
    if (department === undefined) continue;
    const place = placeNamed(name);
    const municipality = { code, name, nameKey: place.key, department };
    municipalities.set(code, municipality);
    place.municipalities.push(municipality);
    for (const other of namesOf(others)) {
      if (other.startsWith("~")) placeNamed(other.slice(1)).besideDepartment.push(municipality);
      else placeNamed(other).municipalities.push(municipality);
    }
  }
  for (const name of bogotaLocalities) {
    const place = placeNamed(name.replace("~", ""));
    const isShared = name.startsWith("~") || place.municipalities.length > 0;
    place.locality = isShared ? "beside Bogotá" : "alone";
  }
  for (const [countries, cities] of rowsOf(placesAbroadTable)) {
    for (const name of namesOf(countries)) placeNamed(name).isCountry = true;
    for (const name of namesOf(cities)) placeNamed(name).isCityAbroad = true;
  }
  return { municipalities, departments, places, withoutParticles: indexWithoutParticles(places) };
}

/** Shorter ones say too little: `Mesa`, `Paz`. */
const WITHOUT_PARTICLES_MIN_CHARS = 5;

function indexWithoutParticles(places: ReadonlyMap<string, Place>): Map<string, Place[]> {
  const index = new Map<string, Place[]>();
  for (const place of places.values()) {
    const key = keyOf(withoutParticles(place.words));
    if (key.length < WITHOUT_PARTICLES_MIN_CHARS) continue;
    const sharing = index.get(key);
    if (sharing === undefined) index.set(key, [place]);
    else sharing.push(place);
  }
  return index;
}
