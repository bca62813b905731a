import { complementTypeOf } from "./complement-types.ts";
import { isMarkerWord } from "./number-markers.ts";
import { closeQuadrantOf, type Quadrant, quadrantOf } from "./quadrants.ts";
import type { Token } from "./tokenize-address.ts";
import { viaTypeOf } from "./via-types.ts";

/** A number of the grid with what belongs to it, and where reading goes on. */
export interface StreetNumber {
  number: string;
  letters: string;
  bis: string;
  quadrant: Quadrant | "";
  next: number;
  /** Rules that had to read what was written in another way. */
  fired: string[];
  /** What nobody can know of it: `2a.` may be the ordinal or the letter. */
  doubt?: string;
}

const DIGITS_MAX = 3;

/**
 * Reads number, letters, bis and quadrant at a token. `via` is the first of the address: there `N` before a number is the
 * number sign. Undefined when no number of at most three digits stands there.
 */
export function readStreetNumber(
  tokens: readonly Token[],
  at: number,
  role: "via" | "cross",
): StreetNumber | undefined {
  const first = tokens[at];
  if (first?.kind !== "number" || first.text.length > DIGITS_MAX) return undefined;
  const read: StreetNumber = {
    number: first.text,
    letters: "",
    bis: "",
    quadrant: "",
    next: at + 1,
    fired: [],
  };
  const second = tokens[read.next];
  if (second?.isGlued === true && isOrdinal(first.text, second.folded)) {
    read.next = skipDot(tokens, read.next + 1);
    read.fired.push("address.ordinal");
  } else {
    const mayBeOrdinal = second?.isGlued === true && /^[ao]$/.test(second.folded);
    if (mayBeOrdinal && isGluedDot(tokens[read.next + 1])) read.doubt = "address.ordinal-or-letter";
    readLetters(tokens, read, role);
  }
  readBis(tokens, read, role);
  readQuadrant(tokens, read, role);
  return read;
}

function readLetters(tokens: readonly Token[], read: StreetNumber, role: "via" | "cross"): void {
  takeLetters(tokens, read, role);
  if (read.letters === "") return;
  if (read.letters.length === 1) takeLetters(tokens, read, role, 1);
  const digit = tokens[read.next];
  if (digit?.kind !== "number" || digit.text.length > 1) return;
  const after = { ...read, letters: read.letters + digit.text, next: read.next + 1 };
  takeLetters(tokens, after, role);
  if (isSubnumber(tokens, digit, after.next, role)) Object.assign(read, after);
}

/** Cali divides a lettered street once more (28D3): certain before a marker, or glued before another number. */
function isSubnumber(tokens: readonly Token[], digit: Token, next: number, role: "via" | "cross"): boolean {
  const after = tokens[next];
  if (role === "via")
    return isExplicitMarker(after) || (digit.isGlued && after?.kind === "number" && !after.isGlued);
  return digit.isGlued && (tokens[next]?.kind === "number" || isHyphen(tokens[next]));
}

function takeLetters(
  tokens: readonly Token[],
  read: StreetNumber,
  role: "via" | "cross",
  atMost: 1 | 2 = 2,
): void {
  const token = tokens[read.next];
  if (token === undefined || token.text.length > atMost || !isStreetLetters(tokens, read.next, role)) return;
  const attached = read.letters + token.text;
  if (isSomethingElse(read.number, attached.toLowerCase())) return;
  read.letters = attached.toUpperCase();
  read.next = skipDot(tokens, read.next + 1);
}

/** Letters that stood apart must not become a number sign, a quadrant or an ordinal when attached: `N O`, `O E`, `1 RA`. */
function isSomethingElse(number: string, letters: string): boolean {
  return isMarkerWord(letters) || quadrantOf(letters) !== undefined || isOrdinal(number, letters);
}

