import { gazetteer, type Place } from "@lead-normalizer/core/fields/city/gazetteer.ts";

/** Runs the work with one more name for a municipality in the table, as a release with that alias would. */
export async function withCityAlias<Result>(
  alias: string,
  municipality: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const places = gazetteer().places as Map<string, Place>;
  const [bearer] = [...gazetteer().municipalities.values()].filter(({ name }) => name === municipality);
  if (bearer === undefined || places.has(alias)) throw new Error(`"${alias}" would be no new alias.`);
  places.set(alias, { key: alias, words: [alias], municipalities: [bearer], besideDepartment: [] });
  try {
    return await work();
  } finally {
    places.delete(alias);
  }
}
