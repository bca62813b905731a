import { type FieldContext, type FieldResult, resolved, review } from "../field-kind.ts";
import { tidy } from "../text/tidy.ts";
import { capitalize, isSingleCase } from "../text/title-case.ts";

const nameWord = /^\p{L}[\p{L}'’-]*\.?$/u;

/** A person's given names or surnames. Letters are kept as typed; only spacing and case change. */
export function normalizePersonName(value: string, _context: FieldContext): FieldResult {
  const text = tidy(value);
  const words = text.split(" ");
  if (!words.every((word) => nameWord.test(word))) {
    return review(text, ["name.unusual-characters"]);
  }
  const cased = words.map((word, index) => caseWord(word, words[index - 1], index));
  return resolved(cased.join(" "), { fired: ["name.casing"] });
}

/** `de` and `del` are lower case inside a name, articles only after `de`. Mixed case was typed on purpose (`McDonald`). */
function caseWord(word: string, previous: string | undefined, index: number): string {
  const lower = word.toLowerCase();
  if (index > 0 && (lower === "de" || lower === "del")) return lower;
  if (
    index > 0 &&
    previous?.toLowerCase() === "de" &&
    (lower === "la" || lower === "las" || lower === "los")
  ) {
    return lower;
  }
  return isSingleCase(word) || isSingleCase(word.slice(1)) ? capitalize(word) : word;
}
