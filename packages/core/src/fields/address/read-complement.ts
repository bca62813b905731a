import { type ComplementType, complementTypeOf } from "./complement-types.ts";
import { isExplicitMarker, isHyphen, skipDot } from "./read-street-number.ts";
import type { Token } from "./tokenize-address.ts";

/** The tokens of a value, `from` included, `to` not. */
export interface Span {
  from: number;
  to: number;
}

export interface ReadComplement {
  type: ComplementType;
  /** Undefined when the word stands alone. */
  value: (Span & { isCode: boolean }) | undefined;
  next: number;
}

/** Reads a complement with its value at a token, or nothing when the word there is none or has not what it takes. */
export function readComplement(
  tokens: readonly Token[],
  at: number,
  after?: { type: string },
): ReadComplement | undefined {
  const alias = readAlias(tokens, at, after);
  if (alias === undefined) return undefined;
  const { type } = alias;
  if (isConjunction(tokens, skipColon(tokens, alias.next))) return undefined;
  if (type.takes !== "name") {
    const code = readCode(tokens, skipMarkers(tokens, alias.next));
    if (code !== undefined) return { type, value: { ...code, isCode: true }, next: code.to };
  }
  const from = skipColon(tokens, alias.next);
  const name = tokens[from]?.kind === "sign" ? undefined : readWords(tokens, from);
  if (name !== undefined && (type.isFullWord || type.takes === "name"))
    return { type, value: { ...name, isCode: false }, next: name.to };
  return type.isFullWord && name === undefined ? { type, value: undefined, next: alias.next } : undefined;
}

/** Reads the words up to the next separator or complement; undefined when there is none. */
export function readWords(tokens: readonly Token[], at: number): Span | undefined {
  let to = at;
  while (to < tokens.length && !endsWords(tokens, to) && !startsComplement(tokens, to)) to += 1;
  return to > at ? { from: at, to } : undefined;
}

/** A comma, a bracket, or a hyphen that stands apart. */
function endsWords(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "sign") return false;
  if (isHyphen(token)) return !token.isGlued || tokens[at + 1]?.isGlued !== true;
  return /^[,;()]$/.test(token.text);
}

/** After these a word belongs to the name: `Barrio La Torre`, `frente al Edificio`. */
const articles = new Set("a al con de del el en la las los un una y".split(" "));

/** True where, inside a name, a complement begins: `Los Pinos Torre 3`. */
function startsComplement(tokens: readonly Token[], at: number): boolean {
  const alias = readAlias(tokens, at);
  if (alias === undefined || articles.has(tokens[at - 1]?.folded ?? "")) return false;
  if (alias.type.takes === "name")
    return alias.type.isFullWord && tokens[skipColon(tokens, alias.next)]?.kind === "word";
  const code = readCode(tokens, skipMarkers(tokens, alias.next));
  if (code === undefined || isConjunction(tokens, skipColon(tokens, alias.next))) return false;
  if (alias.type.isFullWord || tokens.slice(code.from, code.to).some((token) => token.kind === "number"))
    return true;
  return tokens[at]?.text.length !== 1 && isLetteredBlock(tokens, code);
}

/** `MZ A CASA 3`: a short word and a letter, before the end of the words or another code. */
function isLetteredBlock(tokens: readonly Token[], code: Span): boolean {
  if (tokens[code.from]?.text.length !== 1) return false;
  let next = code.to;
  while (/^[.:]$/.test(tokens[next]?.text ?? "")) next += 1;
  if (next >= tokens.length || endsWords(tokens, next)) return true;
  const alias = readAlias(tokens, next);
  return alias?.type.takes === "code" && readCode(tokens, skipMarkers(tokens, alias.next)) !== undefined;
}

function readAlias(
  tokens: readonly Token[],
  at: number,
  after?: { type: string },
): { type: ComplementType; next: number } | undefined {
  const word = tokens[at];
  if (word?.kind !== "word") return undefined;
  const afterWord = skipDot(tokens, at + 1);
  const second = tokens[afterWord];
  const both = second?.kind === "word" ? complementTypeOf(`${word.folded}_${second.folded}`) : undefined;
  if (both !== undefined) return { type: both, next: skipDot(tokens, afterWord + 1) };
  const slashed = tokens[at + 1]?.text === "/" ? complementTypeOf(`${word.folded}/`) : undefined;
  if (slashed !== undefined) return { type: slashed, next: at + 2 };
  const one = complementTypeOf(word.folded) ?? houseOf(word.folded, after);
  return one === undefined ? undefined : { type: one, next: afterWord };
}

