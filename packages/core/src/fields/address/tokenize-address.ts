import { fold } from "../text/fold.ts";
import { isMarkerWord } from "./number-markers.ts";
import { quadrantOf } from "./quadrants.ts";

export interface Token {
  kind: "number" | "word" | "sign";
  text: string;
  /** Without accents and case. */
  folded: string;
  start: number;
  end: number;
  /** Written together with what stands before it. */
  isGlued: boolean;
}

/** Numbers, words and single signs. `¿`, `?` and the replacement character stand for lost letters; `º ª °` are read as letters. */
const piece = /(\d+)|([\p{L}\p{M}°¿?\ufffd'’]+)|\S/gu;

/**
 * The tokens of tidy text, in order; every character but spaces is in one. Letters that are written together with the
 * number before them are told apart where they are a suffix of the grid: `45ANo` is 45, A, No.
 */
export function tokenizeAddress(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(piece)) {
    const [whole, number, word] = match;
    const last = tokens.at(-1);
    const kind = number === undefined ? (word === undefined ? "sign" : "word") : "number";
    const isGlued = last !== undefined && last.end === match.index;
    let start = match.index;
    const parts = kind === "word" && isGlued && last.kind === "number" ? splitSuffix(whole) : [whole];
    for (const part of parts) {
      tokens.push({
        kind,
        text: part,
        folded: kind === "word" ? foldWord(part) : part,
        start,
        end: start + part.length,
        isGlued: isGlued || start > match.index,
      });
      start += part.length;
    }
  }
  return tokens;
}

function foldWord(word: string): string {
  return /^[a-z]+$/i.test(word) ? word.toLowerCase() : fold(word);
}

const SUFFIX_MAX_LETTERS = 16;

/** `asurno` after a number is a, sur, no: up to two letters, bis with a letter, a quadrant, a marker, in this order. */
function splitSuffix(word: string): string[] {
  const folded = word.toLowerCase();
  if (word.length > SUFFIX_MAX_LETTERS || folded.length !== word.length) return [word];
  for (const letters of [0, 1, 2]) {
    const hasBis = folded.startsWith("bis", letters);
    for (const bisLetters of hasBis ? [3, 4] : [0]) {
      const tail = letters + bisLetters;
      const cuts = cutTail(folded, tail);
      if (cuts === undefined) continue;
      const bounds = hasBis ? [0, letters, letters + 3, tail, ...cuts] : [0, letters, ...cuts];
      return bounds
        .map((bound, index) => word.slice(bound, bounds[index + 1] ?? word.length))
        .filter((part) => part !== "");
    }
  }
  return [word];
}

/** Where the quadrant and the marker begin, when nothing else follows. */
function cutTail(word: string, from: number): number[] | undefined {
  if (from >= word.length) return from === word.length ? [] : undefined;
  const rest = word.slice(from);
  /** An abbreviation after letters would take words apart: `30ente`. */
  const isQuadrant = (part: string): boolean =>
    quadrantOf(part) !== undefined && (from === 0 || part === "sur" || part.length > 3);
  if (isQuadrant(rest) || isMarkerWord(rest)) return [from];
  for (let at = 2; at < rest.length; at += 1) {
    if (isQuadrant(rest.slice(0, at)) && isMarkerWord(rest.slice(at))) return [from, from + at];
  }
  return undefined;
}