/** True for one or two letters that belong to the number before them. */
export function isStreetLetters(tokens: readonly Token[], at: number, role: "via" | "cross"): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !/^[a-z]{1,2}$/i.test(token.text)) return false;
  const { folded, isGlued } = token;
  if (isMarkerWord(folded) || quadrantOf(folded) !== undefined) return false;
  if (role === "via" && !isGlued && numberAfterN(tokens, at) !== undefined) return false;
  if (isGlued) return true;
  if (folded.length === 1) return folded !== "y";
  return !particles.has(folded) && viaTypeOf(folded) === undefined && complementTypeOf(folded) === undefined;
}

const particles = new Set(["al", "de", "el", "en", "la", "lo", "un", "cs", "km", "vi", "co", "su", "se"]);

/** Where the number after a lone `N`, `N.` or `N.º` stands; undefined when none does, so that the `N` is a letter. */
export function numberAfterN(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.folded !== "n") return undefined;
  const dotted = skipDot(tokens, at + 1);
  const next = /^[º°]$/.test(tokens[dotted]?.text ?? "") ? dotted + 1 : dotted;
  return tokens[next]?.kind === "number" ? next : undefined;
}

/** The letter of `Bis A`, which may stand apart. */
export function isBisLetter(tokens: readonly Token[], at: number, role: "via" | "cross"): boolean {
  const token = tokens[at];
  return token?.text.length === 1 && token.folded !== "y" && isStreetLetters(tokens, at, role);
}

function readBis(tokens: readonly Token[], read: StreetNumber, role: "via" | "cross"): void {
  if (tokens[read.next]?.folded !== "bis") return;
  read.bis = "BIS";
  read.next = skipDot(tokens, read.next + 1);
  const letter = tokens[read.next];
  if (letter === undefined || !isBisLetter(tokens, read.next, role)) return;
  read.bis = `BIS ${letter.text.toUpperCase()}`;
  read.next = skipDot(tokens, read.next + 1);
}

function readQuadrant(tokens: readonly Token[], read: StreetNumber, role: "via" | "cross"): void {
  const token = tokens[read.next];
  if (token?.kind !== "word") return;
  const exact = quadrantOf(token.folded);
  const close =
    exact === undefined && role === "via" && isExplicitMarker(tokens[read.next + 1])
      ? closeQuadrantOf(token.folded)
      : undefined;
  const quadrant = exact ?? close;
  if (quadrant === undefined) return;
  if (close !== undefined) read.fired.push("address.spelling");
  read.quadrant = quadrant;
  read.next = skipDot(tokens, read.next + 1);
}

const ordinalEndings: Readonly<Record<string, readonly string[]>> = {
  "1": ["ra", "ro", "er", "era", "ero"],
  "2": ["da", "do"],
  "3": ["ra", "ro", "er", "era", "ero"],
  "4": ["ta", "to"],
  "5": ["ta", "to"],
  "6": ["ta", "to"],
  "7": ["ma", "mo"],
  "8": ["va", "vo"],
  "9": ["na"],
  "10": ["ma", "mo"],
};

/** `3ra`, `6ª`; the ending must be that of the number, since two letters may be a street's (`23DN`). */
function isOrdinal(number: string, ending: string): boolean {
  return /^[aeo]?[ºª°]$/.test(ending) || (ordinalEndings[number]?.includes(ending) ?? false);
}

export function isExplicitMarker(token: Token | undefined): boolean {
  if (token?.kind === "sign") return token.text === "#" || token.text === "№";
  return token?.kind === "word" && isMarkerWord(token.folded);
}

export function isHyphen(token: Token | undefined): boolean {
  return token?.kind === "sign" && /^[-‐‑‒–—―−_]$/.test(token.text);
}

function isGluedDot(token: Token | undefined): boolean {
  return token?.text === "." && token.isGlued;
}

/** Past the dots of an abbreviation, however many were typed. */
export function skipDot(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.text === ".") next += 1;
  return next;
}
