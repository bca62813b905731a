import { fold } from "../text/fold.ts";
import { createSpellingIndex } from "../text/spelling-index.ts";
import { capitalize } from "../text/title-case.ts";
import { acronyms } from "./acronyms.ts";
import { companyWords } from "./company-words.ts";
import { longEmployer } from "./known-names.ts";
import type { Token } from "./read-token.ts";

/** Why the casing or the spelling of a name is not certain. */
export type Doubt =
  | "company.maybe-acronym"
  | "company.maybe-typo"
  | "company.maybe-occupation"
  | "company.form-inside"
  | "company.abbreviation"
  | "company.odd-characters"
  | "company.odd-case";

/** Up to so many letters an unknown token may be an acronym; longer ones are read as words and may be written as such. */
const ACRONYM_LETTERS_MAX = 4;
/** Shorter words are one letter away from too many others; longer ones are no word. */
const TYPO_LETTERS_MIN = 8;
const WORD_LETTERS_MAX = 40;

/** With their dot, in our spelling. */
export const abbreviations: ReadonlyMap<string, string> = new Map([
  ["cia", "Cía."],
  ["hnos", "Hnos."],
]);

/** Signs that stand between the words of a name. */
const looseSigns = new Set(["-", "–", "&", "/", "+"]);

/**
 * One token of a name. `isOneCase`: the whole name is typed in one case, so its capitals say nothing. Doubts are added to
 * the set; a doubtful token keeps its letters, and capitals that may be an acronym's are never lowered.
 */
export function renderWord(token: Token, isOneCase: boolean, doubts: Set<Doubt>): string {
  const { typed, lead, core, trail, key, pieces } = token;
  if (core === "") {
    if (!looseSigns.has(typed)) doubts.add("company.odd-characters");
    return typed;
  }
  if (!/^[("'«“]*$/u.test(lead) || !/^[)"'»”.,]*$/u.test(trail)) doubts.add("company.odd-characters");
  const abbreviation = abbreviations.get(key);
  if (abbreviation !== undefined) return lead + abbreviation + trail.replace(/^\./u, "");
  if (isInitials(token)) return lead + core.toUpperCase() + trail;
  if (core.includes(".") || trail.startsWith(".")) doubts.add("company.abbreviation");
  if (pieces.length === 1) return lead + renderPiece(core, key, isOneCase, doubts) + trail;
  const rendered = pieces.map((piece, index) =>
    index % 2 === 1 ? piece : renderPiece(piece, fold(piece), isOneCase, doubts),
  );
  return lead + rendered.join("") + trail;
}

/** `E.`, `G.C.`, `A&M`, `V`: letters one by one. */
function isInitials({ core, pieces, trail }: Token): boolean {
  const isSingle = pieces.every((piece, index) => index % 2 === 1 || /^\p{Script=Latin}$/u.test(piece));
  if (!isSingle || !keepsItsCapital(core)) return false;
  return pieces.length === 1 || core.includes(".") || core.includes("&") || trail.startsWith(".");
}

function renderPiece(piece: string, key: string, isOneCase: boolean, doubts: Set<Doubt>): string {
  if (/^\p{N}*$/u.test(piece)) return piece;
  if (!keepsItsCapital(piece)) {
    doubts.add("company.odd-characters");
    return piece;
  }
  if (acronyms.has(key)) return piece.toUpperCase();
  if (companyWords().numerals.has(key)) return isOneCase ? piece.toUpperCase() : piece;
  if (!/^\p{Script=Latin}+$/u.test(piece)) {
    const isMixed = /^[\p{Script=Latin}\p{N}]+$/u.test(piece);
    doubts.add(isMixed ? "company.maybe-acronym" : "company.odd-characters");
    return isOneCase ? raise(piece) : piece;
  }
  const isWord = companyWords().spellings.has(key) || companyWords().short.has(key);
  const isTypedRaised = !isOneCase && piece === piece.toUpperCase();
  if (!isWord && !isSayable(key) && !isTypedRaised) {
    doubts.add("company.maybe-acronym");
    return isOneCase ? raise(piece) : piece;
  }
  const employer = longEmployer(key);
  if (isOneCase && employer !== undefined) return employer;
  if (!isWord && isMisspelt(key)) doubts.add("company.maybe-typo");
  const spelling = companyWords().spellings.get(key) ?? employer ?? withCertainAccent(key, piece);
  const rendered = isOneCase ? capitalize(spelling) : inCaseOf(piece, spelling);
  if (!/^\p{Lu}/u.test(rendered)) doubts.add("company.odd-case");
  return rendered;
}

/** False for `ß`, `ı`, `ſ`: their capitals are those of other letters, so that a second look would find another word. */
function keepsItsCapital(piece: string): boolean {
  return piece.toUpperCase().toLowerCase() === piece.toLowerCase();
}

/** Long enough for a word, and with a vowel: otherwise it may be an acronym. */
function isSayable(key: string): boolean {
  return key.length > ACRONYM_LETTERS_MAX && /[aeiouy]/u.test(key);
}

/** The first letter up and no letter down. */
function raise(piece: string): string {
  const first = piece.charAt(0).toUpperCase();
  return first.length === 1 ? first + piece.slice(1) : piece;
}

/** Spanish has no word in `-cion`: it is `-ción`. */
function withCertainAccent(key: string, piece: string): string {
  const endsInCion = key.length > 6 && key.endsWith("cion") && key.length === piece.length;
  return endsInCion ? `${piece.slice(0, -2)}ón` : piece;
}

let spellings: ReturnType<typeof createSpellingIndex> | undefined;

/** One letter from a known word, and not in its ending, where it would be another form of the word. */
function isMisspelt(key: string): boolean {
  if (key.length < TYPO_LETTERS_MIN || key.length > WORD_LETTERS_MAX) return false;
  if (key.includes("tion")) return false; // English: `corporation` is no misspelt `corporación`.
  spellings ??= createSpellingIndex(
    [...companyWords().spellings.keys()].filter((word) => word.length >= TYPO_LETTERS_MIN),
  );
  const near = spellings.nearest(key, 1);
  return near !== undefined && near.words.some((word) => word.slice(-2) === key.slice(-2));
}

/** The spelling with the capitals of what was typed. */
function inCaseOf(typed: string, spelling: string): string {
  if (spelling === typed || spelling.length !== typed.length) return typed;
  return spelling
    .split("")
    .map((letter, index) => {
      const at = typed.charAt(index);
      return at === at.toLowerCase() ? letter.toLowerCase() : letter.toUpperCase();
    })
    .join("");
}