/** After a block `CS` is the house; elsewhere it may be a consulting room. */
function houseOf(word: string, after: { type: string } | undefined): ComplementType | undefined {
  const house = word === "cs" && after?.type === "MANZANA" ? complementTypeOf("casa") : undefined;
  return house === undefined ? undefined : { ...house, isFullWord: false };
}

/** `501`, `501B`, `75 A`, `A`, `B12`, `3-201`: numbers and short letters that are written together. */
function readCode(tokens: readonly Token[], at: number): Span | undefined {
  const first = tokens[at];
  if (first === undefined || first.kind === "sign") return undefined;
  const isLetter = first.kind === "word" && /^[a-zñ]$/i.test(first.text);
  const isPrefix =
    first.kind === "word" && /^[a-zñ]{2}$/i.test(first.text) && isGlued(tokens[at + 1], "number");
  if (first.kind === "word" && !isLetter && !isPrefix) return undefined;
  let to = at + 1;
  for (;;) {
    const token = tokens[to];
    const isJoint = (isHyphen(token) || token?.text === "/") && token?.isGlued === true;
    if (isJoint && isCodePart(tokens[to + 1])) to += 2;
    else if (isCodePart(token) && !isGluedComplement(tokens, to)) to += 1;
    else break;
  }
  while (isPairedNumber(tokens, to)) to += 2;
  return { from: at, to: isSpacedLetter(tokens, to) ? to + 1 : to };
}

/** The second of two numbers, at the `y` between them: `Oficina 201 y 202`, but not `y 20-34`. */
export function isPairedNumber(tokens: readonly Token[], at: number): boolean {
  const [first, and, second, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  const isPair = first?.kind === "number" && and?.folded === "y" && second?.kind === "number";
  return (
    isPair && (next === undefined || (next.kind === "sign" ? /^[,;.()]$/.test(next.text) : !next.isGlued))
  );
}

/** `casa a la vuelta`, `local y bodega`: a letter that goes on to a word is no code, but `Torre A Bogotá` has one. */
function isConjunction(tokens: readonly Token[], at: number): boolean {
  const [letter, next] = [tokens[at], tokens[at + 1]];
  if (letter?.kind !== "word" || next?.kind !== "word" || !/^[yeoua]$/i.test(letter.text)) return false;
  if (complementTypeOf(next.folded) !== undefined) return false;
  return letter.text !== "A" || letter.isGlued || articles.has(next.folded);
}

function isCodePart(token: Token | undefined): boolean {
  return isGlued(token, "number") || (isGlued(token, "word") && /^[a-zñº°ª]{1,3}$/i.test(token?.text ?? ""));
}

/** `IN2AP3`: after a number two letters with theirs are the next complement. */
function isGluedComplement(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  if (word?.kind !== "word" || word.text.length < 2 || tokens[at - 1]?.kind !== "number") return false;
  return complementTypeOf(word.folded) !== undefined && isGlued(tokens[at + 1], "number");
}

function isGlued(token: Token | undefined, kind: Token["kind"]): boolean {
  return token?.isGlued === true && token.kind === kind;
}

/** The letter of `75 A`, unless a word or number goes on from it. */
function isSpacedLetter(tokens: readonly Token[], at: number): boolean {
  const [number, letter, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (number?.kind !== "number" || letter?.kind !== "word" || !/^[a-zñ]$/i.test(letter.text)) return false;
  if (next === undefined || (next.kind === "sign" && next.text !== "/" && next.text !== "#")) return true;
  return next.kind === "word" && /^[A-ZÑ]$/.test(letter.text) && !/^[YEOU]$/.test(letter.text);
}

function skipMarkers(tokens: readonly Token[], at: number): number {
  let next = skipColon(tokens, at);
  if (isHyphen(tokens[next])) next += 1;
  while (isExplicitMarker(tokens[next]) && next < tokens.length) next = skipDot(tokens, next + 1);
  return skipColon(tokens, next);
}

function skipColon(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === ":" || tokens[at]?.text === "." ? at + 1 : at;
}
