import { ask, type FieldContext, type FieldResult, resolved } from "../field-kind.ts";
import { fold } from "../text/fold.ts";
import { tidy } from "../text/tidy.ts";
import { cities, type City } from "./cities.ts";

const byFoldedName: ReadonlyMap<string, City> = new Map(
  cities.flatMap((city) => [city.name, ...city.aliases].map((name) => [fold(name), city] as const)),
);

/** A Colombian municipality by its everyday name, with its DIVIPOLA code. */
export function normalizeCity(value: string, _context: FieldContext): FieldResult {
  const text = tidy(value);
  const city = byFoldedName.get(fold(text));
  if (city === undefined) return ask(text);
  return resolved(city.name, { code: city.code, fired: ["city.name"] });
}
