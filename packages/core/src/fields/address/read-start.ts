import { caseNameAfterWord } from "./case-free-text.ts";
import { complementTypeOf } from "./complement-types.ts";
import {
  isExplicitMarker,
  isHyphen,
  numberAfterN,
  readStreetNumber,
  skipDot,
  type StreetNumber,
} from "./read-street-number.ts";
import { quadrantOf } from "./quadrants.ts";
import type { Via } from "./read-via.ts";
import type { Token } from "./tokenize-address.ts";
import { viaTypeOf } from "./via-types.ts";

/** The first street of an address, up to where the cross number is expected. */
export interface Start {
  street: StreetNumber | { name: string };
  next: number;
  /** The cross number is set apart by a hyphen only, so the plate must be too: `15-100-25`. */
  isHyphenated: boolean;
}

/** Reads number or name of the first street and the number sign after it. */
export function readStart(tokens: readonly Token[], via: Via, source: string): Start | undefined {
  if (via.name !== undefined) return afterStreet(tokens, { name: via.name }, via.next);
  const at = skipMarkers(tokens, via.next);
  const number = readStreetNumber(tokens, at, "via");
  if (number !== undefined && !isDate(tokens, at)) {
    const { letters, bis, next } = number;
    /** After a letter a bare `N` is the number sign or, in Cali, Norte. */
    const isDoubtful = letters + bis !== "" && numberAfterN(tokens, next) === next + 1;
    const doubt = isDoubtful ? "address.sign-or-north" : doubtfulLetter(tokens, at + 1);
    const street = doubt === undefined ? number : { ...number, doubt };
    const start = afterStreet(tokens, street, next);
    /** `KR # 9 - 80` lacks its street; `Calle No. 26 # 13 - 45` does not. */
    return at > via.next && !isExplicitMarker(tokens[next]) ? undefined : start;
  }
  const name = via.type.mayHaveName && at === via.next ? readName(tokens, at, via.type.code) : undefined;
  if (name === undefined) return undefined;
  const written = source.slice(tokens[at]?.start ?? 0, tokens[name - 1]?.end ?? 0);
  return afterStreet(tokens, { name: caseNameAfterWord(written, source === source.toUpperCase()) }, name);
}

/** `15 N#100`, `15 N. # 100`: a marker, or Norte. `15 x 100-25`: `por`, or the letter. */
function doubtfulLetter(tokens: readonly Token[], at: number): string | undefined {
  const [letter, next] = [tokens[at], tokens[at + 1]];
  if (letter === undefined || letter.isGlued) return undefined;
  if (letter.folded === "x" && next?.kind === "number") return "address.by-or-letter";
  const isMarked =
    next?.text === "."
      ? isExplicitMarker(tokens[skipDot(tokens, at + 1)])
      : next?.text === "#" && next.isGlued;
  return letter.folded === "n" && isMarked ? "address.sign-or-north" : undefined;
}

function afterStreet(tokens: readonly Token[], street: Start["street"], at: number): Start {
  const separated = /^[,.:]$/.test(tokens[at]?.text ?? "") || isHyphen(tokens[at]) ? at + 1 : at;
  const marked = skipMarkers(tokens, separated, true);
  if (marked > separated) return { street, next: marked, isHyphenated: false };
  const isHyphenated = isHyphen(tokens[at]);
  return { street, next: isHyphenated ? at + 1 : skipDot(tokens, at), isHyphenated };
}

/** Signs and words for the number sign; a lone `N` (`N.`, `N.º`) only where a number follows it. */
function skipMarkers(tokens: readonly Token[], from: number, mayBeLetter = false): number {
  let at = from;
  while (isExplicitMarker(tokens[at]) || (at > from && /^[.:]$/.test(tokens[at]?.text ?? ""))) at += 1;
  return at === from && mayBeLetter ? (numberAfterN(tokens, at) ?? at) : at;
}

const NAME_WORDS_MAX = 6;
const TELLING_LETTERS_MIN = 3;
const neverInNames = new Set("con entre esquina esq km kilometro via vereda frente y e bis".split(" "));

/** Where the name of a street ends: words, or a date (`30 de Agosto`). */
function readName(tokens: readonly Token[], from: number, viaType: string): number | undefined {
  let at = isDate(tokens, from) ? from + 1 : from;
  const first = at;
  let isTelling = false;
  for (; at - first < NAME_WORDS_MAX; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || isNameEnd(tokens, at)) break;
    const { folded } = token;
    const type = complementTypeOf(folded);
    if (neverInNames.has(folded) || viaTypeOf(folded)?.mayHaveName === true) return undefined;
    if (type?.isFullWord === true || /[¿?\ufffd]/u.test(folded)) return undefined;
    if (hasGluedMarker(token.text)) return undefined;
    isTelling ||=
      folded.length >= TELLING_LETTERS_MIN && (viaType === "AUTOP" || quadrantOf(folded) === undefined);
  }
  return isTelling && at > first ? at : undefined;
}

/** `30 de Agosto`, `1ro de Mayo`. */
function isDate(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.isGlued === true ? at + 2 : at + 1;
  return tokens[at]?.kind === "number" && tokens[next]?.folded === "de";
}

/** `BoyacáNo.80-94`: the number sign is written together with the name. */
function hasGluedMarker(word: string): boolean {
  return /\p{Ll}N$|\p{L}N(?:o|ro|um)$/u.test(word);
}

function isNameEnd(tokens: readonly Token[], at: number): boolean {
  return isExplicitMarker(tokens[at]) || numberAfterN(tokens, at) !== undefined;
}
