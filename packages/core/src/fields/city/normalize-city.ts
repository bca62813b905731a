import type { FieldContext, FieldResult } from "../field-kind.ts";
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
  if (city === undefined) return { value: text, status: "ask", flags: [] };
  return { value: city.name, status: "resolved", flags: [], code: city.code };
}
