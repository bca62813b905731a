import { capitalize } from "../text/title-case.ts";

/** The two genders of a title; one that has no feminine form of its own stands in both. */
export interface TitleForms {
  masculine: string;
  feminine: string;
}

/**
 * The forms of a title that marks its feminine words with a slash: `/a` stands for the usual ending (`Técnico/a`,
 * `Gerente/a`, `Director/a`, `Peón/a`), anything longer for the whole word (`Actor/actriz`).
 */
export function readForms(title: string): TitleForms {
  if (!title.includes("/")) return { masculine: title, feminine: title };
  let masculine = "";
  let feminine = "";
  for (const word of title.split(" ")) {
    const forms = word.includes("/") ? readWordForms(word) : undefined;
    masculine += ` ${forms?.masculine ?? word}`;
    feminine += ` ${forms?.feminine ?? word}`;
  }
  return { masculine: masculine.slice(1), feminine: feminine.slice(1) };
}

/** The marked words recur: a table of 14,000 titles has a thousand. */
const formsOfWord = new Map<string, TitleForms>();

function readWordForms(word: string): TitleForms {
  const known = formsOfWord.get(word);
  if (known !== undefined) return known;
  const forms = {
    masculine: word.replace(markedWord, (_whole, masculine: string) => masculine),
    feminine: word.replace(markedWord, (_whole, masculine: string, mark: string) =>
      feminineOf(masculine, mark),
    ),
  };
  formsOfWord.set(word, forms);
  return forms;
}

/** The words of a title that have a feminine form, with it. */
export function readGenderPairs(title: string): ReadonlyArray<{ masculine: string; feminine: string }> {
  return Array.from(title.matchAll(markedWord), ([, word = "", mark = ""]) => ({
    masculine: word,
    feminine: feminineOf(word, mark),
  }));
}

const markedWord = /(\p{L}+)\/(\p{L}+)/gu;

function feminineOf(word: string, mark: string): string {
  if (mark !== "a") return word === word.toLowerCase() ? mark : capitalize(mark);
  if (/[oe]$/u.test(word)) return `${word.slice(0, -1)}a`;
  const accented = plainVowels[word.at(-2) ?? ""];
  return accented === undefined ? `${word}a` : `${word.slice(0, -2)}${accented}${word.slice(-1)}a`;
}

/** The last syllable that carries an accent loses it before the ending: `peón`, `peona`. */
const plainVowels: Readonly<Record<string, string>> = { á: "a", é: "e", í: "i", ó: "o", ú: "u" };
