import { readComplement } from "./read-complement.ts";
import { type Plate, readPlate } from "./read-plate.ts";
import { readStart } from "./read-start.ts";
import { isExplicitMarker, isHyphen, readStreetNumber, type StreetNumber } from "./read-street-number.ts";
import { readTail, type Segment } from "./read-tail.ts";
import { readVia, type Via } from "./read-via.ts";
import { type Token, tokenizeAddress } from "./tokenize-address.ts";

/** What was read of a grid address, from left to right. */
export interface GridAddress {
  viaType: string;
  /** The first street: numbered, or with a name. */
  via: StreetNumber | { name: string };
  cross: StreetNumber;
  plate: Plate;
  segments: Segment[];
}

export type ParsedAddress =
  | { kind: "grid"; address: GridAddress; fired: string[] }
  | { kind: "ask"; why: string }
  | { kind: "review"; why: string };

const notGrid: ParsedAddress = { kind: "ask", why: "address.not-grid" };

/** Parses tidy text as one address of the Colombian grid. */
export function parseAddress(text: string): ParsedAddress {
  const tokens = tokenizeAddress(text);
  const via = readVia(tokens);
  if (via === undefined) return notGrid;
  const start = readStart(tokens, via, text);
  if (start === undefined) return incomplete(tokens, via);
  const { street, next } = start;
  const cross = readStreetNumber(tokens, next, "cross");
  if (cross === undefined) return withoutCross(tokens, next);
  const plate = readPlate(tokens, cross.next, start.isHyphenated);
  if (plate === undefined) return isEnd(tokens, cross.next) ? withoutPlate(cross) : notGrid;
  const doubt = ("number" in street ? street.doubt : undefined) ?? cross.doubt;
  if (doubt !== undefined) return { kind: "review", why: doubt };
  const tail = readTail(tokens, plate.next, text);
  if (tail.kind !== "segments") return tail;
  const address: GridAddress = {
    viaType: via.type.code,
    via: street,
    cross,
    plate,
    segments: tail.segments,
  };
  const rule = "name" in street ? "address.named-street" : "address.grid";
  const fired = [...via.fired, ...("fired" in street ? street.fired : []), ...cross.fired, rule];
  return { kind: "grid", address, fired: [...new Set(fired)] };
}

const gluedPlate: ParsedAddress = { kind: "review", why: "address.glued-plate" };
const withoutPart: ParsedAddress = { kind: "review", why: "address.incomplete" };

/** `KR # 9 - 80`: a street without number, and nothing else that could tell. */
function incomplete(tokens: readonly Token[], via: Via): ParsedAddress {
  const others = tokens.slice(via.next);
  const isBare = others.every(
    (token) => token.kind === "number" || isExplicitMarker(token) || isHyphen(token),
  );
  return isBare ? withoutPart : notGrid;
}

/** `# 1230` may be 12 - 30 or 123 - 0; a street alone lacks the rest. */
function withoutCross(tokens: readonly Token[], next: number): ParsedAddress {
  const token = tokens[next];
  if (token === undefined) return withoutPart;
  const isGlued = token.kind === "number" && token.text.length === GLUED_DIGITS && isEnd(tokens, next + 1);
  return isGlued ? gluedPlate : notGrid;
}

const GLUED_DIGITS = 4;
const GLUED_DIGITS_SHORT = 3;

/** `# 530` may be 5 - 30 or 53 - 0; `# 38` has no plate. */
function withoutPlate(cross: StreetNumber): ParsedAddress {
  return cross.number.length === GLUED_DIGITS_SHORT && cross.letters === "" ? gluedPlate : withoutPart;
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || /^[,;(]$/.test(token.text) || readComplement(tokens, at) !== undefined;
}
