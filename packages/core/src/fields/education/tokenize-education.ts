import { fold } from "../text/fold.ts";
import { ordinals } from "./education-words.ts";

/** A folded word and how it is joined to the one before: `break` ends a thought, `or` leaves a choice. */
export interface EducationWord {
  text: string;
  joint: "space" | "hyphen" | "break" | "or";
}

/** The words of a value, up to so many; letters that were lost (`T?cnico`) or left open (`tecnólog@`) are part of theirs. */
export function tokenizeEducation(text: string, wordsMax: number): EducationWord[] {
  const words: EducationWord[] = [];
  let gap = "";
  for (const [piece] of fold(text).matchAll(/[\p{L}\p{N}?\ufffd@°]+|[^\p{L}\p{N}?\ufffd@°]+/gu)) {
    const word = trimSigns(piece);
    if (word === "") {
      gap += piece;
      continue;
    }
    const previous = words.at(-1);
    if (previous === undefined || !isGenderEnding(word, gap, previous.text)) {
      const joint = previous === undefined ? "space" : jointOf(gap, previous.text);
      words.push({ text: ordinalOf(word), joint });
      if (words.length === wordsMax) break;
    }
    gap = "";
  }
  return words;
}

/** Without the signs that a gap may hold as well; a word has a letter or digit. */
function trimSigns(piece: string): string {
  if (!/[\p{L}\p{N}]/u.test(piece)) return "";
  let [from, to] = [0, piece.length];
  while ("?°\ufffd".includes(piece.charAt(from))) from += 1;
  while (to > from && "?\ufffd".includes(piece.charAt(to - 1))) to -= 1;
  return piece.slice(from, to);
}

/** The `a` of `Tecnólogo(a)` and `abogado/a`, but not that of `N/A`. */
function isGenderEnding(word: string, gap: string, previous: string): boolean {
  return (gap === "(" || gap === "/") && /^[ao]s?$/u.test(word) && previous.length > 3;
}

function jointOf(gap: string, previous: string): EducationWord["joint"] {
  if (gap === "-") return "hyphen";
  if (/[/|]/u.test(gap)) return "or";
  if (/[^\s.'"´`*]/u.test(gap)) return "break";
  const endsSentence = gap.includes(".") && gap.length > 1 && previous.length >= SENTENCE_WORD_LETTERS_MIN;
  return endsSentence ? "break" : "space";
}

/** A dot after a shorter word shortens it (`tec. en`, `prof. universitario`). */
const SENTENCE_WORD_LETTERS_MIN = 6;

/** `9°`, `9no`, `9.º` as `noveno`. */
function ordinalOf(word: string): string {
  const number = /^(\d{1,2})(?:[oaº°ª]|er|ero|ro|do|to|no|vo|mo|va|ta|na)$/u.exec(word)?.[1];
  return number === undefined ? word : (ordinals[Number(number)] ?? number);
}
