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
import { companyShortForms, nonEmployerFillers } from "./company-short-forms.ts";
import { isKnownWord } from "./known-words.ts";
import { isMisspelling, type MendingLimits } from "./same-word.ts";

/**
 * Every word that was typed stands in the answer, in order, as itself, in full where a table says what is short, or with
 * its spelling mended into a word that a table has: an unknown name is nobody's misspelling. Nothing goes, not even an
 * article, and only `de` and what follows it may be put in. Legal forms are the same in whatever spelling (`s a s`). An
 * acronym is taken for a name, or a name for another spelling, only where a table has both.
 */
export function checkCompany(source: string, text: string): string | undefined {
  const typed = readCompany(source);
  const answer = readCompany(text);
  const isOneKnown = isKnownAs(source, typed.key, answer.key) || isMisspeltEmployer(typed.key, answer.key);
  if (isOneKnown && typed.forms === answer.forms) return undefined;
  if (typed.words.length === 0 || answer.words.length === 0) {
    return source.toLowerCase() === text.toLowerCase() ? undefined : "no-evidence";
  }
  if (answer.forms === "" && saysNoEmployer(typed.key, answer.key)) return undefined;
  if (typed.forms === answer.forms) return findWordFault(typed.words, answer.words, rules);
  const fault = findWordFault(wordsOf(fold(source)), wordsOf(fold(text)), rules);
  return fault === undefined ? undefined : "legal-form";
}

interface CompanyName {
  key: string;
  words: readonly string[];
  /** The letters of its legal forms. */
  forms: string;
}

function readCompany(text: string): CompanyName {
  const { name, forms } = splitLegalForms(unglueLegalForm(text));
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

const prepositions = new Set(["de", "del"]);
const articles = new Set(["la", "las", "los", "el"]);

/** The names of firms are short and alike: `Arkos` is not `Argos`. */
const limitsFor = (meant: string): MendingLimits => ({
  mayMendUnknown: false,
  lettersMin: companyWords().spellings.has(meant) ? 5 : 6,
});

/** `Rodrigues` and `Rodríguez` are two families. */
const surname = /[aeo]z$/u;

const rules: WordRules = {
  isSame(from, to) {
    const [word = ""] = from;
    const [meant = ""] = to;
    if (from.length === 1 && to.length === 1) {
      if (word === meant || companyShortForms.get(word)?.includes(meant) === true) return true;
      if (surname.test(meant) && word.at(-1) !== meant.at(-1)) return false;
      return isBeginning(word, meant) || isMisspelling(word, meant, limitsFor(meant));
    }
    if (companyShortForms.get(from.join(" "))?.includes(to.join(" ")) === true) return true;
    return isGlued(from, to);
  },
  mayDrop: () => false,
  mayAdd(answer, at) {
    const word = answer[at] ?? "";
    if (at === 0 || at === answer.length - 1) return false;
    return prepositions.has(word) || (articles.has(word) && answer[at - 1] === "de");
  },
};

const BEGINNING_LETTERS_MIN = 5;
const CUT_LETTERS_MIN = 2;

/** `construcc`: the beginning of a known word, and no word of its own. */
function isBeginning(short: string, word: string): boolean {
  if (short.length < BEGINNING_LETTERS_MIN || word.length < short.length + CUT_LETTERS_MIN) return false;
  return word.startsWith(short) && !isKnownWord(short) && isKnownWord(word);
}

const GLUED_LETTERS_MIN = 5;

/** The same letters with other spaces: `s a s`, `bancodebogota`, `super giros`. */
function isGlued(from: readonly string[], to: readonly string[]): boolean {
  if (from.length > 1 && to.length > 1) return false;
  const letters = from.join("");
  const areLetters = from.length > 1 && from.every((word) => word.length === 1);
  return (areLetters || letters.length >= GLUED_LETTERS_MIN) && letters === to.join("");
}
