import { fold } from "../text/fold.ts";
import { readAbbreviation } from "./abbreviations.ts";
import { rowOf, titleTable, type TitleRow } from "./title-table.ts";
import { wordsOf } from "./title-words.ts";

/**
 * The row of the tables whose title, in either gender and whatever its case and accents, the text is word for word:
 * what a guard may take as evidence that a title exists. `kind` tells CUOC's from everyday ones and non-occupations.
 */
export function findKnownTitle(text: string): TitleRow | undefined {
  const { idBySpelling } = titleTable();
  const folded = fold(text);
  const id = idBySpelling.get(folded) ?? idBySpelling.get(wordsOf(folded).join(" "));
  return id === undefined ? undefined : rowOf(id);
}

/** True when the table of abbreviations lets the one folded word stand for the other (`ing`, `ingeniera`). */
export function canStandFor(abbreviation: string, word: string): boolean {
  return (readAbbreviation(abbreviation) ?? []).some(
    ({ masculine, feminine }) => masculine === word || feminine === word,
  );
}
