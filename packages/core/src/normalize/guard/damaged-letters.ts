/** Stands for letters that were lost, where words are told apart: a letter itself, so that no word ends at it. */
const MARK = "ʔ";

/** The text with a mark for each sign that stands inside or beside letters where one of them was (`producci¿n`). */
export function markDamage(text: string): string {
  return text
    .replace(/\ufffd/gu, MARK)
    .replace(/(?<=[\p{L}])[?¿]+(?=\p{L})/gu, (signs) => MARK.repeat(signs.length));
}

/** True for a word that lost a letter. */
export function isDamagedWord(word: string): boolean {
  return /[ʔ?¿\ufffd]/u.test(word);
}

const LETTERS_MIN = 2;
const PLACES_MAX = 3;

/**
 * True when a folded word is the damaged one with its letters: one for each sign, or for two that stand side by side. Only
 * letters beyond ASCII are lost so, which fold to a vowel or an `n`.
 */
export function mendsTo(damaged: string, word: string): boolean {
  const pieces = damaged.split(/([ʔ?¿\ufffd]+)/u);
  const letters = pieces.filter((_, at) => at % 2 === 0).join("").length;
  if (letters < LETTERS_MIN || pieces.length > 2 * PLACES_MAX + 1) return false;
  let rest = [word];
  for (const [at, piece] of pieces.entries()) {
    rest = rest.flatMap((one) => {
      if (at % 2 === 0) return one.startsWith(piece) ? [one.slice(piece.length)] : [];
      const most = Array.from(piece).length;
      return Array.from({ length: most }, (_, index) => index + 1)
        .filter((count) => /^[aeioun]+$/u.test(one.slice(0, count)) && one.length >= count)
        .map((count) => one.slice(count));
    });
  }
  return rest.includes("");
}
