import { capitalize, isSingleCase } from "../text/title-case.ts";
import { acronyms } from "./acronyms.ts";
import { lowercaseWords } from "./title-words.ts";

/** A known title in Title Case: particles in lower case inside, acronyms in capitals. */
export function renderTitle(title: string): string {
  return renderWords(title, true);
}

/**
 * A text that no table knows, in Title Case as far as that is certain: where the capitals say something, a word that has
 * them keeps them. What is not made of letters stays.
 */
export function renderUnknown(text: string): string {
  const kept = renderWords(text, isSingleCase(text));
  return isSingleCase(kept) ? renderWords(kept, true) : kept;
}

function renderWords(text: string, isCaseOurs: boolean): string {
  return text
    .split(" ")
    .map((chunk, index) => {
      if (!writtenWord.test(chunk)) return chunk;
      return chunk
        .split(partSeparator)
        .map((part, at) => renderWord(part, index === 0 && at === 0, isCaseOurs))
        .join("");
    })
    .join(" ");
}

/** Letters and what stands among them in titles; tags, addresses of mail and figures are none. */
const writtenWord = /^[\p{L}\p{M}\p{N}'’.,;:()/&-]+$/u;
const partSeparator = /([(),;:/-])/u;

function renderWord(word: string, isFirst: boolean, isCaseOurs: boolean): string {
  const lower = word.toLowerCase();
  const bare = lower.endsWith(".") ? lower.slice(0, -1) : lower;
  const acronym = acronyms.get(bare);
  if (acronym !== undefined) return acronym + word.slice(bare.length);
  if (!isFirst && lowercaseWords.has(lower)) return lower;
  if (isCaseOurs || word === lower) return capitalize(word);
  return word;
}
