import { capitalize } from "../text/title-case.ts";

/** A title and the level that stands behind it. */
export interface LevelledTitle {
  title: string;
  level: string;
}

/** The level that ends a text (`Analista Contable Senior`, `Auxiliar 2`), which no title of CUOC says. */
export function splitLevel(text: string): LevelledTitle | undefined {
  const at = text.lastIndexOf(" ");
  if (at < 0) return undefined;
  const level = levels.get(text.slice(at + 1).toLowerCase());
  return level === undefined ? undefined : { title: text.slice(0, at), level };
}

const levels: ReadonlyMap<string, string> = new Map([
  ...["junior", "júnior", "senior", "sénior", "semisenior", "1", "2", "3", "4"].map(
    (level) => [level, capitalize(level)] as const,
  ),
  ...["i", "ii", "iii", "iv"].map((level) => [level, level.toUpperCase()] as const),
  ["jr", "Jr."],
  ["jr.", "Jr."],
  ["sr", "Sr."],
  ["sr.", "Sr."],
]);
