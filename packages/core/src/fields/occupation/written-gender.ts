import { fold } from "../text/fold.ts";
import { looseTitles } from "./loose-titles.ts";
import { linkWords } from "./title-words.ts";

export interface MasculineWords {
  words: string[];
  /** The title with the words in the gender that was written; nothing when it lacks one of them. */
  restore(title: string): string | undefined;
}

/**
 * The words with their head in the masculine, where it was written in the feminine: the noun and what describes it, up to
 * the first link (`Auxiliar Administrativa en Salud`). Nothing when no word of it is feminine, or when another is
 * masculine: then the feminine one is rather a subject (`Técnico Electrónica`).
 */
export function toMasculine(words: readonly string[]): MasculineWords | undefined {
  const link = words.findIndex((word) => linkWords.has(word));
  const head = link < 0 ? words : words.slice(0, link);
  const { masculineOf, isMarkedMasculine, words: known } = looseTitles();
  const written = new Map<string, (masculine: string) => string>();
  const masculine = head.map((word) => {
    const pair = masculineOf.get(word);
    if (pair !== undefined) {
      written.set(pair.masculine, () => pair.written);
      return pair.masculine;
    }
    const twin = known.has(word) ? undefined : twinOf(word);
    if (twin === undefined) return word;
    written.set(twin, (found) => writeFeminine(found));
    return twin;
  });
  const isMixed = head.some((word) => isMarkedMasculine(word) && !masculineOf.has(word));
  if (written.size === 0 || isMixed) return undefined;
  return {
    words: [...masculine, ...words.slice(head.length)],
    restore(title) {
      const missing = new Set(written.keys());
      const restored = title.split(" ").map((word) => {
        const folded = fold(word);
        if (!missing.delete(folded)) return word;
        return written.get(folded)?.(word) ?? word;
      });
      return missing.size === 0 ? restored.join(" ") : undefined;
    },
  };
}

/** The masculine of a feminine word that no title has: `plomera`, `soldadora`. */
function twinOf(word: string): string | undefined {
  const { words } = looseTitles();
  if (word.length < TWIN_LETTERS_MIN || !word.endsWith("a")) return undefined;
  const stem = word.slice(0, -1);
  if (stem.endsWith("or")) return words.has(stem) ? stem : undefined;
  return words.has(`${stem}o`) ? `${stem}o` : undefined;
}

const TWIN_LETTERS_MIN = 5;

function writeFeminine(masculine: string): string {
  return masculine.endsWith("o") ? `${masculine.slice(0, -1)}a` : `${masculine}a`;
}
