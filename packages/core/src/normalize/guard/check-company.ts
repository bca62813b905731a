import { distance } from "fastest-levenshtein";

import { companyWords } from "../../fields/company/company-words.ts";
import { institutionRows } from "../../fields/company/institutions.ts";
import { knownNames } from "../../fields/company/known-names.ts";
import { keyOf } from "../../fields/company/name-key.ts";
import { splitLegalForms } from "../../fields/company/split-legal-forms.ts";
import { unglueLegalForm } from "../../fields/company/unglue-legal-form.ts";
import { wordsOf } from "../../fields/occupation/title-words.ts";
import { fold } from "../../fields/text/fold.ts";
import { compareByRules } from "./compare-by-rules.ts";
import { findWordFault, type WordRules } from "./align-words.ts";
import { createBeginnings } from "./beginnings.ts";
import { companyShortForms, nonEmployerFillers } from "./company-short-forms.ts";
import { isDamagedWord, markDamage } from "./damaged-letters.ts";
import { employerNames } from "./known-employers.ts";
import { isKnownWord } from "./known-words.ts";
import { isMisspelling, type MendingLimits } from "./same-word.ts";
import { type Expansion, findCutExpansion, findExpansion, findRivals } from "./short-forms.ts";

/**
 * Every word that was typed stands in the answer, in order, as itself, in full where a table says what is short, or with
 * its spelling mended into a word that a table has: an unknown name is nobody's misspelling. Nothing goes, not even an
 * article, and only `de` and what follows it may be put in. Legal forms are the same in whatever spelling (`s a s`). An
 * acronym is taken for a name, or a name for another spelling, only where a table has both. Where the words, as short as they
 * are, mean one known employer, no other reading of them is right (`seg. bolivar`).
 */
export function checkCompany(source: string, text: string): string | undefined {
  const typed = readCompany(source);
  const answer = readCompany(text);
  const dotted = new Set(fold(source).match(/\p{L}+(?=\.(?: |$))/gu) ?? []);
  const isOneKnown = isKnownAs(source, typed.key, answer.key) || isMisspeltEmployer(typed.key, answer.key);
  if (isOneKnown && typed.forms === answer.forms) return undefined;
  if (typed.forms === answer.forms) {
    const meant = findAbbreviated(typed.words);
    if (meant !== undefined) return meant === answer.words.join(" ") ? undefined : "no-evidence";
  }
  if (typed.words.length === 0 || answer.words.length === 0) {
    return source.toLowerCase() === text.toLowerCase() ? undefined : "no-evidence";
  }
  if (answer.forms === "" && saysNoEmployer(typed.key, answer.key)) return undefined;
  if (typed.forms === answer.forms)
    return findWordFault(typed.words, answer.words, rulesFor(typed.words, answer.words, dotted));
  const [from, to] = [wordsOf(fold(source)), wordsOf(fold(text))];
  const fault = findWordFault(from, to, rulesFor(from, to, dotted));
  return fault === undefined ? undefined : "legal-form";
}

interface CompanyName {
  key: string;
  words: readonly string[];
  /** The letters of its legal forms. */
  forms: string;
}

function readCompany(text: string): CompanyName {
  const { name, forms } = splitLegalForms(unglueLegalForm(markDamage(text)));
  return {
    key: keyOf(name),
    words: wordsOf(fold(name)).filter((word) => word !== ""),
    forms: fold(forms.join("")).replace(/[^\p{L}&]/gu, ""),
  };
}

/** Both are spellings of one employer, or the name of an institution is for an acronym that the rules do not keep. */
function isKnownAs(source: string, typed: string, answer: string): boolean {
  const { employers } = knownNames();
  const [one, other] = [employers.get(typed), employers.get(answer)];
  if (one !== undefined && one === other) return true;
  if (compareByRules("company", source, answer) === "disagree") return false;
  return institutionRows().some(
    ([name = "", acronym]) => acronym !== undefined && keyOf(acronym) === typed && keyOf(name) === answer,
  );
}

const EMPLOYER_LETTERS_MIN = 6;
const TWO_EDITS_LETTERS_MIN = 10;

/** `grupo exto`: a letter or two from one employer, nearer than any other, with a word that nobody knows. */
function isMisspeltEmployer(typed: string, answer: string): boolean {
  const { employers } = knownNames();
  const shorter = Math.min(typed.length, answer.length);
  if (!employers.has(answer) || shorter < EMPLOYER_LETTERS_MIN || typed[0] !== answer[0]) return false;
  if (typed.split(" ").every(isKnownWord)) return false;
  const edits = distance(typed, answer);
  if (edits > (shorter >= TWO_EDITS_LETTERS_MIN ? 2 : 1)) return false;
  for (const other of employers.keys()) {
    if (employers.get(other) !== employers.get(answer) && distance(typed, other) <= edits) return false;
  }
  return true;
}

/** `soy independiente actualmente`: the one word for it, and nothing that says more or the contrary. */
function saysNoEmployer(typed: string, answer: string): boolean {
  const { nonEmployers } = knownNames();
  const meant = nonEmployers.get(answer);
  if (meant === undefined || keyOf(meant) !== answer) return false;
  const telling = typed.split(" ").filter((word) => !nonEmployerFillers.has(word));
  return telling.length > 0 && telling.every((word) => nonEmployers.get(word) === meant);
}

