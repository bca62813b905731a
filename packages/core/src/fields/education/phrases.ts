import { degreeTitles } from "./degree-titles.ts";
import { levelPhrases, type Place } from "./level-phrases.ts";
import { rankOf } from "./levels.ts";
import { openPhrases } from "./open-phrases.ts";
import type { EducationWord } from "./tokenize-education.ts";

/** What a phrase says: a level, or why the value leaves it open. */
export type Phrase = { place: Place; rule: string } & ({ rank: number } | { flag: string });

const PROFESIONAL = rankOf("Profesional");

export const phrases: ReadonlyMap<string, Phrase> = new Map<string, Phrase>([
  ...degreeTitles.map(
    (title) => [title, { rank: PROFESIONAL, place: "first", rule: "education.title" }] as const,
  ),
  ...levelPhrases.map(
    ([phrase, level, place]) => [phrase, { rank: rankOf(level), place, rule: "education.level" }] as const,
  ),
  ...openPhrases.map(([phrase, flag, place]) => [phrase, { flag, place, rule: flag }] as const),
]);

const PHRASE_WORDS_MAX = Math.max(...[...phrases.keys()].map((phrase) => phrase.split(" ").length));

/** What all words from one on say together, if only a whole value says it. */
export function findWholePhrase(words: readonly EducationWord[], from: number): Phrase | undefined {
  if (words.length - from > PHRASE_WORDS_MAX) return undefined;
  const phrase = phrases.get(textOf(words.slice(from)));
  return phrase?.place === "whole" ? phrase : undefined;
}

/** The longest phrase that begins at a word; nothing but spaces and hyphens is inside. */
export function findPhrase(
  words: readonly EducationWord[],
  at: number,
): { phrase: Phrase; end: number } | undefined {
  let found: { phrase: Phrase; end: number } | undefined;
  let text = words[at]?.text ?? "";
  for (let end = at + 1; end <= Math.min(words.length, at + PHRASE_WORDS_MAX); end += 1) {
    const phrase = phrases.get(text);
    if (phrase !== undefined && phrase.place !== "whole") found = { phrase, end };
    const next = words[end];
    if (next === undefined || next.joint === "break" || next.joint === "or") break;
    text += ` ${next.text}`;
  }
  return found;
}

export function textOf(words: readonly EducationWord[]): string {
  return words.map(({ text }) => text).join(" ");
}
