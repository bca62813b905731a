/** Part of a value between separators, as folded words; `?` in a word stands for letters that were damaged. */
export interface PlaceSegment {
  words: readonly string[];
  inParentheses: boolean;
}

/** Longer values are no name of a place. */
export const PLACE_MAX_CHARS = 120;

const separators = new Set([",", ";", "(", ")", "[", "]", "/", "|", ":", "-", "–", "—", "_", "\\"]);
const wordBreaks = new Set([" ", ".", "&", "\u00b7", "•", "¡"]);
/** Signs that mean nothing at the edge of a word, but stand for an accent or letter inside of one. */
const quotes = new Set(["'", "’", "‘", "´", "`", '"', "“", "”", "^", "~", "¨", "°", "º", "ª"]);

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /^\p{L}$/u.test(character);
const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= "0" && character <= "9";

/**
 * The words of a tidy value, without accents and case, in the parts that commas, dashes, slashes and parentheses make.
 * What stands where a letter should (`OCA?A`, `MONTERM-!A`, `BogotÃ¡`, `b0gota`) becomes one `?` in its word.
 */
export function readPlaceText(text: string): PlaceSegment[] {
  const characters = Array.from(text);
  const segments: PlaceSegment[] = [];
  let words: string[] = [];
  let word = "";
  let depth = 0;

  const endWord = (): void => {
    if (word !== "" && word !== "?") words.push(word);
    word = "";
  };
  const endSegment = (): void => {
    endWord();
    if (words.length > 0) segments.push({ words, inParentheses: depth > 0 });
    words = [];
  };
  const damage = (): void => {
    if (!word.endsWith("?")) word += "?";
  };

  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? "";
    const next = characters[at + 1];
    if (isMetaNotation(characters, at)) {
      damage();
      at += characters[at + 2] === "^" ? 3 : 2;
    } else if (character === "Ã" || character === "Â" || character === "ƒ") {
      damage();
      if (next !== undefined && next > "\u007f" && !"ÃÂ".includes(next)) at += 1;
    } else if (isDigit(character)) {
      if (isLetter(characters[at - 1]) && isLetter(next)) damage();
      else word += character;
    } else if (separators.has(character)) {
      if (isInitial(segments, words, word) && isLetter(next) && character !== "(") endWord();
      else endSegment();
      if (character === "(" || character === "[") depth = 1;
      if (character === ")" || character === "]") depth = 0;
    } else if (wordBreaks.has(character)) {
      endWord();
    } else {
      const folded = foldLetter(character);
      if (folded !== "") word += folded;
      else if (!quotes.has(character) || (word !== "" && isLetter(next))) {
        if (word !== "" || isLetter(next)) damage();
      }
    }
  }
  endSegment();
  return segments;
}

/** The first letter of a name whose end follows a sign (`B/quilla`): one name, not two parts. */
function isInitial(segments: readonly PlaceSegment[], words: readonly string[], word: string): boolean {
  return segments.length === 0 && words.length === 0 && word.length === 1;
}

/** `M-` and a sign is how a terminal shows a letter that it cannot: `MONTERM-!A`. */
function isMetaNotation(characters: readonly string[], at: number): boolean {
  if (characters[at]?.toLowerCase() !== "m" || characters[at + 1] !== "-") return false;
  if (!isLetter(characters[at - 1])) return false;
  const sign = characters[at + 2];
  return sign !== undefined && !isLetter(sign) && !isDigit(sign) && sign !== " ";
}

/** The letter without accent and case; empty when it is none of the alphabet. */
function foldLetter(character: string): string {
  const base = character.normalize("NFD").charAt(0).toLowerCase();
  return base >= "a" && base <= "z" ? base : "";
}
