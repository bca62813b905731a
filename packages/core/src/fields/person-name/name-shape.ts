import { fold } from "../text/fold.ts";
import { innerBeginnings, shortNames } from "./name-words.ts";

/**
 * Latin letters with apostrophes and hyphens between them, one at a time; a dot only at the end or after initials (`J.P.`).
 * Ligatures and letters of full width are no one's spelling.
 */
export function isNameWord(word: string): boolean {
  if (!/^\p{Script=Latin}[\p{Script=Latin}'.-]*$/u.test(word)) return false;
  if (/['-]['-]|-$|\p{L}{2}'$|[\uFB00-\uFB06\uFF00-\uFFEF]/u.test(word)) return false;
  const parts = word.split(".");
  const isDotted = parts.length > 1;
  const isInitials = parts.every((part) => Array.from(part).length <= 1);
  const isShortened = parts.length === 2 && parts[1] === "" && isShortName(parts[0] ?? "");
  return !isDotted || ((isInitials || isShortened) && !word.includes(".."));
}

/** `Ma.`, `Fdez.`; a dot after another word ends a sentence. */
function isShortName(word: string): boolean {
  return word.length <= 3 || shortNames.has(word.toLowerCase());
}

/** `J.GOMEZ` and `MA.FERNANDA` are two words. */
export function splitInitials(word: string): string[] {
  const dot = word.lastIndexOf(".");
  const rest = word.slice(dot + 1);
  if (dot === -1 || Array.from(rest).length < 2) return [word];
  const before = word.slice(0, dot).split(".");
  const areShort = before.every((part) => /^\p{L}$/u.test(part) || shortNames.has(part.toLowerCase()));
  return areShort ? [word.slice(0, dot + 1), rest] : [word];
}

/**
 * With the apostrophe of the keyboard for those of books, and for the accent keys after an initial (`O´CONNOR`); elsewhere
 * an accent key may have been meant for the letter (`PE´REZ`).
 */
export function straightApostrophes(text: string): string {
  return text.replace(/(?<=\p{L})[‘’](?=\p{L})/gu, "'").replace(/(?<=(?:^|[\s-])\p{L})[´`](?=\p{L})/gu, "'");
}

/** Without a comma, semicolon or full stop that ends the value; an initial and a shortened name keep their dot. */
export function withoutFinalPunctuation(text: string): string {
  const last = text.slice(text.lastIndexOf(" ") + 1);
  const name = /^(\p{L}[\p{L}'-]*)[.,;]$/u.exec(last)?.[1];
  if (name === undefined || (last.endsWith(".") && isShortName(name))) return text;
  return text.slice(0, -1);
}

/** `JuanCarlos`, `PérezGómez`: two names without their space, or one that was typed so on purpose; `LuisA` is no Luisa. */
export function isGluedName(word: string): boolean {
  const glued = /^(\p{Lu}\p{Ll}+)(?!İ)(?:\p{Lu}\p{L}|[A-Z]$)/u.exec(word)?.[1];
  return glued !== undefined && !innerBeginnings.has(fold(glued));
}

/** True when the name goes on behind its last word: `Maria del`, `Rosa de los`. */
export function endsInParticle(words: readonly string[]): boolean {
  return words.length > 1 && /(?:^| )(?:del?|de l[ao]s?)$/iu.test(words.slice(-2).join(" "));
}
