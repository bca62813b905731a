/**
 * A name keeps its letters, accents, digits and signs in their order; only case, spaces and the forms of hyphen and
 * apostrophe change. A space may be put between glued names, never taken out (`Luis A` is no `Luisa`), except beside a
 * hyphen or apostrophe and after `Mc`; a comma or stop at the end may go.
 */
export function checkPersonName(source: string, text: string): string | undefined {
  const answer = shapeOf(text);
  const typed = shapeOf(source);
  const isKept = [typed, joinParticles(typed)].some((one) => keepsLetters(one, answer));
  if (isKept) return undefined;
  return lettersOf(typed).startsWith(lettersOf(answer)) ? "word-lost" : "letters";
}

function shapeOf(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFC")
    .replace(/[’‘´`]/gu, "'")
    .replace(/[‐‑‒–—]/gu, "-")
    .replace(/ *(['-]) */gu, "$1")
    .replace(/(?:(?<=\p{L}{4})\.|[,;]) *$/u, "")
    .trim();
}

/** `MC DONALD`, `O CONNOR`, `D ARCO`: how many write what others join. */
function joinParticles(shape: string): string {
  return shape
    .replace(/(?<=^|[ -])(ma?c) (?=\p{L}{3})/gu, "$1")
    .replace(/(?<=^|[ -])([od]) (?=\p{L}{3})/gu, "$1'");
}

/** The same signs in a row, and a space wherever one was typed. */
function keepsLetters(typed: string, answer: string): boolean {
  if (typed.replaceAll(" ", "") !== answer.replaceAll(" ", "")) return false;
  let at = 0;
  for (const character of typed) {
    if (character === " ") {
      if (answer[at] !== " ") return false;
      at += 1;
      continue;
    }
    if (answer[at] === " ") {
      if (!mayPart(answer, at)) return false;
      at += 1;
    }
    at += character.length;
  }
  return true;
}

/** Names that were typed together have three letters at least; initials end with a dot. */
function mayPart(name: string, at: number): boolean {
  return /(?:\.|\p{L}{3})$/u.test(name.slice(0, at)) && /^\p{L}{3}/u.test(name.slice(at + 1));
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
