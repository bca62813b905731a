import { caseFreeText, caseNameAfterWord } from "./case-free-text.ts";
import { ambiguousCodes, complementTypeOf } from "./complement-types.ts";
import { isPairedNumber, readComplement, readWords, type Span } from "./read-complement.ts";
import { isExplicitMarker, isHyphen, skipDot } from "./read-street-number.ts";
import type { Token } from "./tokenize-address.ts";
import { viaTypeOf } from "./via-types.ts";

/** A stretch of what follows the plate: a known complement, or text as written. */
export type Segment =
  | { kind: "complement"; type: string; display: string; value: string }
  | { kind: "text"; text: string };

/** The stretches in order, or why the rules cannot take the address. */
export type Tail =
  | { kind: "segments"; segments: Segment[] }
  | { kind: "ask"; why: string }
  | { kind: "review"; why: string };

/** Reads everything after the plate. Nothing is dropped but separators between stretches. */
export function readTail(tokens: readonly Token[], from: number, source: string): Tail {
  const trouble = findTrouble(tokens, from);
  if (trouble !== undefined) return trouble;
  const isValueUpper = source === source.toUpperCase();
  const segments: Segment[] = [];
  let at = skipSeparators(tokens, from);
  while (at < tokens.length) {
    const last = segments.at(-1);
    const complement = readComplement(tokens, at, last?.kind === "complement" ? last : undefined);
    if (complement !== undefined) {
      const { type, value, next } = complement;
      if (value !== undefined && hasLooseNumber(tokens, value, value.isCode || type.takes === "name"))
        return { kind: "ask", why: "address.loose-number" };
      /** `casa 2 piso`: the number may be that of the floor. */
      if (type.type === "PISO" && value === undefined && tokens[at - 1]?.kind !== "sign")
        return { kind: "ask", why: "address.loose-number" };
      const text = value === undefined ? "" : textOf(tokens, value, source);
      const written = value?.isCode === true ? caseCode(text) : caseNameAfterWord(text, isValueUpper);
      segments.push({ kind: "complement", type: type.type, display: type.display, value: written });
      at = skipSeparators(tokens, next);
      continue;
    }
    const span = tokens[at]?.text === "(" ? readBrackets(tokens, at) : readText(tokens, at);
    const unknown = unknownCode(tokens, span);
    if (unknown !== undefined) return unknown;
    if (hasLooseNumber(tokens, span, tokens[at]?.text === "("))
      return { kind: "ask", why: "address.loose-number" };
    segments.push({ kind: "text", text: caseFreeText(textOf(tokens, span, source), isValueUpper) });
    at = skipSeparators(tokens, span.to);
  }
  return { kind: "segments", segments };
}

/** Digits of a number that is no part of an address but a telephone or an identity card. */
const LONG_NUMBER_DIGITS = 7;

/** A second address, or a number or e-mail that is somebody's: what holds whatever the other words are. */
function findTrouble(tokens: readonly Token[], from: number): Tail | undefined {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === "number" && token.text.length >= LONG_NUMBER_DIGITS)
      return { kind: "review", why: "address.long-number" };
    if (token?.text === "@" || /^(?:www|https?)$/.test(token?.folded ?? ""))
      return { kind: "review", why: "address.contact" };
    const next = tokens[skipDot(tokens, at + 1)];
    if (next?.kind !== "number" || token === undefined) continue;
    const before = tokens[at - 1]?.text === "." ? tokens[at - 2] : tokens[at - 1];
    const complement = before?.kind === "word" ? complementTypeOf(before.folded) : undefined;
    const isOfComplement = complement !== undefined && complement.takes !== "name";
    if (isExplicitMarker(token) && !isOfComplement) return { kind: "ask", why: "address.second-address" };
    if (token.kind === "word" && isStreet(token.folded))
      return { kind: "ask", why: "address.second-address" };
  }
  return undefined;
}

function isStreet(word: string): boolean {
  if (word === "c" || word === "tr") return false;
  const type = viaTypeOf(word);
  return type !== undefined && (type.mayHaveName || ["cr", "ak", "ac", "k"].includes(word));
}

function skipSeparators(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isHyphen(tokens[at]) || /^[,;.:]$/.test(tokens[at]?.text ?? "")) at += 1;
  return at;
}

function readBrackets(tokens: readonly Token[], from: number): Span {
  const close = tokens.findIndex((token, index) => index > from && token.text === ")");
  return { from, to: close < 0 ? tokens.length : close + 1 };
}

/** At least the token itself, since no complement begins there. */
function readText(tokens: readonly Token[], from: number): Span {
  return { from, to: readWords(tokens, from + 1)?.to ?? from + 1 };
}

/** A short code that the table does not know or that means two things, with its number: `CS 4`, `T 3`. */
function unknownCode(tokens: readonly Token[], { from, to }: Span): Tail | undefined {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.text.length > 2) continue;
    if (tokens[skipDot(tokens, at + 1)]?.kind !== "number") continue;
    if (isKnownShort(tokens, at, from) || (at > from && isPairedNumber(tokens, at))) continue;
    return ambiguousCodes.has(token.folded)
      ? { kind: "review", why: "address.ambiguous-code" }
      : { kind: "ask", why: "address.unknown-code" };
  }
  return undefined;
}

/** Kilometres, and the post-office box (`AA 2790`, `A.A. 2790`). */
function isKnownShort(tokens: readonly Token[], at: number, from: number): boolean {
  const word = tokens[at]?.folded;
  return word === "km" || word === "aa" || (word === "a" && at - 2 >= from && tokens[at - 2]?.folded === "a");
}

const conjunctions = new Set(["con", "entre", "hasta"]);

/**
 * True when a number stands there that belongs to nothing: first in a text, after another, or between hyphens like a plate.
 * Where numbers may begin (`Barrio 20 de Julio`, a code), only the others count.
 */
function hasLooseNumber(tokens: readonly Token[], { from, to }: Span, mayBegin: boolean): boolean {
  if (tokens[to]?.kind === "number") return true;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "number") continue;
    const before = at === from ? undefined : tokens[tokens[at - 1]?.text === "." ? at - 2 : at - 1];
    if (at === from && !mayBegin) return true;
    if (before?.kind === "number" || isExplicitMarker(before)) return true;
    if (before?.kind === "word" && conjunctions.has(before.folded)) return true;
  }
  return (
    !mayBegin &&
    tokens
      .slice(from, to)
      .some((token, index) => isHyphen(token) && tokens[from + index + 1]?.kind === "number")
  );
}

/** The written text of a span, without the dots and hyphens at its end; the dot of an initial stays (`D.C.`). */
function textOf(tokens: readonly Token[], { from, to }: Span, source: string): string {
  let end = to;
  while (end > from + 1 && isTrailing(tokens, end - 1)) end -= 1;
  return source.slice(tokens[from]?.start ?? 0, tokens[end - 1]?.end ?? 0);
}

function isTrailing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text === ".") {
    const before = tokens[at - 1];
    return !(token.isGlued && before?.kind === "word" && before.text.length === 1);
  }
  return isHyphen(token) || /^[:;,]$/.test(token?.text ?? "");
}

/** Capital letters, but for the ending of an ordinal (`2do`) and the `y` between two numbers. */
function caseCode(code: string): string {
  const isOrdinal = /\d(?:do|da|ro|ra|er|to|ta|mo|ma|vo|va|na|no)$/i.test(code);
  return isOrdinal ? code : code.toUpperCase().replaceAll(" Y ", " y ");
}
