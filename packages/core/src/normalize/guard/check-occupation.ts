import { readAbbreviation } from "../../fields/occupation/abbreviations.ts";
import { canStandFor, findKnownTitle } from "../../fields/occupation/known-title.ts";
import { looseTitles } from "../../fields/occupation/loose-titles.ts";
import { linkWords, wordsOf } from "../../fields/occupation/title-words.ts";
import { fold } from "../../fields/text/fold.ts";
import { titleTable } from "../../fields/occupation/title-table.ts";
import { findWordFault, type WordRules } from "./align-words.ts";
import { createBeginnings } from "./beginnings.ts";
import { markDamage } from "./damaged-letters.ts";
import { isKnownWord } from "./known-words.ts";
import { occupationFrames } from "./occupation-frames.ts";
import { occupationShortForms } from "./occupation-short-forms.ts";
import { isMisspelling } from "./same-word.ts";
import {
  type Expansion,
  findCutExpansion,
  findExpansion,
  findRivals,
  showsGender,
  type Standing,
} from "./short-forms.ts";
import { soundVariants } from "./sound-key.ts";

/** More words are a sentence. */
const WORDS_MAX = 24;

/**
 * Every telling word that was typed stands in the answer, in order, as itself, in full where it was short, or with its
 * spelling mended; the answer has no other but links (`de`, `y`, `para`). What stands before it and says only that an
 * occupation follows may go. The gender stays as typed; one that an abbreviation hides is the masculine, unless a feminine
 * word beside it tells.
 */
export function checkOccupation(source: string, text: string): string | undefined {
  const answer = readOccupation(text);
  const typed = readOccupation(source);
  if (typed.length > WORDS_MAX || answer.length > 2 * WORDS_MAX) return "length";
  if (!answer.some((word) => !linkWords.has(word))) return "no-evidence";
  const faults = withoutFrames(typed).map((words) => findWordFault(words, answer, rulesFor(words, answer)));
  if (faults.includes(undefined)) return undefined;
  return faults[0];
}

/** Folded words; the mark of both genders (`Vendedor/a`, `Asesor (a)`) is a word of its own. */
function readOccupation(text: string): string[] {
  const marked = fold(markDamage(text)).replace(
    / ?\((?:a|as|o|os)\)|(?<=[a-z])\/(?:a|as|o|os)(?![a-z])/gu,
    " &a ",
  );
  return wordsOf(marked.trim()).filter((word) => word !== "");
}

/** The words as typed, and without what may stand before an occupation. */
function withoutFrames(words: readonly string[]): (readonly string[])[] {
  const frames = occupationFrames
    .map((frame) => frame.split(" "))
    .filter((frame) => frame.length < words.length && frame.every((word, at) => words[at] === word));
  return [words, ...frames.map((frame) => words.slice(frame.length))];
}

/** Links, and conjunctions of what was typed side by side; none that turns a meaning (`sin`, `no`, `o`). */
const addable: ReadonlySet<string> = new Set([...linkWords, ..."y e para por con".split(" ")]);

