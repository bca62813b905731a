import { distance } from "fastest-levenshtein";

import { levels } from "../fields/education/levels.ts";
import type { FieldKind } from "../fields/field-kind.ts";
import { fold } from "../fields/text/fold.ts";
import { tidy } from "../fields/text/tidy.ts";

export type Verdict = { ok: true; text: string } | { ok: false; code: string };

/** Words that an answer may have without evidence: particles and the words of the canonical forms. */
const freeWords = new Set("de del la las los el y e en a al d c cra cl dg tv av apto no".split(" "));

/**
 * Compares a model's answer with the very value that it is about. What passes has evidence in the input, word by word:
 * the word itself, an abbreviation of it, or a close spelling; every digit group stands in order; nothing but text.
 * What fails is never stored as a value.
 */
export function guardAnswer(kind: FieldKind, value: string, answer: string): Verdict {
  const text = tidy(answer);
  if (text === "" || text !== answer.trim().normalize("NFC")) return { ok: false, code: "guard.characters" };
  if (text.length > 2 * value.length + 40) return { ok: false, code: "guard.length" };
  if (/[<>{}[\]`\\|]|https?:/u.test(text)) return { ok: false, code: "guard.markup" };
  if (kind === "education" && !levels.some((level) => level.name === text)) {
    return { ok: false, code: "guard.not-on-scale" };
  }
  if (digitGroups(text) !== digitGroups(value)) return { ok: false, code: "guard.digits" };
  if (!hasEvidence(text, value)) return { ok: false, code: "guard.no-evidence" };
  if ((kind === "address" || kind === "person-name") && !hasEvidence(value, text)) {
    return { ok: false, code: "guard.word-lost" };
  }
  return { ok: true, text };
}

function digitGroups(text: string): string {
  return (text.match(/\d+/g) ?? []).join(" ");
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function hasEvidence(text: string, source: string): boolean {
  const sources = wordsOf(source);
  return wordsOf(text).every(
    (word) => freeWords.has(word) || sources.some((candidate) => isSameWord(word, candidate)),
  );
}

/** The same word, one abbreviating the other (three letters or more), or a close spelling (from five letters on). */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (/\d/.test(long)) return false;
  if (short.length >= 3 && long.startsWith(short)) return true;
  if (short.length < 5) return false;
  return distance(short, long) <= (long.length >= 8 ? 2 : 1);
}
