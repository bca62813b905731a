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

/** A letter whose capital is several letters (`ß`), or another letter's (`ı`, `ς`), stays as it is: it would not come back. */
function upperCase(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length && lowerCase(upper) === letter ? upper : letter;
}

/** Letter by letter where it matters: a capital sigma depends on its neighbours, `İ` becomes two letters. */
function lowerCase(word: string): string {
  if (!/[İΣ]/.test(word)) return word.toLowerCase();
  return Array.from(word, (letter) => (letter === "İ" ? letter : letter.toLowerCase())).join("");
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
