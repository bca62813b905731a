import { innerCapitals } from "./name-words.ts";

/**
 * One word of a name with its capitals: `Pérez`, `O'Connor`, `McDonald`, `J.P.`. Capitals inside, as in
 * `DeLuca` or `Sa'ad`, were typed on purpose and stay. Letters stay what they are: twice is as once.
 */
export function capitalizeName(word: string): string {
  if (!word.includes("'") && !word.includes(".")) return capitalizePart(word);
  const isOneCase = word === lowerCase(word) || word === word.toUpperCase();
  const start = capitalizePart(word.split("'", 1)[0] ?? "");
  const keepsLowerParts = !isOneCase && start !== lowerCase(start);
  return word
    .split("'")
    .map((part, index, parts) => {
      const isAfterInitial = Array.from(parts[index - 1] ?? "").length === 1;
      if (index > 0 && keepsLowerParts && !isAfterInitial && part === lowerCase(part)) return part;
      return part.split(".").map(capitalizePart).join(".");
    })
    .join("'");
}

function capitalizePart(part: string): string {
  const lower = lowerCase(part);
  if (part !== lower && hasInnerCapitals(part)) return part;
  const known = innerCapitals.get(lower);
  if (known !== undefined) return known;
  if (lower.startsWith("mc") && lower.length >= MC_LETTERS_MIN) return `Mc${upperFirst(lower.slice(2))}`;
  return upperFirst(lower);
}

/** `McGee` is the shortest. */
const MC_LETTERS_MIN = 5;

/** True for `DeLuca`, not for slips of the shift key (`MAria`, `GOMeZ`): every capital begins a part of its own. */
function hasInnerCapitals(part: string): boolean {
  return (
    /^\p{Lu}/u.test(part) && /\p{Ll}\p{Lu}/u.test(part) && /\p{Ll}$/u.test(part) && !/\p{Lu}{2}/u.test(part)
  );
}

function upperFirst(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return text === "" ? "" : upperCase(first) + text.slice(first.length);
}

/** A letter that does not come back from its capital (`ß`, `ı`, `ŉ`) stays as it is. */
function upperCase(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.toLowerCase() === letter ? upper : letter;
}

/** `İ` would become two characters. */
function lowerCase(text: string): string {
  if (!text.includes("İ")) return text.toLowerCase();
  return text
    .split("İ")
    .map((part) => part.toLowerCase())
    .join("İ");
}
