import { complementTypeOf } from "./complement-types.ts";
import { type Quadrant, quadrantOf } from "./quadrants.ts";
import { isBisLetter, isHyphen, isStreetLetters, skipDot } from "./read-street-number.ts";
import type { Token } from "./tokenize-address.ts";

/** The number of the house, with what belongs to it. */
export interface Plate {
  number: string;
  suffix: string;
  quadrant: Quadrant | "";
  next: number;
}

const DIGITS_MAX = 4;
/** Without a hyphen a longer number may be two that are written together. */
const LOOSE_DIGITS_MAX = 3;

/**
 * Reads hyphen and plate after the cross street. Undefined when no plate stands there, or when what follows it is neither
 * its own nor the start of something new (`12-30-32`, `12-30 501`).
 */
export function readPlate(tokens: readonly Token[], at: number, mustHaveHyphen: boolean): Plate | undefined {
  let next = at;
  while (isHyphen(tokens[next])) next += 1;
  const hasHyphen = next > at;
  const token = tokens[next];
  if (token?.kind !== "number" || (mustHaveHyphen && !hasHyphen)) return undefined;
  const significant = token.text.replace(/^0+/, "");
  if ((hasHyphen ? significant : token.text).length > (hasHyphen ? DIGITS_MAX : LOOSE_DIGITS_MAX))
    return undefined;
  const plate: Plate = { number: token.text, suffix: "", quadrant: "", next: next + 1 };
  readSuffix(tokens, plate);
  const quadrant = tokens[plate.next];
  if (quadrant?.kind === "word" && !beginsRegion(tokens, plate.next)) {
    plate.quadrant = quadrantOf(quadrant.folded) ?? "";
    if (plate.quadrant !== "") plate.next = skipDot(tokens, plate.next + 1);
  }
  return mayFollow(tokens, plate.next) && !isDoubtfulLetter(tokens, plate.next - 1) ? plate : undefined;
}

const regionWords = new Set(["de", "del", "al", "america", "antioqueno"]);

/** `Norte de Santander`, `Sur América`, `Oriente Antioqueño` are no quadrants. */
function beginsRegion(tokens: readonly Token[], at: number): boolean {
  return regionWords.has(tokens[at + 1]?.folded ?? "");
}

/** `20 a la vuelta`, `20 B LA PAZ`: a letter that stands apart and may be the first word of what follows. */
function isDoubtfulLetter(tokens: readonly Token[], at: number): boolean {
  const [letter, next] = [tokens[at], tokens[at + 1]];
  if (letter?.kind !== "word" || letter.text.length > 1 || letter.isGlued || next?.kind !== "word")
    return false;
  return tokens[at - 1]?.kind === "number" && complementTypeOf(next.folded) === undefined;
}

function readSuffix(tokens: readonly Token[], plate: Plate): void {
  const [slash, other] = [tokens[plate.next], tokens[plate.next + 1]];
  if (slash?.text === "/" && slash.isGlued && other?.kind === "number" && other.isGlued) {
    plate.suffix = `/${other.text}`;
    plate.next += 2;
    return;
  }
  const suffix: string[] = [];
  if (isSuffixLetter(tokens, plate.next)) {
    suffix.push(tokens[plate.next]?.text.toUpperCase() ?? "");
    plate.next += 1;
  }
  if (tokens[plate.next]?.folded === "bis") {
    suffix.push("BIS");
    plate.next = skipDot(tokens, plate.next + 1);
    if (isBisLetter(tokens, plate.next, "cross") && isSuffixLetter(tokens, plate.next)) {
      suffix.push(tokens[plate.next]?.text.toUpperCase() ?? "");
      plate.next += 1;
    }
  }
  plate.suffix = suffix.join(" ");
}

/** A letter of the plate, not the code of a complement (`P 3`, `L-105`) nor the start of a word (`C.C.`, `B/ Centro`). */
function isSuffixLetter(tokens: readonly Token[], at: number): boolean {
  const [letter, next] = [tokens[at], tokens[at + 1]];
  if (letter === undefined || !isStreetLetters(tokens, at, "cross")) return false;
  if (letter.text.length === 2 && !letter.isGlued) return false;
  if (next?.kind === "number" || next?.text === "/" || next?.text === ".") return false;
  if (isHyphen(next) && tokens[at + 2]?.kind === "number") return false;
  return letter.text.length === 1 || complementTypeOf(letter.folded) === undefined;
}

/** The end, a separator, a bracket, or a word; not a number, not a hyphen with a number. */
function mayFollow(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === "word") return quadrantOf(token.folded) === undefined || beginsRegion(tokens, at);
  if (isHyphen(token)) return tokens[at + 1]?.kind !== "number" && !isHyphen(tokens[at + 1]);
  return /^[,;.:(]$/.test(token.text) && !(token.text === "." && tokens[at + 1]?.kind === "number");
}
