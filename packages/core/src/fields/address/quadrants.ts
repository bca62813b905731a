import { countEdits } from "../text/spelling-index.ts";

export type Quadrant = "SUR" | "NORTE" | "ESTE" | "OESTE";

/** What people write for a quadrant. A single letter is none: sources conflict, so it stays a letter of the street. */
const quadrants: ReadonlyMap<string, Quadrant> = new Map([
  ["sur", "SUR"],
  ["norte", "NORTE"],
  ["nte", "NORTE"],
  ["este", "ESTE"],
  ["oriente", "ESTE"],
  ["oeste", "OESTE"],
  ["occidente", "OESTE"],
  ["occ", "OESTE"],
  ["oe", "OESTE"],
]);

/** The quadrant that a folded word stands for. */
export function quadrantOf(word: string): Quadrant | undefined {
  return quadrants.get(word);
}

/** Every spelling with the quadrant as the canonical form writes it, folded. */
export function quadrantSpellings(): [alias: string, word: string][] {
  return Array.from(quadrants, ([alias, quadrant]) => [alias, quadrant.toLowerCase()]);
}

const CLOSE_LETTERS_MIN = 5;
const WORD_MAX_LETTERS = 10;

/**
 * The only quadrant that is one edit from a folded word of at least five letters (`oeate`). A letter before it
 * counts: `anorte` is A Norte.
 */
export function closeQuadrantOf(word: string): Quadrant | undefined {
  if (word.length < CLOSE_LETTERS_MIN || word.length > WORD_MAX_LETTERS) return undefined;
  const close = new Set<Quadrant>();
  for (const [spelling, quadrant] of quadrants) {
    if (spelling.length < CLOSE_LETTERS_MIN || spelling[0] !== word[0] || word.endsWith(spelling)) continue;
    if (countEdits(word, spelling) <= 1) close.add(quadrant);
  }
  const [only, ...others] = close;
  return others.length === 0 ? only : undefined;
}
