import { complementSpellings, complementTypeOf } from "../../fields/address/complement-types.ts";
import { isMarkerWord } from "../../fields/address/number-markers.ts";
import { quadrantOf } from "../../fields/address/quadrants.ts";
import { type Token, tokenizeAddress } from "../../fields/address/tokenize-address.ts";
import { motorwayNames, viaSpellings, viaTypeOf } from "../../fields/address/via-types.ts";
import { createSpellingIndex, type SpellingIndex } from "../../fields/text/spelling-index.ts";
import { addressShortForms, ordinalEndings } from "./address-short-forms.ts";
import { findWordFault, type WordRules } from "./align-words.ts";
import { isDamagedWord, markDamage } from "./damaged-letters.ts";
import { isKnownWord } from "./known-words.ts";
import { isMisspelling } from "./same-word.ts";
import { findExpansion, findRivals } from "./short-forms.ts";
import { soundKeyOf } from "./sound-key.ts";

/**
 * Every number, letter and word that was typed stands in the answer, in order: as itself, in another spelling of the kind
 * of street, complement or quadrant that the tables say it is, or with its spelling mended. What stands for the number sign
 * before a number comes and goes, and so does the ending of an ordinal; nothing else does, not even an article.
 */
export function checkAddress(source: string, text: string): string | undefined {
  const typed = readWords(source);
  const answer = readWords(text);
  if (answer.length === 0) return "no-evidence";
  const rules = rulesFor(typed, answer);
  if (!keepsSigns(source, text)) return "sign-moved";
  return findWordFault(
    typed.map((token) => token.folded),
    answer.map((token) => token.folded),
    rules,
  );
}

/** Numbers and words, letters beside numbers being words of their own; `b/` is Barrio before a name (`b/ 7 de agosto`). */
function readWords(text: string): Token[] {
  const half = markDamage(text).replace(/[\uff01-\uff5e]/gu, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
  return tokenizeAddress(
    half.replace(/(?<![\p{L}\p{N}])b\/ ?(?=\p{L}|\p{N}+ de \p{L})/giu, "barrio "),
  ).filter((token) => token.kind !== "sign");
}

/**
 * A number sign stands before a number, where one was typed; where none was, behind the first street: not between the word
 * for a street and its number.
 */
function keepsSigns(source: string, text: string): boolean {
  const typed = signsIn(source);
  return signsIn(text).every((sign) => {
    if (typed.length > 0) return typed.some((one) => one.numbers === sign.numbers && one.next === sign.next);
    return sign.next === "number" && !sign.isAfterStreet;
  });
}

interface NumberSign {
  /** Numbers before it. */
  numbers: number;
  next: Token["kind"] | undefined;
  isAfterStreet: boolean;
}

function signsIn(text: string): NumberSign[] {
  const tokens = tokenizeAddress(text).filter((token) => token.text !== "." && token.text !== ":");
  let numbers = 0;
  const signs: NumberSign[] = [];
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]?.kind;
    if (token.kind === "number") numbers += 1;
    if (token.text === "#" || token.text === "№" || isMarker(tokens, at)) {
      signs.push({ numbers, next, isAfterStreet: viaTypeOf(tokens[at - 1]?.folded ?? "") !== undefined });
    }
  }
  return signs;
}

function rulesFor(typed: readonly Token[], answer: readonly Token[]): WordRules {
  const typedWords = typed.map(({ folded }) => folded);
  const answerWords = answer.map(({ folded }) => folded);
  return {
    isSame(from, to, at) {
      const [word = ""] = from;
      const [meant = ""] = to;
      const areSingle = from.length === 1 && to.length === 1;
      if (areSingle && word === meant) return true;
      if (from.some(isNumber) || to.some(isNumber)) return false;
      const ours = meaningsOf(from, typed, at.typed, true);
      if (ours.length > 0) {
        const theirs = new Set(meaningsOf(to, answer, at.answer, false));
        if (ours.some((one) => theirs.has(one))) return true;
      }
      if (isMotorway(from, to)) return true;
      if (areSingle && isDamagedWord(word)) return isMisspelling(word, meant, { mayMendUnknown: true });
      const where = { typed: typedWords, answer: answerWords, at: at.answer };
      const short = from.join(" ");
      const expansion = findExpansion(addressShortForms, short, to.join(" "), where);
      if (expansion !== undefined) {
        return findRivals(addressShortForms, short, expansion, where).length === 0;
      }
      if (areSingle)
        return (
          !isOfTables(meant) &&
          !addressShortForms.has(word) &&
          isMisspelling(word, meant, { mayMendUnknown: true, areOfNames: true })
        );
      return isGlued(from, to);
    },
    mayDrop: (_words, at) =>
      isMarker(typed, at) || isSpelledSign(typed, at) || isOrdinalEnding(typed, at) || isLabel(typed, at),
    mayAdd: (words, at) => words[at] !== "n" && isMarker(answer, at),
  };
}

