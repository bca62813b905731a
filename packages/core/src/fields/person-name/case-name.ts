import { capitalizeName } from "./capitalize-name.ts";
import { foreignParticles, romanNumerals } from "./name-words.ts";

/** Which part of a name a field holds: in `whole` are given names and surnames, and nobody says where one ends. */
export type NamePart = "given" | "surnames" | "whole";

export interface CasedName {
  text: string;
  /** The rules that changed a word's case, in order. */
  fired: string[];
}

/**
 * A name with its capitals. `de` and `del` are lower case inside a name, `la`, `las`, `los` only after `de`, `y` and `e`
 * only between surnames; the first word of the field has its capital whatever it is.
 */
export function caseName(text: string, part: NamePart): CasedName {
  const pieces = piecesOf(text);
  const hasTypedCapitals = /\p{Lu}/u.test(text) && /^\p{Lu}/u.test(capitalizeName(pieces[0]?.text ?? ""));
  const rules = new Set<string>();
  const cased = pieces.map((piece, index) => {
    const lower = piece.text.toLowerCase();
    const previous = pieces[index - 1]?.text.toLowerCase();
    const next = pieces[index + 1]?.text.toLowerCase();
    if (previous !== undefined && isParticle(lower, previous)) {
      if (lower !== piece.text) rules.add("name.particle");
      return lower;
    }
    if (previous !== undefined && next !== undefined && isConjunction(lower, next, part)) {
      if (lower !== piece.text) rules.add("name.conjunction");
      return lower;
    }
    const isInside = previous !== undefined && next !== undefined;
    if (isInside && hasTypedCapitals && piece.text === lower && foreignParticles.has(lower)) return lower;
    if (previous !== undefined && next === undefined && romanNumerals.has(lower)) return lower.toUpperCase();
    const capitalized = capitalizeName(piece.text);
    if (capitalized !== piece.text) rules.add("name.casing");
    return capitalized;
  });
  return {
    text: cased.map((word, index) => (pieces[index]?.before ?? "") + word).join(""),
    fired: [...rules],
  };
}

/** Words, and the parts of hyphenated ones, each with what stands before it. */
function piecesOf(text: string): { before: string; text: string }[] {
  return text.split(" ").flatMap((word, wordIndex) =>
    word.split("-").map((piece, pieceIndex) => ({
      before: pieceIndex > 0 ? "-" : wordIndex > 0 ? " " : "",
      text: piece,
    })),
  );
}

const articles = new Set(["la", "las", "los"]);

function isParticle(word: string, previous: string): boolean {
  return word === "de" || word === "del" || (previous === "de" && articles.has(word));
}

/**
 * `Ortega y Gasset`, `Dato e Iradier`; but the initials of `Luz E` and `Luz E.` Among given names it joins only what begins
 * with `de`; in a whole name `e` is one only where Spanish has it for `y`, before an i.
 */
function isConjunction(word: string, next: string, part: NamePart): boolean {
  if ((word !== "y" && word !== "e") || next.replaceAll(".", "").length < 2) return false;
  if (part === "given") return next === "de" || next === "del";
  return part === "surnames" || word === "y" || /^h?[iíy]/u.test(next);
}
