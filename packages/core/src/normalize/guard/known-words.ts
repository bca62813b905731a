import { distance } from "fastest-levenshtein";

import { gazetteer } from "../../fields/city/gazetteer.ts";
import { companyWords } from "../../fields/company/company-words.ts";
import { knownNames } from "../../fields/company/known-names.ts";
import { notMisspelt } from "../../fields/occupation/not-misspelt.ts";
import { readForms } from "../../fields/occupation/title-forms.ts";
import { titleTable } from "../../fields/occupation/title-table.ts";
import { fold } from "../../fields/text/fold.ts";
import { commonWords, englishWords } from "./common-words.ts";

/** Every word that a table of the rules has, folded: what is typed right is no misspelling of something else. */
let byLength: Map<number, Set<string>> | undefined;

/** True for a folded word that stands in a table of titles, companies or places. */
export function isKnownWord(word: string): boolean {
  return wordsByLength().get(word.length)?.has(word) === true;
}

/** The fewest letters in which any known word differs from the folded word; `upTo` and one more when none is so near. */
export function nearestKnownEdits(word: string, upTo: number): number {
  let least = upTo + 1;
  for (let length = word.length - upTo; length <= word.length + upTo; length += 1) {
    for (const known of wordsByLength().get(length) ?? []) {
      if (least <= 1) return least;
      least = Math.min(least, distance(word, known));
    }
  }
  return least;
}

function wordsByLength(): Map<number, Set<string>> {
  byLength ??= readWords();
  return byLength;
}

function readWords(): Map<number, Set<string>> {
  const words = new Map<number, Set<string>>();
  const know = (word: string): void => {
    if (word === "") return;
    const sharing = words.get(word.length);
    if (sharing === undefined) words.set(word.length, new Set([word]));
    else sharing.add(word);
  };
  // Not the spellings of the table: some are misspellings of what they lead to.
  for (const { title } of titleTable().rows) {
    const { masculine, feminine } = readForms(fold(title));
    for (const word of `${masculine} ${feminine}`.split(/[^\p{L}\p{N}]+/u)) know(word);
  }
  for (const name of knownNames().employers.keys()) for (const word of name.split(" ")) know(word);
  for (const place of gazetteer().places.values()) for (const word of place.words) know(word);
  const { spellings, short, organisation } = companyWords();
  for (const list of [spellings.keys(), short, organisation, notMisspelt, commonWords, englishWords]) {
    for (const word of list) know(word);
  }
  return words;
}
