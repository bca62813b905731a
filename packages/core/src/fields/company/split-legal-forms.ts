import { fold } from "../text/fold.ts";
import { legalForms } from "./legal-forms.ts";

export interface NameAndForms {
  /** What stands before the legal forms: empty when nothing does. */
  name: string;
  /** In our spelling, in order. */
  forms: readonly string[];
}

/** `Sociedad por Acciones Simplificada`, `S. e n C. S.` and `En Proceso de Reorganización` are in five words or fewer. */
const FORM_WORDS_MAX = 6;
const FORM_LETTERS_MAX = 40;
/** More in a row is no name of a company (`S.A.S. E.S.P. BIC En Liquidación`). */
const FORMS_MAX = 5;

/**
 * The name and the legal forms behind it, whatever their spelling (`S A S`, `S.As.`, `S. En C. S.`, `Sa Esp`). The longest
 * run of words that is a form wins, so that `S en C S` is one form and not two.
 */
export function splitLegalForms(text: string): NameAndForms {
  const split = splitAsTyped(text);
  if (split.forms.length === 0) return split;
  // Without what stood between them, the end of the name and its form may be another form: `y - Cía.`
  const again = splitAsTyped([split.name, ...split.forms].join(" "));
  return again.name === split.name ? split : again;
}

function splitAsTyped(text: string): NameAndForms {
  const words = text.split(" ");
  const forms: string[] = [];
  let end = words.length;
  while (end > 0 && forms.length < FORMS_MAX) {
    // A dash or a comma between a name and its form, or at the very end, says nothing.
    const at = beforeSeparators(words, end);
    const found = formBefore(words, at);
    if (found === undefined) break;
    forms.push(found.form);
    end = at - found.words;
  }
  if (forms.length === 0) return { name: text, forms };
  return {
    name: withoutComma(words.slice(0, beforeSeparators(words, end)).join(" ")),
    forms: forms.toReversed(),
  };
}

/** The longest run of words before `end` that is a form. */
function formBefore(words: readonly string[], end: number): { form: string; words: number } | undefined {
  let found: { form: string; words: number } | undefined;
  let letters = "";
  for (let count = 1; count <= Math.min(FORM_WORDS_MAX, end); count += 1) {
    const word = lettersOfForm(words[end - count] ?? "");
    if (word === "" || word.length + letters.length > FORM_LETTERS_MAX) break;
    letters = word + letters;
    const form = legalForms.get(letters);
    if (form !== undefined) found = { form, words: count };
  }
  return found;
}

/** The letters of a word that may be a form or a part of one, whatever stands between them; empty when it is none. */
export function lettersOfForm(word: string): string {
  if (word.length > 2 * FORM_LETTERS_MAX || !/[\p{L}&]/u.test(word)) return "";
  const letters = fold(word).replace(/[.,;:/_()-]/gu, "");
  return /^&?[a-z]*$/u.test(letters) ? letters : "";
}

const isSeparator = (word: string): boolean => word === "-" || word === "–" || word === "," || word === ".";

function beforeSeparators(words: readonly string[], end: number): number {
  let at = end;
  while (at > 0 && isSeparator(words[at - 1] ?? "")) at -= 1;
  return at;
}

function withoutComma(name: string): string {
  let end = name.length;
  while (end > 0 && ",;".includes(name.charAt(end - 1))) end -= 1;
  return name.slice(0, end).trimEnd();
}