function rulesFor(typed: readonly string[], answer: readonly string[]): WordRules {
  const { masculineOf, isMarkedMasculine } = looseTitles();
  const isFeminine = (word: string): boolean => masculineOf.has(word);
  const firstLink = answer.findIndex((word) => linkWords.has(word));
  const isHead = (at: number): boolean => firstLink < 0 || at < firstLink;
  /** Behind a link a feminine word is what the work is about (`Coordinador de Logística`). */
  const hasFeminine = answer.some(
    (word, at) =>
      at > 0 &&
      isHead(at) &&
      isFeminine(word) &&
      typed.includes(word) &&
      readAbbreviation(word) === undefined,
  );
  const isKnownTitle = findKnownTitle(answer.join(" ")) !== undefined;

  /** True when a word in full has the gender of what stands beside it, the masculine where nothing tells. */
  const mayHide = (word: string, at: number): boolean => {
    if (!isHead(at)) return true;
    return hasFeminine ? !isMarkedMasculine(word) : !isFeminine(word);
  };
  return {
    isSame(from, to, at) {
      const [word = ""] = from;
      const [meant = ""] = to;
      if (from.length === 1 && to.length === 1) {
        if (word === meant) return true;
        if (isNumberChange(word, meant)) return at.typed > 0 || isKnownTitle;
        const standing = { typed, answer, at: at.answer };
        const own =
          findExpansion(occupationShortForms, word, meant, standing) ??
          (mayBeCut(word, meant) ? findCutExpansion(occupationShortForms, word, meant, standing) : undefined);
        if (own !== undefined && !isSettled(own, word, standing)) return false;
        if (own?.isAdjective === true) return showsGender(answer, at.answer) || !/as?$/u.test(meant);
        if (own !== undefined) return mayHide(meant, at.answer) || isOfOneGender(word, meant);
        if (!decidesAlone(word) && canStandFor(word, meant)) {
          if (saysGender(word, meant)) return true;
          return (
            mayHide(meant, at.answer) &&
            (hasFeminine || !isFeminineReading(word, meant) || !isHead(at.answer))
          );
        }
        const turned = turnedShortForm(word);
        if (turned !== undefined) {
          const isMeant =
            canStandFor(turned, meant) ||
            findExpansion(occupationShortForms, turned, meant, standing) !== undefined;
          if (isMeant) return mayHide(meant, at.answer) || isOfOneGender(turned, meant);
        }
        if (isBeginning(word, meant) || isCutOff(word, meant)) return mayHide(meant, at.answer);
        if (isBeginningIn(word, meant, typed, answer)) return mayHide(meant, at.answer);
        if (!isTitleWord(meant) && soundVariants(word).some(isTitleWord)) return false;
        return isMisspelling(word, meant, { mayMendUnknown: true });
      }
      const short = from.join(" ");
      const long = to.join(" ");
      const own = findExpansion(occupationShortForms, short, long, { typed, answer, at: at.answer });
      if (own !== undefined) return mayHide(to[0] ?? "", at.answer) || isOfOneGender(short, long);
      return isGlued(from, to);
    },
    mayDrop: (words, at) => linkWords.has(words[at] ?? ""),
    mayAdd: (words, at) => addable.has(words[at] ?? ""),
  };
}

const TITLE_WORDS_MAX = 5;

/**
 * True for a short form with one meaning, or with one alone that makes a title of the answer or of words in it: `auxiliar
 * de deposito`, where `deportes` makes none.
 */
function isSettled(own: Expansion, short: string, standing: Standing): boolean {
  const { answer, at } = standing;
  const rivals = findRivals(occupationShortForms, short, own, standing);
  if (rivals.length === 0) return true;
  const makesTitle = (word: string, before = answer.slice(0, at)): boolean => {
    const words = [...before, word, ...answer.slice(at + 1)];
    return windowsOf(words, before.length).some((window) => findKnownTitle(window) !== undefined);
  };
  const link = answer.slice(0, at).findLastIndex((word) => !linkWords.has(word)) + 1;
  const mayBe = (rival: string): boolean => makesTitle(rival) || makesTitle(rival, answer.slice(0, link));
  return makesTitle(answer[at] ?? "") && !rivals.some(mayBe);
}

/** Every run of two words or more, or the whole, with the one at that place. */
function windowsOf(words: readonly string[], at: number): string[] {
  const windows = [words.join(" ")];
  for (let from = Math.max(0, at - TITLE_WORDS_MAX + 1); from <= at; from += 1) {
    for (let to = at + 1; to <= Math.min(words.length, from + TITLE_WORDS_MAX); to += 1) {
      if (to - from > 1) windows.push(words.slice(from, to).join(" "));
    }
  }
  return windows;
}

const TURNED_LETTERS_MIN = 3;
const TURNED_LETTERS_MAX = 5;

/** `axu`: the one short form that two letters side by side make when they change places. */
function turnedShortForm(word: string): string | undefined {
  if (word.length < TURNED_LETTERS_MIN || word.length > TURNED_LETTERS_MAX) return undefined;
  if (isKnownWord(word) || isShortForm(word)) return undefined;
  const turned = Array.from({ length: word.length - 1 }, (_, at) => turnedAt(word, at)).filter(
    (one) => one !== word && isShortForm(one),
  );
  return turned.length === 1 ? turned[0] : undefined;
}

const turnedAt = (word: string, at: number): string =>
  word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);

const isShortForm = (word: string): boolean =>
  occupationShortForms.has(word) || readAbbreviation(word) !== undefined;

/** True for a short form that the table settles by what stands beside it. */
function decidesAlone(short: string): boolean {
  return occupationShortForms.get(short)?.some(({ beside }) => beside.length > 0) === true;
}

