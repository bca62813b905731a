/**
 * True when the typed word may be a slip of the hand for the known one, which is one edit away. A different ending is
 * another gender or number, and in a short word a letter that neither sounds alike nor lies near on the keyboard may well
 * make another word: neither is a slip.
 */
export function isSlip(typed: string, known: string): boolean {
  if (differsInEnding(typed, known) || isAdjectiveOf(typed, known)) return false;
  if (typed.length !== known.length) return true;
  const at = firstDifference(typed, known);
  if (isSwapped(typed, known, at)) return true;
  if (at === 0) return false;
  const isInside = typed.length >= INNER_LETTERS_MIN && at < typed.length - 2;
  return isInside || isAlike(typed[at], known[at]) || isNextTo(typed[at], known[at]);
}

/**
 * The same for a word that stands alone, where nothing else tells what is meant: only slips that make no other Spanish
 * word (`gemología` is no `gemóloga`, `acuario` no `actuario`).
 */
export function isSlipAlone(typed: string, known: string): boolean {
  if (!isSlip(typed, known)) return false;
  const at = firstDifference(typed, known);
  if (isSwapped(typed, known, at)) return !/[aei]r$/u.test(typed); // `jardinear` is a verb
  const shorter = Math.min(typed.length, known.length);
  const isEnding = at >= shorter - (typed.length !== known.length && shorter >= LONG_LETTERS_MIN ? 1 : 3);
  if (at === 0 || isEnding) return false;
  return typed.length === known.length
    ? shorter >= ALIKE_LETTERS_MIN && isAlike(typed[at], known[at])
    : shorter >= INNER_LETTERS_MIN;
}

const ALIKE_LETTERS_MIN = 7;
const INNER_LETTERS_MIN = 8;
/** A letter more or less in the ending makes another word of a short one, hardly of a long one. */
const LONG_LETTERS_MIN = 11;

/** One word in two genders or numbers: `contador`, `contadora`, `contadores`; `operario`, `operaria`, `operarios`. */
export function differsInEnding(a: string, b: string): boolean {
  const stem = (word: string): string => word.replace(/(?:[aoe]s?|s)$/u, "");
  return stem(a) === stem(b);
}

/** `odontológica` says what `odontología` does, and is no slip of it. */
function isAdjectiveOf(typed: string, known: string): boolean {
  return typed !== known && typed.replace(/ic(?=[ao]s?$)/u, "i") === known;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function isSwapped(a: string, b: string, at: number): boolean {
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Letters that Spanish speakers of America write for one another. */
const alike = ["szcx", "bv", "gj", "iy", "ckq", "mn", "ei", "ou"];

function isAlike(a = "", b = ""): boolean {
  return alike.some((letters) => letters.includes(a) && letters.includes(b));
}

/** The rows of a Spanish keyboard; the folded `ñ` is an `n`. */
const keyboard = ["qwertyuiop", "asdfghjkln", "zxcvbnm"];

function isNextTo(a = "", b = ""): boolean {
  const places = (key: string): Array<[row: number, column: number]> =>
    keyboard.flatMap((keys, row) =>
      keys.includes(key) ? [[row, keys.indexOf(key)] as [number, number]] : [],
    );
  return places(a).some(([row, column]) =>
    places(b).some(([otherRow, otherColumn]) => {
      const lower = otherRow - row;
      const right = otherColumn - column;
      if (lower === 0) return Math.abs(right) === 1;
      return Math.abs(lower) === 1 && (right === 0 || right === -lower);
    }),
  );
}
