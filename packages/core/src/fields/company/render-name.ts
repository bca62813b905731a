import { fold } from "../text/fold.ts";
import { capitalize, isSingleCase } from "../text/title-case.ts";
import { acronyms } from "./acronyms.ts";
import { companyWords } from "./company-words.ts";
import { longEmployer } from "./known-names.ts";
import { formsInside, legalForms } from "./legal-forms.ts";
import { readToken, type Token } from "./read-token.ts";
import { abbreviations, type Doubt, renderWord } from "./render-word.ts";

export interface RenderedName {
  text: string;
  /** Why a person, or a model, should look. */
  doubts: ReadonlySet<Doubt>;
  /** True when a word says that this is an organisation: `Panadería …`, `Hospital …`, `SENA …`. */
  isOrganisation: boolean;
}

/**
 * A company's name, word by word. What is typed in one case becomes Title Case with lower-case particles; what is in mixed
 * case keeps it. Either way acronyms are upper-case and words get their certain accents.
 */
export function renderName(name: string): RenderedName {
  const tokens = name.split(" ").map(readToken);
  const isOneCase = isSingleCase(tokens.flatMap(choicesOfCase).join(" "));
  const doubts = new Set<Doubt>();
  const text = tokens.map((_token, index) => renderToken(tokens, index, isOneCase, doubts)).join(" ");
  if (hasSpacedForm(tokens)) doubts.add("company.form-inside");
  return { text, doubts, isOrganisation: tokens.some(namesOrganisation) };
}

function namesOrganisation({ key }: Token): boolean {
  return companyWords().organisation.has(key) || acronyms.has(key) || longEmployer(key) !== undefined;
}

function renderToken(
  tokens: readonly Token[],
  index: number,
  isOneCase: boolean,
  doubts: Set<Doubt>,
): string {
  const token = tokens[index] as Token;
  const { key, typed, formLetters } = token;
  if (index > 0 && formsInside.has(formLetters)) {
    doubts.add("company.form-inside");
    return legalForms.get(formLetters) ?? typed;
  }
  if (index === 0 && isFormInFront(token, tokens[1])) return formLetters === "ci" ? "C.I." : "E.S.E.";
  if (companyWords().particles.has(key) && typed === token.core) {
    if (index === tokens.length - 1 && index > 0) doubts.add("company.maybe-acronym");
    return isOneCase ? caseParticle(tokens, index, doubts) : typed;
  }
  if (key === "secretaria" && !companyWords().offices.has(nextTelling(tokens, index))) {
    doubts.add("company.maybe-occupation");
    return isOneCase ? capitalize(typed) : typed;
  }
  return renderWord(token, isOneCase, doubts);
}

/** `C.I. Flores …`, `E.S.E. Hospital …`; `ese` is also a word, so that a word of an organisation has to follow. */
function isFormInFront({ formLetters }: Token, next: Token | undefined): boolean {
  if (formLetters === "ci") return true;
  return formLetters === "ese" && next !== undefined && companyWords().organisation.has(next.key);
}

/** The parts of a word whose case was someone's choice: what is written in one way however it is typed tells nothing. */
function choicesOfCase({ key, formLetters, pieces }: Token, index: number): string[] {
  const isForm = formsInside.has(formLetters) || (index === 0 && ["ci", "ese"].includes(formLetters));
  if (isForm || companyWords().particles.has(key)) return [];
  return pieces.filter((piece) => {
    const part = pieces.length === 1 ? key : fold(piece);
    return part.length > 1 && !acronyms.has(part) && !abbreviations.has(part);
  });
}

/** `Proing S. A. Bogotá`: a legal form inside, letter by letter. */
function hasSpacedForm(tokens: readonly Token[]): boolean {
  return tokens.some(({ formLetters }, index) => {
    if (index === 0 || !["s", "sa"].includes(formLetters)) return false;
    return [2, 3, 4].some((count) => {
      const run = tokens.slice(index, index + count);
      return formsInside.has(run.map((token) => token.formLetters).join(""));
    });
  });
}

/** Behind these an article is no part of a name: `Servicios de la Costa`, but `Flores El Zorro`. */
const prepositions = new Set(["de", "en", "a", "con", "por", "para", "sobre", "y", "e"]);
const articles = new Set(["la", "las", "los", "el"]);

function caseParticle(tokens: readonly Token[], index: number, doubts: Set<Doubt>): string {
  const { key } = tokens[index] as Token;
  const next = tokens[index + 1]?.key ?? "";
  const before = tokens[index - 1];
  const isInside = before !== undefined && before.core !== "" && next !== "";
  if (!isInside) return capitalize(key);
  if (articles.has(key)) return prepositions.has(before.key) ? key : capitalize(key);
  // `e` and `u` stand only before a word that begins like them; elsewhere the letter is an initial.
  const isInitial = (key === "e" && !/^h?i/u.test(next)) || (key === "u" && !/^h?o/u.test(next));
  if (!isInitial) return key;
  doubts.add("company.maybe-acronym");
  return capitalize(key);
}

function nextTelling(tokens: readonly Token[], index: number): string {
  return tokens.slice(index + 1, index + 3).find(({ key }) => !companyWords().particles.has(key))?.key ?? "";
}