/** True when a short form has no reading in the other gender (`vdora`). */
function isOfOneGender(short: string, long: string): boolean {
  const stem = (words: string): string => (words.split(" ")[0] ?? "").replace(/[ao]$/u, "");
  return (occupationShortForms.get(short) ?? []).every(
    ({ text }) => text === long || stem(text) !== stem(long),
  );
}

const isTitleWord = (word: string): boolean => looseTitles().words.has(word);

/** True for an abbreviation that is of one gender only (`dra`, `inga`). */
function saysGender(short: string, word: string): boolean {
  return (readAbbreviation(short) ?? []).some((one) => !one.isGendered && one.masculine === word);
}

/** True for the feminine of an abbreviation that hides the gender, also where no title has it (`licenciada`). */
function isFeminineReading(short: string, word: string): boolean {
  return (readAbbreviation(short) ?? []).some((one) => one.isGendered && one.feminine === word);
}

const BEGINNING_LETTERS_MIN = 3;
const LONG_BEGINNING_LETTERS_MIN = 7;
const CUT_LETTERS_MIN = 2;

const beginnings = createBeginnings(() =>
  [...titleTable().idBySpelling.keys()].flatMap((spelling) => spelling.split(" ")),
);

/** True for what may be cut off anywhere: no word of its own, and no short form, of which the tables say what it is. */
function mayBeCut(short: string, word: string): boolean {
  if (short.length < BEGINNING_LETTERS_MIN || word.length < short.length + CUT_LETTERS_MIN) return false;
  if (!word.startsWith(short) || isKnownWord(short) || occupationShortForms.has(short)) return false;
  return readAbbreviation(short) === undefined && isKnownWord(word);
}

/** `mercaderist`, `preescol`: the beginning of no other word of a title. */
function isBeginning(short: string, word: string): boolean {
  if (!mayBeCut(short, word)) return false;
  return short.length >= LONG_BEGINNING_LETTERS_MIN || beginnings.isOnlyOf(short, word);
}

/** The beginning of several words, of which only one makes a known title here. */
function isBeginningIn(
  short: string,
  word: string,
  typed: readonly string[],
  answer: readonly string[],
): boolean {
  if (!mayBeCut(short, word) || findKnownTitle(answer.join(" ")) === undefined) return false;
  const [first = ""] = typed;
  let found: string | undefined;
  for (const title of titleTable().idBySpelling.keys()) {
    if (title[0] !== first[0] || !title.includes(short)) continue;
    const words = title.split(" ").filter((one) => !linkWords.has(one));
    const telling = typed.filter((one) => !linkWords.has(one));
    if (words.length !== telling.length) continue;
    if (!telling.every((one, at) => words[at]?.startsWith(one) === true)) continue;
    const meant = words[telling.indexOf(short)];
    if (found !== undefined && found !== meant) return false;
    found = meant;
  }
  return found === word;
}

/** `docent`, `operari`: the last letter is lacking; with an `or` before it the word is whole, and masculine. */
function isCutOff(short: string, word: string): boolean {
  if (short.length < CUT_OFF_LETTERS_MIN || word.length !== short.length + 1 || !word.startsWith(short))
    return false;
  return isKnownWord(word) && !isKnownWord(short) && !/(?:or|on|an|in|es|al)$/u.test(short);
}

const CUT_OFF_LETTERS_MIN = 5;

/** `servicio` and `servicios`, `labor` and `labores`. */
function isNumberChange(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < BEGINNING_LETTERS_MIN + 1) return false;
  return long === `${short}s` || (long === `${short}es` && /[nrldz]$/u.test(short));
}

const GLUED_LETTERS_MIN = 6;
const PIECE_LETTERS_MIN = 3;

/** The same letters with other spaces: `auxiliardebodega`, `super visor`; the links may be missing. */
function isGlued(from: readonly string[], to: readonly string[]): boolean {
  if (from.length > 1 && to.length > 1) return false;
  const letters = from.join("");
  // `visitadora` is not `visitador a`.
  if (to.length > 1 && [to[0], to.at(-1)].some((word = "") => word.length < PIECE_LETTERS_MIN)) return false;
  if (letters.length < GLUED_LETTERS_MIN || from.includes("&a")) return false;
  if (letters === to.join("")) return true;
  const telling = to.filter((word) => !linkWords.has(word));
  return telling.length > 1 && letters === telling.join("");
}
