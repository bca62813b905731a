import { fold } from "../text/fold.ts";
import { createSpellingIndex, type SpellingIndex } from "../text/spelling-index.ts";
import { acronyms } from "./acronyms.ts";
import { notMisspelt } from "./not-misspelt.ts";
import { readGenderPairs } from "./title-forms.ts";
import { type TitleId, titleTable } from "./title-table.ts";
import { linkWords } from "./title-words.ts";

/** The titles, findable by less than their exact words. */
export interface LooseTitles {
  /** Spellings of titles by their words without the links (`de`, `en la`), and the form that each is of. */
  bySkeleton: ReadonlyMap<string, ReadonlyArray<readonly [spelling: string, id: TitleId]>>;
  /** The form by its letters without spaces; nothing where two rows share them. */
  byLetters: ReadonlyMap<string, TitleId | undefined>;
  /** Every word of a title. */
  words: SpellingIndex;
  /** Of feminine words the masculine one, and how the feminine is written. */
  masculineOf: ReadonlyMap<string, { masculine: string; written: string }>;
  /** Words that are masculine where a feminine one exists. */
  isMarkedMasculine(word: string): boolean;
  /** Words that follow a link in a title (`en mecánica`): next to a person they may be a subject as well. */
  isSubject(word: string): boolean;
}

let loose: LooseTitles | undefined;

/** Built at the first title that is not known exactly: a second pass over the table, and the words of it. */
export function looseTitles(): LooseTitles {
  loose ??= build();
  return loose;
}

/** A title's words without its links. */
export function skeletonOf(words: readonly string[]): string {
  return words.filter((word) => !linkWords.has(word)).join(" ");
}

function build(): LooseTitles {
  const bySkeleton = new Map<string, Array<readonly [string, TitleId]>>();
  const byLetters = new Map<string, TitleId | undefined>();
  const subjects = new Set<string>();
  const words = new Set<string>([...acronyms.keys(), ...notMisspelt]);
  for (const [spelling, id] of titleTable().idBySpelling) {
    if (notOfWords.test(spelling)) continue;
    const spelled = spelling.split(" ");
    for (const [at, word] of spelled.entries()) {
      words.add(word);
      if (at > 0 && linkWords.has(spelled[at - 1] ?? "")) subjects.add(word);
    }
    const skeleton = skeletonOf(spelled);
    const sharing = bySkeleton.get(skeleton);
    if (sharing === undefined) bySkeleton.set(skeleton, [[spelling, id]]);
    else sharing.push([spelling, id]);
    const letters = spelled.join("");
    byLetters.set(letters, byLetters.has(letters) ? undefined : id);
  }
  const masculineOf = new Map<string, { masculine: string; written: string }>();
  const masculines = new Set<string>();
  for (const { title } of titleTable().rows) {
    if (!title.includes("/")) continue;
    for (const { masculine, feminine } of readGenderPairs(title)) {
      const folded = fold(masculine);
      masculines.add(folded);
      masculineOf.set(fold(feminine), { masculine: folded, written: feminine });
    }
  }
  return {
    bySkeleton,
    byLetters,
    words: createSpellingIndex(words),
    masculineOf,
    isMarkedMasculine: (word) => masculines.has(word) && /(?:o|or|on|in|an)$/u.test(word),
    isSubject: (word) => subjects.has(word),
  };
}

const notOfWords = /[^\p{L}\p{N}& ]/u;
