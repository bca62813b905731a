/** True when the text is typed in one case throughout, so that its capitals say nothing. */
export function isSingleCase(text: string): boolean {
  return text === text.toUpperCase() || text === text.toLowerCase();
}

/** First letter up, the rest down, in each part of a hyphenated word. */
export function capitalize(word: string): string {
  return lowerCase(word).replace(
    /(^|[-'’.])(\p{L})/gu,
    (_whole, before: string, letter: string) => before + upperCase(letter),
  );
}

/** A letter whose other case is several letters (`ß`, `İ`) stays as it is: doing it again would change those. */
function upperCase(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}

function lowerCase(word: string): string {
  return word
    .split("İ")
    .map((part) => part.toLowerCase())
    .join("İ");
}

/** Title Case with Spanish particles in lower case, except at the start. */
export function titleCase(text: string): string {
  return text
    .split(" ")
    .map((word, index) => {
      const lower = word.toLowerCase();
      return index > 0 && particles.has(lower) ? lower : capitalize(word);
    })
    .join(" ");
}

const particles = new Set([
  "de",
  "del",
  "la",
  "las",
  "los",
  "el",
  "y",
  "e",
  "en",
  "a",
  "al",
  "con",
  "por",
  "para",
]);
