import { distance } from "fastest-levenshtein";

import { canonicalAddressWord, numberMarkers } from "../fields/address/address-words.ts";
import type { FieldKind } from "../fields/field-kind.ts";
import { fold } from "../fields/text/fold.ts";

/** Words that prove nothing and need no proof. */
const particles = new Set("de del la las los el y e en a al con por para".split(" "));
const freeWords: Readonly<Partial<Record<FieldKind, ReadonlySet<string>>>> = {
  city: new Set([...particles, "d", "c"]),
  address: new Set([...particles, ...numberMarkers]),
};

/**
 * True when every word of the text stands in the source, for this kind of field, and at least one is more than a
 * particle. A word stands there as itself, as what the source abbreviates, or in a close spelling.
 */
export function hasEvidence(kind: FieldKind, text: string, source: string): boolean {
  const free = freeWords[kind] ?? particles;
  const sources = wordsOf(kind, source);
  const words = wordsOf(kind, text);
  const telling = words.filter((word) => !free.has(word));
  if (telling.length === 0) return words.length > 0 && words.join(" ") === sources.join(" ");
  return telling.every((word) => sources.some((candidate) => isSameWord(kind, word, candidate)));
}

/** True when the source's every word, apart from particles and markers, stands in the text. */
export function keepsWords(kind: FieldKind, text: string, source: string): boolean {
  const free = freeWords[kind] ?? particles;
  const words = wordsOf(kind, text);
  return wordsOf(kind, source).every(
    (word) => free.has(word) || words.some((candidate) => isSameWord(kind, candidate, word)),
  );
}

/** Folded words; letters and digits that are written together count as two (`13a45`). */
function wordsOf(kind: FieldKind, text: string): string[] {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u)
    .filter((word) => word !== "");
  return kind === "address" ? words.map(canonicalAddressWord) : words;
}

const ABBREVIATION_LETTERS_MIN = 3;
const CLOSE_LETTERS_MIN = 5;
const TWO_EDITS_LETTERS_MIN = 8;

function isSameWord(kind: FieldKind, word: string, source: string): boolean {
  if (word === source) return true;
  if (/\p{N}/u.test(word) || differInGender(word, source)) return false;
  const isAbbreviated = source.length >= ABBREVIATION_LETTERS_MIN && word.startsWith(source);
  if (isAbbreviated && kind !== "city") return true;
  const shorter = Math.min(word.length, source.length);
  if (shorter < CLOSE_LETTERS_MIN) return false;
  return distance(word, source) <= (shorter >= TWO_EDITS_LETTERS_MIN ? 2 : 1);
}

/** `contador` and `contadora`, `abogado` and `abogada`: a model does not change what was written. */
function differInGender(a: string, b: string): boolean {
  const stem = (word: string): string => word.replace(/[ao](s?)$/u, "$1");
  return stem(a) === stem(b);
}
