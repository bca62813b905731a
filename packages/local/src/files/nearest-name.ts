import { distance } from "fastest-levenshtein";

/** The name as people mean it: case, accents, blanks, underscores and hyphens do not count. */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[\s_-]/g, "")
    .toLowerCase();
}

/** The name with the smallest edit distance to the one wanted, or undefined when there are none. */
export function nearestName(wanted: string, names: readonly string[]): string | undefined {
  const folded = foldName(wanted);
  let nearest: { name: string; edits: number } | undefined;
  for (const name of names) {
    const edits = distance(folded, foldName(name));
    if (nearest === undefined || edits < nearest.edits) nearest = { name, edits };
  }
  return nearest?.name;
}