const isNumber = (word: string): boolean => /^\p{N}/u.test(word);

/** A word for the number sign with its number after it; `15N` has a letter, not a sign. */
function isMarker(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next?.kind !== "number") return false;
  if (token.folded === "n") return !token.isGlued;
  return isMarkerWord(token.folded);
}

/** `12 guion 45`: the sign between two numbers, as it is said. */
function isSpelledSign(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isAfterNumber = before?.kind === "number" || (before?.isGlued === true && before.text.length === 1);
  return isAfterNumber && tokens[at + 1]?.kind === "number" && spelledSigns.has(tokens[at]?.folded ?? "");
}

const spelledSigns = new Set(["guion", "raya"]);

/** `Dirección: calle 5 …` */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const isLabelWord = at === 0 && /^dir(?:eccion)?$/u.test(tokens[0]?.folded ?? "");
  return isLabelWord && viaTypeOf(tokens[1]?.folded ?? "") !== undefined;
}

/** The `ra` of `3ra`, `ª`. */
function isOrdinalEnding(tokens: readonly Token[], at: number): boolean {
  const [number, ending] = [tokens[at - 1], tokens[at]];
  if (number?.kind !== "number" || ending?.isGlued !== true) return false;
  return /^[ºª°]$/u.test(ending.folded) || ordinalEndings.has(number.text + ending.folded);
}

/** Words after which another street may be named. */
const beforeStreets = new Set(["con", "y", "entre", "esquina", "por", "x", "esq"]);

/**
 * What a run of words says that a table has, in order of likelihood. A street is named at the start, or where another one
 * is; a short code stands for a complement only before its number or letter.
 */
function meaningsOf(
  run: readonly string[],
  tokens: readonly Token[],
  at: number,
  mayBeMisspelt: boolean,
): string[] {
  if (run.length > 2) return [];
  const next = tokens[at + run.length];
  const words = mayBeMisspelt ? spelled(run, next) : run.join("_");
  const via = viaTypeOf(words);
  const complement = complementTypeOf(words);
  const quadrant = run.length === 1 ? quadrantOf(words) : undefined;
  const meanings: string[] = [];
  const isShort = words.length <= 2;
  const isStreetPlace = at === 0 || beforeStreets.has(tokens[at - 1]?.folded ?? "");
  if (via !== undefined && (isStreetPlace || complement === undefined) && (words.length > 1 || at === 0)) {
    if (via.mayHaveName || next?.kind === "number" || next?.folded === "no") meanings.push(`via ${via.code}`);
  }
  const isBeforeCode = next?.kind === "number" || next?.text.length === 1;
  const isSure = complement?.isFullWord === true || (!isShort && !addressShortForms.has(words));
  const mayBeCode = complement?.takes === "code" ? isSure || isBeforeCode : true;
  const isGluedLetter = words.length === 1 && tokens[at]?.isGlued === true && next?.isGlued !== true;
  if (complement !== undefined && at > 0 && mayBeCode && !isGluedLetter) {
    meanings.push(`complement ${complement.type}`);
  } else if (complement !== undefined && at === 0 && via === undefined && mayBeCode) {
    meanings.push(`complement ${complement.type}`);
  }
  if (quadrant !== undefined) meanings.push(`quadrant ${quadrant}`);
  return isHouseOfBlock(run, tokens, at) ? ["complement CASA"] : meanings;
}

