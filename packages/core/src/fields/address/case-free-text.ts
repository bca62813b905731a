import { titleCase } from "../text/title-case.ts";

/**
 * Names of places and buildings in Title Case where their capitals say nothing: all lower case, or within a value that is
 * all capitals. Roman numerals stay capitals.
 */
export function caseFreeText(text: string, isValueUpper: boolean): string {
  if (!isValueUpper && text !== text.toLowerCase()) return text;
  return titleCase(text)
    .split(" ")
    .map((word) => (/^[ivx]{2,}$/i.test(word) ? word.toUpperCase() : word))
    .join(" ");
}
