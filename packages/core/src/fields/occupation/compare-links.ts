import { linkWords } from "./title-words.ts";

/** How the links (`de`, `en la`) of two titles of the same other words differ. */
export interface LinkDifference {
  /** Places where only the title has a link. */
  missing: number;
  /** Places where only the typed words have one. */
  surplus: number;
  /** Places where both have one of place or belonging, and not the same. */
  exchanged: number;
}

/** Compares, gap by gap, the links of typed words with those of a title; both have the same words otherwise. */
export function compareLinks(typed: readonly string[], title: readonly string[]): LinkDifference {
  const difference: LinkDifference = { missing: 0, surplus: 0, exchanged: 0 };
  const typedGaps = gapsOf(typed);
  for (const [at, link] of gapsOf(title).entries()) {
    const other = typedGaps[at] ?? "";
    if (link === other) continue;
    if (other === "") difference.missing += 1;
    else if (link === "" || !exchangeable.has(link) || !exchangeable.has(other)) difference.surplus += 1;
    else difference.exchanged += 1;
  }
  return difference;
}

const exchangeable: ReadonlySet<string> = new Set([
  "de",
  "del",
  "de la",
  "de las",
  "de los",
  "en",
  "en el",
  "en la",
  "en las",
  "en los",
]);

function gapsOf(words: readonly string[]): string[] {
  const gaps = [""];
  for (const word of words) {
    if (!linkWords.has(word)) gaps.push("");
    else gaps[gaps.length - 1] = `${gaps.at(-1) ?? ""} ${word}`.trimStart();
  }
  return gaps;
}