/** `mz 8 c 14`: behind a block and its number a house, where no plate follows. */
function isHouseOfBlock(run: readonly string[], tokens: readonly Token[], at: number): boolean {
  if (run.length !== 1 || run[0] !== "c" || tokens[at]?.isGlued === true) return false;
  const [block, number, next, afterNext] = [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (block === undefined || next?.kind !== "number") return false;
  const isPlate = afterNext?.kind === "number" || isMarker(tokens, at + 2) || isSpelledSign(tokens, at + 2);
  return !isPlate && blockWords.has(block.folded) && (number?.kind === "number" || number?.text.length === 1);
}

const blockWords = new Set("manzana mz mza mzn mzna mnz manz m supermanzana smz".split(" "));

/** Words of streets and complements are mended, where no other word is as near. */
let spellings: SpellingIndex | undefined;
let sounds: ReadonlyMap<string, readonly string[]> | undefined;
const SPELLING_LETTERS_MIN = 5;
const TWO_EDITS_LETTERS_MIN = 9;
const SOUND_LETTERS_MIN = 3;
/** A slip on the keyboard in the first letter makes rather another word of a shorter one. */
const FIRST_LETTER_MIN = 6;

function spelled(run: readonly string[], next: Token | undefined): string {
  const words = run.join("_");
  if (run.length > 1 || isOfTables(words) || isKnownWord(words)) return words;
  const alike = soundAlike(words);
  if (alike !== undefined) return alike;
  const isShortened = words.length === SPELLING_LETTERS_MIN - 1 && next?.kind === "number";
  if (words.length < SPELLING_LETTERS_MIN && !isShortened) return words;
  spellings ??= createSpellingIndex(
    [...viaSpellings(), ...complementSpellings()]
      .map(([alias]) => alias)
      .filter((alias) => alias.length >= SPELLING_LETTERS_MIN && /^\p{L}+$/u.test(alias)),
    2,
  );
  const near = spellings.nearest(words, words.length >= TWO_EDITS_LETTERS_MIN ? 2 : 1)?.words ?? [];
  const only = oneMeaning(near);
  if (only === undefined || words === `${only}s`) return words;
  if (isShortened) return only[0] === words[0] && only.at(-1) === words.at(-1) ? only : words;
  if (only[0] === words[0]) return only;
  return words.length >= FIRST_LETTER_MIN && isFirstLetterSlip(words, only) ? only : words;
}

/** `bereda`, `krra`: what sounds like a word of the tables and no other word. */
function soundAlike(word: string): string | undefined {
  if (word.length < SOUND_LETTERS_MIN || addressShortForms.has(word) || isMarkerWord(word)) return undefined;
  sounds ??= Map.groupBy(
    [...viaSpellings(), ...complementSpellings()]
      .map(([alias]) => alias)
      .filter((alias) => alias.length >= SOUND_LETTERS_MIN && /^\p{L}+$/u.test(alias)),
    soundKeyOf,
  );
  return oneMeaning(sounds.get(soundKeyOf(word)) ?? []);
}

/** The first of several words that all mean the same. */
function oneMeaning(words: readonly string[]): string | undefined {
  const [first] = words;
  if (first === undefined) return undefined;
  const isOne = words.every(
    (one) =>
      viaTypeOf(one)?.code === viaTypeOf(first)?.code &&
      complementTypeOf(one)?.type === complementTypeOf(first)?.type,
  );
  return isOne ? first : undefined;
}

/** `xarrera`: the key beside the one of the first letter. */
function isFirstLetterSlip(typed: string, meant: string): boolean {
  return typed.slice(1) === meant.slice(1) && areKeysBeside(typed[0] ?? "", meant[0] ?? "");
}

const keyRows = ["qwertyuiop", "asdfghjklñ", "zxcvbnm"];

function areKeysBeside(one: string, other: string): boolean {
  return keyRows.some((row) => {
    const [at, beside] = [row.indexOf(one), row.indexOf(other)];
    return at >= 0 && beside >= 0 && Math.abs(at - beside) === 1;
  });
}

function isOfTables(word: string): boolean {
  return (
    viaTypeOf(word) !== undefined || complementTypeOf(word) !== undefined || quadrantOf(word) !== undefined
  );
}

/** `autonorte` and `Autop. Norte`. */
function isMotorway(from: readonly string[], to: readonly string[]): boolean {
  const name = motorwayNames.get(from.join("_"));
  if (name === undefined || to.length !== 2) return false;
  return viaTypeOf(to[0] ?? "")?.code === "AUTOP" && to[1] === name.toLowerCase();
}

const GLUED_LETTERS_MIN = 6;

/** The same letters with other spaces: `sanjose`, `villa nueva`. */
function isGlued(from: readonly string[], to: readonly string[]): boolean {
  if (from.length > 1 && to.length > 1) return false;
  const letters = from.join("");
  return letters.length >= GLUED_LETTERS_MIN && letters === to.join("");
}
