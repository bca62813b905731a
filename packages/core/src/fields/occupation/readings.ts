import { readAbbreviation } from "./abbreviations.ts";
import { acronymMeanings, acronyms } from "./acronyms.ts";
import { looseTitles } from "./loose-titles.ts";
import { differsInEnding, isSlip, isSlipAlone } from "./misspelling.ts";

/** What one typed word may mean: known words, and how it came to them. */
export interface Reading {
  words: readonly string[];
  rule?: "abbreviation" | "spelling" | "acronym";
  /** An abbreviation that hides the gender, read as this one. */
  gender?: "masculine" | "feminine";
  /** Of a reading in the feminine the masculine word, by which both are known to be one. */
  twin?: string;
  /** What is written instead of the words, where the typed word stays: an acronym in its capitals. */
  written?: string;
}

/** A slip of the hand is only looked for in words that are long enough to tell. */
const SLIP_LETTERS_MIN = 6;

/** The readings of a folded word: what it may be, and itself. */
function readingsOf(word: string, isAlone: boolean): Reading[] {
  const readings: Reading[] = [];
  for (const { masculine, feminine, isGendered } of readAbbreviation(word) ?? []) {
    if (!isGendered) readings.push({ words: [masculine], rule: "abbreviation" });
    else {
      readings.push({ words: [masculine], rule: "abbreviation", gender: "masculine" });
      readings.push({ words: [feminine], rule: "abbreviation", gender: "feminine", twin: masculine });
    }
  }
  const meaning = acronymMeanings.get(word);
  if (meaning !== undefined) {
    readings.push({ words: meaning.split(" "), rule: "acronym", written: acronyms.get(word) ?? word });
  }
  const { words } = looseTitles();
  if (word.length >= SLIP_LETTERS_MIN && !words.has(word)) {
    const near = words.nearest(word, 1)?.words ?? [];
    for (const known of near) {
      const hidesGender = near.some((other) => other !== known && differsInEnding(other, known));
      const isMeant = isAlone ? isSlipAlone : isSlip;
      if (!hidesGender && isMeant(word, known)) readings.push({ words: [known], rule: "spelling" });
    }
  }
  readings.push({ words: [word] });
  return readings;
}

/** More would not be one title. */
const WORDS_MAX = 12;
const COMBINATIONS_MAX = 256;

/** Every way of reading the words together; none when there are too many of them. */
export function combineReadings(words: readonly string[]): Reading[][] {
  if (words.length > WORDS_MAX) return [];
  let combinations: Reading[][] = [[]];
  for (const word of words) {
    const readings = readingsOf(word, words.length === 1);
    if (combinations.length * readings.length > COMBINATIONS_MAX) return [];
    combinations = combinations.flatMap((before) => readings.map((reading) => [...before, reading]));
  }
  return combinations;
}
