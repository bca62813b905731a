import { fold } from "../text/fold.ts";
import { companyWords } from "./company-words.ts";
import { knownNames } from "./known-names.ts";
import { gluedForms, legalForms } from "./legal-forms.ts";
import { lettersOfForm } from "./split-legal-forms.ts";

/** Shorter is no name to which a form was glued, but initials. */
const NAME_LETTERS_MIN = 4;
const WORD_CHARS_MAX = 80;

/**
 * The text with a space before a legal form that was typed against the last word. `KROMIA-SAS` is plain; in `ALPINAS.A.`
 * the S could be the name's, so what is left has to be a known word or employer, and not with that S as well.
 */
export function unglueLegalForm(text: string): string {
  const start = text.lastIndexOf(" ") + 1;
  const word = text.slice(start);
  if (word.length <= NAME_LETTERS_MIN || word.length > WORD_CHARS_MAX || !/[.,-]/u.test(word)) return text;
  const at = cutOf(word);
  return at === undefined ? text : `${text.slice(0, start + at)} ${text.slice(start + at)}`;
}

function cutOf(word: string): number | undefined {
  const folded = fold(word);
  if (folded.length !== word.length) return undefined;
  const separator = folded.search(/[^a-z]/u);
  if (separator >= NAME_LETTERS_MIN && ".,-".includes(folded.charAt(separator))) {
    const letters = lettersOfForm(folded.slice(separator + 1));
    if (["sas", "sa", "ltda"].includes(letters) && legalForms.has(letters)) return separator;
  }
  for (const form of gluedForms) {
    const at = folded.length - form.length;
    if (at < NAME_LETTERS_MIN || !folded.endsWith(form)) continue;
    const name = folded.slice(0, at);
    if (!/^[a-z]+$/u.test(name)) continue;
    // No name ends in two S: the second one is the form's.
    if (name.endsWith("s") || (isKnown(name) && !isKnown(`${name}s`))) return at;
  }
  return undefined;
}

const isKnown = (name: string): boolean =>
  companyWords().spellings.has(name) || knownNames().employers.has(name);
