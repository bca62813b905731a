import { createSpellingIndex } from "../text/spelling-index.ts";
import { skipDot } from "./read-street-number.ts";
import type { Token } from "./tokenize-address.ts";
import { motorwayNames, type ViaType, viaTypeOf } from "./via-types.ts";

export interface Via {
  type: ViaType;
  /** The name that the word itself holds (`Autonorte`). */
  name?: string;
  next: number;
  fired: string[];
}

/** Only full words have spellings that are close to nothing else. */
const closeSpellings = createSpellingIndex([
  "calle",
  "carrera",
  "avenida",
  "diagonal",
  "transversal",
  "circular",
  "autopista",
]);
/** Words of their own, or two streets. */
const otherWords = new Set(["cabrera", "cartera", "calles", "carreras", "avenidas", "callen", "caller"]);
const CLOSE_LETTERS_MIN = 5;

/** Reads the kind of street at the start, the longest spelling first (`Av. Cra.` before `Av.`). */
export function readVia(tokens: readonly Token[]): Via | undefined {
  const [first] = tokens;
  if (first?.kind !== "word") return undefined;
  const afterFirst = skipDot(tokens, 1);
  const second = tokens[afterFirst];
  const both = second?.kind === "word" ? viaTypeOf(`${first.folded}_${second.folded}`) : undefined;
  if (both !== undefined) return { type: both, next: skipDot(tokens, afterFirst + 1), fired: [] };
  const motorway =
    second?.kind === "word" ? readMotorway(`${first.folded}_${second.folded}`, afterFirst + 1) : undefined;
  if (motorway !== undefined) return motorway;
  const type = viaTypeOf(first.folded);
  if (type !== undefined) return { type, next: afterFirst, fired: [] };
  const oneWord = readMotorway(first.folded, afterFirst);
  if (oneWord !== undefined) return oneWord;
  return second?.kind === "number" ? readMisspelt(first.folded, afterFirst) : undefined;
}

function readMotorway(words: string, next: number): Via | undefined {
  const name = motorwayNames.get(words);
  const type = viaTypeOf("autopista");
  if (name === undefined || type === undefined) return undefined;
  return { type, name, next, fired: ["address.motorway"] };
}

function readMisspelt(word: string, next: number): Via | undefined {
  if (word.length < CLOSE_LETTERS_MIN || otherWords.has(word)) return undefined;
  const [only, ...others] = closeSpellings.nearest(word, 1)?.words ?? [];
  if (only === undefined || others.length > 0 || only[0] !== word[0]) return undefined;
  const type = viaTypeOf(only);
  return type === undefined
    ? undefined
    : { type: { ...type, mayHaveName: false }, next, fired: ["address.spelling"] };
}
