import { fold } from "../text/fold.ts";
import { createSpellingIndex, type SpellingIndex } from "../text/spelling-index.ts";
import { employerRows } from "./employers.ts";
import { institutionRows } from "./institutions.ts";
import { keyOf } from "./name-key.ts";
import { nonEmployerRows, unnamedEmployers } from "./non-employers.ts";

interface KnownNames {
  /** Key of a spelling → the name's own spelling. */
  employers: ReadonlyMap<string, string>;
  nonEmployers: ReadonlyMap<string, string>;
  unnamed: ReadonlySet<string>;
  /** Single words that are close enough to nothing else. */
  nonEmployerWords: SpellingIndex;
  employerWords: SpellingIndex;
}

let read: KnownNames | undefined;

/** Every name that a table decides, by its key. Read at the first value, not at import. */
export function knownNames(): KnownNames {
  read ??= readNames();
  return read;
}

/** A shorter word is one letter away from too many others. */
const CLOSE_LETTERS_MIN = 8;

function readNames(): KnownNames {
  const employers = new Map<string, string>();
  for (const [name = "", acronym] of institutionRows()) {
    employers.set(keyOf(name), name);
    if (acronym !== undefined) employers.set(keyOf(`${name} ${acronym}`), `${name} - ${acronym}`);
  }
  for (const [name = "", ...aliases] of employerRows()) {
    for (const spelling of [name, ...aliases]) employers.set(keyOf(spelling), name);
  }
  const nonEmployers = new Map<string, string>();
  for (const [name = "", ...aliases] of nonEmployerRows()) {
    for (const spelling of [name, ...aliases]) nonEmployers.set(keyOf(spelling), name);
  }
  const longWords = (names: Iterable<string>): string[] =>
    [...names].filter((name) => !name.includes(" ") && name.length >= CLOSE_LETTERS_MIN);
  return {
    employers,
    nonEmployers,
    unnamed: new Set(unnamedEmployers()),
    nonEmployerWords: createSpellingIndex(longWords(nonEmployers.keys())),
    employerWords: createSpellingIndex(longWords(employers.keys())),
  };
}

/**
 * The spelling of an employer's one long word (`Bancolombia`), which names it in front of a branch or a city as well;
 * none for a shorter word, or for one that only an alias writes so.
 */
export function longEmployer(word: string): string | undefined {
  if (word.length < CLOSE_LETTERS_MIN) return undefined;
  const name = knownNames().employers.get(word);
  return name !== undefined && fold(name) === word ? name : undefined;
}