const ABBREVIATED_LETTERS_MIN = 3;

/** The one known employer that the words are short for, word for word; undefined: none, several, or nothing is short. */
function findAbbreviated(words: readonly string[]): string | undefined {
  let found: string | undefined;
  for (const name of employerNames()) {
    if (name.length !== words.length) continue;
    if (!words.every((word, at) => isShortIn(word, name, at))) continue;
    const key = name.join(" ");
    if (key === words.join(" ") || (found !== undefined && found !== key)) return undefined;
    found = key;
  }
  return found;
}

function isShortIn(word: string, name: readonly string[], at: number): boolean {
  const meant = name[at] ?? "";
  if (word === meant) return true;
  if (findExpansion(companyShortForms, word, meant, { typed: [], answer: name, at }) !== undefined)
    return true;
  if (word.length < ABBREVIATED_LETTERS_MIN || companyShortForms.has(word)) return false;
  return meant.startsWith(word) && !isKnownWord(word);
}

const prepositions = new Set(["de", "del"]);
const articles = new Set(["la", "las", "los", "el"]);

/** The names of firms are short and alike: `Arkos` is not `Argos`. */
const limitsFor = (meant: string): MendingLimits => ({
  mayMendUnknown: false,
  areOfNames: !companyWords().spellings.has(meant),
  lettersMin: companyWords().spellings.has(meant) ? 5 : 6,
});

/** `Rodrigues` and `Rodríguez` are two families. */
const surname = /[aeo]z$/u;

function rulesFor(
  typed: readonly string[],
  answer: readonly string[],
  dotted: ReadonlySet<string>,
): WordRules {
  const expansionOf = (short: string, meant: string, at: number): Expansion | undefined => {
    const standing = { typed, answer, at };
    const expansion = findExpansion(companyShortForms, short, meant, standing);
    if (expansion === undefined) return undefined;
    return findRivals(companyShortForms, short, expansion, standing).length === 0 ? expansion : undefined;
  };
  const isCutShort = (word: string, meant: string, at: number): boolean =>
    (dotted.has(word) || !isKnownWord(word)) &&
    findCutExpansion(companyShortForms, word, meant, { typed, answer, at }) !== undefined;
  return {
    isSame(from, to, at) {
      const [word = ""] = from;
      const [meant = ""] = to;
      if (from.length === 1 && to.length === 1) {
        if (word === meant) return true;
        const expansion = expansionOf(word, meant, at.answer);
        if (expansion !== undefined) {
          const isDecided = dotted.has(word) || expansion.beside.length > 0;
          return isDecided || !mayBeAcronym(word, typed[at.typed - 1]);
        }
        if (isCutShort(word, meant, at.answer)) return true;
        if (isDamagedWord(word)) return isMisspelling(word, meant, limitsFor(meant));
        if (surname.test(meant) && word.at(-1) !== meant.at(-1)) return false;
        return isBeginning(word, meant) || isMisspelling(word, meant, limitsFor(meant));
      }
      return expansionOf(from.join(" "), to.join(" "), at.answer) !== undefined || isGlued(from, to);
    },
    mayDrop: () => false,
    mayAdd(_words, at) {
      const word = answer[at] ?? "";
      if (at === 0 || at === answer.length - 1) return false;
      return prepositions.has(word) || (articles.has(word) && answer[at - 1] === "de");
    },
  };
}

const ACRONYM_LETTERS_MAX = 3;

/** `nahosan op`, `olga lab`: letters behind a name of its own are rather a part of it than short for something. */
function mayBeAcronym(short: string, before: string | undefined): boolean {
  if (before === undefined || short.length === 1 || short.length > ACRONYM_LETTERS_MAX) return false;
  const isOfTables = companyWords().spellings.has(before) || companyShortForms.has(before);
  return !isOfTables && short !== "col" && !particles.has(before);
}

const particles = new Set([...prepositions, ...articles, "y", "e"]);

const BEGINNING_LETTERS_MIN = 4;
const LONG_BEGINNING_LETTERS_MIN = 6;
const CUT_LETTERS_MIN = 2;

const beginnings = createBeginnings(() => companyWords().spellings.keys());

/** `construcc`: the beginning of a known word, no word of its own, and short for nothing else that a table has. */
function isBeginning(short: string, word: string): boolean {
  if (short.length < BEGINNING_LETTERS_MIN || word.length < short.length + CUT_LETTERS_MIN) return false;
  if (!word.startsWith(short) || isKnownWord(short) || companyShortForms.has(short)) return false;
  if (beginnings.isOnlyOf(short, word)) return true;
  return short.length >= LONG_BEGINNING_LETTERS_MIN && isKnownWord(word);
}

const GLUED_LETTERS_MIN = 5;

/** The same letters with other spaces: `s a s`, `bancodebogota`, `super giros`. */
function isGlued(from: readonly string[], to: readonly string[]): boolean {
  if (from.length > 1 && to.length > 1) return false;
  const letters = from.join("");
  const areLetters = from.length > 1 && from.every((word) => word.length === 1);
  return (areLetters || letters.length >= GLUED_LETTERS_MIN) && letters === to.join("");
}
