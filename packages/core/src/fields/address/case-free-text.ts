import { titleCase } from "../text/title-case.ts";

/**
 * Names of places and buildings in Title Case where their capitals say nothing: all lower case, or within a value that is
 * all capitals. Roman numerals and `PH` stay capitals.
 */
export function caseFreeText(text: string, isValueUpper: boolean): string {
  if (!isValueUpper && text !== text.toLowerCase()) return text;
  return titleCase(text)
    .split(" ")
    .map((word) => (/^(?:[ivx]{2,}|ph)$/i.test(word) ? word.toUpperCase() : word))
    .join(" ");
}

/** The same after the word that it belongs to: a preposition at its start stays small (`Cl. del Cuartel`, `Torre del Parque`). */
export function caseNameAfterWord(text: string, isValueUpper: boolean): string {
  const name = caseFreeText(text, isValueUpper);
  return name === text ? name : name.replace(/^Del? /, (preposition) => preposition.toLowerCase());
}
