import {
  fillers,
  finalGrades,
  institutionWords,
  negations,
  ordinals,
  romanNumerals,
  unfinishedStates,
  unfinishedWords,
} from "./education-words.ts";
import { rankOf } from "./levels.ts";
import { findPhrase, findWholePhrase, type Phrase, textOf } from "./phrases.ts";
import { readFurtherLevels } from "./read-further-levels.ts";
import type { EducationWord } from "./tokenize-education.ts";

/** What a value says of its level; `open` says why it says none, `unknown` that a model may know. */
export type Reading =
  | { kind: "level"; rank: number; fired: string[] }
  | { kind: "open"; flag: string }
  | { kind: "unknown" };

/**
 * Reads the level that a value begins with. What follows it is the name of a programme or an institution, where the same
 * words say nothing (`Maestría en tecnología`), or a further level.
 */
export function readLevel(words: readonly EducationWord[]): Reading {
  const whole = findWholePhrase(words, 0);
  if (whole !== undefined) return readingOf(whole);
  if (isUnfinished(words)) return open("education.unfinished");
  if (words.some(({ text }) => negations.has(text))) return open("education.negated");
  for (let at = 0; at < words.length; at += 1) {
    const rest = findWholePhrase(words, at);
    if (rest !== undefined) return readingOf(rest);
    const head = findPhrase(words, at);
    if (head !== undefined) return readFromHead(words, head.phrase, head.end);
    const text = words[at]?.text ?? "";
    if (/^\p{N}/u.test(text) || ordinals.includes(text)) return open("education.number");
    if (institutionWords.has(text)) return open("education.institution-only");
    if (!fillers.has(text)) break;
  }
  return { kind: "unknown" };
}

const open = (flag: string): Reading => ({ kind: "open", flag });

function readingOf(phrase: Phrase): Reading {
  return "flag" in phrase ? open(phrase.flag) : { kind: "level", rank: phrase.rank, fired: [phrase.rule] };
}

function readFromHead(words: readonly EducationWord[], head: Phrase, end: number): Reading {
  const rank = "rank" in head ? head.rank : undefined;
  const from = rank === undefined ? end : skipFinalGrade(words, end, rank);
  if (words.slice(from).some(({ text }) => isPartNumber(text, rank))) return open("education.number");
  if ("flag" in head && head.flag !== "education.ambiguous") return open(head.flag);
  const further = readFurtherLevels(words, from, { rank });
  if ("flag" in further) return open(further.flag);
  if (further.rank === undefined || further.rank === rank) return readingOf(head);
  return { kind: "level", rank: further.rank, fired: [head.rule, "education.highest"] };
}

/** `incompleto`; `en formación` and the like where nothing follows that it is the name of. */
function isUnfinished(words: readonly EducationWord[]): boolean {
  return words.some(({ text }, at) => {
    const next = words[at + 1];
    const isLast = next === undefined || next.joint === "break";
    return (
      unfinishedWords.has(text) || (isLast && words[at - 1]?.text === "en" && unfinishedStates.has(text))
    );
  });
}

/** After the class with which a level of school ends (`Básica Primaria (1-5)`). */
function skipFinalGrade(words: readonly EducationWord[], from: number, rank: number): number {
  for (const grade of finalGrades.get(rank) ?? []) {
    const end = from + grade.split(" ").length;
    if (textOf(words.slice(from, end)) === grade) return end;
  }
  return from;
}

const BACHILLER = rankOf("Bachiller");

/** A class or semester, of which nobody can know whether it is the last; not a year. */
function isPartNumber(text: string, rank: number | undefined): boolean {
  if (/\p{N}/u.test(text)) return !/^(?:19[4-9]|20[0-4])\d$/u.test(text);
  return romanNumerals.has(text) || ((rank ?? 0) <= BACHILLER && ordinals.includes(text));
}
